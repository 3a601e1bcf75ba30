import type { DigestState } from "../../../calls/digests.ts";
import { useShowMore } from "../../components/show-more.tsx";
import { useSpeech } from "../../words.ts";

/** Who got the last one; nothing where none was sent yet. */
export function LastIssue({ state }: { readonly state: DigestState | undefined }) {
  const { page } = useSpeech();
  const { shown, button } = useShowMore(state?.last?.to ?? [], 5);
  if (shown.length === 0) return null;
  return (
    <section class="part" aria-labelledby="last-issue-title">
      <h2 id="last-issue-title">{page.digest.sentTo}</h2>
      <ul class="dates">
        {shown.map(({ person, address }) => (
          <li key={`${person} ${address}`}>
            <bdi>{person === "" ? address : `${person}, ${address}`}</bdi>
          </li>
        ))}
      </ul>
      {button}
    </section>
  );
}

import { groupLabel } from "../../goal-text.ts";
import { type Speech, useSpeech } from "../../words.ts";

interface Props {
  /** "" where the alert is gone. */
  readonly name: string;
  /** "" where it is about all. */
  readonly label: string;
}

/** Which alert it is about, and whom. */
export function NoticeTitle({ name, label }: Props) {
  const { page } = useSpeech();
  return (
    <h3 class="happening-title">
      <bdi>{name === "" ? page.alerts.gone : name}</bdi>
      {label !== "" && (
        <>
          {" · "}
          <bdi>{groupLabel(label, page)}</bdi>
        </>
      )}
    </h3>
  );
}

/** As the outbox names whoever's trigger runs the check. */
const owner = "owner";

export function peopleText(addresses: readonly string[], page: Speech["page"]): string {
  return page.list(addresses.map((address) => (address === owner ? page.alerts.owner : address)));
}

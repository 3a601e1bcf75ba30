import { ActionButton } from "../components/action-button.tsx";
import type { Session } from "../store/session.ts";
import { useSpeech } from "../words.ts";

/** There is nothing to read: no sheet has headers. */
export function NoSheet({ session }: { readonly session: Session }) {
  const { page } = useSpeech();
  return (
    <div class="empty">
      <h2>{page.data.none}</h2>
      <p>{page.data.noneHelp}</p>
      <ActionButton
        look="primary"
        action="look"
        running={session.loading.value ? "look" : null}
        onPress={session.load}
      >
        {page.data.lookAgain}
      </ActionButton>
    </div>
  );
}

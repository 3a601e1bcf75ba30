import type { SampleMail } from "../../../calls/alerts.ts";
import { Icon } from "../../components/icon.tsx";
import { MailView } from "../../components/mail-view.tsx";
import { useSpeech } from "../../words.ts";

/** A mail as it was sent. */
export function SampleView({ mail }: { readonly mail: SampleMail }) {
  const { page } = useSpeech();
  return (
    <>
      <p class="outcome" dir="auto">
        <Icon name="check" />
        <span>{page.tryOut.sent(mail.to)}</span>
      </p>
      <MailView mail={mail} />
    </>
  );
}

import { useState } from "preact/hooks";
import type { SampleMail } from "../../calls/alerts.ts";
import { useSpeech } from "../words.ts";
import { Choices } from "./choices.tsx";

type Form = "mail" | "text";

/** Pictures and all else from outside stay outside: a mail that is only looked at tells nobody. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** A link would open a window, which the frame may not: the mail stays where it is. */
const base = `<base target="_blank">`;

/** @returns the mail as a page that loads nothing and leads nowhere */
function closed(html: string): string {
  return `<!doctype html>${policy}${base}${html.replace(/^\s*<!doctype[^>]*>/i, "")}`;
}

interface Props {
  readonly mail: Pick<SampleMail, "subject" | "text" | "html">;
}

/** A mail in both of its forms. It stands in a frame of its own in which nothing runs and from which nothing leads away. */
export function MailView({ mail }: Props) {
  const { page } = useSpeech();
  const words = page.tryOut;
  const [form, setForm] = useState<Form>("mail");
  return (
    <div class="sample-mail">
      <h3 class="sample-subject" dir="auto">
        {mail.subject}
      </h3>
      <Choices
        label={words.mail}
        choices={[
          { value: "mail", text: words.asMail },
          { value: "text", text: words.asText },
        ]}
        chosen={form}
        onChoose={setForm}
      />
      {form === "mail" ? (
        <iframe class="sample-frame" title={mail.subject} sandbox="" srcdoc={closed(mail.html)} />
      ) : (
        <pre class="sample-text" dir="auto">
          {mail.text}
        </pre>
      )}
    </div>
  );
}

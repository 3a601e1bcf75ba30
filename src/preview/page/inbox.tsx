import { useState } from "preact/hooks";
import type { SentMail } from "../../host/host.ts";
import { mailDocument } from "./frame-document.ts";
import { Panel } from "./panel.tsx";

interface Props {
  readonly mails: readonly SentMail[];
  writeTime(ms: number): string;
  onClose(): void;
}

/** Every mail that the add-on has sent, newest first. Nothing leaves this page. */
export function Inbox({ mails, writeTime, onClose }: Props) {
  const [chosen, setChosen] = useState<SentMail | null>(null);
  const mail = chosen ?? mails.at(-1);
  return (
    <Panel title="Inbox" onClose={onClose}>
      {mail === undefined ? (
        <p class="empty">
          No mail yet. Set a threshold and switch alerts on in the sidebar, then move the clock past the hour.
        </p>
      ) : (
        <div class="mails">
          <ul aria-label="Mails">
            {[...mails].reverse().map((each, index) => (
              <li key={mails.length - index}>
                <button type="button" aria-current={each === mail} onClick={() => setChosen(each)}>
                  <strong>{each.subject}</strong>
                  <span>To {each.to.join(", ")}</span>
                  <span>{writeTime(each.sentMs)}</span>
                </button>
              </li>
            ))}
          </ul>
          <Mail mail={mail} writeTime={writeTime} />
        </div>
      )}
    </Panel>
  );
}

interface MailProps {
  readonly mail: SentMail;
  writeTime(ms: number): string;
}

function Mail({ mail, writeTime }: MailProps) {
  const [asText, setAsText] = useState(false);
  const textShown = asText || mail.html === null;
  const tab = (label: string, selected: boolean, text: boolean) => (
    <button type="button" role="tab" aria-selected={selected} onClick={() => setAsText(text)}>
      {label}
    </button>
  );
  return (
    <article class="mail" aria-label={mail.subject}>
      <h3>{mail.subject}</h3>
      <dl>
        <dt>From</dt>
        <dd>{mail.from}</dd>
        <dt>To</dt>
        <dd>{mail.to.join(", ")}</dd>
        <dt>Sent</dt>
        <dd>{writeTime(mail.sentMs)}</dd>
      </dl>
      <div role="tablist" aria-label="Form of the mail">
        {mail.html !== null && tab("HTML", !textShown, false)}
        {tab("Text", textShown, true)}
      </div>
      <div role="tabpanel" aria-label={textShown ? "Text" : "HTML"} class="body">
        {textShown ? (
          <pre>{mail.text}</pre>
        ) : (
          <iframe
            title="The mail as HTML"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            srcdoc={mailDocument(mail.html ?? "")}
          />
        )}
      </div>
    </article>
  );
}

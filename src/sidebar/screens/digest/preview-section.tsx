import { useEffect, useState } from "preact/hooks";
import type { SampleMail } from "../../../calls/alerts.ts";
import type { DigestPlan, DigestPreview } from "../../../calls/digests.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { Icon } from "../../components/icon.tsx";
import { MailView } from "../../components/mail-view.tsx";
import { Reading } from "../../components/reading.tsx";
import { SelectField } from "../../components/select-field.tsx";
import type { App } from "../../store/app.ts";
import { digestActions } from "../../store/digest-editor.ts";
import { useRead } from "../../use-read.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  /** As it is typed; null while something in it is wrong. */
  readonly plan: DigestPlan | null;
  readonly onWrong: () => void;
}

/** What a digest sends, before anybody gets it. */
export function PreviewSection({ app, plan, onWrong }: Props) {
  const { page } = useSpeech();
  const words = page.digest;
  const [shown, setShown] = useState<DigestPlan | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const outdated = shown !== null && JSON.stringify(lookOf(shown)) !== JSON.stringify(plan && lookOf(plan));
  const show = () => {
    if (plan === null) onWrong();
    else {
      setPerson(null);
      setShown(lookOf(plan));
    }
  };
  return (
    <section class="part" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.preview}</h2>
      <p class="hint">{words.previewHint}</p>
      {(shown === null || outdated) && (
        <div class="row">
          <ActionButton id="show-preview" onPress={show}>
            {words.show}
          </ActionButton>
        </div>
      )}
      {outdated && <p class="quiet-text">{words.outdated}</p>}
      {shown !== null && !outdated && <Preview app={app} plan={shown} person={person} onPerson={setPerson} />}
    </section>
  );
}

/** When it is sent, and whether it is, changes nothing of what it looks like. */
function lookOf(plan: DigestPlan): DigestPlan {
  return { ...plan, schedule: { kind: "monthly", hour: 0, day: 1 }, active: false };
}

interface PreviewProps {
  readonly app: App;
  readonly plan: DigestPlan;
  readonly person: string | null;
  readonly onPerson: (person: string) => void;
}

function Preview({ app, plan, person, onPerson }: PreviewProps) {
  const { page } = useSpeech();
  const shown = useRead(app.session, "previewDigest", plan, person);
  const isThere = shown.value !== null && shown.current;
  useEffect(() => {
    if (isThere) app.digests.look(plan);
  }, [isThere, plan]);
  return (
    <Reading shown={shown}>
      {(preview) => (
        <>
          {preview.person !== null && <People preview={preview} onPerson={onPerson} />}
          <p class="quiet-text" dir="auto">
            {preview.to.length === 0 ? page.digest.goesToNobody : page.digest.goesTo(page.list(preview.to))}
          </p>
          <MailView mail={preview} />
          <Sample app={app} plan={plan} person={preview.person} />
        </>
      )}
    </Reading>
  );
}

interface PeopleProps {
  readonly preview: DigestPreview;
  readonly onPerson: (person: string) => void;
}

const mostNamed = 5;

/** Told apart by their place, because a name may be any text. */
function People({ preview: { people, person, unaddressed }, onPerson }: PeopleProps) {
  const { page } = useSpeech();
  const named = unaddressed.slice(0, mostNamed).map((one) => one.person);
  return (
    <>
      <SelectField
        id="digest-person"
        label={page.digest.person}
        value={String(people.indexOf(person ?? ""))}
        options={people.map((_, at) => String(at))}
        nameOf={(at) => people[Number(at)] ?? ""}
        onChoose={(at) => onPerson(people[Number(at)] ?? "")}
      />
      {unaddressed.length > 0 && (
        <p class="row-note ill" dir="auto">
          <Icon name="at-risk" />
          {page.digest.unaddressed(page.list(named), unaddressed.length - named.length)}
        </p>
      )}
    </>
  );
}

function Sample({ app, plan, person }: Omit<PreviewProps, "onPerson">) {
  const { page } = useSpeech();
  const [sent, setSent] = useState<SampleMail | null>(null);
  const send = async () => setSent(await app.digests.sample(plan, person));
  return (
    <>
      <div class="row">
        <ActionButton
          id="send-digest-sample"
          action={digestActions.sample}
          running={app.session.running.value}
          onPress={send}
        >
          {page.digest.sample}
        </ActionButton>
      </div>
      <p class="hint">{page.digest.sampleHint}</p>
      <div aria-live="polite">
        {sent !== null && (
          <p class="outcome" dir="auto">
            <Icon name="check" />
            <span>{page.tryOut.sent(sent.to)}</span>
          </p>
        )}
      </div>
    </>
  );
}

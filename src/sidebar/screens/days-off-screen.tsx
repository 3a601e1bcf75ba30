import { useState } from "preact/hooks";
import type { DaysOff } from "../../alerts/quiet.ts";
import type { Saved } from "../../calls/saved.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Field } from "../components/field.tsx";
import { Icon } from "../components/icon.tsx";
import { Reading } from "../components/reading.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { Tick } from "../components/tick.tsx";
import { focusSoon } from "../focus-soon.ts";
import { periodText } from "../period-text.ts";
import type { App } from "../store/app.ts";
import { daysOffActions } from "../store/days-off-editor.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";

/** The days on which alerts that are told so mail nobody. Each change is saved at once. */
export function DaysOffScreen({ app }: { readonly app: App }) {
  const { page } = useSpeech();
  const shown = useRead(app.session, "alerts");
  return (
    <main>
      <ScreenHead app={app}>{page.daysOff.title}</ScreenHead>
      <p class="lead">{page.daysOff.lead}</p>
      <Reading shown={shown}>{({ daysOff }) => <Days app={app} saved={daysOff} />}</Reading>
    </main>
  );
}

interface DaysProps {
  readonly app: App;
  readonly saved: Saved<DaysOff>;
}

function Days({ app, saved }: DaysProps) {
  const { page } = useSpeech();
  const words = page.daysOff;
  const days = app.daysOff.wanted.value ?? saved.value;
  const save = (change: Partial<DaysOff>) => app.daysOff.save(saved, { ...days, ...change });
  return (
    <>
      <div class="part">
        <Tick
          id="turkey"
          label={words.turkey}
          hint={words.turkeyHint}
          checked={days.turkey}
          onTick={(turkey) => save({ turkey })}
        />
      </div>
      <section class="part" aria-labelledby="dates-title">
        <h2 id="dates-title">{words.dates}</h2>
        {days.dates.length === 0 && <p class="quiet-text">{words.none}</p>}
        <DateList
          dates={days.dates}
          onRemove={(date) => {
            save({ dates: without(days.dates, date) });
            focusSoon("new-date");
          }}
        />
        <NewDate app={app} onAdd={(date) => save({ dates: [...days.dates, date] })} />
      </section>
    </>
  );
}

function without(dates: readonly string[], date: string): readonly string[] {
  return dates.filter((one) => one !== date);
}

interface ListProps {
  readonly dates: readonly string[];
  readonly onRemove: (date: string) => void;
}

function DateList({ dates, onRemove }: ListProps) {
  const { page, language } = useSpeech();
  return (
    <ul>
      {dates.map((date) => (
        <li key={date} class="date-row">
          <span>{periodText(date, language)}</span>
          <button
            type="button"
            class="icon-button small"
            aria-label={page.daysOff.remove(periodText(date, language))}
            onClick={() => onRemove(date)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NewProps {
  readonly app: App;
  readonly onAdd: (date: string) => void;
}

function NewDate({ app, onAdd }: NewProps) {
  const { page } = useSpeech();
  const [date, setDate] = useState("");
  const add = () => {
    onAdd(date);
    setDate("");
  };
  return (
    <form
      class="new-date"
      onSubmit={(event) => {
        event.preventDefault();
        if (date !== "" && app.session.running.value === null) add();
      }}
    >
      <Field id="new-date" label={page.daysOff.date}>
        <span class="box">
          <input
            id="new-date"
            type="date"
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </span>
      </Field>
      <ActionButton
        submit
        action={daysOffActions.save}
        running={app.session.running.value}
        disabled={date === ""}
      >
        {page.daysOff.add}
      </ActionButton>
    </form>
  );
}

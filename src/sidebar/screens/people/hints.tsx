import type { Hint } from "../../../calls/people.ts";
import { Icon } from "../../components/icon.tsx";
import { useSpeech } from "../../words.ts";

/** What the figures say about a person, and what to try. */
export function Hints({ hints }: { readonly hints: readonly Hint[] }) {
  const { page } = useSpeech();
  const words = page.people;
  return (
    <section class="part" aria-labelledby="hints-title">
      <h2 id="hints-title">{words.hints}</h2>
      {hints.length === 0 ? (
        <p class="quiet-text">{words.noHints}</p>
      ) : (
        <ul class="coaching">
          {hints.map(({ kind, what, advice }) => (
            <li key={what} class={kind}>
              <Icon name={kind === "strength" ? "on-track" : "at-risk"} />
              <div>
                <h3>{words.kind[kind]}</h3>
                <p dir="auto">{what}</p>
                <p class="coaching-advice" dir="auto">
                  {advice}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

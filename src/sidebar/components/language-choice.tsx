import type { Dashboard } from "../../calls/dashboard.ts";
import { useSpeech } from "../words.ts";

type Choice = Dashboard["languageChoice"];

interface Props {
  readonly choice: Choice;
  readonly waiting: boolean;
  readonly onChoose: (choice: Choice) => void;
}

const choices: readonly Choice[] = ["auto", "en", "tr"];

/** Each language is named in itself, so that it is found from the wrong one. */
export function LanguageChoice({ choice, waiting, onChoose }: Props) {
  const { page } = useSpeech();
  return (
    <fieldset class="languages" aria-busy={waiting}>
      <legend>{page.language.label}</legend>
      <div class="segments">
        {choices.map((one) => (
          <label key={one} {...(one !== "auto" && { lang: one })}>
            <input
              type="radio"
              name="language"
              value={one}
              checked={choice === one}
              onChange={() => onChoose(one)}
            />
            <span class="segment">{page.language[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

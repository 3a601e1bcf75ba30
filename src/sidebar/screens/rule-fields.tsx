import type { Tile } from "../../calls/tile.ts";
import { NumberBox } from "../components/number-box.tsx";
import { TextField } from "../components/text-field.tsx";
import type { EditedRule } from "../store/rule-editor.ts";
import type { RuleForm } from "../store/rule-form.ts";
import { useSpeech } from "../words.ts";

const sides = ["below", "above"] as const;

interface Props {
  readonly tile: Tile;
  readonly edited: EditedRule;
  readonly tried: boolean;
}

export function RuleFields({ tile, edited, tried }: Props) {
  const { page } = useSpeech();
  const { part, check } = edited;
  const { form } = part;
  const words = page.metric;
  const issues = check.ok ? {} : check.issues;
  const change = (changed: Partial<RuleForm>) => part.edit({ ...form, ...changed });
  return (
    <>
      <div class="pair">
        <div class="field">
          <label for="side">{words.side}</label>
          <select
            id="side"
            value={form.side}
            onChange={(event) => {
              const side = sides.find((one) => one === event.currentTarget.value);
              if (side !== undefined) change({ side });
            }}
          >
            {sides.map((side) => (
              <option key={side} value={side}>
                {words.sides[side]}
              </option>
            ))}
          </select>
        </div>
        <NumberBox
          id="threshold"
          label={words.threshold}
          unit={tile.unit}
          value={form.threshold}
          onEdit={(threshold) => change({ threshold })}
          issue={issues.threshold}
          tried={tried}
        />
      </div>
      <NumberBox
        id="recover"
        label={words.recoverAt}
        note={page.optional}
        unit={tile.unit}
        value={form.recoverAt}
        onEdit={(recoverAt) => change({ recoverAt })}
        issue={issues.recoverAt}
        tried={tried}
        hint={words.recoverHint[form.side]}
      />
      <TextField
        id="checks"
        label={words.checks}
        numeric
        value={form.checks}
        onEdit={(checks) => change({ checks })}
        issue={issues.checks}
        tried={tried}
        hint={words.checksHint}
      />
      <TextField
        id="recipients"
        label={words.recipients}
        lines={2}
        value={form.recipients}
        onEdit={(recipients) => change({ recipients })}
        issue={issues.recipients}
        tried={tried}
        hint={words.recipientsHint}
      />
    </>
  );
}

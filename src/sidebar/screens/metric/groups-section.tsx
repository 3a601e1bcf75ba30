import type { Breakdown } from "../../../calls/detail.ts";
import type { Tile } from "../../../calls/tile.ts";
import type { Dimension } from "../../../calls/view.ts";
import { RankedBars } from "../../charts/ranked-bars.tsx";
import { Choices } from "../../components/choices.tsx";
import { useShowMore } from "../../components/show-more.tsx";
import { countText } from "../../numbers/count-text.ts";
import { showValue } from "../../numbers/show-value.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly tile: Tile;
  readonly breakdowns: readonly Breakdown[];
  /** By what was last compared, on this metric or another; null: by nothing yet. */
  readonly picked: string | null;
  readonly onPick: (by: Dimension) => void;
}

/** The metric by person, team and so on, ranked. */
export function GroupsSection({ tile, breakdowns, picked, onPick }: Props) {
  const { page } = useSpeech();
  const shown = breakdowns.find(({ by }) => by === picked) ?? breakdowns[0];
  if (shown === undefined) return null;
  const words = page.groups;
  return (
    <section class="part" aria-labelledby="groups-title">
      <h2 id="groups-title">{words.title}</h2>
      <Choices
        label={words.by}
        choices={breakdowns.map(({ by }) => ({ value: by, text: page.view.by[by] }))}
        chosen={shown.by}
        onChoose={onPick}
      />
      <Groups key={shown.by} tile={tile} breakdown={shown} />
    </section>
  );
}

const firstGroups = 8;

function Groups({ tile, breakdown }: { readonly tile: Tile; readonly breakdown: Breakdown }) {
  const { page, style } = useSpeech();
  const words = page.groups;
  const bars = breakdown.groups.map(({ label, value, rows }, i) => ({
    id: `group-${i}`,
    label,
    value,
    note: page.inTotal(rows, countText(rows, style)),
  }));
  const { shown, button } = useShowMore(bars, firstGroups);
  // A sum lies far beyond each of its parts.
  const mark = tile.additive ? null : tile.value;
  return (
    <>
      {tile.value !== null && (
        <p class="hint groups-all">
          {words[mark === null ? "all" : "allMarked"](showValue(tile.value, tile.unit, style, page.units))}
        </p>
      )}
      <RankedBars bars={shown} among={bars} unit={tile.unit} mark={mark} />
      {button}
      {breakdown.more > 0 && (
        <p class="hint">{words.more(breakdown.more, countText(breakdown.more, style))}</p>
      )}
    </>
  );
}

import { useState } from "preact/hooks";
import { countText } from "../numbers/count-text.ts";
import { useSpeech } from "../words.ts";

/** The first of a long list, and the button that shows the rest. */
export function useShowMore<Item>(items: readonly Item[], first: number) {
  const [all, setAll] = useState(false);
  const isLong = items.length > first + 1;
  return {
    shown: all || !isLong ? items : items.slice(0, first),
    button: isLong ? <MoreButton all={all} count={items.length} onToggle={() => setAll(!all)} /> : null,
  };
}

interface Props {
  readonly all: boolean;
  readonly count: number;
  readonly onToggle: () => void;
}

function MoreButton({ all, count, onToggle }: Props) {
  const { page, style } = useSpeech();
  return (
    <button type="button" class="button quiet more" aria-expanded={all} onClick={onToggle}>
      {all ? page.groups.showFewer : page.groups.showAll(countText(count, style))}
    </button>
  );
}

import type { AlertState, FewRows } from "../../calls/tile.ts";
import { countText } from "../numbers/count-text.ts";
import { useSpeech } from "../words.ts";
import { Icon, type IconName } from "./icon.tsx";

const icons: { readonly [state in AlertState]: IconName } = {
  off: "bell-off",
  waiting: "clock",
  normal: "bell",
  "few-rows": "no-data",
  pending: "at-risk",
  alerting: "bell",
  recovering: "clock",
  "no-data": "no-data",
  error: "off-track",
};

interface Props {
  readonly state: AlertState;
  readonly fewRows: FewRows | null;
}

export function AlertMark({ state, fewRows }: Props) {
  const { page, style } = useSpeech();
  const number = (count: number) => countText(count, style);
  return (
    <span class={`alert-mark alert-${state}`}>
      <Icon name={icons[state]} />
      {fewRows === null ? page.alert[state] : page.fewRows(number(fewRows.rows), number(fewRows.asked))}
    </span>
  );
}

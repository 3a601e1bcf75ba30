import type { AlertState } from "../../calls/tile.ts";
import { useSpeech } from "../words.ts";
import { Icon, type IconName } from "./icon.tsx";

const icons: { readonly [state in AlertState]: IconName } = {
  off: "bell-off",
  waiting: "clock",
  normal: "bell",
  pending: "at-risk",
  alerting: "bell",
  recovering: "clock",
  "no-data": "no-data",
  error: "off-track",
};

export function AlertMark({ state }: { readonly state: AlertState }) {
  const { page } = useSpeech();
  return (
    <span class={`alert-mark alert-${state}`}>
      <Icon name={icons[state]} />
      {page.alert[state]}
    </span>
  );
}

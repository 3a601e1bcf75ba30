import type { Status } from "../../goals/goal.ts";
import { useSpeech } from "../words.ts";
import { Icon } from "./icon.tsx";

/** A metric's standing in words, colour and shape. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { page } = useSpeech();
  return (
    <span class={`mark ${status}`}>
      <Icon name={status} />
      {page.status[status]}
    </span>
  );
}

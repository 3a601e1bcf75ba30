import type { ComponentChildren } from "preact";
import type { Refusal } from "../server.ts";
import { useSpeech } from "../words.ts";
import { Box } from "./box.tsx";

interface Props {
  readonly refusal: Refusal;
  /** The buttons. */
  readonly children: ComponentChildren;
}

/** What went wrong, in words that say what to do. */
export function FailureBanner({ refusal, children }: Props) {
  const { page } = useSpeech();
  const { trouble } = page;
  const text = refusal.code === "unreached" ? trouble[refusal.trouble] : refusal.message;
  return (
    <Box tone="error" title={trouble.title} urgent>
      <p dir="auto">{text}</p>
      {refusal.code === "unreached" && refusal.trouble === "unknown" && (
        <p class="hint" dir="auto">
          {page.detail(refusal.message)}
        </p>
      )}
      <div class="row">{children}</div>
    </Box>
  );
}

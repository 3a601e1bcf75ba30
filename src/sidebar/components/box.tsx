import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface Props {
  readonly tone: "warning" | "error" | "info";
  /** A picture that says more than the tone. */
  readonly icon?: IconName;
  readonly title?: string;
  /** Spoken at once: for what has just happened, not for what was there on opening. */
  readonly urgent?: boolean;
  readonly children: ComponentChildren;
}

/** Something to know, set apart from the rest of the screen. */
export function Box({ tone, icon, title, urgent = false, children }: Props) {
  const usual = tone === "info" ? "info" : tone === "warning" ? "at-risk" : "off-track";
  return (
    <div class={`notice ${tone}`} {...(urgent && { role: "alert" })}>
      <Icon name={icon ?? usual} />
      <div class="notice-text">
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

import { type Section, sections } from "../store/navigation.ts";
import { useSpeech } from "../words.ts";
import { Icon } from "./icon.tsx";

interface Props {
  readonly section: Section;
  /** Whether the screen is the section's own, and not one that was opened from it. */
  readonly atHome: boolean;
  readonly loading: boolean;
  readonly onGo: (screen: { readonly kind: Section }) => void;
  readonly onRefresh: () => void;
}

const steps: { readonly [key: string]: (at: number) => number } = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => -1,
};

export function NavigationBar({ section, atHome, loading, onGo, onRefresh }: Props) {
  const { page } = useSpeech();
  return (
    <header class="bar">
      <nav aria-label={page.nav.label} onKeyDown={moveFocus}>
        {sections.map((one) => (
          <button
            type="button"
            key={one}
            class="tab"
            {...(one === section && { "aria-current": atHome ? ("page" as const) : ("true" as const) })}
            onClick={() => onGo({ kind: one })}
          >
            {page.nav[one]}
          </button>
        ))}
      </nav>
      <button
        type="button"
        class={loading ? "icon-button turning" : "icon-button"}
        aria-label={page.refresh}
        title={page.refresh}
        aria-disabled={loading}
        onClick={() => !loading && onRefresh()}
      >
        <Icon name="refresh" />
      </button>
    </header>
  );
}

/** The arrow keys go from section to section, as they do in a menu; Tab does, too. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = steps[event.key];
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = event.target instanceof HTMLElement ? tabs.indexOf(event.target) : -1;
  if (step === undefined || at === -1) return;
  event.preventDefault();
  tabs.at(step(at) % tabs.length)?.focus();
}

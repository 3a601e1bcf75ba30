import type { Screen } from "../store/navigation.ts";
import { useSpeech } from "../words.ts";
import { Icon } from "./icon.tsx";

interface Props {
  readonly screen: Screen;
  readonly loading: boolean;
  readonly onGo: (screen: Screen) => void;
  readonly onRefresh: () => void;
}

const sections = ["metrics", "alerts", "data"] as const;

export function NavigationBar({ screen, loading, onGo, onRefresh }: Props) {
  const { page } = useSpeech();
  const here = screen.kind === "metric" ? "metrics" : screen.kind;
  return (
    <header class="bar">
      <nav aria-label={page.nav.label}>
        {sections.map((section) => (
          <button
            type="button"
            key={section}
            class="tab"
            {...(section === here && { "aria-current": "page" as const })}
            onClick={() => onGo({ kind: section })}
          >
            {page.nav[section]}
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

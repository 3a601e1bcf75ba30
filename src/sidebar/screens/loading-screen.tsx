import { ActionButton } from "../components/action-button.tsx";
import { FailureBanner } from "../components/failure-banner.tsx";
import type { Refusal } from "../server.ts";
import { useSpeech } from "../words.ts";

interface Props {
  /** Why the page could not be opened; null: it is being opened. */
  readonly refusal: Refusal | null;
  readonly onRetry: () => void;
}

export function LoadingScreen({ refusal, onRetry }: Props) {
  const { page } = useSpeech();
  if (refusal !== null) {
    return (
      <main>
        <h1 class="spoken">Salesgauge</h1>
        <FailureBanner refusal={refusal}>
          <ActionButton look="primary" onPress={onRetry}>
            {page.retry}
          </ActionButton>
        </FailureBanner>
      </main>
    );
  }
  return (
    <main aria-busy="true">
      <h1 class="spoken">Salesgauge</h1>
      <p class="spoken" role="status">
        {page.loading}
      </p>
      <ul class="tiles" aria-hidden="true">
        <li class="tile ghost" />
        <li class="tile ghost" />
        <li class="tile ghost" />
      </ul>
    </main>
  );
}

import { ScreenHead } from "../components/screen-head.tsx";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
}

export function HistoryScreen({ app }: Props) {
  const { page } = useSpeech();
  return (
    <main>
      <ScreenHead app={app}>{page.more.history}</ScreenHead>
    </main>
  );
}

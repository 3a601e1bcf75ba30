import { useSpeech } from "../words.ts";
import { Box } from "./box.tsx";

/** Rows of the settings sheet that could not be read, in words. */
export function SettingsProblems({ problems }: { readonly problems: readonly string[] }) {
  const { page } = useSpeech();
  if (problems.length === 0) return null;
  return (
    <Box tone="warning" title={page.alerts.settings}>
      <ul>
        {problems.map((problem) => (
          <li key={problem} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
      <p>{page.alerts.settingsHelp}</p>
    </Box>
  );
}

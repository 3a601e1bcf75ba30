import { useSpeech } from "../words.ts";

/** Values of a column, for it to be recognised by. */
export function Samples({ values }: { readonly values: readonly string[] }) {
  const { page } = useSpeech();
  const shown = values.filter((value) => value.trim() !== "");
  if (shown.length === 0) return <>{page.data.noSamples}</>;
  return (
    <span class="samples">
      {shown.map((value, place) => (
        <bdi key={place} class="sample">
          {value}
        </bdi>
      ))}
    </span>
  );
}

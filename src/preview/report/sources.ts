import type { Candidate, Dashboard } from "../../calls/dashboard.ts";
import type { Tile } from "../../calls/tile.ts";
import type { Host } from "../../host/host.ts";
import { ask } from "./door.ts";

type Source = Dashboard["sources"][number]["source"]["value"];

/** A sheet as a source; one that looks like no kind of table is taken for deals. */
function sourceOf({ sheetId, sheetName, guess, kind }: Candidate): Source {
  return { kind: kind ?? "deals", sheetId, sheetName, columns: guess };
}

/** Names the first sheet of each kind as its source, and chooses every metric that there is. */
export async function nameSources(host: Host, candidates: readonly Candidate[]): Promise<void> {
  const kinds = new Map([...candidates].reverse().map((one) => [sourceOf(one).kind, sourceOf(one)]));
  await save(host, [...kinds.values()]);
  const choices = await ask(host, "metricChoices");
  const { chosen } = await ask(host, "open");
  const metrics = choices.map(({ metric }) => metric);
  await ask(host, "saveChosen", { value: { metrics }, revision: chosen.revision });
}

/** The tiles of a sheet's own metrics, with it as the source of its kind. */
export async function tilesOf(host: Host, candidate: Candidate): Promise<readonly Tile[]> {
  const source = sourceOf(candidate);
  const { tiles } = await save(host, [source]);
  return tiles.filter(({ table }) => table === source.kind);
}

async function save(host: Host, sources: readonly Source[]): Promise<Dashboard> {
  const before = await ask(host, "open");
  const saved = sources.map((value) => {
    const known = before.sources.find(({ kind }) => kind === value.kind);
    return { value, revision: known?.source.revision ?? "" };
  });
  return ask(host, "saveSources", saved);
}

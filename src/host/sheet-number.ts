/** Google's ids of sheets are numbers; one that the grid has made up itself becomes one. */
export function sheetNumber(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}

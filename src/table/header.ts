/**
 * A header as it is compared: marks off, lower case, the Turkish i's as i, everything else than letters and digits
 * as one blank. `"KAPANIŞ TARİHİ".toLowerCase()` alone does not equal "kapanış tarihi".
 *
 * @example foldHeader("KAPANIŞ TARİHİ *") // => "kapanis tarihi"
 */
export function foldHeader(header: string): string {
  return header
    .replace(/^\ufeff/, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Pipedrive writes "Deal - Status" in the user's language: what is after the dash decides. */
function readings(header: string): readonly string[] {
  const [, afterDash] = / - (.+)$/.exec(header) ?? [];
  return afterDash === undefined ? [foldHeader(header)] : [foldHeader(afterDash), foldHeader(header)];
}

/**
 * How well a header names a field: 1 for the field's first name, less for later ones, 0 for none.
 *
 * @param names folded names, the most telling first
 */
export function headerScore(header: string, names: readonly string[]): number {
  const places = readings(header).map((reading) => names.indexOf(reading));
  const place = Math.min(...places.filter((at) => at >= 0), names.length);
  return place === names.length ? 0 : 1 - place / names.length;
}

/** What most headers are: folding changes nothing more in them. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A header as it is compared: marks off, lower case, the Turkish i's as i, everything else than letters and digits
 * as one blank. `"KAPANIŞ TARİHİ".toLowerCase()` alone does not equal "kapanış tarihi". A header of signs only, such
 * as % for a probability, is left as it is.
 *
 * @example foldHeader("KAPANIŞ TARİHİ *") // => "kapanis tarihi"
 */
export function foldHeader(header: string): string {
  const lower = header.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = header.trim();
  const folded = plain
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded === "" ? plain : folded;
}

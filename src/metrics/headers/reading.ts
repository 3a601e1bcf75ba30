import { foldHeader } from "../../table/header.ts";

/** Zoho's id beside each label, and what Dynamics keeps for its own import: never what a field is. */
const NEVER = /\.id\s*$|^\s*\((do not modify|değiştirmeyin)\)/i;

const PREFIX = /^(.+?) - (.+)$/;

/** Pipedrive's prefixes for what hangs on a deal, as it writes them in some languages. */
const BESIDE_DEALS = new Set(
  [
    ...["Person", "Organization", "Organisation", "Product", "Activity", "Note", "Project"],
    ...["Kişi", "Kuruluş", "Organizasyon", "Ürün", "Aktivite", "Etkinlik", "Not"],
    ...["Osoba", "Organizace", "Persona", "Organización", "Personne", "Pessoa", "Organização", "Persoon"],
    ...[
      "Organisatie",
      "Kontakt",
      "Organizacja",
      "Organizzazione",
      "Produkt",
      "Producto",
      "Produit",
      "Produto",
    ],
  ].map(foldHeader),
);

/**
 * How each header may be read, folded: as it is, and without Pipedrive's prefix ("Deal - Status"), which it writes in
 * the user's language. What hangs on the deal is read with its prefix only: "Person - Name" is no name of a deal.
 *
 * @returns for each header its readings, none for one that is never a field
 */
export function readingsOf(headers: readonly string[]): readonly (readonly string[])[] {
  const main = mainPrefix(headers);
  return headers.map((header) => {
    if (NEVER.test(header)) return [];
    const whole = foldHeader(header);
    const [, prefix = "", rest = ""] = PREFIX.exec(header) ?? [];
    if (prefix === "" || (BESIDE_DEALS.has(foldHeader(prefix)) && foldHeader(prefix) !== main))
      return [whole];
    return [foldHeader(rest), whole];
  });
}

/** In a list of persons, "Person" is what the list is about. */
function mainPrefix(headers: readonly string[]): string | undefined {
  const prefixes = headers.flatMap((header) => {
    const [, prefix] = PREFIX.exec(header) ?? [];
    return prefix === undefined ? [] : [foldHeader(prefix)];
  });
  if (prefixes.length < headers.length || prefixes.some((prefix) => !BESIDE_DEALS.has(prefix)))
    return undefined;
  return prefixes[0];
}

import type { Draw } from "../../sample/random.ts";

const first = [
  ["Amber", "Blue Heron", "Cedar", "Copperfield", "Driftwood", "Fernhill", "Granary", "Hazel", "Juniper"],
  ["Kestrel", "Lantern", "Marlow", "Oakline", "Pebble", "Quill", "Saltmarsh", "Thistle", "Willow"],
].flat();
const trade = ["Foods", "Logistics", "Health", "Studios", "Textiles", "Energy", "Optics"];
const firstTr = ["Anadolu Işık", "Boğaz", "Çınar", "Ege", "Ilgaz", "Körfez", "Şafak", "Toros", "Yıldız"];
const tradeTr = ["Gıda", "Lojistik", "Tekstil", "Yazılım"];

/** Invented companies, English and Turkish ones mixed; none twice. */
export function companies(random: Draw, count: number): readonly [string, ...string[]] {
  const names = [...pairs(first, trade), ...pairs(firstTr, tradeTr)];
  const shuffled = names
    .map((name) => ({ name, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ name }) => name);
  const [head = "", ...tail] = shuffled.slice(0, count);
  return [head, ...tail];
}

function pairs(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.flatMap((a) => right.map((b) => `${a} ${b}`));
}

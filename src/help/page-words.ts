import type { ParamType } from "../functions/formula.ts";
import type { FamilyOrTables } from "../functions/own-families.ts";
import type { Language } from "../locale/language.ts";
import { familiesEn } from "../locale/metrics.en.ts";
import { familiesTr } from "../locale/metrics.tr.ts";
import type { Better } from "../metrics/metric.ts";

/** The words of docs/functions.md around the formulas. */
export interface PageWords {
  readonly top: string;
  readonly families: { readonly [family in FamilyOrTables]: string };
  readonly head: readonly [string, string, string];
  readonly types: { readonly [type in ParamType]: string };
  readonly separator: string;
  readonly returns: string;
  readonly better: { readonly [better in Better]: string };
  readonly source: string;
  readonly example: string;
  readonly withoutRows: string;
  readonly errors: string;
}

const en: PageWords = {
  top: `# Functions

Generated from the declarations by \`npm run build -- --docs\`; the build fails when this page is stale.
[Türkçe](functions.tr.md)

Columns come first, options after them, \`by\` last: a column of the same height, which turns the answer into a table of
label, value and rows counted. Skip an option by leaving it empty: \`=CYCLE_TIME(A2:A, B2:B, , C2:C)\`. Whole columns with
blanks below are what the formulas expect. In a spreadsheet whose locale writes decimals with a comma, arguments are
separated by \`;\`. In the examples \`{1;2}\` is a column of two cells, and what spills is shown row by row, its cells parted by \`·\`, an empty one as \`–\`. \`Orders!B2:B\` and the like are columns of the
sample workbook that \`npm start\` opens.

- **Ratios** are fractions: format them as percent. **Durations** are days. **Money** keeps the unit of its amounts; amounts
  in different currencies are refused, never added.
- **Won and lost** are recognised in English and Turkish, in any case; a label that is neither is open.
- **As of** is the latest date in the data unless you give a day: no formula reads the clock, so that the same rows give the
  same number tomorrow.
- **\`METRIC_EXPLAIN\`** shows what stands behind any of these figures.`,
  families: { ...familiesEn, tables: "Any metric of a table" },
  head: ["argument", "takes", "what it is"],
  types: {
    column: "column",
    table: "range with headers",
    number: "number",
    text: "text",
    date: "date",
    any: "anything",
  },
  separator: ",",
  returns: "Gives",
  better: {
    higher: "Higher is better.",
    lower: "Lower is better.",
    neither: "Neither more nor less is better by itself.",
  },
  source: "Definition after",
  example: "Example",
  withoutRows: "Over blank cells",
  errors: `## Errors

A cell that shows \`#ERROR!\` says on hovering what to mend: the formula, the argument, the row (counted within the range), what
was found and what would be right. No figure is better than a false one: a rate without anything to divide by is an error
in a cell and a blank in a table.

| what is wrong | what the message says |
|---|---|
| ranges of unlike height | which two, and their heights |
| a text where a number or date is due | the row and the text |
| 03/04/2026 where neither locale nor column says which is the month | the row; write it as 2026-04-03 |
| 1.234 as text where nothing says whether it is a thousand | the row; enter a number |
| amounts in two currencies | the row where the second begins |
| an end before its start | the row and both dates |
| an error cell, such as #N/A | the row: mend that cell first |
| an option that is not known | the names that would do |
| a table without the column that a metric needs | the headers expected and those found |`,
};

const tr: PageWords = {
  top: `# Fonksiyonlar

\`npm run build -- --docs\` ile bildirimlerden üretilir; sayfa eskiyse derleme durur. [English](functions.md)

Önce sütunlar, sonra seçenekler, en sonda \`by\` gelir: aynı yükseklikte bir sütundur ve yanıtı etiket, değer, sayılan satır
tablosuna çevirir. Bir seçeneği boş bırakarak atlayın: \`=CYCLE_TIME(A2:A; B2:B; ; C2:C)\`. Altı boş, bütün sütunlar verilebilir.
Ondalığı virgülle yazan e-tablolarda bağımsız değişkenler \`;\` ile ayrılır. Örneklerde \`{1;2}\` iki hücrelik bir sütun,
yayılan tablo satır satır gösterilir: hücreler \`·\` ile ayrılır, boş olan \`–\`. Birden çok sütunlu dizilerde sütunlar \`\\\` ile ayrılır.
\`Orders!B2:B\` gibi aralıklar, \`npm start\` ile açılan örnek dosyanın sütunlarıdır.

- **Oranlar** kesirdir: yüzde olarak biçimlendirin. **Süreler** gündür. **Para** tutarların birimindedir; farklı para birimleri
  toplanmaz, hata verir.
- **Kazanılan ve kaybedilen** İngilizce ve Türkçe, büyük küçük harf ayırmadan tanınır; ikisi de olmayan etiket açıktır.
- **as_of** verilmezse verideki en son tarihtir: hiçbir fonksiyon saate bakmaz, aynı satırlar yarın da aynı sayıyı verir.
- **\`METRIC_EXPLAIN\`** bu değerlerin her birinin arkasında ne olduğunu gösterir.`,
  families: { ...familiesTr, tables: "Bir tablonun her metriği" },
  head: ["bağımsız değişken", "türü", "ne olduğu"],
  types: {
    column: "sütun",
    table: "başlıklı aralık",
    number: "sayı",
    text: "metin",
    date: "tarih",
    any: "herhangi",
  },
  separator: ";",
  returns: "Sonuç",
  better: {
    higher: "Yüksek olması iyidir.",
    lower: "Düşük olması iyidir.",
    neither: "Az ya da çok olması tek başına iyi değildir.",
  },
  source: "Tanımın kaynağı (İngilizce)",
  example: "Örnek",
  withoutRows: "Boş hücrelerde",
  errors: `## Hatalar

\`#ERROR!\` gösteren hücrenin üzerine gelince neyin düzeltileceği yazar: fonksiyon, bağımsız değişken, satır (aralığın içinde sayılır),
bulunan ve doğrusu. Yanlış bir sayıdansa hiç sayı olmaması iyidir: bölünecek şeyi olmayan oran hücrede hata, tabloda boştur.

| yanlış olan | iletinin söylediği |
|---|---|
| farklı yükseklikte aralıklar | hangi ikisi ve yükseklikleri |
| sayı ya da tarih yerine metin | satır ve metin |
| 03/04/2026: ayın hangisi olduğunu ne yerel ayar ne sütun söylüyor | satır; 2026-04-03 diye yazın |
| metin olarak 1.234: bin mi, bir virgül mü belli değil | satır; sayı olarak girin |
| iki para biriminde tutarlar | ikincisinin başladığı satır |
| başlangıcından önce bir bitiş | satır ve iki tarih |
| #N/A gibi bir hata hücresi | satır: önce o hücreyi düzeltin |
| bilinmeyen bir seçenek | geçerli adlar |
| metriğin gerektirdiği sütunu olmayan tablo | beklenen ve bulunan başlıklar |`,
};

export const pageWords: { readonly [language in Language]: PageWords } = { en, tr };

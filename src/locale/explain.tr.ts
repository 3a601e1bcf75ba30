import type { ExplainWords } from "./explain.en.ts";
import { percentText } from "./number-text.ts";

const OUTCOMES = { won: "Kazanılmış", lost: "Kaybedilmiş", open: "Açık" };

export const explainTr: ExplainWords = {
  metric: "Metrik",
  formula: "Formül",
  definition: "Tanım",
  source: "Kaynak (İngilizce)",
  value: "Değer",
  noValue: "Değer yok",
  numerator: "Pay",
  denominator: "Payda",
  low: (confidence) => `${percentText(confidence, "tr", 2)} aralığı, alt`,
  high: (confidence) => `${percentText(confidence, "tr", 2)} aralığı, üst`,
  period: "Dönem",
  periodText: (first, last) => `${first} – ${last}`,
  asOf: "Son gün",
  rowsUsed: "Sayılan satır",
  leftOut: (reason, row) =>
    row === undefined ? `Sayılmayan: ${reason}` : `Sayılmayan: ${reason} (ilki ${row}. satırda)`,
  filtered: "Sayılmayan: where ile elenen",
  repeated: "Sayılmayan: siparişin öteki satırları ya da rapor toplamları",
  undated: "Sayılmayan: dönemi belirleyecek tarihi yok",
  takenAs: (outcome, label) => `${OUTCOMES[outcome]} sayılan: ${label}`,
  column: (field) => `Sütun: ${field}`,
  option: (name) => `Seçenek: ${name}`,
  standard: "(standart)",
  family: "Aile",
  needs: "Gereken",
  unit: "Birim",
  field: "Alan",
  header: "Başlık",
  sample: "Örnek",
  notRecognised: "(tanınmadı)",
  group: "Grup",
};

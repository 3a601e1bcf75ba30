import type { SubjectWords } from "./subject.en.ts";

export const subjectTr: SubjectWords = {
  standsAt: (name, value) => `${name}: ${value}`,
  threshold: (name, value, side, threshold) =>
    `${name}: ${value}, ${threshold} eşiğinin ${side === "above" ? "üstünde" : "altında"}`,
  range: (name, value, low, high) => `${name}: ${value}, ${low} – ${high} aralığının dışında`,
  change: (name, value, side, before) =>
    `${name}: ${before} iken ${value} değerine ${side === "above" ? "çıktı" : "düştü"}`,
  pace: (name, value, behind) => `${name}: ${value}, hedef temposunun ${behind} gerisinde`,
  unusual: (name, value, side) => `${name} olağandışı ${side === "above" ? "yüksek" : "düşük"}: ${value}`,
  noFigure: (name) => `${name}: değer yok`,
  reminder: (subject) => `Sürüyor – ${subject}`,
  recovered: (name, value) => `${name} normale döndü${value === null ? "" : `: ${value}`}`,
  gone: (name) => `${name} artık veride yok`,
  failing: (name) => `${name} kontrol edilemiyor`,
  unreachable: (count, written, first) =>
    count === 1 ? `Uyarılar ${first} adresine ulaşmıyor` : `Uyarılar ${written} adrese ulaşmıyor`,
  more: (subject, written) => `${subject} (ve ${written} bildirim daha)`,
};

import type { DetailWords } from "./detail.en.ts";

export const detailTr: DetailWords = {
  periods: { day: "gün", week: "hafta", month: "ay", quarter: "çeyrek", year: "yıl" },
  noFigure: "Formülü yazılacak bir değer yok.",
  noFormula:
    "Sayfanın bu haliyle bu değeri veren bir formül yok. Sütunlara ne içerdiklerini söyleyen başlıklar verin, sonra yeniden deneyin.",
};

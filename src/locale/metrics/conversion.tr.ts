import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const conversionTr: FamilyWords<typeof families.conversion> = {
  "conversion-rate": {
    name: "Dönüşüm oranı",
    definition: "Kazanılan ÷ açık olanlar dahil, sonucu yazılı bütün adaylar ya da anlaşmalar.",
  },
  "win-rate": {
    name: "Kazanma oranı",
    also: ["Kazanım oranı", "Kazanma yüzdesi"],
    definition: "Kazanılan ÷ (kazanılan + kaybedilen). Açık anlaşmalar sayılmaz.",
    byOptions: "basis ile onlar da sayılır: hepsi, erken aşamayı geçenler ya da vadesi geçenler.",
  },
  "win-rate-value": {
    name: "Tutara göre kazanma oranı",
    also: ["Değer kazanma oranı", "Tutarca kazanma oranı"],
    definition:
      "Kazanılan tutar ÷ kazanılan ve kaybedilen tutar. Açık anlaşmalar ve tutarı olmayanlar sayılmaz.",
  },
  "conversion-rate-cohort": {
    name: "Kohort dönüşüm oranı",
    also: ["Gün içinde dönüşüm oranı"],
    definition:
      "Oluşturulduktan sonra belirtilen gün içinde dönüşen aday ÷ en az o kadar gün önce oluşturulan aday. Daha yeni adaylar sayılmaz.",
  },
  "conversion-rate-km": {
    name: "Genç adaylarla dönüşüm oranı",
    also: ["Kaplan-Meier dönüşüm oranı", "Sansüre göre düzeltilmiş dönüşüm"],
    definition:
      "Oluşturulduktan sonra belirli gün içinde dönüşen adayların payı; daha genç adaylar, var oldukları süre kadar sayılır.",
  },
  "close-rate": {
    name: "Kapatma oranı",
    also: ["Kapanış oranı", "Oluşturulan anlaşmaların kazanma oranı"],
    definition:
      "Kazanılan ÷ en az belirtilen gün önce oluşturulan anlaşmalar, açık olanlar dahil; kapanış tarihleri verilirse yalnızca o gün içinde kazanılanlar. Daha yeniler sayılmaz.",
  },
  "leads-converted": {
    name: "Dönüşen aday sayısı",
    also: ["Dönüşen adaylar", "Dönüştürülen adaylar"],
    definition: "Dönüşüm tarihine göre dönüşen adayların sayısı. Dönüşüm tarihi olmayanlar sayılmaz.",
  },
};

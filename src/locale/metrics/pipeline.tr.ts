import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const pipelineTr: FamilyWords<typeof families.pipeline> = {
  "pipeline-value": {
    name: "Açık fırsat hacmi",
    also: ["açık pipeline", "boru hattı değeri", "satış hunisi değeri", "açık fırsat tutarı", "pipeline"],
    definition:
      "Açık anlaşmaların tutarlarının toplamı. Kazanılan, kaybedilen ve tutarı olmayan anlaşmalar sayılmaz.",
    byOptions: "overdue ile beklenen kapanışı geçmiş olanlar da sayılmaz ya da yalnız onlar sayılır.",
  },
  "open-deals": {
    name: "Açık anlaşma sayısı",
    also: ["açık fırsat sayısı", "açık anlaşmalar"],
    definition: "Henüz kazanılmamış ve kaybedilmemiş anlaşmaların sayısı.",
  },
  "pipeline-weighted": {
    name: "Ağırlıklı fırsat hacmi",
    also: ["ağırlıklı pipeline", "ağırlıklı tahmin", "beklenen gelir"],
    definition:
      "Açık anlaşmalarda tutar × olasılık toplamı. Tutarı olmayanlar, olasılığı ve onun yerine geçecek değeri olmayanlar sayılmaz.",
  },
  "pipeline-coverage": {
    name: "Fırsat karşılama oranı",
    also: ["pipeline karşılama oranı", "kota karşılama katı"],
    definition: "Açık fırsat hacmi ÷ kotanın henüz kazanılmamış bölümü: 3, üç katı demektir.",
    byOptions: "basis full ile ÷ kotanın tamamı.",
  },
  "coverage-gap": {
    name: "Fırsat açığı",
    also: ["karşılama açığı", "pipeline açığı"],
    definition:
      "Fırsat karşılama oranı eksi gereken karşılama, yani 1 ÷ kazanma oranı. 0'ın altındaysa açık anlaşmalar kotaya yetmez.",
  },
  "quota-attainment": {
    name: "Kota gerçekleşme oranı",
    also: ["kota tutturma", "kota gerçekleşme", "hedef gerçekleşme oranı", "kota gerçekleştirme"],
    definition: "Kazanılan tutar ÷ kota; birden çok kişi ya da anlaşmada ikisi de bölmeden önce toplanır.",
  },
  "reps-at-quota": {
    name: "Kotasını tutturan temsilci oranı",
    also: ["kotayı tutturan temsilciler", "kotasını tutturanlar"],
    definition:
      "Satışı kotasına ulaşan kişiler ÷ kotası olan kişiler. İşe giriş tarihleri verilirse alışma dönemindekiler ikisinde de sayılmaz.",
  },
  "forecast-accuracy": {
    name: "Tahmin doğruluğu",
    also: ["satış tahmini doğruluğu", "tahmin isabeti"],
    definition:
      "1 eksi (işaretine bakılmaksızın tahmin hatalarının toplamı ÷ gerçekleşenlerin toplamı). İki tutardan biri olmayan satırlar sayılmaz.",
  },
  "forecast-bias": {
    name: "Tahmin sapması",
    also: ["tahmin yanlılığı", "sistematik tahmin hatası"],
    definition:
      "(Tahmin − gerçekleşen) toplamı ÷ gerçekleşenlerin toplamı. 0'ın üstünde tahminler fazla yüksek, altında fazla düşüktür.",
  },
};

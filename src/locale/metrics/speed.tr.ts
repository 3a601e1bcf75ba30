import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const speedTr: FamilyWords<typeof families.speed> = {
  "cycle-time": {
    name: "Satış döngüsü",
    also: ["Döngü", "Satış süresi"],
    definition:
      "Bitenlerin başlangıcından bitişine geçen gün; sonuç biliniyorsa yalnızca kazanılan anlaşmaların.",
  },
  "close-time": {
    name: "Kapanma süresi",
    also: ["Kapanış süresi", "Anlaşma süresi"],
    definition:
      "Kazanılan ve kaybedilen, kapanmış anlaşmaların başlangıcından bitişine geçen gün. Açık anlaşmalar sayılmaz.",
  },
  "stage-time": {
    name: "Aşamada geçen süre",
    also: ["Aşama süresi", "Aşamada kalma süresi"],
    definition: "Aşamaya girişten çıkışa geçen gün; bitmiş kalışların medyanı. Her satır bir kalıştır.",
  },
  "lead-to-close-time": {
    name: "Adaydan satışa süre",
    also: ["Adaydan kapanışa süre", "Adaydan müşteriye süre"],
    definition:
      "Adayın oluşturulmasından kazanılan ilk anlaşmasına geçen gün; böyle bir anlaşması olan adayların medyanı. Olmayanlar sayılmaz.",
  },
  "cycle-time-open": {
    name: "Açıklarla birlikte satış döngüsü",
    also: ["Açık anlaşmalı satış döngüsü", "Açıklar dahil medyan döngü"],
    definition:
      "Kazanılarak ya da kaybedilerek bütün anlaşmaların yarısının bittiği gün sayısı; açık anlaşmalar o günkü yaşlarıyla sayılır.",
  },
  "sales-velocity": {
    name: "Satış hızı",
    also: ["Satış hızı (günlük)", "Anlaşma hızı"],
    definition:
      "Günlük tutar: fırsat sayısı × kazanma oranı × ortalama kazanılan anlaşma ÷ satış döngüsünün gün sayısı; son üçü verideki son tarihe kadarki 12 ay üzerinden.",
    byOptions: "months ve as_of ile o güne kadarki ay sayısı üzerinden.",
  },
  "stalled-deal-rate": {
    name: "Durgun anlaşma oranı",
    also: ["Duran anlaşmalar", "Hareketsiz anlaşma oranı", "Takılan anlaşmalar"],
    definition:
      "Kazanılan anlaşmaların medyan döngüsünün iki katından uzun süredir etkinliksiz açık anlaşmalar ÷ bütün açık anlaşmalar.",
  },
};

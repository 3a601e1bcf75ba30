import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const peopleTr: FamilyWords<typeof families.people> = {
  "ramp-time": {
    name: "Alışma süresi",
    also: ["Verimliliğe ulaşma süresi", "Adaptasyon süresi", "Rampa süresi", "Kotaya ulaşma süresi"],
    definition:
      "İşe giriş ayından (0) kazanılan tutar ÷ aylık kotanın eşiğe ilk ulaştığı aya kadar geçen ay; kişilerin medyanı. Henüz ulaşmamış olanlar sayılmaz.",
  },
  "time-to-first-deal": {
    name: "İlk anlaşmaya kadar geçen süre",
    also: ["İlk satış süresi", "İlk satışa kadar geçen süre", "İlk anlaşma süresi"],
    definition:
      "İşe girişten o gün ya da sonra kazanılan ilk anlaşmaya kadar geçen gün; kişilerin medyanı. Henüz kazanmamış olanlar sayılmaz.",
  },
  "content-adoption": {
    name: "İçerik benimsenme oranı",
    also: ["İçerik kullanım oranı", "İçerik kullanımı", "İçerik benimseme"],
    definition:
      "En az bir kez kullanılan içerik ÷ yayımlanan bütün içerik. İçerik yerine kişilerle: içerik kullanan kişi ÷ bütün kişiler.",
  },
  "content-influence": {
    name: "İçerik etkisi",
    also: ["İçeriğin etkilediği gelir", "İçerik etki oranı"],
    definition:
      "İçerik temaslı kazanılan anlaşmaların tutarı ÷ kazanılan bütün anlaşmaların tutarı. Tarih verilirse temas, kapanıştan önce ya da o gün olmalı. Kullanımı gösterir, nedeni değil.",
  },
  "training-completion": {
    name: "Eğitim tamamlama oranı",
    also: ["Eğitim tamamlanma oranı", "Eğitim tamamlama"],
    definition:
      "Tamamlanan eğitimler ÷ son tamamlanma gününe kadar vadesi gelen eğitimler. Vadesi daha sonra olanlar ve vadesi olmayanlar sayılmaz.",
    byOptions: "as_of ile o güne kadar vadesi gelenler.",
  },
  "contact-rate": {
    name: "İletişim kalitesi",
    also: ["Ulaşma oranı", "İletişim oranı", "Görüşme oranı", "Temas oranı"],
    definition:
      "Kişiye ulaşılan girişimler ÷ sonucu yazılı bütün girişimler. Sonuçlar İngilizce ve Türkçe tanınır; sesli mesaj ve bırakılan not görüşme sayılmaz.",
  },
};

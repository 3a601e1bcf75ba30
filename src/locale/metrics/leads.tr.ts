import type { families } from "../../metrics/families.ts";
import type { FamilyWords } from "./words.ts";

export const leadsTr: FamilyWords<typeof families.leads> = {
  "lead-count": {
    name: "Aday sayısı",
    also: ["Adaylar", "Yeni adaylar", "Müşteri adayı sayısı", "Lead sayısı"],
    definition:
      "Adayların sayısı. E-posta adresleri verilirse her adres bir kez sayılır; hariç tutulan etiketler sayılmaz.",
  },
  "lead-velocity-rate": {
    name: "Aday artış hızı",
    also: ["Nitelikli aday artışı", "Aday büyümesi"],
    definition:
      "(Dönemin nitelikli adayları − önceki dönemin adayları) ÷ önceki dönemin adayları. Süren bir dönem, öncekinin aynı sayıda günüyle karşılaştırılır.",
  },
  "cost-per-lead": {
    name: "Aday başına maliyet",
    also: ["Lead başına maliyet", "Müşteri adayı maliyeti"],
    definition:
      "Harcama ÷ aday. E-posta adresleri verilirse her adres bir kez sayılır; hariç tutulan etiketler sayılmaz.",
  },
  "lead-quality": {
    name: "Aday kalitesi",
    also: ["Aday kalite puanı", "Lead kalitesi", "Müşteri adayı kalitesi"],
    definition:
      "Dolu ve geçerli alanların ağırlığı ÷ verilen bütün alanların ağırlığı, adayların ortalaması. info@ gibi bir adres yarım sayılır.",
  },
  "lead-response-time": {
    name: "Adaya yanıt süresi",
    also: ["Yanıt süresi", "İlk yanıt süresi", "Aday yanıt süresi"],
    definition:
      "Adayın oluşturulmasından ilk yanıta kadar geçen sürenin medyanı. Yanıtlanmamış adaylar sayılmaz.",
  },
  "lead-sla-rate": {
    name: "Zamanında yanıt oranı",
    also: ["SLA oranı", "Yanıt SLA oranı", "Aday SLA oranı"],
    definition:
      "Tanınan sürede yanıtlanan aday ÷ (yanıtlananlar + süresi geçtiği hâlde yanıtlanmayanlar). Süresi dolmamış yanıtsız adaylar sayılmaz.",
  },
  "qualification-rate": {
    name: "Nitelendirme oranı",
    also: ["Nitelikli aday oranı", "MQL SQL oranı", "MQL'den SQL'e geçiş"],
    definition:
      "Satışça nitelikli aday (SQL) ÷ pazarlamaca nitelikli aday (MQL). Sonraki aşamalar ikisinde de sayılır; henüz nitelenmemiş adaylar sayılmaz.",
  },
  "stale-lead-rate": {
    name: "Bekleyen aday oranı",
    also: ["İlgilenilmeyen aday oranı", "Unutulan aday oranı"],
    definition:
      "Belirtilen günden uzun süredir etkinlik görmeyen açık aday ÷ açık aday. Kazanılan ve kaybedilenler sayılmaz.",
  },
};

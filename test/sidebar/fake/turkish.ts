import { wordsIn } from "../../../src/locale/words.ts";
import { metricIds } from "../../../src/metrics/metric-ids.ts";

/** The sample's own sentences, as the add-on would say them in Turkish. */
const sentences: { readonly [english: string]: string } = {
  "Your own metrics": "Kendi metrikleriniz",
  "Marketing spend": "Pazarlama gideri",
  "Revenue is 1,153,214, 2.7 times the median of 413,533.":
    "Satış tutarı: 349 anlaşmada 1.153.214. Ekibin medyanı 413.533.",
  "Ask what makes the difference and let the team hear it.":
    "Bunların hangi müşteriler olduğunu ve ilk teklifin nasıl yapıldığını sorun; ötekiler birer anlaşmada denesin.",
  "Win rate is 63.2%, though 28% of the open deals are older than twice the sales cycle.":
    "Kazanma oranı: 552 anlaşmada %63,2. Ekibin medyanı %61,3.",
  "Go through the oldest open deals together and close those that are dead.":
    "En eski üç açık anlaşmaya bakın: sonraki adım ne, hangi gün, müşterinin haberi var mı? Adımı olmayanı kapatın.",
  "61.7% of 8,300 deals went on, 6.6 points fewer than in the period before; more than chance explains.":
    "Engaging aşamasından çıkan 8.300 anlaşmanın 5.120 tanesi ilerledi: %61,7. Mart 2026 döneminde %68,3. Fark rastlantıyla açıklanamayacak kadar büyük.",
  "Look at the deals that stay longer than 48.5 days in Engaging: is anybody talking to the buyer?":
    "Teklif vermeden önce ilişki kurun: her şirkette ikinci ve üçüncü bir kişiyle konuşun, her birinin neye ihtiyaç duyduğunu yazın.",
  "Agree with marketing which leads are worth a first meeting.":
    "Hangi adayların ilk görüşmeye değdiğini, kazanılan anlaşmalara bakarak pazarlamayla birlikte belirleyin.",
  "Only the stage that each deal is in now is known: a lost deal counts as having come to its last stage.":
    "Her anlaşmanın yalnızca şu anki aşaması biliniyor: kaybedilen bir anlaşma son aşamasına kadar gelmiş sayıldı.",
  "Quotas are those of the sheet “Teams”, for the whole period shown.":
    "Kotalar, tarihi gösterilen döneme düşenlerdir.",
  "There is no column with amounts.": "Tutarlar için bir sütun yok.",
  "The sheet “Deals” has been deleted.": "“Deals” sayfası silinmiş.",
  "194 ÷ 612 = 31.7%": "194 ÷ 612 = %31,7",
  "still open": "hâlâ açık",
  "closed in another month": "başka bir ayda kapanmış",
  "Win rate, each person, this month": "Kazanma oranı, her kişi, bu ay",
  "Sales cycle, this month": "Satış döngüsü, bu ay",
  "Sales volume, this month": "Satış hacmi, bu ay",
  "Mails when someone’s win rate falls below 28%, and chance does not explain it.":
    "Birinin kazanma oranı rastlantıyla açıklanamayacak kadar %28 altına düşünce e-posta gönderir.",
  "Mails when the month is more than 10% behind its goal’s pace.":
    "Ay, hedef temposunun %10 üzerinde gerisinde kalınca e-posta gönderir.",
  "Mails when deals take longer than 45 days.": "Anlaşmalar 45 günden uzun sürünce e-posta gönderir.",
  "Win rate: 27.1%": "Kazanma oranı: %27,1",
  Won: "Kazanılan",
  "Won or lost": "Kazanılan ya da kaybedilen",
  "Won ÷ (won + lost)": "Kazanılan ÷ (kazanılan + kaybedilen)",
};

const [english, turkish] = [wordsIn("en"), wordsIn("tr")];

const spoken = new Map<string, string>([
  ...Object.entries(sentences),
  ...Object.keys(english.families).map((family) => {
    const id = family as keyof typeof english.families;
    return [english.families[id], turkish.families[id]] as const;
  }),
  ...metricIds.flatMap((id) => {
    const [en, tr] = [english.metrics[id], turkish.metrics[id]];
    return [[en.name, tr.name] as const, [en.definition, tr.definition] as const];
  }),
]);

/** Where the add-on speaks itself; all else is what somebody has written into the sheet. */
const keys = [
  "name",
  "definition",
  "family",
  "familyName",
  "what",
  "value",
  "why",
  "advice",
  "evidence",
  "notes",
  "problem",
  "about",
  "subject",
];

/** What the add-on answers, in Turkish as far as it is said by the add-on. */
export function inTurkish(reply: unknown): string {
  const say = (text: unknown) => (typeof text === "string" ? (spoken.get(text) ?? text) : text);
  return JSON.stringify(reply, (key, value: unknown) => {
    if (!keys.includes(key)) return value;
    return Array.isArray(value) ? value.map(say) : say(value);
  });
}

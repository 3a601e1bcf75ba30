import type { Place } from "../table/column.ts";
import type { Groups } from "../table/group.ts";
import { foldLabel } from "../table/label.ts";
import { InputError } from "../table/problem.ts";

/** What telephones and CRMs call an attempt that reached the person, in English and Turkish; compared folded. */
const CONNECTED = [
  "connected",
  "answered",
  "contacted",
  "reached",
  "spoke",
  "spoken",
  "talked",
  "conversation",
  "conversation held",
  "call answered",
  "interested",
  "not interested",
  "meeting booked",
  "meeting set",
  "meeting scheduled",
  "appointment set",
  "call back requested",
  "callback requested",
  "success",
  "successful",
  "completed",
  "true",
  "yes",
  "1",
  "görüşüldü",
  "görüşme yapıldı",
  "konuşuldu",
  "ulaşıldı",
  "ulaşılan",
  "bağlandı",
  "bağlantı kuruldu",
  "yanıtlandı",
  "yanıtladı",
  "yanıt verdi",
  "cevaplandı",
  "cevapladı",
  "cevap verdi",
  "cevap verildi",
  "ilgileniyor",
  "ilgilenmiyor",
  "toplantı ayarlandı",
  "randevu alındı",
  "randevu verildi",
  "tekrar aranmak istedi",
  "başarılı",
  "olumlu",
  "doğru",
  "evet",
];

/** Messages reach a machine or somebody else: they are attempts, as in HubSpot's own call outcomes. */
const NOT_CONNECTED = [
  "not connected",
  "no answer",
  "no response",
  "not answered",
  "unanswered",
  "did not answer",
  "not reached",
  "unreachable",
  "no contact",
  "busy",
  "line busy",
  "wrong number",
  "bad number",
  "invalid number",
  "disconnected",
  "number disconnected",
  "out of service",
  "switched off",
  "left voicemail",
  "voicemail",
  "left message",
  "left live message",
  "gatekeeper",
  "missed",
  "missed call",
  "failed",
  "call failed",
  "canceled",
  "cancelled",
  "rejected",
  "declined",
  "hung up",
  "bounced",
  "false",
  "no",
  "0",
  "görüşülemedi",
  "görüşülmedi",
  "ulaşılamadı",
  "ulaşılmadı",
  "ulaşılamıyor",
  "bağlanamadı",
  "cevap yok",
  "yanıt yok",
  "cevapsız",
  "cevapsız arama",
  "yanıtsız",
  "cevap vermedi",
  "cevap vermiyor",
  "cevaplamadı",
  "yanıt vermedi",
  "yanıt vermiyor",
  "yanıtlamadı",
  "açmadı",
  "açmıyor",
  "telefonu açmadı",
  "meşgul",
  "hat meşgul",
  "yanlış numara",
  "hatalı numara",
  "geçersiz numara",
  "kapalı",
  "telefon kapalı",
  "telefonu kapalı",
  "hizmet dışı",
  "kullanım dışı",
  "sesli mesaj",
  "sesli mesaj bırakıldı",
  "mesaj bırakıldı",
  "not bırakıldı",
  "reddetti",
  "reddedildi",
  "başarısız",
  "iptal",
  "olumsuz",
  "yanlış",
  "hayır",
];

function key(label: string): string {
  return foldLabel(label.replace(/[-–—/_:.,!']/g, " "));
}

const KNOWN: ReadonlyMap<string, boolean> = new Map([
  ...CONNECTED.map((label): [string, boolean] => [key(label), true]),
  ...NOT_CONNECTED.map((label): [string, boolean] => [key(label), false]),
]);

/**
 * Which labels are of attempts that reached the person.
 *
 * @param connected the labels that count as connected instead of the known ones; every other is then an attempt that
 *   reached nobody
 * @throws {InputError} `unknown-contact` at the first row whose label may be either
 */
export function connectedLabels(
  { labels, codes }: Groups,
  { argument, firstRow }: Place,
  connected: readonly string[] | undefined,
): readonly boolean[] {
  const named = connected === undefined ? undefined : new Set(connected.map(foldLabel));
  return labels.map((label, code) => {
    const reached = named === undefined ? KNOWN.get(key(label)) : named.has(foldLabel(label));
    if (reached !== undefined) return reached;
    const row = firstRow + codes.indexOf(code);
    throw new InputError({ kind: "unknown-contact", argument, row, found: label });
  });
}

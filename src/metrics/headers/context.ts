import { foldHeader } from "../../table/header.ts";
import type { FieldId } from "../field.ts";

/** Whether the table has a column of this name, folded. */
export type Has = (name: string) => boolean;

/** Names that mean a field only beside certain other columns. */
interface Condition {
  readonly field: FieldId;
  /** Without names, all of the field's but these. */
  readonly names?: readonly string[];
  readonly except?: readonly string[];
  holds(has: Has): boolean;
}

const anyOf = (...names: readonly string[]) => {
  const folded = names.map(foldHeader);
  return (has: Has) => folded.some(has);
};

const shopifyOrders = anyOf("Lineitem name", "Financial Status", "Fulfillment Status");
const mailing = anyOf("Total Recipients", "Unique Opens", "Unique Clicks", "Successful Deliveries");
/** Its Turkish words for a lead and an expected close are other systems' for a source and an end. */
const vtiger = anyOf(
  "Yaratılma Zamanı",
  "Olabilirlik (%)",
  "Atanan Kişi",
  "Kaynak Kampanya",
  "Müşteri Potansiyeli Kaynağı",
  "Ağırlıklı Gelir",
);
const companies = anyOf("Employees", "Number of employees", "Year established", "Sector", "Industry");
const quotas = anyOf(
  ...["Quota", "Sales quota", "Quota amount", "Target", "Sales target", "Goal"],
  ...["Kota", "Satış Kotası", "Hedef", "Satış Hedefi"],
);
const staff = anyOf(
  ...["Hire date", "Hired", "Hired on", "Date hired", "Joining date", "Due date", "Completion date"],
  ...["İşe Giriş Tarihi", "İşe Başlama Tarihi", "Vade Tarihi", "Tamamlanma Tarihi"],
);
const salespeople = (has: Has) => quotas(has) || staff(has);
const launches = anyOf(
  "Launch date",
  "Launched",
  "Launched on",
  "Release date",
  "Çıkış Tarihi",
  "Lansman Tarihi",
);
const orders = anyOf(
  ...["Order ID", "Order number", "Order date", "Amount Refunded", "Refunded Amount", "Refund"],
  ...["Sipariş No", "Sipariş Tarihi", "Sipariş Tutarı", "İade Tutarı"],
);
const close = anyOf("Lead name", "Status type", "Status label");
const contents = anyOf(
  "Asset",
  "Content",
  "Asset name",
  "Content name",
  "Content used",
  "İçerik",
  "İçerik Adı",
);
const reachable = anyOf(
  ...["Email", "E-mail", "Email address", "Work email", "Phone", "Phone number", "First Name", "Job title"],
  ...["E-posta", "Eposta", "Birincil E-Posta", "Telefon", "Birincil Telefon"],
);
const contacts = (has: Has) => reachable(has) && !shopifyOrders(has) && !mailing(has);
/** The amounts are all in the company's currency, whatever each deal's own. */
const converted = anyOf(
  "Amount in company currency",
  "Converted Amount",
  "Amount (converted)",
  "Tutar (dönüştürülen)",
);

const CONDITIONS: readonly Condition[] = [
  { field: "name", names: ["Name", "Ad", "İsim"], holds: contacts },
  { field: "id", names: ["Name"], holds: shopifyOrders },
  { field: "title", names: ["Title"], holds: contacts },
  { field: "campaign", names: ["Title"], holds: mailing },
  { field: "source", names: ["Kaynak"], holds: (has) => !vtiger(has) },
  { field: "end", names: ["Bitiş Tarihi"], holds: (has) => !vtiger(has) },
  { field: "expected", names: ["Bitiş Tarihi"], holds: vtiger },
  { field: "amount", names: ["Revenue"], holds: (has) => !companies(has) },
  { field: "currency", except: ["Converted Currency"], holds: (has) => !converted(has) },
  { field: "person", except: ["Person", "Employee name", "Çalışan Adı", "Personel"], holds: salespeople },
  { field: "quotaOwner", except: ["Quota owner", "Kota Sahibi"], holds: quotas },
  {
    field: "launched",
    except: ["Launched product", "New product", "Çıkan Ürün", "Yeni Ürün"],
    holds: launches,
  },
  { field: "status", names: ["Status", "Durum"], holds: orders },
  { field: "lead", names: ["Kaynak"], holds: vtiger },
  { field: "customer", names: ["lead_id"], holds: close },
  { field: "touched", names: ["Deal ID", "Opportunity ID", "Fırsat No", "Anlaşma No"], holds: contents },
];

/** Whether a name means a field in this table. */
export function means(field: FieldId, name: string, has: Has): boolean {
  return CONDITIONS.every((condition) => condition.field !== field || holds(condition, name, has));
}

function holds(condition: Condition, name: string, has: Has): boolean {
  const { names, except = [] } = condition;
  const concerned = names === undefined ? !among(except, name) : among(names, name);
  return !concerned || condition.holds(has);
}

function among(names: readonly string[], folded: string): boolean {
  return names.some((name) => foldHeader(name) === folded);
}

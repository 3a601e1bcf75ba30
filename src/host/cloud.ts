import type { AddOnFiles, HostOptions, LockKind, MenuItem, SentMail, Sidebar, Told } from "./host.ts";
import { localeOf, type SheetLocale } from "./locale.ts";
import type { ProtectedArea } from "./protection.ts";
import { type Zone, zoneOf } from "./zone.ts";

/** A clock trigger. Other people's cannot be seen, but they run. */
export interface ClockTrigger {
  readonly id: string;
  readonly user: string;
  readonly handler: string;
  /** Made by a trigger's own run: Google keeps such a one switched off. [platform 4.2.12] */
  readonly disabled: boolean;
  /** The instant after `ms` at which it runs next. */
  next(ms: number): number;
  dueMs: number;
}

export interface CacheEntry {
  readonly value: string;
  readonly expiresMs: number;
}

/** What Google keeps from one execution to the next. */
export interface Cloud {
  readonly files: AddOnFiles;
  readonly locale: SheetLocale;
  /** Of the spreadsheet. */
  readonly zone: Zone;
  /** Of the manifest. */
  readonly scriptZone: Zone;
  readonly scopes: readonly string[];
  readonly owner: string;
  readonly spreadsheetId: string;
  nowMs: number;
  user: string;
  /** Whether the add-on has been used in this document, which is when its formulas begin to work. */
  enabled: boolean;
  readonly properties: Map<string, Map<string, string>>;
  readonly cache: Map<string, Map<string, CacheEntry>>;
  readonly triggers: ClockTrigger[];
  /** The signed-in user's triggers in other documents: all count towards the limit of a person. */
  triggersElsewhere: number;
  /** Else there are no properties, cache or lock of a document. */
  readonly bound: boolean;
  readonly inbox: SentMail[];
  /** Recipients of the day, by sender. */
  readonly mailDays: Map<string, { readonly sinceMs: number; readonly recipients: number }>;
  /** Locks that somebody else's run holds. */
  readonly heldElsewhere: Set<LockKind>;
  /** Locks that runs of this host hold, by kind and, of a user's own, by user; each with the run that holds it. */
  readonly locks: Map<string, object>;
  /** What somebody has protected against others. */
  readonly protections: ProtectedArea[];
  /** Scopes that a user has withdrawn, as "user scope". */
  readonly revoked: Set<string>;
  readonly told: Told[];
  readonly log: string[];
  menu: readonly MenuItem[];
  sidebar: Sidebar | null;
}

export function openCloud(options: HostOptions): Cloud {
  const manifest: unknown = JSON.parse(options.files.manifest);
  return {
    files: options.files,
    locale: localeOf(options.locale),
    zone: zoneOf(options.timeZone),
    scriptZone: zoneOf(textAt(manifest, "timeZone") ?? "Etc/UTC"),
    scopes: scopesOf(manifest),
    owner: options.owner ?? options.user,
    spreadsheetId: "1salesgauge-local-spreadsheet-0000000000000",
    nowMs: options.nowMs,
    user: options.user,
    enabled: options.enabled ?? true,
    properties: new Map([["document", new Map(Object.entries(options.properties ?? {}))]]),
    cache: new Map(),
    triggers: [],
    triggersElsewhere: options.triggersElsewhere ?? 0,
    bound: options.bound ?? true,
    inbox: [],
    mailDays: new Map(),
    heldElsewhere: new Set(),
    locks: new Map(),
    protections: [],
    revoked: new Set(),
    told: [],
    log: [],
    menu: [],
    sidebar: null,
  };
}

/** Lets go of what a run has locked. */
export function freeLocks({ locks }: Cloud, holder: object): void {
  for (const [key, one] of locks) if (one === holder) locks.delete(key);
}

function textAt(json: unknown, key: string): string | null {
  const value: unknown = typeof json === "object" && json !== null ? Reflect.get(json, key) : null;
  return typeof value === "string" ? value : null;
}

function scopesOf(manifest: unknown): readonly string[] {
  const scopes: unknown =
    typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, "oauthScopes") : [];
  return Array.isArray(scopes) ? scopes.map(String) : [];
}

import type { ClockTrigger } from "../cloud.ts";
import type { Execution } from "../execution.ts";
import { limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { type Zone, zoneOf } from "../zone.ts";
import { text, whole } from "./arguments.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export class ClockBuilder {
  private hours: number | null = null;
  private days: number | null = null;
  private hour = 0;
  private minute = 0;
  private zone: Zone;

  private readonly x: Execution;
  private readonly handler: string;
  private readonly made: (trigger: ClockTrigger) => object;

  constructor(x: Execution, handler: string, made: (trigger: ClockTrigger) => object) {
    this.x = x;
    this.handler = handler;
    this.made = made;
    this.zone = x.cloud.scriptZone;
  }

  everyHours(hours: unknown) {
    this.hours = whole(hours, "ClockTriggerBuilder.everyHours");
    if (this.hours < 1)
      throw new Refusal("The recurrence interval for an Add-on trigger must be at least one hour.");
    return this;
  }
  everyDays(days: unknown) {
    this.days = whole(days, "ClockTriggerBuilder.everyDays");
    return this;
  }
  everyMinutes() {
    throw new Refusal("The recurrence interval for an Add-on trigger must be at least one hour.");
  }
  atHour(hour: unknown) {
    this.hour = whole(hour, "ClockTriggerBuilder.atHour");
    return this;
  }
  nearMinute(minute: unknown) {
    this.minute = whole(minute, "ClockTriggerBuilder.nearMinute");
    return this;
  }
  inTimezone(name: unknown) {
    this.zone = namedZone(text(name, "ClockTriggerBuilder.inTimezone"));
    return this;
  }
  create() {
    const { x, handler } = this;
    const next = this.schedule();
    checkCount(x);
    const dueMs = next(x.nowMs);
    const id = String(4_000_000_000 + x.cloud.triggers.length * 7_919 + (x.nowMs % 1_000_000));
    const trigger = { id, user: x.user, handler, disabled: x.kind === "trigger", next, dueMs };
    x.cloud.triggers.push(trigger);
    return this.made(trigger);
  }

  private readonly schedule = (): ((ms: number) => number) => {
    const { hours, days, hour, minute, zone } = this;
    const createdMs = this.x.nowMs;
    if (hours !== null) {
      return (ms) => createdMs + (Math.floor((ms - createdMs) / (hours * hourMs)) + 1) * hours * hourMs;
    }
    if (days === null) throw new Refusal("Clock triggers need a frequency.");
    return (ms) => {
      const today = Math.floor((ms + zone.offsetAt(ms)) / dayMs);
      const at = (day: number) => zone.instantOf(day * dayMs + hour * hourMs + minute * 60_000);
      return at(today) > ms ? at(today) : at(today + days);
    };
  };
}

function namedZone(name: string): Zone {
  try {
    return zoneOf(name);
  } catch {
    throw new Refusal(`Invalid argument: timezone (${name})`);
  }
}

/** One clock trigger for a person and a document; twenty for a person. [platform 4.2] */
function checkCount(x: Execution): void {
  const own = x.cloud.triggers.filter(({ user }) => user === x.user);
  if (own.length + x.cloud.triggersElsewhere >= limits.triggersAUser) {
    throw new Refusal(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  }
  if (own.length > 0) {
    throw new Refusal(
      "This add-on has created too many time-based triggers in this document for this Google user account.",
    );
  }
}

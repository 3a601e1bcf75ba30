import { sideOf } from "../../alerts/condition.ts";
import type { Notice } from "../../alerts/notice.ts";
import type { Delivery } from "../../alerts/outbox.ts";
import { addressKey } from "../../alerts/rule.ts";
import type { SampleMail, TrackedRule } from "../../calls/alerts.ts";
import { alertMail } from "../../mail/alert-mail.ts";
import type { World } from "../ports.ts";
import { readFile } from "../read-file.ts";
import { Refused } from "../refused.ts";
import { sendToLooker } from "../send-to-looker.ts";
import { languageIn } from "../settings-now.ts";
import { backgroundIn } from "./background.ts";
import { letterheadsOf } from "./letterhead.ts";
import { figuresFor, observerOf } from "./observe-rules.ts";

/**
 * Mails what a rule would say of the figures as they are, to whoever looks at it and nobody else.
 *
 * @throws {Refused} where there is no figure, no address or no mail left for today
 */
export function sendSample(world: World, rule: TrackedRule): SampleMail {
  const file = readFile(world);
  const figures = figuresFor(file, [rule]);
  const notice = noticeNow(world, rule, observerOf(file, [rule], figures)(rule));
  const delivery: Delivery = {
    to: addressKey(world.user),
    items: [{ rule, notice }],
    unreachable: [],
  };
  const letterheads = letterheadsOf(
    file,
    backgroundIn(file, (id) => (id === rule.id ? rule : undefined), figures),
  );
  const mail = alertMail(delivery, letterheads(languageIn(file.settings, world)));
  return sendToLooker(world, mail, file.words.server);
}

/** The group that is furthest from what it should be; the first where all are well. */
function noticeNow(
  world: World,
  rule: TrackedRule,
  observation: ReturnType<ReturnType<typeof observerOf>>,
): Notice {
  if (observation.kind === "error") throw new Refused("invalid", () => observation.why);
  const seen = [...observation.groups];
  const figures = seen.flatMap(([label, one]) => (one.kind === "figure" ? [{ label, ...one.sighting }] : []));
  const wrong = figures.find(({ gauge }) => gauge !== null && sideOf(rule.condition, gauge) !== null);
  const shown = wrong ?? figures[0];
  if (shown === undefined) {
    const without = seen.flatMap(([, one]) => (one.kind === "no-data" ? [one.why] : []));
    throw new Refused("invalid", ({ nothingToShow }) => without[0] ?? nothingToShow);
  }
  const { label, value, gauge, against, rows, period } = shown;
  const atMs = world.nowMs;
  const waiting = [addressKey(world.user)];
  return {
    reason: "fired",
    label,
    value,
    gauge,
    against,
    rows,
    period,
    atMs,
    sinceMs: atMs,
    why: null,
    waiting,
  };
}

import * as v from "valibot";
import { type Addressee, addresseeKey, type Round } from "./round.ts";

/** Each plan's round lies in a property of its own. */
export const DIGEST = "digest:";

/** label, address, refusals, failures, when it was last tried */
const failedRow = v.tuple([v.string(), v.string(), v.number(), v.number(), v.number()]);

const roundSchema = v.strictObject({
  about: v.string(),
  slot: v.number(),
  over: v.boolean(),
  sent: v.array(v.tuple([v.string(), v.string()])),
  sentMs: v.nullable(v.number()),
  failed: v.array(failedRow),
});

export function roundText({ about, slotMs, over, sent, sentMs, failed }: Round): string {
  const written: v.InferOutput<typeof roundSchema> = {
    about,
    slot: slotMs,
    over,
    sent: sent.map(({ label, address }) => [label, address]),
    sentMs,
    failed: [...failed.values()].map(({ label, address, refusals, failures, triedMs }) => [
      label,
      address,
      refusals,
      failures,
      triedMs,
    ]),
  };
  return JSON.stringify(written);
}

/** @returns undefined for a text that is none */
export function parseRound(text: string): Round | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), roundSchema), text);
  if (!parsed.success) return undefined;
  const { about, slot, over, sent, sentMs, failed } = parsed.output;
  return {
    about,
    slotMs: slot,
    over,
    sent: sent.map(([label, address]): Addressee => ({ label, address })),
    sentMs,
    failed: new Map(
      failed.map(([label, address, refusals, failures, triedMs]) => [
        addresseeKey({ label, address }),
        { label, address, refusals, failures, triedMs, reported: false },
      ]),
    ),
  };
}

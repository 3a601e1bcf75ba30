import { requireSameHeight, toColumn } from "../../table/column.ts";
import { numberColumn } from "../../table/number.ts";
import { InputError } from "../../table/problem.ts";
import { shareColumn } from "../../table/share.ts";
import type { Sheet } from "../formula.ts";

/** From which base, or which attainment of the quota, which rate holds. */
export interface Tier {
  readonly from: number;
  /** As a fraction. */
  readonly rate: number;
}

/** Nobody sells a hundred times the quota: a tier from 100 is 100 % written as a number. */
const HIGHEST_ATTAINMENT = 10;
/** 110 % of 100,000 is a little more than 110,000 in binary. */
const ROUNDING = 1 - 1e-9;

/**
 * The tiers in ascending order; rows blank in both columns are none.
 *
 * @param ofQuota whether tiers are attainments, 1 for 100 %
 * @throws {InputError} `no-rows`; `twice` for two tiers from the same base; `out-of-range` for one from below 0, or
 *   an attainment or a rate beyond reason; `not-a-number` for a tier without its start or its rate
 */
export function readTiers(starts: unknown, rates: unknown, ofQuota: boolean, sheet: Sheet): readonly Tier[] {
  const from = toColumn(starts, "tier_starts");
  const rate = toColumn(rates, "tier_rates");
  requireSameHeight([from, rate]);
  const froms = numberColumn(from, () => sheet.decimalSign(), sheet.zone);
  const shares = shareColumn(rate, sheet);
  const tiers: Tier[] = [];
  for (const [row, start] of froms.entries()) {
    const share = shares[row] ?? Number.NaN;
    if (Number.isNaN(start) && Number.isNaN(share)) continue;
    if (Number.isNaN(start)) throw inRow("not-a-number", from.argument, row, "");
    if (Number.isNaN(share)) throw inRow("not-a-number", rate.argument, row, "");
    refuseStart(start, ofQuota);
    if (tiers.some((tier) => tier.from === start)) throw inRow("twice", from.argument, row, String(start));
    tiers.push({ from: start, rate: share });
  }
  if (tiers.length === 0) throw new InputError({ kind: "no-rows", argument: from.argument });
  return tiers.sort((a, b) => a.from - b.from);
}

function refuseStart(found: number, ofQuota: boolean): void {
  const most = ofQuota ? HIGHEST_ATTAINMENT : undefined;
  if (found >= 0 && (most === undefined || found <= most)) return;
  throw new InputError({ kind: "out-of-range", argument: "tier_starts", found, least: 0, most });
}

function inRow(kind: "not-a-number" | "twice", argument: string, row: number, found: string): InputError {
  return new InputError({ kind, argument, row: row + 1, found });
}

/**
 * Marginal: each part of the base earns the rate of the tier that it lies in. Retroactive: all of it earns the rate of
 * the tier that it has reached. What lies below the first tier earns nothing, nor does a base that refunds have
 * brought below 0.
 *
 * @param tiers ascending, their starts as amounts
 */
export function commissionOf(base: number, tiers: readonly Tier[], kind: "marginal" | "retroactive"): number {
  if (kind === "retroactive") {
    const reached = tiers.filter(({ from }) => base >= from * ROUNDING);
    const highest = reached[reached.length - 1];
    return highest === undefined ? 0 : base * highest.rate;
  }
  return tiers.reduce((sum, { from, rate }, i) => {
    const to = Math.min(base, tiers[i + 1]?.from ?? base);
    return sum + Math.max(0, to - from) * rate;
  }, 0);
}

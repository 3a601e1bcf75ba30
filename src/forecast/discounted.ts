import type { History } from "./histories.ts";
import { gaussLegendre } from "./quadrature.ts";
import type { RepeatModel } from "./repeat-model.ts";

/** Nine digits where time ahead is a thousand times what the rate changes in, more below. */
const NODES = 24;

/**
 * Expected purchases within a time ahead, each discounted from the moment at which it is expected, as the papers'
 * discounted expected transactions are (Fader, Hardie & Lee 2005, RFM and CLV), but up to a time.
 *
 * @param discount continuously compounded, in a unit of time: ln(1 + yearly) ÷ units in a year
 */
export function discountedPurchases(
  model: RepeatModel,
  discount: number,
): (history: History, ahead: number) => number {
  if (discount === 0) return model.expectedPurchases;
  const { nodes, weights } = gaussLegendre(NODES);
  return (history, ahead) => {
    // In u, of time = scale × (e^u − 1), the rate is smooth however far ahead.
    const scale = model.timescale(history);
    const width = Math.log1p(ahead / scale);
    let sum = 0;
    for (let i = 0; i < nodes.length; i += 1) {
      const time = scale * Math.expm1(width * (nodes[i] ?? 0));
      const rate = model.purchaseRate(history, time) * Math.exp(-discount * time);
      sum += (weights[i] ?? 0) * rate * (scale + time);
    }
    return sum * width;
  };
}

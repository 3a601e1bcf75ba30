import { formulaNames } from "../../src/functions/all.ts";
import { fuzz } from "./fuzz.ts";

/** `npm run fuzz -- [cases] [seed]`: a million cases by default; the seed is printed and gives the same again. */
const [cases = "1000000", seed = String(Date.now() % 2_147_483_647)] = process.argv.slice(2);
const each = Math.ceil(Number(cases) / formulaNames.length);
console.log(`${formulaNames.length} formulas × ${each} calls, seed ${seed}`);

let faults = 0;
for (const name of formulaNames) {
  for (const found of fuzz(each, Number(seed), [name])) {
    faults += 1;
    console.log(`${found.name}: ${found.fault}\n  ${found.call}`);
  }
}
console.log(`${formulaNames.length * each} calls, ${faults} formulas with a fault`);
process.exitCode = faults === 0 ? 0 : 1;

/** `npm run soak -- [days] [seeds]`: prints what a year of hourly runs comes to, for each seed and rate of failures. */
import { soak } from "./soak.ts";

const [days = 365, seeds = 3] = process.argv.slice(2).map(Number);
let bad = 0;
for (const failing of [0.01, 0.1]) {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { tally, ...figures } = soak({ seed, days, failing, cutting: failing / 10 });
    const { complaints, ...counts } = tally;
    console.log(JSON.stringify({ seed, days, failing, ...counts, ...figures }));
    for (const complaint of complaints) console.log(`  ${complaint}`);
    bad += counts.lost + counts.false + counts.late + counts.unexplained + counts.twice;
  }
}
process.exitCode = bad === 0 ? 0 : 1;

import { describe, expect, test } from "vitest";
import { digestMail } from "../../src/mail/digest-mail.ts";
import { scorecardMail } from "../../src/mail/scorecard-mail.ts";
import { digest, scorecard } from "./digests.ts";
import { letterhead } from "./letters.ts";

describe.each(["en", "tr"] as const)("word for word (%s)", (language) => {
  test("a digest", () => {
    const { subject, text } = digestMail(digest(language), letterhead(language));
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
  });

  test("a scorecard", () => {
    const { subject, text } = scorecardMail(scorecard(language), letterhead(language));
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
  });
});

describe("a digest", () => {
  const nothing = { ...digest("en"), goals: [], movers: [], funnel: null, quality: [], alertsWrong: 0 };

  test("of nothing says so instead of showing empty parts", () => {
    const { subject, text } = digestMail({ ...nothing, period: null, before: null }, letterhead("en"));
    expect(subject).toBe("Pipeline 2026: all rows");
    expect(text.split("\n\n").slice(1, 3)).toEqual([
      "No alert is wrong now.",
      "There is no goal yet, and nothing has moved.",
    ]);
    expect(text).not.toMatch(/Goals|Funnel|Rows left out/);
  });

  test("of a period under way holds it against as many days of the one before", () => {
    const { text } = digestMail(
      { ...digest("en"), period: "2026-W48", before: "2026-W47", soFar: true },
      letterhead("en"),
    );
    expect(text).toContain("Week 48, 2026 so far");
    expect(text).toContain("from 80 in Week 47, 2026 up to the same day");
  });

  test("calls no change of chance good or bad: it has no colour", () => {
    const [, mover] = digest("en").movers;
    if (mover === undefined) throw new Error("The digest has two movers.");
    const colour = (noise: boolean) =>
      /<td class="([^"]+) l"[^>]*>[^<]*<\/td>/.exec(
        digestMail(
          { ...nothing, movers: [{ ...mover, change: { ...mover.change, noise } }] },
          letterhead("en"),
        ).html,
      )?.[1];
    expect(colour(false)).toBe("t-good");
    expect(colour(true)).toBe("i");
  });
});

test("a scorecard without figures says so", () => {
  const { text } = scorecardMail({ ...scorecard("tr"), metrics: [], goals: [], hints: [] }, letterhead("tr"));
  expect(text).toContain("Bu dönem için değer yok.");
});

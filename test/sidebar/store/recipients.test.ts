import { expect, test } from "vitest";
import { isAddress, readRecipients } from "../../../src/sidebar/store/recipients.ts";

test("addresses are parted by commas, semicolons and lines, and each is taken once", () => {
  const text = "ada@example.com, grace@example.com;\nAda@Example.com\r\n  Linus T. <linus@example.org> ,;";
  expect(readRecipients(text)).toEqual(["ada@example.com", "grace@example.com", "linus@example.org"]);
});

test.each([
  ["ada@example.com", true],
  ["ayşe@örnek.com.tr", true],
  ["ada+deals@sub.example.co", true],
  ["ada", false],
  ["ada@example", false],
  ["ada@@example.com", false],
  ["a b@example.com", false],
  ["ada@example.com.", false],
  ["<script>@x.com", false],
])("%s: %s", (text, good) => {
  expect(isAddress(text)).toBe(good);
});

import { expect, test } from "vitest";
import { troubleOf } from "../../src/sidebar/trouble.ts";

test.each([
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    "accounts",
  ],
  ["ScriptError: Authorization is required to perform that action.", "authorization"],
  ["You do not have permission to call MailApp.sendEmail.", "authorization"],
  ["NetworkError: Connection failure due to HTTP 0", "offline"],
  ["No answer", "time-out"],
  ["Exceeded maximum execution time", "time-out"],
  ["Service Spreadsheets timed out while accessing document with id 1x.", "time-out"],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", "overload"],
  ["There are too many scripts running simultaneously for this Google user account.", "overload"],
  ["Script function not found: answer", "outdated"],
  ["google.script.run.answer is not a function", "outdated"],
  ["TypeError: x is null", "unknown"],
])("%s → %s", (message, trouble) => {
  expect(troubleOf(message, true)).toBe(trouble);
});

test("without a network it is the network, whatever Google says", () => {
  expect(troubleOf("TypeError: x is null", false)).toBe("offline");
});

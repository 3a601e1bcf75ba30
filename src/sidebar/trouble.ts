/** Why Google did not carry a request to the add-on, or its answer back. */
export type Trouble =
  | "accounts"
  | "authorization"
  | "offline"
  | "time-out"
  | "overload"
  | "outdated"
  | "unknown";

/**
 * Google's failure texts, most telling first. The first two mean several signed-in accounts or a lost
 * authorization: Google words both alike (issue tracker 69270374, 201559231).
 */
const signs: readonly (readonly [RegExp, Trouble])[] = [
  [/PERMISSION_DENIED|reading from storage/i, "accounts"],
  [/authori[sz]ation|not have permission|sign in/i, "authorization"],
  [/NetworkError|connection failure|HTTP 0|offline|failed to fetch/i, "offline"],
  [/no answer|maximum execution time|timed? ?out|deadline/i, "time-out"],
  [/server error|too many|simultaneously|try again|HTTP 5\d\d|unavailable/i, "overload"],
  [/function not found|is not a function/i, "outdated"],
];

/** @param message what the failure handler of `google.script.run` was given */
export function troubleOf(message: string, online: boolean): Trouble {
  if (!online) return "offline";
  return signs.find(([sign]) => sign.test(message))?.[1] ?? "unknown";
}

/** What Google answers instead of doing what a script asked. It reaches the script as an `Exception`. */
export class Refusal extends Error {}

/** A run that Google has ended. Whatever the script catches, none of its calls is answered any more. */
export class Cut extends Error {}

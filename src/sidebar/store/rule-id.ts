const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
const length = 8;
/** The most whole alphabets in a byte: what lies above would make some letters likelier. */
const even = Math.floor(256 / letters.length) * letters.length;

/** A name for a new alert that no other has: two in 2.8 million million are the same. */
export function newRuleId(): string {
  let id = "";
  while (id.length < length) {
    const [byte = even] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < even) id += letters.charAt(byte % letters.length);
  }
  return id;
}

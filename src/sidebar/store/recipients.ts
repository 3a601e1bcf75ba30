// Good enough to catch a slip; whether the mailbox exists only the mail can tell.
const address = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]{2,}$/;

/**
 * Mail addresses parted by commas, semicolons or line breaks; `Name <address>` gives the address; one that is
 * there twice is taken once.
 */
export function readRecipients(text: string): readonly string[] {
  const typed = text
    .split(/[,;\n\r]+/)
    .map((part) => (/<([^<>]*)>\s*$/.exec(part)?.[1] ?? part).trim())
    .filter((part) => part !== "");
  return typed.filter(
    (one, at) => typed.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at,
  );
}

export function isAddress(text: string): boolean {
  return address.test(text);
}

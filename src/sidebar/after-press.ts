/**
 * Does something at once, or while something is being pressed after the click: what appears in between would move what
 * is pressed from under the pointer, and the click would be lost.
 */
export function afterPress(act: () => void): void {
  if (document.querySelector(":active") === null) act();
  // The click follows in the same turn.
  else addEventListener("mouseup", () => setTimeout(act), { capture: true, once: true });
}

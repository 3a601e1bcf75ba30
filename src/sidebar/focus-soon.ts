/** Gives the focus to what is drawn next in place of what had it: else the reader by keyboard would be lost. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

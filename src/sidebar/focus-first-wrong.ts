/** Brings the reader to what has to be put right: a conflict, else the first wrong field. */
export function focusFirstWrong(form: HTMLElement | null): void {
  // The messages of this try are drawn first.
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>(".conflict, [aria-invalid='true']")?.focus();
  });
}

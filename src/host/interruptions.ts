/** What others do while a run waits for a service: they are at work in the same file at the same time. */
export class Interruptions {
  private planned: { left: number; readonly act: () => void } | null = null;

  /** Does this once, at the n-th service call to come. */
  plan(nth: number, act: () => void): void {
    this.planned = { left: nth, act };
  }

  /** Counts a service call; those of whoever interrupts are not counted. */
  pass(): void {
    const { planned } = this;
    if (planned === null) return;
    planned.left -= 1;
    if (planned.left > 0) return;
    this.planned = null;
    planned.act();
  }
}

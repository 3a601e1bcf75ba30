/** Shapes on a 16 × 16 grid. Each status has a shape of its own, so that nothing hangs on colour. */
const shapes = {
  "on-track": "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 10.2L3.9 8.1 5 7l2 2 4-4 1.1 1.1L7 11.2Z",
  "at-risk": "M8 1.2 15.4 14H.6L8 1.2Zm-.8 4.6v4h1.6v-4H7.2Zm0 5v1.6h1.6v-1.6H7.2Z",
  "off-track":
    "M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Zm.9 3.8L4.8 5.9 6.9 8l-2.1 2.1 1.1 1.1L8 9.1l2.1 2.1 1.1-1.1L9.1 8l2.1-2.1-1.1-1.1L8 6.9 5.9 4.8Z",
  "no-goal": "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6Z",
  "no-data": "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4.5 7.2h7v1.6h-7V7.2Z",
  bell: "M8 15a1.6 1.6 0 0 0 1.6-1.6H6.4A1.6 1.6 0 0 0 8 15Zm4.8-4.4V7.2c0-2.3-1.3-4.2-3.6-4.8V2a1.2 1.2 0 0 0-2.4 0v.4C4.5 3 3.2 4.9 3.2 7.2v3.4L1.6 12v.8h12.8V12l-1.6-1.4Z",
  "bell-off":
    "M8 15a1.6 1.6 0 0 0 1.6-1.6H6.4A1.6 1.6 0 0 0 8 15ZM2 1 1 2l2.6 2.6c-.3.8-.4 1.7-.4 2.6v3.4L1.6 12v.8h10.2L14 15l1-1L2 1Zm10.8 9.2V7.2c0-2.3-1.3-4.2-3.6-4.8V2a1.2 1.2 0 0 0-2.4 0v.4c-.5.1-.9.3-1.3.5l7.3 7.3Z",
  back: "M10.6 3.4 9.4 2.2 3.6 8l5.8 5.8 1.2-1.2L6 8l4.6-4.6Z",
  next: "m5.4 12.6 1.2 1.2L12.4 8 6.6 2.2 5.4 3.4 10 8l-4.6 4.6Z",
  up: "M8 3.2 13.4 9l-1.2 1.1-3.4-3.6V13H7.2V6.5l-3.4 3.6L2.6 9 8 3.2Z",
  down: "M8 12.8 2.6 7l1.2-1.1 3.4 3.6V3h1.6v6.5l3.4-3.6L13.4 7 8 12.8Z",
  filter: "M1.5 3h13v1.6h-13V3Zm2.5 4.2h8v1.6H4V7.2Zm2.5 4.2h3V13h-3v-1.6Z",
  plus: "M7.2 2.5h1.6v4.7h4.7v1.6H8.8v4.7H7.2V8.8H2.5V7.2h4.7V2.5Z",
  flag: "M3.5 1.5h1.6v.8h8l-1.8 3.4 1.8 3.4h-8v5.4H3.5v-13Z",
  refresh:
    "M12.2 3.8A5.9 5.9 0 0 0 2.1 8a5.9 5.9 0 0 0 11.6 1.6h-1.6A4.4 4.4 0 1 1 11.1 4.9L8.8 7.2H14V2l-1.8 1.8Z",
  close:
    "m12.7 4.4-1.1-1.1L8 6.9 4.4 3.3 3.3 4.4 6.9 8l-3.6 3.6 1.1 1.1L8 9.1l3.6 3.6 1.1-1.1L9.1 8l3.6-3.6Z",
  check: "M6.4 11.9 2.5 8l1.1-1.1 2.8 2.8 6-6 1.1 1.1-7.1 7.1Z",
  lock: "M8 1a3.5 3.5 0 0 0-3.5 3.5V6H3.4c-.5 0-.9.4-.9.9v7.2c0 .5.4.9.9.9h9.2c.5 0 .9-.4.9-.9V6.9c0-.5-.4-.9-.9-.9h-1.1V4.5A3.5 3.5 0 0 0 8 1Zm0 1.5a2 2 0 0 1 2 2V6H6V4.5a2 2 0 0 1 2-2Z",
  clock:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm-.7 2v4l3.3 2 .7-1.2-2.6-1.5V4.5H7.3Z",
  info: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm-.8 2v1.6h1.6V4.5H7.2Zm0 2.7v4.3h1.6V7.2H7.2Z",
  mail: "M2 3h12c.6 0 1 .4 1 1v8c0 .6-.4 1-1 1H2c-.6 0-1-.4-1-1V4c0-.6.4-1 1-1Zm6 5.2 5.4-3.5H2.6L8 8.2Zm0 1.6L2.5 6.2v5.3h11V6.2L8 9.8Z",
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside words that say the same: hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[name]} fill-rule="evenodd" />
    </svg>
  );
}

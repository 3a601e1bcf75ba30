/** What the sidebar's frame tells the page around it. */
export type FrameMessage =
  | { readonly kind: "run"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: "close" }
  | { readonly kind: "focus" };

/** What the page tells the frame: the answer to a "run", and at any time where the spreadsheet's clock stands. */
export type PageMessage =
  | { readonly kind: "reply"; readonly id: number; readonly nowMs: number; readonly outcome: Outcome }
  | { readonly kind: "clock"; readonly nowMs: number };

export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

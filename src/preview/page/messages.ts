/** What the sidebar's frame tells the page around it. */
export type FrameMessage =
  | { readonly kind: "run"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: "close" }
  | { readonly kind: "focus" };

/** What the page answers to a "run". */
export type FrameReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

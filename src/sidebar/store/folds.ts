import { signal } from "@preact/signals";

export type FoldName = string;

/** Which folds are open. They stay so when the reader goes to another screen and comes back. */
export interface Folds {
  isOpen(name: FoldName): boolean;
  toggle(name: FoldName): void;
  open(name: FoldName): void;
}

export function createFolds(): Folds {
  const open = signal<readonly FoldName[]>([]);
  const isOpen = (name: FoldName) => open.value.includes(name);
  return {
    isOpen,
    open: (name) => {
      if (!isOpen(name)) open.value = [...open.value, name];
    },
    toggle: (name) => {
      open.value = isOpen(name) ? open.value.filter((other) => other !== name) : [...open.value, name];
    },
  };
}

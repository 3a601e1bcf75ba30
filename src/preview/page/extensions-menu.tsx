import { useEffect, useRef, useState } from "preact/hooks";
import type { MenuItem } from "../../host/host.ts";

interface Props {
  readonly items: readonly MenuItem[];
  readonly disabled: boolean;
  onPick(item: MenuItem): void;
}

/** The add-on's own menu, where Google Sheets has it: under Extensions. */
export function ExtensionsMenu({ items, disabled, onPick }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = () => [...(place.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  useEffect(() => {
    if (!open) return;
    entries()[0]?.focus();
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.findIndex((entry) => entry.matches(":focus"));
    const moves: { readonly [key: string]: number } = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const to = moves[event.key];
    if (event.key === "Escape") close();
    else if (event.key === "Tab") setOpen(false);
    else if (to !== undefined) {
      event.preventDefault();
      all[to]?.focus();
    }
  };

  return (
    <div class="menu" ref={place}>
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        Extensions <span aria-hidden="true">›</span> Salesgauge
        <span class="caret" aria-hidden="true" />
      </button>
      {open && (
        <div role="menu" tabIndex={-1} aria-label="Salesgauge" onKeyDown={onKeyDown}>
          {items.map((item) => (
            <button
              key={item.handler}
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                onPick(item);
              }}
            >
              {item.caption}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

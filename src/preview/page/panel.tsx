import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** A sheet over the workbook: the page behind it stays as it is. */
export function Panel({ title, children, onClose }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    place.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section
      class="panel"
      ref={place}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <div class="title-bar">
        <h2>{title}</h2>
        <button type="button" class="plain" aria-label={`Close ${title.toLowerCase()}`} onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
    </section>
  );
}

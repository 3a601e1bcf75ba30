import { type Intrinsics, languageGlobals, type OpenRealm } from "./realm.ts";

interface FrameWindow extends Window, Intrinsics {
  eval(code: string): unknown;
}

/**
 * Realms in a browser: the globals of a hidden frame each, rid of what a page has and Apps Script has not.
 *
 * @param names the functions that the code declares at top level
 */
export function browserRealms(code: string, names: ReadonlySet<string>): OpenRealm {
  return () => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    document.body.append(frame);
    const window = frame.contentWindow as FrameWindow | null;
    if (window === null) throw new TypeError("The browser gives no frame to run the add-on in");
    const own: Intrinsics = {
      Array: window.Array,
      Object: window.Object,
      Date: window.Date,
      Error: window.Error,
    };
    const { eval: evaluate } = window;
    const shadowed = strip(window);
    const globals: Record<string, unknown> = {};
    let found: Record<string, unknown> = {};
    return {
      own,
      define: (name, value) => {
        globals[name] = value;
      },
      load: () => {
        const given = new Set([...shadowed, ...window.Object.keys(globals), "globalThis"]);
        const list = [...names].map((name) => `${name}:${name}`).join(",");
        // On one line with the code's first, so that the lines of its errors are those of the file.
        const source = `(function(${[...given].join(",")}){return function(){${code}\nreturn{${list}}}})\n//# sourceURL=Code.js`;
        const top = globalObject(window, globals);
        const values = [...given].map((name) => (name === "globalThis" ? top : globals[name]));
        const wrapped = evaluate(source) as (
          ...given: unknown[]
        ) => (this: unknown) => Record<string, unknown>;
        found = wrapped(...values).call(top);
      },
      find: (name) => found[name],
      dispose: () => frame.remove(),
    };
  };
}

/** @returns the names that a window does not let go of, which must be shadowed */
function strip(window: FrameWindow): readonly string[] {
  const left: string[] = [];
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!languageGlobals.has(name) && !Reflect.deleteProperty(window, name)) left.push(name);
  }
  const end = window.Object.prototype;
  for (
    let above: object = Object.getPrototypeOf(window);
    above !== end;
    above = Object.getPrototypeOf(above)
  ) {
    for (const name of Object.getOwnPropertyNames(above)) Reflect.deleteProperty(above, name);
  }
  return left;
}

function globalObject(window: FrameWindow, globals: object): object {
  const own = new window.Object();
  for (const name of languageGlobals) {
    const value: unknown = Reflect.get(window, name);
    Object.defineProperty(own, name, { value, configurable: true, writable: true });
  }
  return Object.assign(own, globals, { globalThis: own });
}

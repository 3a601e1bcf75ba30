import type { Notices } from "./notices.ts";
import type { Session } from "./session.ts";

export const sampleActions = { add: "add-sample", remove: "remove-sample" };

/** The sheet of generated data. */
export interface Sample {
  add(): Promise<void>;
  remove(): Promise<void>;
}

export function createSample(session: Session, notices: Notices): Sample {
  return {
    add: async () => {
      const refusal = await session.write(sampleActions.add, "trySample", []);
      if (refusal === null) notices.show("sample-added");
      else if (refusal !== "busy") session.report(refusal);
    },
    remove: async () => {
      const refusal = await session.write(sampleActions.remove, "removeSample", []);
      if (refusal === null) notices.show("sample-removed");
      else if (refusal !== "busy") session.report(refusal);
    },
  };
}

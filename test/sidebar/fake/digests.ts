import type { Calls } from "../../../src/calls/calls.ts";
import type { DigestPlan } from "../../../src/calls/digests.ts";
import { addressColumns, stateOf } from "../sample/digests.ts";
import { change, check, type FakeState } from "./state.ts";

type DigestCalls = Pick<
  Calls,
  "digests" | "previewDigest" | "saveDigest" | "deleteDigest" | "sendDigestSample"
>;

export function digestCalls(state: FakeState): DigestCalls {
  const { answers } = state;
  const savedAs = ({ id }: DigestPlan) =>
    state.dashboard.digests.find(({ value }) => value.id === id) ?? null;
  const without = ({ id }: DigestPlan) => state.dashboard.digests.filter(({ value }) => value.id !== id);
  return {
    digests: () => ({
      digests: state.dashboard.digests.map(stateOf),
      addressColumns: answers.noAddresses ? [] : addressColumns,
      on: state.dashboard.trigger.on,
    }),
    previewDigest: (plan, person) => answers.digestPreview(plan, person),
    saveDigest: (digest) => {
      const stands = savedAs(digest.value);
      check(stands, digest);
      const saved = { value: digest.value, revision: state.stamp() };
      const { digests } = state.dashboard;
      return change(state, {
        digests:
          stands === null
            ? [...digests, saved]
            : digests.map((one) => (one.value.id === digest.value.id ? saved : one)),
      });
    },
    deleteDigest: (digest) => {
      check(savedAs(digest.value), digest);
      return change(state, { digests: without(digest.value) });
    },
    sendDigestSample: () => answers.sampleMail,
  };
}

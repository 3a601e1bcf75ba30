import { noFunnel } from "../sample/funnel.ts";
import { type Scene, scrollTo, section } from "./scene.ts";

export const funnelScenes: readonly Scene[] = [
  { name: "funnel", start: {}, go: (page) => section(page, "funnel"), shot: "funnel" },
  {
    name: "funnel, stages",
    start: {},
    go: async (page) => {
      await section(page, "funnel");
      await scrollTo(page, "stages-title");
    },
    shot: "funnel-stages",
  },
  {
    name: "no funnel",
    start: { answers: { funnel: noFunnel } },
    go: (page) => section(page, "funnel"),
  },
];

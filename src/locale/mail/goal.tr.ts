import type { GoalWords } from "./goal.en.ts";

export const goalTr: GoalWords = {
  target: {
    higher: (target) => `Hedef: en az ${target}`,
    lower: (target) => `Hedef: en çok ${target}`,
    neither: (target) => `Hedef: ${target}`,
  },
  met: "ulaşıldı",
  short: (gap) => `${gap} eksik`,
  over: (gap) => `${gap} fazla`,
  away: (gap) => `${gap} uzakta`,
  pace: (expected) => `şimdiye dek beklenen ${expected}`,
  projected: (value) => `bu gidişle ${value}`,
};

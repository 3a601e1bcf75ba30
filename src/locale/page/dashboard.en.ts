import { statusWords } from "../status-words.ts";

export const dashboardEn = {
  metrics: {
    title: "Metrics",
    none: "—",
    noValue: "No value",
    goal: {
      higher: (value: string) => `Goal: ${value} or more`,
      lower: (value: string) => `Goal: ${value} or less`,
      neither: (value: string) => `Goal: ${value}`,
    },
    met: "Goal met",
    below: (gap: string) => `${gap} below goal`,
    above: (gap: string) => `${gap} above goal`,
    needs: (fields: string) => `Needs a column for: ${fields}`,
    chooseColumns: "Choose columns",
    checkIsOff: "Alerts are set, but the hourly check is off. No mail is sent.",
    checkIsLate: "The hourly check has been silent for more than two hours.",
    toAlerts: "Go to Alerts",
    more: "More metrics",
    needMore: (count: number, written: string) =>
      count === 1
        ? "One further metric needs more columns."
        : `${written} further metrics need more columns.`,
    settingsProblems: (count: number) =>
      count === 1
        ? "One row of the settings could not be read."
        : `${count} rows of the settings could not be read.`,
  },
  status: statusWords.en,
  alert: {
    off: "Alert paused",
    waiting: "Alert not checked yet",
    normal: "Within threshold",
    pending: "Crossed, confirming",
    alerting: "Alerting",
    "no-data": "Alert has no data",
    error: "Alert check failed",
  },
  units: {
    months: (count: number, written: string) => `${written} ${count === 1 ? "month" : "months"}`,
    days: (count: number, written: string) => `${written} ${count === 1 ? "day" : "days"}`,
    points: (count: number, written: string) => `${written} ${count === 1 ? "point" : "points"}`,
    sign: { ratio: "%", days: "days", months: "months", money: "", count: "", points: "" },
  },
};

export type DashboardWords = typeof dashboardEn;

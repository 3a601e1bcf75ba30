import type { Candidate } from "../../../src/calls/dashboard.ts";

export const deals: Candidate = {
  sheetId: 7,
  sheetName: "Deals",
  rows: 1240,
  kind: "deals",
  columns: [
    { header: "Deal", samples: ["Acme renewal", "Globex pilot"] },
    { header: "Stage", samples: ["Closed Won", "Closed Lost", "Proposal"] },
    { header: "Account", samples: ["Acme", "Globex", "Initech"] },
    { header: "Amount", samples: ["12,400", "980.50", "3,100"] },
    { header: "Created", samples: ["2026-01-04", "2026-01-09"] },
    { header: "Closed on", samples: ["2026-02-11", ""] },
  ],
  guess: { outcome: "Stage", customer: "Account", amount: "Amount", start: "Created", end: "Closed on" },
  unrecognised: ["Deal"],
};

/** The deals with further columns that the headers tell. */
export const wide: Candidate = {
  ...deals,
  columns: [
    ...deals.columns,
    { header: "Lead Source", samples: ["Web", "Referral"] },
    { header: "Product", samples: ["GTX Pro", "MG Special"] },
    { header: "Expected Close Date", samples: ["2026-03-31"] },
    { header: "List price", samples: ["13,000", "1,100"] },
  ],
  guess: {
    ...deals.guess,
    source: "Lead Source",
    product: "Product",
    expected: "Expected Close Date",
  },
  unrecognised: ["Deal", "List price"],
};

export const team: Candidate = {
  sheetId: 8,
  sheetName: "Team 2026",
  rows: 12,
  kind: "people",
  columns: [
    { header: "Rep", samples: ["Ada", "Grace"] },
    { header: "Manager", samples: ["Katherine"] },
    { header: "Quota", samples: ["100,000"] },
  ],
  guess: { owner: "Rep", manager: "Manager", quota: "Quota" },
  unrecognised: [],
};

/** A sheet that is no table of sales. */
export const notes: Candidate = {
  sheetId: 9,
  sheetName: "Notes",
  rows: 8,
  kind: null,
  columns: [{ header: "To do", samples: ["Call Acme"] }],
  guess: {},
  unrecognised: ["To do"],
};

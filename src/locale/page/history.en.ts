export const historyEn = {
  history: {
    title: "History and report",
    lead: "The hourly check writes the day's figures into a sheet of this file, so that they can be charted and looked up later. Older days are thinned out.",
    recorded: "Recorded figures",
    sheet: "Sheet",
    days: "Days recorded",
    from: "From",
    until: "Until",
    none: "Nothing is recorded yet.",
    checkOff: "The hourly check is off, so only “Record now” writes figures.",
    record: "Record now",
    recording: "Recording…",
    report: "Report",
    reportLead:
      "Writes the dashboard as it stands, with goals and charts, into a sheet to share or print. An earlier report is written anew.",
    write: "Write the report",
    writing: "Writing the report… This can take half a minute.",
    written: (sheet: string) => `The report is in the sheet “${sheet}”.`,
  },
};

export type HistoryWords = typeof historyEn;

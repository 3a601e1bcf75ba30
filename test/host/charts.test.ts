import { describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { inCell, inPage, open } from "./open.ts";

const sheets = [
  {
    name: "Deals",
    rows: [
      ["Month", "Won"],
      ["Jan", 3],
      ["Feb", 5],
    ],
  },
  { name: "Other", rows: [] },
];
const sheet = "var ss = SpreadsheetApp.getActive(), s = ss.getSheets()[0], o = ss.getSheets()[1];";
const line = `${sheet} var made = s.newChart().setChartType(Charts.ChartType.LINE).addRange(s.getRange('A1:B3'))
  .setNumHeaders(1).setOption('title', 'Won').setOption('legend', { position: 'none' }).setPosition(5, 2, 3, 4).build();`;

describe("a chart", () => {
  test("is drawn when it is inserted, and not when it is built", async () => {
    const host = await open("", { sheets });
    expect(await inPage(host, `${line} [made.getChartId(), s.getCharts().length]`)).toEqual([null, 0]);
    await inPage(host, `${line} s.insertChart(made); 1`);
    expect(host.charts("Deals")).toEqual([
      {
        type: "LINE",
        ranges: ["Deals!A1:B3"],
        anchor: "B5",
        options: { title: "Won", legend: { position: "none" } },
      },
    ]);
  });

  test("has an id and a place once it stands, and keeps the id when it is changed", async () => {
    const host = await open("", { sheets });
    await inPage(host, `${line} s.insertChart(made); 1`);
    expect(
      await inPage(
        host,
        `${sheet} var c = s.getCharts()[0], at = c.getContainerInfo(), id = c.getChartId();
        s.updateChart(c.modify().setChartType(Charts.ChartType.BAR).clearRanges().addRange(s.getRange('B1:B3')).build());
        var now = s.getCharts()[0];
        [typeof id, now.getChartId() === id, at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY(), now.getRanges()[0].getA1Notation()]`,
      ),
    ).toEqual(["number", true, 5, 2, 3, 4, "B1:B3"]);
    expect(host.charts("Deals").map(({ type }) => type)).toEqual(["BAR"]);
  });

  test("takes a range once, however often it is added", async () => {
    const host = await open("", { sheets });
    const twice = ".addRange(s.getRange('A1:B3')).addRange(s.getRange('A1:B3'))";
    expect(await inPage(host, `${sheet} s.newChart()${twice}.build().getRanges().length`)).toBe(1);
  });

  test("goes when it is removed, and with its sheet", async () => {
    const host = await open("", { sheets });
    await inPage(
      host,
      `${line} s.insertChart(made); s.insertChart(made); s.removeChart(s.getCharts()[0]); 1`,
    );
    expect(host.charts("Deals")).toHaveLength(1);
    await inPage(
      host,
      `${sheet} var n = ss.insertSheet('New'); n.insertChart(n.newChart().build()); ss.deleteSheet(n); ss.insertSheet('New'); 1`,
    );
    expect(host.charts("New")).toEqual([]);
  });

  test("costs what it costs, and is counted", async () => {
    const host = await open("", { sheets });
    await inPage(host, `${line} s.insertChart(made); 1`);
    const run = host.executions[host.executions.length - 1];
    expect(run?.calls).toMatchObject({
      "Sheet.newChart": 1,
      "Sheet.insertChart": 1,
      "EmbeddedChartBuilder.build": 1,
    });
    expect(run?.latencyMs).toBeGreaterThan(200);
  });
});

describe("a chart is refused", () => {
  const signature = "don't match the method signature for SpreadsheetApp.";
  test.each([
    [
      "with a type in words",
      "s.newChart().setChartType('LINE')",
      `${signature}EmbeddedChartBuilder.setChartType`,
    ],
    [
      "over something that is no range",
      "s.newChart().addRange('A1:B3')",
      `${signature}EmbeddedChartBuilder.addRange`,
    ],
    [
      "at a place without offsets",
      "s.newChart().setPosition(1, 1)",
      `${signature}EmbeddedChartBuilder.setPosition`,
    ],
    ["in row 0", "s.newChart().setPosition(0, 1, 0, 0)", "outside the sheet"],
    ["that is not built", "s.insertChart(s.newChart())", `${signature}Sheet.insertChart`],
    [
      "that another sheet has",
      "s.insertChart(s.newChart().build()); o.removeChart(s.getCharts()[0])",
      "not part",
    ],
    ["that never stood in the sheet", "s.updateChart(s.newChart().build())", "not part"],
  ])("%s", async (_, source, message) => {
    const host = await open("", { sheets });
    await expect(inPage(host, `${sheet} ${source}`)).rejects.toThrow(message);
  });

  test.each(["newChart", "insertChart", "removeChart"])("to a formula: %s", async (method) => {
    const host = await open("", { sheets });
    expect(await inCell(host, `${sheet} s.${method}(null)`)).toContain(
      `You do not have permission to call ${method}`,
    );
  });
});

/** What a chart says when it is asked before somebody grants the sheets. */
test("without the sheets' scope a chart is built, and not inserted", async () => {
  const host: Host = await open("", { sheets });
  host.authorize(false);
  await expect(inPage(host, `${line} s.insertChart(made)`)).rejects.toThrow("Authorization is required");
});

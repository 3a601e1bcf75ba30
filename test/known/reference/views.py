# Run: python3 test/known/reference/views.py ../shared/data/maven > test/known/reference/views.json
# The independent program against which the sidebar's views are checked: figures of a period and of some of the rows,
# the period before, and the months before. With "until" the export is as it would have been on that day: deals that
# were begun later are not there yet, and those that were closed later are still open.

import csv
import json
import sys
from datetime import date, timedelta
from pathlib import Path
from statistics import mean


def read(folder, name):
    with open(Path(folder) / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def day(text):
    return date.fromisoformat(text) if text else None


def deals_of(folder, until):
    teams = {row["sales_agent"]: row for row in read(folder, "sales_teams.csv")}
    deals = []
    for row in read(folder, "sales_pipeline.csv"):
        engaged, closed = day(row["engage_date"]), day(row["close_date"])
        if engaged and engaged > until:
            continue
        is_open = closed is None or closed > until
        deals.append({
            "owner": row["sales_agent"],
            "manager": teams[row["sales_agent"]]["manager"],
            "region": teams[row["sales_agent"]]["regional_office"],
            "product": row["product"],
            "stage": "Engaging" if is_open else row["deal_stage"],
            "engaged": engaged,
            "closed": None if is_open else closed,
            "value": int(row["close_value"] or 0),
        })
    return deals


def start_of(moment, unit):
    if unit == "week":
        return moment - timedelta(days=moment.weekday())
    if unit == "month":
        return moment.replace(day=1)
    if unit == "quarter":
        return date(moment.year, (moment.month - 1) // 3 * 3 + 1, 1)
    return date(moment.year, 1, 1)


def label(start, unit):
    return {
        "week": start.strftime("%G-W%V"),
        "month": start.strftime("%Y-%m"),
        "quarter": f"{start.year}-Q{(start.month + 2) // 3}",
        "year": str(start.year),
    }[unit]


def before(start, unit):
    return start_of(start - timedelta(days=1), unit)


def after(start, unit):
    return start_of(start + timedelta(days={"week": 7, "month": 31, "quarter": 93, "year": 366}[unit]), unit)


def figures(deals, start, end):
    closed = [deal for deal in deals if deal["closed"] and start <= deal["closed"] < end]
    won = [deal for deal in closed if deal["stage"] == "Won"]
    return {
        "win-rate": len(won) / len(closed) if closed else None,
        "sales-volume": sum(deal["value"] for deal in won),
        "deals-won": len(won),
        "average-deal-size": mean(deal["value"] for deal in won) if won else None,
        "cycle-time": mean((deal["closed"] - deal["engaged"]).days for deal in won) if won else None,
        "deal-count": sum(1 for deal in deals if deal["engaged"] and start <= deal["engaged"] < end),
    }


def view(folder, unit, back, filters, until):
    every = deals_of(folder, day(until))
    latest = max(moment for deal in every for moment in (deal["engaged"], deal["closed"]) if moment)
    deals = [deal for deal in every if all(deal[by] == value for by, value in filters.items())]
    start = start_of(latest, unit)
    for _ in range(back):
        start = before(start, unit)
    end, earlier = after(start, unit), before(start, unit)
    reached = min(end, latest + timedelta(days=1))
    months = [start]
    while len(months) < 4:
        months.insert(0, before(months[0], unit))
    return {
        "unit": unit,
        "back": back,
        "filters": [{"by": by, "value": value} for by, value in filters.items()],
        "until": until,
        "label": label(start, unit),
        "finished": reached == end,
        "now": figures(deals, start, end),
        "previous": figures(deals, earlier, start),
        "previousToDate": figures(deals, earlier, min(start, earlier + (reached - start))),
        "series": [[label(one, unit), figures(deals, one, after(one, unit))] for one in months],
    }


def main(folder):
    views = [
        ("quarter", 0, {}, "2017-12-31"),
        ("quarter", 2, {}, "2017-12-31"),
        ("month", 0, {}, "2017-12-31"),
        ("month", 3, {"owner": "Darcel Schlecht"}, "2017-12-31"),
        ("quarter", 1, {"manager": "Cara Losch"}, "2017-12-31"),
        ("quarter", 0, {"region": "West", "product": "MG Special"}, "2017-12-31"),
        ("week", 4, {}, "2017-12-31"),
        ("year", 0, {"region": "East"}, "2017-12-31"),
        ("quarter", 0, {}, "2017-11-15"),
        ("month", 0, {}, "2017-11-15"),
        ("month", 0, {"manager": "Melvin Marxen"}, "2017-03-30"),
        ("quarter", 1, {}, "2017-11-15"),
    ]
    print(json.dumps([view(folder, *one) for one in views], indent=2))


main(sys.argv[1])

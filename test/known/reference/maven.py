# Run: python3 test/known/reference/maven.py ../shared/data/maven > test/known/reference/maven.json
# The independent program against which the metrics are checked: sales figures of the CRM export as it is.
# "GTXPro" in the deals stays apart from "GTX Pro", so those deals have no product row and no series.

import csv
import json
import sys
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path
from statistics import mean, median


def read(folder, name):
    with open(Path(folder) / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def day(text):
    return date.fromisoformat(text) if text else None


def joined(folder):
    """The deals, each with what its agent's team and its product add, and with dates and a number."""
    teams = {row["sales_agent"]: row for row in read(folder, "sales_teams.csv")}
    products = {row["product"]: row for row in read(folder, "products.csv")}
    deals = []
    for row in read(folder, "sales_pipeline.csv"):
        deals.append({
            "agent": row["sales_agent"],
            "manager": teams[row["sales_agent"]]["manager"],
            "region": teams[row["sales_agent"]]["regional_office"],
            "product": row["product"],
            "series": products.get(row["product"], {}).get("series", "(blank)"),
            "account": row["account"],
            "stage": row["deal_stage"],
            "engaged": day(row["engage_date"]),
            "closed": day(row["close_date"]),
            "value": int(row["close_value"] or 0),
        })
    return deals


def is_closed(deal):
    return deal["stage"] in ("Won", "Lost")


def quarter(deal):
    return f"{deal['closed'].year}-Q{(deal['closed'].month + 2) // 3}"


def iso_week(deal):
    return deal["closed"].strftime("%G-W%V")


def figures(deals):
    """The median is the middle day, or midway between the two: the same as linear interpolation, type 7."""
    won = [deal for deal in deals if deal["stage"] == "Won"]
    closed = [deal for deal in deals if is_closed(deal)]
    days = [(deal["closed"] - deal["engaged"]).days for deal in won]
    revenue = sum(deal["value"] for deal in won)
    return {
        "winRate": len(won) / len(closed) if closed else None,
        "closed": len(closed),
        "revenue": revenue,
        "dealsWon": len(won),
        "averageDeal": revenue / len(won) if won else None,
        "cycleMean": mean(days) if days else None,
        "cycleMedian": median(days) if days else None,
    }


def grouped(deals, key):
    groups = defaultdict(list)
    for deal in deals:
        groups[key(deal)].append(deal)
    return sorted(groups.items())


def by(deals, key):
    return [{"label": label, **figures(group)} for label, group in grouped(deals, key)]


def agent_quarter(deals):
    groups = grouped(deals, lambda deal: (deal["agent"], quarter(deal)))
    rows = [{"agent": agent, "quarter": label, **figures(group)} for (agent, label), group in groups]
    return [{key: row[key] for key in ("agent", "quarter", "winRate", "closed")} for row in rows]


def whole(deals):
    """Revenue per account: what was won with an account, over the distinct accounts that bought."""
    won = [deal for deal in deals if deal["stage"] == "Won"]
    named = [deal for deal in won if deal["account"]]
    accounts = {deal["account"] for deal in named}
    return {
        "deals": len(deals),
        **figures(deals),
        "stages": dict(sorted(Counter(deal["stage"] for deal in deals).items())),
        "withoutAccount": sum(not deal["account"] for deal in deals),
        "wonWithoutAccount": len(won) - len(named),
        "accounts": len(accounts),
        "revenuePerAccount": sum(deal["value"] for deal in named) / len(accounts),
    }


def main(folder):
    deals = joined(folder)
    closed = [deal for deal in deals if is_closed(deal)]
    won = [deal for deal in closed if deal["stage"] == "Won"]
    report = {"whole": whole(deals)}
    for field in ("agent", "manager", "region", "product", "series"):
        report[field] = by(deals, lambda deal: deal[field])
    report["quarter"] = by(closed, quarter)
    report["agentQuarter"] = agent_quarter(closed)
    report["weeks"] = [{"label": label, "dealsWon": len(group)} for label, group in grouped(won, iso_week)]
    print(json.dumps(report, indent=2))


main(sys.argv[1])

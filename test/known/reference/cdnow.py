# Run: python3 test/known/reference/cdnow.py ../shared/data/cdnow_sample.txt > test/known/reference/cdnow.json
# The independent program against which the metrics are checked: customer figures of the CDNOW sample.
# A line is an order: customer, number within the sample, date, units, dollars. Orders of 0 dollars count as
# orders, but customers who never paid don't count in the customer lifetime value.

import json
import sys
from collections import Counter, defaultdict
from datetime import datetime


def read(path):
    """The orders in the order of the file; amounts in whole cents, so that sums are exact."""
    orders = []
    with open(path, encoding="ascii") as file:
        for line in file:
            customer, _, day, units, dollars = line.split()
            orders.append({
                "customer": customer,
                "day": datetime.strptime(day, "%Y%m%d").date(),
                "units": int(units),
                "cents": round(float(dollars) * 100),
            })
    return orders


def month(day):
    return f"{day.year}-{day.month:02}"


def months_since(start, day):
    return (day.year - start.year) * 12 + day.month - start.month


def grouped(orders, key):
    groups = defaultdict(list)
    for order in orders:
        groups[key(order)].append(order)
    return dict(sorted(groups.items()))


def dollars(orders):
    return sum(order["cents"] for order in orders) / 100


def whole(orders, customers):
    days = {customer: {order["day"] for order in own} for customer, own in customers.items()}
    paid = [order for order in orders if order["cents"] > 0]
    paying = {order["customer"] for order in paid}
    count = len(customers)
    return {
        "customers": count,
        "orders": len(orders),
        "orderDays": sum(len(own) for own in days.values()),
        "units": sum(order["units"] for order in orders),
        "revenue": dollars(orders),
        "averageOrderValue": dollars(orders) / len(orders),
        "repeatCustomers": sum(len(own) >= 2 for own in customers.values()),
        "repeatRate": sum(len(own) >= 2 for own in customers.values()) / count,
        "repeatCustomersByDay": sum(len(own) >= 2 for own in days.values()),
        "repeatRateByDay": sum(len(own) >= 2 for own in days.values()) / count,
        "purchaseFrequency": len(orders) / count,
        "purchaseFrequencyByDay": sum(len(own) for own in days.values()) / count,
        "payingCustomers": len(paying),
        "historicClv": dollars(paid) / len(paying),
        "zeroOrders": len(orders) - len(paid),
        "zeroOnlyCustomers": count - len(paying),
    }


def by_month(orders, first):
    """Revenue, orders and buyers of each calendar month, and those whose first order fell in it."""
    new = Counter(month(day) for day in first.values())
    return [
        {
            "label": label,
            "revenue": dollars(group),
            "orders": len(group),
            "customers": len({order["customer"] for order in group}),
            "newCustomers": new[label],
        }
        for label, group in grouped(orders, lambda order: month(order["day"])).items()
    ]


def cohorts(customers, first, last_day):
    """By month of the first order: how many of them ordered in it and in each later month on file."""
    members = defaultdict(list)
    for customer, day in first.items():
        members[day.replace(day=1)].append(customer)
    rows = []
    for start, cohort in sorted(members.items()):
        active = Counter()
        spent = Counter()
        for customer in cohort:
            active.update({months_since(start, order["day"]) for order in customers[customer]})
            for order in customers[customer]:
                spent[months_since(start, order["day"])] += order["cents"]
        rows.append({
            "cohort": month(start),
            "customers": len(cohort),
            "months": [
                {"offset": offset, "customers": active[offset], "share": active[offset] / len(cohort),
                 "revenue": spent[offset] / 100}
                for offset in range(months_since(start, last_day) + 1)
            ],
        })
    return rows


def retention(orders, back):
    """What who bought so many months before still spends: each no more than then, and in full."""
    spent = defaultdict(Counter)
    for order in orders:
        spent[order["day"].year * 12 + order["day"].month - 1][order["customer"]] += order["cents"]
    rows = []
    for now in range(min(spent) + back, max(spent) + 1):
        then = {customer: cents for customer, cents in spent[now - back].items() if cents > 0}
        start = sum(then.values())
        rows.append({
            "label": f"{now // 12}-{now % 12 + 1:02}",
            "gross": sum(min(cents, spent[now][customer]) for customer, cents in then.items()) / start,
            "net": sum(spent[now][customer] for customer in then) / start,
            "start": start / 100,
            "customers": len(then),
        })
    return rows


def main(path):
    orders = read(path)
    customers = grouped(orders, lambda order: order["customer"])
    first = {customer: min(order["day"] for order in own) for customer, own in customers.items()}
    report = {
        "whole": whole(orders, customers),
        "months": by_month(orders, first),
        "retention": retention(orders, 1),
        "yearlyRetention": retention(orders, 12),
        "cohorts": cohorts(customers, first, max(order["day"] for order in orders)),
    }
    print(json.dumps(report, indent=2))


main(sys.argv[1])

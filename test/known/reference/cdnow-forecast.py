# Run: python3 test/known/reference/cdnow-forecast.py ../shared/data > test/known/reference/cdnow-forecast.json
# The independent program against which the forecasts are checked: the CDNOW sample's models fitted by SciPy, with the
# papers' own likelihoods (2F1 and log-gamma of SciPy), and what they say of customers. python3-scipy.

import csv
import json
import sys
from collections import defaultdict
from datetime import datetime

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1

FOLDER = sys.argv[1]
END = datetime(1997, 9, 30)


def summary():
    with open(f"{FOLDER}/cdnow_summary.csv", encoding="ascii") as file:
        rows = list(csv.DictReader(file))
    return {name: np.array([float(row[name]) for row in rows]) for name in ("x", "t_x", "T", "zbar")}


def from_log():
    """x, t_x, T in days and zbar of each customer, purchases of one day counted once."""
    by_customer = defaultdict(lambda: defaultdict(float))
    with open(f"{FOLDER}/cdnow_sample.txt", encoding="ascii") as file:
        for line in file:
            _, customer, day, _, dollars = line.split()
            by_customer[customer][datetime.strptime(day, "%Y%m%d")] += float(dollars)
    x, t_x, age, zbar, later = [], [], [], [], []
    for days in by_customer.values():
        known = sorted(day for day in days if day <= END)
        x.append(len(known) - 1)
        t_x.append((known[-1] - known[0]).days / 7)
        age.append((END - known[0]).days / 7)
        zbar.append(sum(days[day] for day in known[1:]) / x[-1] if x[-1] else 0.0)
        later.append(sum(1 for day in days if day > END))
    return {"x": np.array(x), "t_x": np.array(t_x), "T": np.array(age), "zbar": np.array(zbar)}, int(sum(later))


def bg_nbd(p, d):
    r, alpha, a, b = p
    x, t, T = d["x"], d["t_x"], d["T"]
    front = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + betaln(a, b + x) - betaln(a, b)
    alive = -(r + x) * np.log(alpha + T)
    left = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + t), -np.inf)
    return np.sum(front + np.logaddexp(alive, left))


def pareto_nbd(p, d):
    r, alpha, s, beta = p
    x, t, T = d["x"], d["t_x"], d["T"]
    power = r + s + x
    near, second = (alpha, s + 1) if alpha >= beta else (beta, r + x)
    part = lambda y: hyp2f1(power, second, power + 1, abs(alpha - beta) / (near + y)) / (near + y) ** power
    inside = 1 / ((alpha + T) ** (r + x) * (beta + T) ** s) + s / power * (part(t) - part(T))
    return np.sum(gammaln(r + x) - gammaln(r) + r * np.log(alpha) + s * np.log(beta) + np.log(inside))


def gamma_gamma(p, d):
    shape, q, gamma = p
    bought = d["x"] > 0
    x, z = d["x"][bought], d["zbar"][bought]
    px = shape * x
    log = gammaln(px + q) - gammaln(px) - gammaln(q) + q * np.log(gamma)
    return np.sum(log + (px - 1) * np.log(z) + px * np.log(x) - (px + q) * np.log(gamma + x * z))


def fit(log, start, d):
    """From the simplex to the gradient and back, until nothing moves."""
    lower = lambda v: -log(np.exp(v), d)
    point = np.log(start)
    for _ in range(4):
        point = minimize(lower, point, method="Nelder-Mead", options={"xatol": 1e-11, "fatol": 1e-11, "maxiter": 20000, "maxfev": 20000}).x
    return {"parameters": [float(v) for v in np.exp(point)], "logLikelihood": float(-lower(point))}


def expected(p, d, ahead):
    r, alpha, a, b = p
    x, t, T = d["x"], d["t_x"], d["T"]
    alive = np.where(x > 0, 1 / (1 + a / (b + np.maximum(x, 1) - 1) * ((alpha + T) / (alpha + t)) ** (r + x)), 1)
    z = ahead / (alpha + T + ahead)
    share = 1 - ((alpha + T) / (alpha + T + ahead)) ** (r + x) * hyp2f1(r + x, b + x, a + b + x - 1, z)
    return alive, alive * (a + b + x - 1) / (a - 1) * share


def forecast(repeats, spend, d, years, discount):
    """Discounted value of each customer: the curve of expected purchases, cut into days, each day's share discounted."""
    p, q, gamma = spend
    weeks = 365.25 / 7 * years
    edges = np.linspace(0, weeks, 365 * years + 1)
    curve = np.array([expected(repeats, d, edge)[1] if edge > 0 else 0 * d["x"] for edge in edges])
    middles = (edges[1:] + edges[:-1]) / 2
    discounts = (1 + discount) ** (-middles * 7 / 365.25)
    discounted = np.diff(curve, axis=0).T @ discounts
    amount = p * (gamma + d["x"] * d["zbar"]) / (p * d["x"] + q - 1)
    alive, purchases = expected(repeats, d, weeks)
    return alive, purchases, amount, discounted * amount


table = summary()
log, bought_later = from_log()
fits = {
    name: {
        "bgNbd": fit(bg_nbd, [1, 5, 1, 1], d),
        "paretoNbd": fit(pareto_nbd, [1, 10, 1, 10], d),
        "gammaGamma": fit(gamma_gamma, [1, 2, 20], d),
    }
    for name, d in (("summary", table), ("log", log))
}
best = fits["log"]
alive, purchases, amount, clv = forecast(best["bgNbd"]["parameters"], best["gammaGamma"]["parameters"], log, 1, 0.1)
order = np.argsort(-clv)
holdout = [float(np.sum(expected(best["bgNbd"]["parameters"], log, week)[1])) for week in (1, 13, 39)]
print(
    json.dumps(
        {
            "fits": fits,
            "forecast": {
                "alive": float(alive.mean()),
                "purchases": float(purchases.sum()),
                "clv": float(clv.sum()),
                "best": [float(clv[i]) for i in order[:5]],
                "worst": float(clv[order[-1]]),
            },
            "holdout": {"weeks": [1, 13, 39], "expected": holdout, "bought": bought_later},
        },
        indent=1,
    )
)

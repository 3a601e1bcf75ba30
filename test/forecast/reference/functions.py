"""Reference values for test/forecast, by mpmath from the papers' own formulas, at as many digits as they need.

    python3 functions.py > functions.json        (python3-mpmath)

Nothing here shares a formula with src/forecast: likelihoods and expectations are the closed forms with 2F1 at 60 digits
or more, discounted purchases are integrals over them, gradients are central differences at those digits.
"""

import json
import math
import random

import mpmath as mp

mp.mp.dps = 60
random.seed(20050211)


def f(x):
    return float(x)


def log_uniform(low, high):
    return 10 ** random.uniform(math.log10(low), math.log10(high))


def gamma_functions():
    points = [log_uniform(1e-6, 1e6) for _ in range(60)]
    points += [1 + random.uniform(-0.05, 0.05) for _ in range(15)]
    points += [2 + random.uniform(-0.05, 0.05) for _ in range(15)]
    points += [random.uniform(0.1, 30) for _ in range(30)]
    return [[x, f(mp.loggamma(x)), f(mp.digamma(x))] for x in points]


def gamma_rises():
    points = [[log_uniform(1e-3, 1e6), log_uniform(1e-3, 1e6)] for _ in range(60)]
    return [[x, by, f(mp.loggamma(mp.mpf(x) + mp.mpf(by)) - mp.loggamma(x))] for x, by in points]


def bg_nbd_log(r, alpha, a, b, x, t, T):
    """Fader, Hardie & Lee 2005, equation 6."""
    r, alpha, a, b, t, T = map(mp.mpf, (r, alpha, a, b, t, T))
    alive = mp.beta(a, b + x) / mp.beta(a, b) * (alpha / (alpha + T)) ** r * (1 / (alpha + T)) ** x
    left = mp.beta(a + 1, b + x - 1) / mp.beta(a, b) * (alpha / (alpha + t)) ** r * (1 / (alpha + t)) ** x if x > 0 else 0
    return mp.loggamma(r + x) - mp.loggamma(r) + mp.log(alive + left)


def bg_nbd_alive(r, alpha, a, b, x, t, T):
    if x == 0:
        return mp.mpf(1)
    r, alpha, a, b, t, T = map(mp.mpf, (r, alpha, a, b, t, T))
    return 1 / (1 + a / (b + x - 1) * ((alpha + T) / (alpha + t)) ** (r + x))


def bg_nbd_expected(r, alpha, a, b, x, t, T, ahead):
    """Equation 10, whose a - 1 needs a few digits more where a is near 1."""
    alive = bg_nbd_alive(r, alpha, a, b, x, t, T)
    r, alpha, a, b, t, T, ahead = map(mp.mpf, (r, alpha, a, b, t, T, ahead))
    if a == 1:
        a = 1 + mp.mpf(10) ** -30
    z = ahead / (alpha + T + ahead)
    share = 1 - ((alpha + T) / (alpha + T + ahead)) ** (r + x) * mp.hyp2f1(r + x, b + x, a + b + x - 1, z)
    return alive * (a + b + x - 1) / (a - 1) * share


def discounted(expected, parameters, rest, ahead, discount):
    """The integral of e^-discount × time over the closed form's rise, by parts, so that nothing is differentiated."""
    curve = lambda y: mp.exp(-discount * y) * expected(*parameters, *rest, y)
    value = mp.exp(-discount * ahead) * expected(*parameters, *rest, ahead)
    value += discount * mp.quad(curve, [0, ahead / mp.mpf(50), ahead / mp.mpf(7), ahead], maxdegree=5)
    return value


def pareto_log_terms(r, alpha, s, beta, x, t, T):
    """Fader & Hardie 2005, a note on the Pareto/NBD: the terms of being alive and of having left."""
    r, alpha, s, beta, t, T = map(mp.mpf, (r, alpha, s, beta, t, T))
    power = r + s + x
    if alpha >= beta:
        part = lambda y: mp.hyp2f1(power, s + 1, power + 1, (alpha - beta) / (alpha + y)) / (alpha + y) ** power
    else:
        part = lambda y: mp.hyp2f1(power, r + x, power + 1, (beta - alpha) / (beta + y)) / (beta + y) ** power
    alive = 1 / ((alpha + T) ** (r + x) * (beta + T) ** s)
    left = s / power * (part(t) - part(T))
    front = mp.loggamma(r + x) - mp.loggamma(r) + r * mp.log(alpha) + s * mp.log(beta)
    return front, alive, left


def pareto_log(*args):
    front, alive, left = pareto_log_terms(*args)
    return front + mp.log(alive + left)


def pareto_alive(*args):
    _, alive, left = pareto_log_terms(*args)
    return alive / (alive + left)


def pareto_expected(r, alpha, s, beta, x, t, T, ahead):
    alive = pareto_alive(r, alpha, s, beta, x, t, T)
    r, alpha, s, beta, t, T, ahead = map(mp.mpf, (r, alpha, s, beta, t, T, ahead))
    if s == 1:
        s = 1 + mp.mpf(10) ** -30
    until = ((beta + T) / (beta + T + ahead)) ** (s - 1)
    return alive * (r + x) * (beta + T) / ((alpha + T) * (s - 1)) * (1 - until)


def nbd(x, r, alpha, t):
    return mp.binomial(r + x - 1, x) * (alpha / (alpha + t)) ** r * (t / (alpha + t)) ** x


def bg_nbd_count(r, alpha, a, b, T, x):
    """Fader, Hardie & Lee 2005, equation 8."""
    r, alpha, a, b, T = map(mp.mpf, (r, alpha, a, b, T))
    chance = mp.beta(a, b + x) / mp.beta(a, b) * nbd(x, r, alpha, T)
    if x > 0:
        fewer = sum(nbd(j, r, alpha, T) for j in range(x))
        chance += mp.beta(a + 1, b + x - 1) / mp.beta(a, b) * (1 - fewer)
    return chance


def pareto_count(r, alpha, s, beta, T, x):
    r, alpha, s, beta, T = map(mp.mpf, (r, alpha, s, beta, T))
    mp.mp.dps = 25
    density = lambda y: nbd(x, r, alpha, y) * s * beta**s / (beta + y) ** (s + 1)
    value = nbd(x, r, alpha, T) * (beta / (beta + T)) ** s + mp.quad(density, [0, T / 100, T / 10, T])
    mp.mp.dps = 60
    return value


def gamma_gamma_log(p, q, gamma, x, z):
    """Fader & Hardie 2013, equation 3."""
    p, q, gamma, z = map(mp.mpf, (p, q, gamma, z))
    log = mp.loggamma(p * x + q) - mp.loggamma(p * x) - mp.loggamma(q)
    return log + q * mp.log(gamma) + (p * x - 1) * mp.log(z) + p * x * mp.log(x) - (p * x + q) * mp.log(gamma + x * z)


def slopes(log, parameters, rest):
    """How a log-likelihood changes with the logarithm of each parameter."""
    h = mp.mpf(10) ** -15
    found = []
    for i in range(len(parameters)):
        moved = lambda d: [mp.mpf(v) * mp.exp(d) if j == i else v for j, v in enumerate(parameters)]
        found.append(f((log(*moved(h), *rest) - log(*moved(-h), *rest)) / (2 * h)))
    return found


def history(x, T, part):
    return [x, 0 if x == 0 else T * part, T]


HISTORIES = [
    history(x, T, part)
    for x, T, part in [
        (0, 38.86, 0),
        (2, 38.86, 30.43 / 38.86),
        (1, 38.86, 1),
        (1, 200, 0.001),
        (6, 12.5, 0.999),
        (30, 104, 0.5),
        (300, 260, 0.97),
        (3000, 520, 1),
        (0, 0, 0),
    ]
]

# r, alpha, a, b and r, alpha, s, beta: the published ones, the edges of a fit, a and s at and about 1.
BG_NBD = [
    [0.243, 4.414, 0.793, 2.426],
    [0.05, 0.5, 0.02, 0.3],
    [10000, 91000, 0.6, 3.1],
    [1.3, 9.1, 60, 340],
    [0.8, 7, 1, 3],
    [0.8, 7, 1 + 1e-9, 3],
    [0.8, 7, 2, 1e-3],
]
PARETO = [
    [0.553, 10.578, 0.606, 11.669],
    [0.05, 0.5, 0.02, 300],
    [200, 1820, 0.6, 3.1],
    [1.3, 9.1, 200, 8000],
    [0.8, 7, 1, 3],
    [0.8, 7, 1 + 1e-9, 30],
    [0.8, 100, 2, 0.05],
]


def digits_for(x):
    mp.mp.dps = 60 if x < 100 else 300 if x < 1000 else 900


def repeat_model(parameter_sets, log, alive, expected):
    found = []
    for place, parameters in enumerate(parameter_sets):
        for rest in HISTORIES:
            if rest[0] >= 300 and place > 0:
                continue  # minutes each, and one set shows it
            digits_for(rest[0])
            found.append(
                {
                    "parameters": parameters,
                    "history": rest,
                    "log": f(log(*parameters, *rest)),
                    "slopes": slopes(log, parameters, rest),
                    "alive": f(alive(*parameters, *rest)),
                    "expected": [[ahead, f(expected(*parameters, *rest, ahead))] for ahead in (0.001, 39, 521.8)],
                }
            )
    mp.mp.dps = 60
    discount = 0.0018266
    values = [
        {
            "parameters": parameters,
            "history": rest,
            "ahead": ahead,
            "discount": discount,
            "value": f(discounted(expected, parameters, rest, ahead, discount)),
        }
        for parameters, rest in (
            (parameter_sets[0], HISTORIES[0]),
            (parameter_sets[0], HISTORIES[1]),
            (parameter_sets[0], HISTORIES[5]),
            (parameter_sets[4], HISTORIES[8]),
        )
        for ahead in (52.18, 521.8)
    ]
    return {"points": found, "discounted": values}


def counts(parameter_sets, count):
    return [
        {"parameters": parameters, "age": T, "chances": [f(count(*parameters, T, x)) for x in range(9)]}
        for parameters in (parameter_sets[0], parameter_sets[1], parameter_sets[4])
        for T in (1, 38.86, 260)
    ]


def thousand():
    """A purchase count at which the textbook's form overflows in doubles, and a at which it loses its digits."""
    mp.mp.dps = 900
    parameters = [[0.243, 4.414, 0.793, 2.426], [0.243, 4.414, 1 + 1e-12, 2.426], [0.243, 4.414, 1, 2.426]]
    rows = [(p, [x, 38.5, 38.86], f(bg_nbd_expected(*p, x, 38.5, 38.86, 39))) for p in parameters for x in (2, 1200, 2500)]
    mp.mp.dps = 60
    return [{"parameters": p, "history": h, "ahead": 39, "value": value} for p, h, value in rows]


def gamma_gamma():
    found = []
    for p, q, gamma in [(6.25, 3.74, 15.44), (0.5, 1.2, 1e9), (900, 40, 0.004), (1e6, 5, 0.0001)]:
        for x, z in [(1, 0.01), (2, 35.1), (300, 1e9), (3, 1e-4)]:
            log = lambda *v: gamma_gamma_log(*v, x, z)
            found.append(
                {
                    "parameters": [p, q, gamma],
                    "repeats": x,
                    "mean": z,
                    "log": f(log(p, q, gamma)),
                    "slopes": slopes(log, [p, q, gamma], []),
                }
            )
    return found


print(
    json.dumps(
        {
            "gamma": gamma_functions(),
            "rises": gamma_rises(),
            "bgNbd": repeat_model(BG_NBD, bg_nbd_log, bg_nbd_alive, bg_nbd_expected),
            "paretoNbd": repeat_model(PARETO, pareto_log, pareto_alive, pareto_expected),
            "bgNbdCounts": counts(BG_NBD, bg_nbd_count),
            "paretoNbdCounts": counts(PARETO, pareto_count),
            "thousand": thousand(),
            "gammaGamma": gamma_gamma(),
        },
        indent=1,
    )
)

#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Computes the coefficients in Tanh.java of org.netwright.activations. Needs mpmath (made with 1.4.1).

tanh(x) = x p(x^2) / q(x^2) for x = z / 2 up to 4.51, with p of degree 2 and q of degree 3, so that the error that it leaves
in tanh(z) = 2 t / (1 + t^2) is as small as possible; an error of t comes through multiplied by (1 - t^2) / (1 + t^2). By
the exchange algorithm of Remez; a step solves the equations linearised in the error. Prints the coefficients for powers of
z^2, lowest power first, and the error before rounding.
"""
from mpmath import cos, lu_solve, matrix, mp, mpf, nstr, pi, polyval, sqrt, tanh

mp.dps = 40
END = mpf("4.51")
ABOVE, BELOW = 2, 3
COUNT = ABOVE + BELOW + 2
GRID = 2500


def ratio(square):
    x = sqrt(square)
    return tanh(x) / x


def weight(square):
    t = tanh(sqrt(square))
    return (1 - t * t) / (1 + t * t)


def places(count):
    return [(END * (1 - cos(pi * (mpf(k) + mpf(1) / 2) / count)) ** 2 / 4) ** 2 for k in range(count)]


def solve(points, q, error):
    system, right = matrix(COUNT, COUNT), matrix(COUNT, 1)
    for i, x in enumerate(points):
        side, value = mpf((-1) ** i) / weight(x), ratio(x)
        for j in range(ABOVE + 1):
            system[i, j] = x ** j
        for j in range(1, BELOW + 1):
            system[i, ABOVE + j] = -value * (1 + side * error) * x ** j
        below = polyval(q[::-1], x)
        system[i, COUNT - 1] = -side * value * below
        right[i] = value * (1 + side * error) - side * value * below * error
    found = lu_solve(system, right)
    return [found[j] for j in range(ABOVE + 1)], [mpf(1)] + [found[ABOVE + j] for j in range(1, BELOW + 1)], found[COUNT - 1]


def extrema(errors):
    found, best = [], 0
    for k in range(1, len(errors)):
        if (errors[k] > 0) != (errors[best] > 0):
            found.append(best)
            best = k
        elif abs(errors[k]) > abs(errors[best]):
            best = k
    return found + [best]


def fit():
    points, grid = places(COUNT), places(GRID)
    p, q, error = [], [mpf(1)], mpf(0)
    for _ in range(20):
        for _ in range(12):
            p, q, error = solve(points, q, error)
        errors = [(polyval(p[::-1], x) / polyval(q[::-1], x) / ratio(x) - 1) * weight(x) for x in grid]
        found = extrema(errors)
        if len(found) < COUNT:
            break
        while len(found) > COUNT:
            found.pop(0 if abs(errors[found[0]]) < abs(errors[found[-1]]) else -1)
        points = [grid[k] for k in found]
    return p, q, max(abs(e) for e in errors)


if __name__ == "__main__":
    P, Q, WORST = fit()
    print("p", [nstr(c / 4 ** k, 9) for k, c in enumerate(P)])
    print("q", [nstr(c / 4 ** k, 9) for k, c in enumerate(Q)])
    print("relative error", nstr(WORST, 3))

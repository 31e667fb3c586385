#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Computes the coefficients in BulkExp.java, BulkFloatExp.java and Softplus.java of org.netwright.activations. Needs mpmath
(made with 1.4.1).

Polynomials whose largest relative error is as small as possible, by the exchange algorithm of Remez:
    expm1(r) = r + r^2 p(r)                    for |r| <= ln(2) / 2
    log(1 + e) = 2 (s + s^3 p(s^2))            with s = e / (2 + e), for e from 0 to 1
Prints the coefficients, highest power first, as doubles and as floats, and the error before rounding.
"""
import struct

from mpmath import atanh, cos, expm1, log, lu_solve, matrix, mp, mpf, nstr, pi, sqrt

mp.dps = 60
GRID = 2000
ROUNDS = 12


def cosine(low, high, k, count):
    return (low + high) / 2 - (high - low) / 2 * cos(pi * (mpf(k) + mpf(1) / 2) / count)


def extrema(errors):
    """Where the error is largest between its changes of sign."""
    found, best = [], 0
    for k in range(1, len(errors)):
        if (errors[k] > 0) != (errors[best] > 0):
            found.append(best)
            best = k
        elif abs(errors[k]) > abs(errors[best]):
            best = k
    return found + [best]


def remez(target, factor, degree, low, high):
    """p with the least largest |factor(x) p(x) - target(x)|, and that."""
    count = degree + 2
    points = [cosine(low, high, k, count) for k in range(count)]
    grid = [cosine(low, high, k, GRID) for k in range(GRID)]
    targets, factors = [target(x) for x in grid], [factor(x) for x in grid]
    for _ in range(ROUNDS):
        system, right = matrix(count, count), matrix(count, 1)
        for i, x in enumerate(points):
            for j in range(degree + 1):
                system[i, j] = factor(x) * x ** j
            system[i, degree + 1] = (-1) ** i
            right[i] = target(x)
        solution = lu_solve(system, right)
        p = [solution[j] for j in range(degree + 1)]
        errors = [f * sum(c * x ** j for j, c in enumerate(p)) - t for x, f, t in zip(grid, factors, targets)]
        found = extrema(errors)
        if len(found) < count:
            break
        while len(found) > count:
            found.pop(0 if abs(errors[found[0]]) < abs(errors[found[-1]]) else -1)
        points = [grid[k] for k in found]
    return p, max(abs(e) for e in errors)


def show(name, result):
    p, error = result
    print(name, "relative error", nstr(error, 3))
    for c in reversed(p):
        print("   ", repr(float(c)), nstr(mpf(struct.unpack("f", struct.pack("f", float(c)))[0]), 9) + "f")


if __name__ == "__main__":
    HALF = log(mpf(2)) / 2 * mpf("1.0001")
    for d in (5, 9):
        show("expm1, p of degree %d" % d,
             remez(lambda r: (expm1(r) - r) / expm1(r), lambda r: r * r / expm1(r), d, -HALF, HALF))
    for d in (3, 9):
        show("log1p, p of degree %d" % d,
             remez(lambda q: 1 - sqrt(q) / atanh(sqrt(q)), lambda q: sqrt(q) ** 3 / atanh(sqrt(q)), d, mpf("1e-9"), mpf(1) / 9))

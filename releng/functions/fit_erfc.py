#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Computes the coefficients in ErrorFunction.java of org.netwright.activations. Needs mpmath (made with 1.3.0).

(1 + 2x) exp(x^2) erfc(x), which runs from 1 to 2 / sqrt(pi) for x from 0 to infinity, is expanded in Chebyshev
polynomials of t = (x - K) / (x + K), cut off where terms fall below the precision of a double, and written as powers
of t. Prints the coefficients, highest power first, and the error of the polynomial before rounding.
"""
from mpmath import cos, erfc, exp, mp, mpf, nstr, pi, sqrt

mp.dps = 50
K = mpf("3.5")
DEGREE = 23
NODES = 64


def scaled(x):
    if x > 1e5:
        return (1 + 2 * x) / (x * sqrt(pi)) * (1 - 1 / (2 * x * x) + 3 / (4 * x ** 4))
    return (1 + 2 * x) * exp(x * x) * erfc(x)


def chebyshev():
    angles = [pi * (j + mpf(1) / 2) / NODES for j in range(NODES)]
    values = [scaled(K * (1 + cos(a)) / (1 - cos(a))) for a in angles]
    result = [2 / mpf(NODES) * sum(v * cos(k * a) for v, a in zip(values, angles)) for k in range(DEGREE + 1)]
    result[0] /= 2
    return result


def powers(coefficients):
    before, current = [mpf(1)], [mpf(0), mpf(1)]
    result = [mpf(0)] * len(coefficients)
    result[0] = coefficients[0]
    for c in coefficients[1:]:
        for i, value in enumerate(current):
            result[i] += c * value
        following = [mpf(0)] + [2 * value for value in current]
        for i, value in enumerate(before):
            following[i] -= value
        before, current = current, following
    return result


if __name__ == "__main__":
    POLYNOMIAL = powers(chebyshev())
    for value in reversed(POLYNOMIAL):
        print(repr(float(value)))
    worst = mpf(0)
    for i in range(2000):
        x = mpf(30) * i / 2000
        t = (x - K) / (x + K)
        worst = max(worst, abs(sum(c * t ** k for k, c in enumerate(POLYNOMIAL)) / scaled(x) - 1))
    print("relative error of the polynomial: " + nstr(worst, 3))

#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Makes field-bounds.csv: the largest sum of the last neuron of networks of rectifiers and clipped sums, among inputs that are -1, 0 or 1 and
among all between -1 and 1, from HiGHS, a solver for mixed-integer linear programs.

    python3 make_field_bounds.py [FILE]

Needs scipy (made with 1.17.1). A rectifier h = max(0, z) with L <= z <= U is h >= 0, h >= z, h <= U d, h <= z - L (1 - d) with a
binary d; a sum clipped to -1 and 1 is max(0, z + 1) - max(0, z - 1) - 1. Columns: seed, inputs, neurons of the first and the second layer, the
largest sum among levels and in the box. FieldBoundTest makes the same networks from the seed.
"""
import os
import sys

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

SHAPES = [(14, 6, 0), (16, 8, 0), (16, 5, 4), (18, 6, 0), (20, 5, 3)]
SEEDS = 8


class Numbers:
    """Weights with three decimals, the same in both languages."""

    def __init__(self, seed):
        self.state = seed + 1

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return ((self.state >> 33) % 2001 - 1000) / 1000


class Program:
    def __init__(self):
        self.low, self.high, self.whole, self.rows = [], [], [], []

    def variable(self, low, high, whole=False):
        self.low.append(low)
        self.high.append(high)
        self.whole.append(int(whole))
        return len(self.low) - 1

    def row(self, factors, low, high):
        self.rows.append((factors, low, high))

    def largest(self, variable):
        matrix = np.zeros((len(self.rows), len(self.low)))
        for i, (factors, _, _) in enumerate(self.rows):
            for name, factor in factors.items():
                matrix[i, name] += factor
        cost = np.zeros(len(self.low))
        cost[variable] = -1
        limits = LinearConstraint(matrix, [r[1] for r in self.rows], [r[2] for r in self.rows])
        result = milp(cost, constraints=limits, integrality=self.whole, bounds=Bounds(self.low, self.high),
                      options={"mip_rel_gap": 0})
        assert result.status == 0, result.message
        return -result.fun


def rectifier(program, z, shift, low, high):
    """A variable that is max(0, z + shift)."""
    h = program.variable(0, max(0, high))
    on = program.variable(0, 1, True)
    program.row({h: 1, z: -1}, shift, np.inf)
    program.row({h: 1, on: -max(0, high)}, -np.inf, 0)
    program.row({h: 1, z: -1, on: -min(0, low)}, -np.inf, shift - min(0, low))
    return h


def largest(seed, inputs, first, second, levels):
    numbers = Numbers(seed)
    program = Program()
    layer = [({program.variable(-1, 1, levels): 1}, 0, -1, 1) for _ in range(inputs)]
    for size in [n for n in (first, second) if n] + [0]:
        following = []
        for i in range(max(size, 1)):
            bias = numbers.next()
            factors, constant, low, high = {}, bias, bias, bias
            for variables, number, least, most in layer:
                weight = numbers.next()
                for name, factor in variables.items():
                    factors[name] = factors.get(name, 0) + weight * factor
                constant += weight * number
                low += min(weight * least, weight * most)
                high += max(weight * least, weight * most)
            z = program.variable(low - 1, high + 1)
            program.row({**{name: -factor for name, factor in factors.items()}, z: 1}, constant, constant)
            if size == 0:
                return program.largest(z)
            if i % 2 == 0:
                following.append(({rectifier(program, z, 0, low, high): 1}, 0, max(0, low), max(0, high)))
            else:
                above = rectifier(program, z, 1, low + 1, high + 1)
                below = rectifier(program, z, -1, low - 1, high - 1)
                following.append(({above: 1, below: -1}, -1, min(1, max(-1, low)), min(1, max(-1, high))))
        layer = following


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "field-bounds.csv")
    with open(path, "w") as file:
        for inputs, first, second in SHAPES:
            for seed in range(SEEDS):
                found = [largest(seed, inputs, first, second, levels) for levels in (True, False)]
                file.write(f"{seed},{inputs},{first},{second},{found[0]:.12g},{found[1]:.12g}\n")


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Makes functions.csv and layers.csv: values and derivatives of the activation functions, computed with mpmath at 120
digits from the definitions, not from the way in which Netwright computes them.

    python3 make_golden.py [POINTS [FOLDER]]

Needs mpmath (made with 1.3.0). 48 points per function unless told otherwise, and ten times as many for the exact GELU.
Columns of functions.csv: id, parameters (separated by spaces), pre-activation as a hexadecimal double, activation,
derivative. Columns of layers.csv: id, pre-activations of a layer as hexadecimal doubles, its activations.
"""
import os
import random
import sys

from mpmath import diff, erfc, exp, expm1, log1p, mp, mpf, nstr, pi, sin, sqrt, tanh

mp.dps = 120


def sigmoid(z):
    return 1 / (1 + exp(-z))


def exponential_linear(scale, amplitude, width):
    return lambda z: scale * z if z > 0 else amplitude * expm1(z / width)


def softplus(z):
    return log1p(exp(z)) if z < 0 else z + log1p(exp(-z))


TANH_FACTOR = sqrt(2 / pi)

# id: family that makes a function of its parameters, and parameters to try, the defaults first
FUNCTIONS = {
    "celu": (lambda alpha: exponential_linear(1, alpha, alpha), [(1.0,), (0.3,), (4.0,)]),
    "elu": (lambda alpha: exponential_linear(1, alpha, 1), [(1.0,), (0.3,)]),
    "gaussian": (lambda: lambda z: exp(-z * z), [()]),
    "gelu": (lambda: lambda z: z / 2 * erfc(-z / sqrt(mpf(2))), [()]),
    "gelu-tanh": (lambda: lambda z: z * sigmoid(2 * TANH_FACTOR * (z + mpf("0.044715") * z ** 3)), [()]),
    "hard-sigmoid": (lambda slope, offset: lambda z: max(mpf(0), min(mpf(1), slope * z + offset)),
                     [(0.2, 0.5), (1 / 6, 0.5)]),
    "hard-tanh": (lambda lower, upper: lambda z: max(lower, min(upper, z)), [(-1.0, 1.0), (-2.0, 0.5)]),
    "identity": (lambda: lambda z: z, [()]),
    "leaky-relu": (lambda slope: lambda z: z if z > 0 else slope * z, [(0.01,), (0.3,), (0.0,)]),
    "mish": (lambda: lambda z: z * tanh(softplus(z)), [()]),
    "prelu": (lambda slope: lambda z: z if z > 0 else slope * z, [(0.25,), (-0.7,)]),
    "relu": (lambda: lambda z: max(mpf(0), z), [()]),
    "selu": (lambda alpha, gamma: exponential_linear(gamma, gamma * alpha, 1),
             [(1.67326319217681884765625, 1.05070102214813232421875), (1.6732632423543772, 1.0507009873554805)]),
    "sigmoid": (lambda: sigmoid, [()]),
    "silu": (lambda beta: lambda z: z * sigmoid(beta * z), [(1.0,), (1.702,), (0.0,), (100.0,)]),
    "sine": (lambda: sin, [()]),
    "softplus": (lambda: softplus, [()]),
    "softsign": (lambda: lambda z: z / (1 + abs(z)), [()]),
    "step": (lambda: lambda z: mpf(1) if z >= 0 else mpf(0), [()]),
    "tanh": (lambda: tanh, [()]),
}


# no other tool computes it in doubles, so more points are tried
MORE_POINTS = {"gelu": 10}

# where the curve has a corner at 0, the derivative is that of one side
CORNER_AT_ZERO = {"celu", "elu", "leaky-relu", "prelu", "relu", "selu", "step"}


def points(rng, count):
    """Small ones, ordinary ones, and the far ends of what a double's exponential can bear."""
    for i in range(count):
        yield [
            lambda: rng.gauss(0, 1),
            lambda: rng.uniform(-6, 6),
            lambda: rng.uniform(-40, 40),
            lambda: rng.choice([-1, 1]) * 10 ** rng.uniform(-12, 1),
            lambda: rng.uniform(-660, 660),
            lambda: rng.choice([-1, 1]) * 10 ** rng.uniform(-300, 4.5),
        ][i % 6]()


def text(value):
    if abs(value) < mpf(10) ** -400:
        return "0.0"
    return nstr(value, 25, strip_zeros=True)


def write_functions(path, count):
    with open(path, "w") as file:
        file.write("# values by golden/make_golden.py with mpmath %s\n" % mp_version())
        for name, (family, choices) in FUNCTIONS.items():
            for values in choices:
                function = family(*[mpf(value) for value in values])
                rng = random.Random(name + str(values))
                for z in points(rng, count * MORE_POINTS.get(name, 1)):
                    x = mpf(z)
                    step = mpf(10) ** -30 * abs(x) if name in CORNER_AT_ZERO else mpf(10) ** -40
                    file.write("%s,%s,%s,%s,%s\n" % (name, " ".join(map(repr, values)), z.hex(), text(function(x)),
                                                     text(diff(function, x, h=step))))


def layer(rng):
    size = rng.choice([1, 2, 3, 10, 100, 300])
    spread = rng.choice([0.1, 1, 10, 200])
    shift = rng.choice([0, 0, 1, -1000, 1e6])
    return [shift + rng.gauss(0, spread) for _ in range(size)]


def write_layers(path, count):
    rng = random.Random(22)
    with open(path, "w") as file:
        file.write("# values by golden/make_golden.py with mpmath %s\n" % mp_version())
        for _ in range(count // 2):
            z = layer(rng)
            x = [mpf(value) for value in z]
            others = [sum((exp(b - a) for j, b in enumerate(x) if j != i), mpf(0)) for i, a in enumerate(x)]
            hexes = " ".join(value.hex() for value in z)
            file.write("softmax,%s,%s\n" % (hexes, " ".join(text(1 / (1 + s)) for s in others)))
            file.write("log-softmax,%s,%s\n" % (hexes, " ".join(text(-log1p(s)) for s in others)))


def mp_version():
    import mpmath
    return mpmath.__version__


if __name__ == "__main__":
    POINTS = int(sys.argv[1]) if len(sys.argv) > 1 else 48
    FOLDER = sys.argv[2] if len(sys.argv) > 2 else os.path.dirname(os.path.abspath(__file__))
    write_functions(os.path.join(FOLDER, "functions.csv"), POINTS)
    write_layers(os.path.join(FOLDER, "layers.csv"), POINTS)

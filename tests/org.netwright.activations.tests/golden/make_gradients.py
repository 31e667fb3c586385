#!/usr/bin/env python3
# SPDX-License-Identifier: EPL-2.0
"""Makes gradients.txt: outputs and gradients of irregular networks of all activation functions, computed with JAX in
double precision: jax.nn's own functions where it has them, reverse mode by jax.grad.

    python3 make_gradients.py

Needs jax (made with 0.10.2). Each network is some lines: "inputs N", "layer", "neuron BIAS FUNCTION PARAMETERS...",
"connect SOURCE TARGET WEIGHT", "input ...", "weighting ...", and as results "outputs ...", "weights ..." (derivatives of
the weighted sum of outputs by weights, in the order of the connections), "biases ...", "derivatives" (by inputs), "end".
"""
import os
import random

import jax

jax.config.update("jax_enable_x64", True)

import jax.numpy as jnp  # noqa: E402

FUNCTIONS = {
    "celu": ((0.7,), lambda z, alpha: jax.nn.celu(z, alpha)),
    "elu": ((1.3,), lambda z, alpha: jax.nn.elu(z, alpha)),
    "gaussian": ((), lambda z: jnp.exp(-z * z)),
    "gelu": ((), lambda z: jax.nn.gelu(z, approximate=False)),
    "gelu-tanh": ((), lambda z: jax.nn.gelu(z, approximate=True)),
    "hard-sigmoid": ((0.2, 0.5), lambda z, slope, offset: jnp.clip(slope * z + offset, 0, 1)),
    "hard-tanh": ((-1.0, 1.0), lambda z, lower, upper: jnp.clip(z, lower, upper)),
    "identity": ((), lambda z: z),
    "leaky-relu": ((0.01,), lambda z, slope: jax.nn.leaky_relu(z, slope)),
    "log-softmax": ((), jax.nn.log_softmax),
    "mish": ((), jax.nn.mish),
    "prelu": ((0.25,), lambda z, slope: jax.nn.leaky_relu(z, slope)),
    "relu": ((), jax.nn.relu),
    "selu": ((1.6732632423543772, 1.0507009873554805), lambda z, alpha, gamma: jax.nn.selu(z)),
    "sigmoid": ((), jax.nn.sigmoid),
    "silu": ((1.0,), lambda z, beta: jax.nn.silu(z)),
    "sine": ((), jnp.sin),
    "softmax": ((), jax.nn.softmax),
    "softplus": ((), jax.nn.softplus),
    "softsign": ((), jax.nn.soft_sign),
    "step": ((), lambda z: jnp.where(z >= 0, 1.0, 0.0)),
    "tanh": ((), jnp.tanh),
}
LAYER_WIDE = ("softmax", "log-softmax")


class Network:
    def __init__(self, seed):
        rng = random.Random(seed)
        self.inputs = rng.randint(3, 7)
        self.layers = [list(range(self.inputs))]
        self.function = [None] * self.inputs
        self.bias = [0.0] * self.inputs
        names = sorted(FUNCTIONS)
        rng.shuffle(names)
        for _ in range(rng.randint(2, 4)):
            first = len(self.bias)
            size = rng.randint(4, 9)
            shared = rng.choice(LAYER_WIDE) if rng.random() < 0.6 else None
            for i in range(size):
                name = shared if shared and i < 3 else names[(first + i) % len(names)]
                self.function.append(rng.choice(["tanh", "mish"]) if name in LAYER_WIDE and name != shared else name)
                self.bias.append(rng.gauss(0, 0.5))
            self.layers.append(list(range(first, first + size)))
        self.source, self.target, weight = [], [], []
        for layer in self.layers[1:]:
            for neuron in layer:
                for source in range(layer[0]):
                    if rng.random() < 0.5:
                        self.source.append(source)
                        self.target.append(neuron)
                        weight.append(rng.gauss(0, 0.7))
        self.weight = weight
        self.input = [rng.uniform(-1, 1) for _ in range(self.inputs)]
        self.weighting = [rng.uniform(-1, 1) for _ in self.layers[-1]]

    def outputs(self, weight, bias, value):
        a = [value[i] for i in range(self.inputs)]
        for layer in self.layers[1:]:
            z = {n: bias[n] for n in layer}
            for c, target in enumerate(self.target):
                if target in z:
                    z[target] = z[target] + weight[c] * a[self.source[c]]
            result = {}
            for name in {self.function[n] for n in layer}:
                members = [n for n in layer if self.function[n] == name]
                parameters, function = FUNCTIONS[name]
                given = jnp.stack([z[n] for n in members])
                for n, activation in zip(members, function(given, *parameters)):
                    result[n] = activation
            a += [result[n] for n in layer]
        return jnp.stack([a[n] for n in self.layers[-1]])

    def write(self, file):
        arguments = [jnp.array(x) for x in (self.weight, self.bias, self.input)]
        weighted = lambda w, b, x: jnp.dot(self.outputs(w, b, x), jnp.array(self.weighting))
        gradient = jax.grad(weighted, argnums=(0, 1, 2))(*arguments)
        file.write("inputs %d\n" % self.inputs)
        for layer in self.layers[1:]:
            file.write("layer\n")
            for n in layer:
                words = [repr(self.bias[n]), self.function[n], *map(repr, FUNCTIONS[self.function[n]][0])]
                file.write("neuron %s\n" % " ".join(words))
        for c in range(len(self.weight)):
            file.write("connect %d %d %r\n" % (self.source[c], self.target[c], self.weight[c]))
        for word, values in (("input", self.input), ("weighting", self.weighting),
                             ("outputs", self.outputs(*arguments)), ("weights", gradient[0]),
                             ("biases", gradient[1]), ("derivatives", gradient[2])):
            file.write("%s %s\n" % (word, " ".join(repr(float(v)) for v in values)))
        file.write("end\n")


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "gradients.txt")
    with open(path, "w") as file:
        file.write("# by golden/make_gradients.py with JAX %s\n" % jax.__version__)
        for seed in range(16):
            Network(seed).write(file)

// SPDX-License-Identifier: EPL-2.0

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

/** The engine's jar alone, with a function of one's own: whether a sum is near 0. */
void main() throws Exception {
	NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
	int near = builder.neuron(0, new Bell());
	Plan plan = Plan.compile(builder.connect(0, near, 1).connect(1, near, -1).build());

	Trace trace = plan.propagate(new double[] {3, 2});
	IO.println("sum " + trace.preActivation(near) + ", activation " + trace.activation(near));

	Plan shifted = plan.withWeights(plan.graph().weights(), new double[] {0, 0, -1});
	IO.println("with another bias " + shifted.propagate(new double[] {3, 2}).activation(near));

	try {
		plan.propagate(new double[] {1, 2, 3});
	} catch (IllegalArgumentException e) {
		IO.println(e.getMessage());
	}
}

/** {@code f(z) = 1 / (1 + z^2)}, with the derivative {@code -2 z a^2}. */
static final class Bell implements ActivationFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			values[i] = 1 / (1 + values[i] * values[i]);
		}
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return -2 * preActivation * activation * activation;
	}
}

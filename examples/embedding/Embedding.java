// SPDX-License-Identifier: EPL-2.0

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;

/** Exclusive or of two signs, computed by the engine in a program that has nothing else of Netwright. */
void main() throws Exception {
	ActivationFunction tanh = BuiltInFunctions.byId().get("tanh").create();
	NetworkGraph graph = NetworkGraph.builder().inputs(2)
			.dense(new double[] {4, 4, 4, 4}, new double[] {4, -4}, tanh).dense(new double[] {3, -3}, new double[] {-2}, tanh).build();
	Plan plan = Plan.compile(graph);
	double[] one = plan.propagate(new double[] {1, -1}).outputs();
	double[] many = Batch.of(plan).propagate(new double[] {-1, -1, -1, 1, 1, -1, 1, 1});

	IO.println("one input: " + Arrays.toString(one));
	IO.println("four inputs: " + Arrays.toString(many));
}

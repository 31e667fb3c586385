// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.plan.Workspace;
import org.netwright.engine.plan.WrongInputSizeException;

class WorkspaceTest {

	@Test
	void oneRunAfterAnotherGivesWhatATraceGives() throws CyclicNetworkException {
		for (long seed = 0; seed < 200; seed++) {
			NaiveNetwork network = RandomNetworks.network(seed);
			Plan plan = Plan.compile(network.graph());
			Workspace workspace = plan.workspace();
			for (int run = 0; run < 3; run++) {
				double[] input = RandomNetworks.input(network, seed + 1000 * run);
				plan.propagate(input, workspace);
				assertSameValues(plan.propagate(input), workspace);
			}
		}
	}

	@Test
	void servesPlansThatDifferInWeights() throws CyclicNetworkException {
		NaiveNetwork network = RandomNetworks.dense(6, 5, 4);
		Plan plan = Plan.compile(network.graph());
		NetworkGraph graph = plan.graph();
		Plan other = plan.withWeights(new double[graph.connectionCount()], graph.biases());
		Workspace workspace = plan.workspace();
		double[] input = RandomNetworks.input(network, 1);
		plan.propagate(input, workspace);
		other.propagate(input, workspace);
		assertSame(other, workspace.plan());
		assertSameValues(other.propagate(input), workspace);
	}

	@Test
	void refusesAnotherNetworkAndAnInputOfTheWrongSize() throws CyclicNetworkException {
		Plan plan = Plan.compile(RandomNetworks.dense(6, 5, 4).graph());
		Plan other = Plan.compile(RandomNetworks.dense(6, 5, 3).graph());
		Workspace workspace = plan.workspace();
		assertThrows(IllegalArgumentException.class, () -> other.propagate(new double[6], workspace));
		assertThrows(WrongInputSizeException.class, () -> plan.propagate(new double[5], workspace));
		assertThrows(IndexOutOfBoundsException.class, () -> workspace.output(4));
		assertThrows(IndexOutOfBoundsException.class, () -> workspace.activation(15));
	}

	private static void assertSameValues(Trace trace, Workspace workspace) {
		NetworkGraph graph = trace.graph();
		for (int neuron = 0; neuron < graph.neuronCount(); neuron++) {
			assertEquals(trace.preActivation(neuron), workspace.preActivation(neuron));
			assertEquals(trace.activation(neuron), workspace.activation(neuron));
		}
		for (int c = 0; c < graph.connectionCount(); c++) {
			assertEquals(trace.product(c), workspace.product(c));
		}
		for (int output = 0; output < graph.outputCount(); output++) {
			assertEquals(trace.outputs()[output], workspace.output(output));
		}
	}
}

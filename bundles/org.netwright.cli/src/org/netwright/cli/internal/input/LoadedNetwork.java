// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.input;

import java.nio.file.Path;

import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.plan.Trace;
import org.netwright.model.Network;

/**
 * A network that can be run.
 *
 * @param file as the person named it
 * @param path where it is
 * @param document the network as it stands in the file
 * @param snapshot the same, compiled
 */
public record LoadedNetwork(String file, Path path, Network document, NetworkSnapshot snapshot) {

	/**
	 * Checks that an input fits.
	 *
	 * @param values the input
	 * @param origin where it comes from, for messages, for instance {@code --input}
	 * @return the same values
	 * @throws CommandFailure if there are more or fewer values than input neurons; the message says how many of both
	 */
	public double[] checkSize(double[] values, String origin) {
		int needed = snapshot.graph().inputCount();
		if (values.length != needed) {
			throw new CommandFailure(file, origin + " has " + count(values.length, "value") + ", but the network takes "
					+ needed + ", one for each neuron of its input layer.");
		}
		return values;
	}

	/**
	 * Runs the network.
	 *
	 * @param values {@code [inputCount]}
	 * @return the values of all neurons
	 * @throws CommandFailure if an activation function of some plug-in does not work
	 */
	public Trace propagate(double[] values) {
		try {
			return snapshot.plan().propagate(values);
		} catch (FunctionFailedException e) {
			throw new CommandFailure(file, e.getMessage());
		}
	}

	private static String count(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}

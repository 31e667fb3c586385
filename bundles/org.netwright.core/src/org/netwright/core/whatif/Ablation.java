// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.engine.ablation.SwitchedOff;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Workspace;
import org.netwright.engine.progress.Progress;

/**
 * Switches parts of a network off, one at a time, and sees which inputs have another winner then. The document is not
 * touched. Of each input only what depends on the part is computed again; outcomes are those of the network with the part
 * disabled, to the last bit.
 */
public final class Ablation {

	/** So many inputs are tried with every part before the next ones are. */
	private static final int BLOCK = 64;

	private static final Comparator<Effect> ORDER = Comparator.comparingInt((Effect effect) -> -effect.changed())
			.thenComparingDouble(effect -> -effect.largest());

	private final NetworkSnapshot network;
	private final InputSet inputs;
	private final List<Effect.Part> parts;
	private final SwitchedOff[] off;
	private final int[] changed;
	private final double[] largest;
	private final double[] outputs;
	private final Workspace workspace;

	/** An input with its values in the whole network. */
	private record Run(double[] activations, double[] outputs, Verdict verdict) {
	}

	private Ablation(NetworkSnapshot network, InputSet inputs, List<Effect.Part> parts) {
		this.network = network;
		this.inputs = inputs;
		this.parts = parts;
		off = parts.stream().map(this::without).toArray(SwitchedOff[]::new);
		changed = new int[off.length];
		largest = new double[off.length];
		outputs = new double[network.graph().outputCount()];
		workspace = network.plan().workspace();
	}

	private SwitchedOff without(Effect.Part part) {
		return part.neuron() >= 0 ? SwitchedOff.neuron(network.plan(), part.neuron())
				: SwitchedOff.connection(network.plan(), part.connection());
	}

	/**
	 * The neurons that are neither inputs nor outputs nor disabled.
	 *
	 * @param network a network
	 * @return its hidden neurons, in order
	 */
	public static List<Effect.Part> hiddenNeurons(NetworkSnapshot network) {
		NetworkGraph graph = network.graph();
		return IntStream.range(graph.inputCount(), network.outputStart()).filter(graph::enabled).mapToObj(Effect.Part::neuron)
				.toList();
	}

	/**
	 * The connections.
	 *
	 * @param network a network
	 * @return all that are not disabled, in order
	 */
	public static List<Effect.Part> connections(NetworkSnapshot network) {
		return IntStream.range(0, network.graph().connectionCount()).mapToObj(Effect.Part::connection).toList();
	}

	/**
	 * Compares parts.
	 *
	 * @param network the network
	 * @param inputs the inputs that are tried
	 * @param parts what is switched off, each by itself: connections, and neurons that are no outputs
	 * @param progress hears how many inputs are done, and may cancel
	 * @param soFar takes what is known before all inputs are tried, from time to time, on this thread
	 * @return what happens
	 * @throws IllegalArgumentException if the inputs have another number of values than the network; the message names both
	 * @throws CancellationException if it was cancelled
	 */
	public static Ablations compare(NetworkSnapshot network, InputSet inputs, List<Effect.Part> parts, Progress progress,
			Consumer<Ablations> soFar) {
		check(network, inputs);
		Ablation ablation = new Ablation(network, inputs, parts);
		List<Run> block = new ArrayList<>();
		for (int first = 0; first < inputs.count(); first += BLOCK) {
			block.clear();
			int end = Math.min(inputs.count(), first + BLOCK);
			for (int index = first; index < end; index++) {
				block.add(ablation.whole(index));
			}
			ablation.tryAll(block, progress);
			progress.worked(end, inputs.count());
			if (end < inputs.count() && Integer.bitCount(end / BLOCK) == 1) {
				soFar.accept(ablation.result(end));
			}
		}
		return ablation.result(inputs.count());
	}

	/**
	 * The inputs that have another winner without a part.
	 *
	 * @param network the network
	 * @param inputs the inputs that are tried
	 * @param part what is switched off: a connection, or a neuron that is no output
	 * @param progress hears how many inputs are done, and may cancel
	 * @return what changes, in the order of the inputs
	 * @throws IllegalArgumentException if the inputs have another number of values than the network; the message names both
	 * @throws CancellationException if it was cancelled
	 */
	public static List<Change> changes(NetworkSnapshot network, InputSet inputs, Effect.Part part, Progress progress) {
		check(network, inputs);
		Ablation ablation = new Ablation(network, inputs, List.of(part));
		List<Change> changes = new ArrayList<>();
		for (int index = 0; index < inputs.count(); index++) {
			Run run = ablation.whole(index);
			Verdict after = ablation.without(run, 0);
			if (after.winner() != run.verdict.winner()) {
				changes.add(new Change(index, run.verdict, after));
			}
			if (index % BLOCK == 0) {
				check(progress);
				progress.worked(index, inputs.count());
			}
		}
		return changes;
	}

	/**
	 * An input with another winner.
	 *
	 * @param input its number among the inputs
	 * @param before the outcome of the whole network
	 * @param after the outcome without the part
	 */
	public record Change(int input, Verdict before, Verdict after) {
	}

	private static void check(NetworkSnapshot network, InputSet inputs) {
		if (inputs.inputCount() != network.graph().inputCount()) {
			throw new IllegalArgumentException("Inputs of " + inputs.inputCount() + " values do not fit a network with "
					+ network.graph().inputCount() + ".");
		}
	}

	private static void check(Progress progress) {
		if (progress.cancelled()) {
			throw new CancellationException("Switching off was cancelled.");
		}
	}

	private Run whole(int index) {
		network.plan().propagate(inputs.input(index), workspace);
		double[] activations = new double[network.graph().neuronCount()];
		for (int neuron = 0; neuron < activations.length; neuron++) {
			activations[neuron] = workspace.activation(neuron);
		}
		double[] of = new double[outputs.length];
		System.arraycopy(activations, network.outputStart(), of, 0, of.length);
		return new Run(activations, of, network.decision().decide(network.graph(), of));
	}

	private Verdict without(Run run, int part) {
		off[part].outputs(run.activations, outputs);
		return network.decision().decide(network.graph(), outputs);
	}

	private void tryAll(List<Run> runs, Progress progress) {
		for (int part = 0; part < off.length; part++) {
			check(progress);
			for (Run run : runs) {
				Verdict after = without(run, part);
				changed[part] += after.winner() == run.verdict.winner() ? 0 : 1;
				for (int output = 0; output < outputs.length; output++) {
					largest[part] = Math.max(largest[part], Math.abs(outputs[output] - run.outputs[output]));
				}
			}
		}
	}

	private Ablations result(int tried) {
		List<Effect> effects = IntStream.range(0, off.length)
				.mapToObj(part -> new Effect(parts.get(part), changed[part], largest[part])).sorted(ORDER).toList();
		return new Ablations(network, inputs, tried, effects);
	}
}

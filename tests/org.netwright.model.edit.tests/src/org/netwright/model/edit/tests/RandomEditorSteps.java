// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.detector.Paint;
import org.netwright.model.edit.detector.PaintedPattern;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.pattern.AllToAll;
import org.netwright.model.edit.pattern.ConnectionPattern;
import org.netwright.model.edit.pattern.ImageLines;
import org.netwright.model.edit.pattern.ImageLines.Direction;
import org.netwright.model.edit.pattern.OneToOne;
import org.netwright.model.edit.pattern.RandomPairs;
import org.netwright.model.edit.pattern.SlidingWindow;
import org.netwright.model.edit.step.AddSibling;
import org.netwright.model.edit.step.ConnectPairs;
import org.netwright.model.edit.step.Duplicate;
import org.netwright.model.edit.step.Fragment;
import org.netwright.model.edit.step.InsertLayer;
import org.netwright.model.edit.step.PaintDetector;
import org.netwright.model.edit.step.Paste;
import org.netwright.model.edit.step.SetWeights;
import org.netwright.model.edit.step.Symmetry;
import org.netwright.model.edit.weight.WeightChange;
import org.netwright.model.file.NetworkFileException;

/** Steps that change many elements at once, with random arguments. The same seed gives the same ones. */
final class RandomEditorSteps {

	private final Network network;
	private final Random random;

	RandomEditorSteps(Network network, Random random) {
		this.network = network;
		this.random = random;
	}

	/** A step of one kind, or null if there is nothing for it. */
	Step step(int kind) {
		return switch (kind) {
			case 0, 1 -> weights(kind);
			case 2 -> pairs();
			case 3 -> insertion();
			case 4 -> new Paste(network, fragment(), random.nextInt(20), random.nextInt(20), random.nextBoolean(), random);
			case 5 -> new Duplicate(network, elements(), 1, 1, random.nextBoolean(), random);
			default -> detector(kind);
		};
	}

	private Step weights(int kind) {
		List<Connection> connections = some(Documents.connections(network));
		if (kind == 0) {
			return new SetWeights(connections, random.doubles(connections.size()).map(weight -> random.nextInt(5) == 0 ? Double.NaN : weight).toArray());
		}
		WeightChange.Kind change = any(List.of(WeightChange.Kind.values()));
		return random.nextInt(4) == 0 ? SetWeights.choose(connections, (in, out) -> random.nextGaussian() / in)
				: SetWeights.change(connections, new WeightChange(change, 1 + random.nextInt(3)));
	}

	/** The pattern fits often, and the weights are numbers. */
	private Step pairs() {
		Layer from = any(network.getLayers());
		Layer to = any(network.getLayers());
		if (from == null) {
			return null;
		}
		List<Neuron> sources = random.nextInt(3) == 0 ? some(Documents.neurons(network)) : from.getNeurons();
		List<Neuron> targets = random.nextInt(3) == 0 ? some(Documents.neurons(network)) : to.getNeurons();
		int rows = 1 + random.nextInt(2);
		int columns = Math.max(1, sources.size() / rows);
		ConnectionPattern pattern = any(List.of(new AllToAll(), new OneToOne(), new ImageLines(rows, columns, any(List.of(Direction.values()))),
				new SlidingWindow(rows, columns, 1 + random.nextInt(2), 1 + random.nextInt(2), 1, 1), new RandomPairs(random.nextDouble(), random.nextLong()),
				new RandomPairs(random.nextDouble(), random.nextLong())));
		return new ConnectPairs(sources, targets, pattern, (in, out) -> random.nextGaussian());
	}

	private Step insertion() {
		int index = random.nextInt(network.getLayers().size() + 1);
		return random.nextBoolean() ? InsertLayer.passThrough(network, index, any(List.of("Copy", "")), "relu", random)
				: InsertLayer.dense(network, index, null, "tanh", random.nextInt(4), (in, out) -> random.nextGaussian(), random);
	}

	private Step detector(int kind) {
		Neuron neuron = any(Documents.neurons(network));
		if (neuron == null) {
			return null;
		}
		if (kind == 6) {
			return new AddSibling(neuron, any(List.of(Symmetry.values())), random);
		}
		int inputs = network.getLayers().getFirst().getNeurons().size();
		PaintedPattern pattern = new PaintedPattern(Stream.generate(() -> any(List.of(Paint.values()))).limit(inputs).toList());
		return new PaintDetector(neuron, pattern, random.nextInt(3), random.nextGaussian());
	}

	/** A part of this document or of another one, with or without the way over a text. */
	private Fragment fragment() {
		Fragment fragment = Fragment.of(random.nextInt(3) == 0 ? List.of(any(Documents.small().getLayers())) : elements());
		try {
			return random.nextBoolean() ? fragment : Fragment.parse(fragment.text());
		} catch (NetworkFileException e) {
			throw new IllegalStateException(e);
		}
	}

	private List<EObject> elements() {
		List<EObject> elements = new ArrayList<>(some(Documents.neurons(network)));
		if (random.nextInt(3) == 0) {
			elements.addAll(some(network.getNotes()));
			elements.add(any(network.getLayers()));
			elements.removeIf(element -> element == null);
		}
		return elements;
	}

	/** Up to four elements, each once. */
	private <T> List<T> some(List<? extends T> list) {
		return random.ints(list.isEmpty() ? 0 : random.nextInt(5), 0, Math.max(list.size(), 1)).distinct().<T>mapToObj(list::get).toList();
	}

	private <T> T any(List<? extends T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}
}

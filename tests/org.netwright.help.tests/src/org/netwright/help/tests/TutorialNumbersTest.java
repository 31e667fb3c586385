// SPDX-License-Identifier: EPL-2.0
package org.netwright.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.help.tests.TutorialText.number;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.plan.Trace;
import org.netwright.examples.catalogue.Examples;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.step.AddLayer;
import org.netwright.model.edit.step.Connect;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.model.file.NetworkFile;

/** The tutorials promise numbers; the engine keeps the promises. */
class TutorialNumbersTest {
	private static final FunctionRegistry FUNCTIONS = FunctionRegistry.of(BuiltInFunctions.byId().entrySet().stream()
			.map(each -> FunctionDescriptor.of(each.getKey(), each.getValue())).toArray(FunctionDescriptor[]::new));

	@TempDir
	Path folder;
	private NetworkSnapshot network;
	private Trace trace;

	@Test
	void theStoryTellsWhatTheNetworkComputes() throws Exception {
		TutorialText story = new TutorialText("tutorials/story.xml");
		Examples.extract(folder);
		Network shapes = NetworkFile.load(folder.resolve("shapes-3x3.netwright"));
		network = NetworkSnapshot.of(shapes, FUNCTIONS);
		double[] image = sample(shapes, "inverted cross");
		run(image);
		story.says("Choose the inverted cross", "says cross, then X", "margin of " + number(verdict().margin(), 3));
		assertEquals("cross, X", names(verdict()));
		assertEquals(-1, image[0]);
		assertEquals(1, image[3]);
		assertEquals(-1, image[6]);
		story.says("A neuron is a weighted sum", "pixels 1, 4 and 7",
				"(\u22121)(\u22120.8) + (+1)(\u22120.8) + (\u22121)(\u22120.8) = " + number(sum("Line 1"), 1));
		story.says("The activation function remaps the sum", "becomes " + number(value("Line 1"), 3), "the sum is " + number(sum("Line 2"), 1),
				"makes that " + number(value("Line 2"), 3), "three of its products are \u22120.8");
		assertEquals(-0.8, sum("Line 2") / 3, 1e-12);
		assertEquals(value("Line 2"), value("Line 4"), 1e-12);
		assertEquals(value("Line 2"), value("Line 8"), 1e-12);
		story.says("Lines become shapes", "Lines 2, 4 and 8, each " + number(value("Line 2"), 3), "the sum is " + number(sum("Shape 4"), 3),
				"the result " + number(value("Shape 4"), 3));
		story.says("A shape and its inverse both count", "comes in as " + number(value("Shape 4"), 3),
				"and " + number(value("Rectified 7"), 0) + " goes out", number(value("Rectified 8"), 3) + " goes on");
		story.says("The result, and how close it was", "adds the pair: " + number(value("cross"), 3), "X has " + number(value("X"), 3));
		double[] blackCentre = image.clone();
		blackCentre[4] = -1;
		run(blackCentre);
		story.says("The result, and how close it was", "pixel 5", "turns black, and the X wins", "same margin of " + number(verdict().margin(), 3));
		assertEquals("X, cross", names(verdict()));
		story.allDecimalsAreProved();
	}

	@Test
	void theStoryJudgesTheOtherSamplesRightly() throws Exception {
		TutorialText story = new TutorialText("tutorials/story.xml");
		Examples.extract(folder);
		Network shapes = NetworkFile.load(folder.resolve("shapes-3x3.netwright"));
		network = NetworkSnapshot.of(shapes, FUNCTIONS);
		story.says("More images", "All eight shapes come out right", "all grey gives nothing", "all white is judged square");
		int right = 0;
		for (String shape : List.of("square", "V", "X", "cross")) {
			for (String prefix : List.of("", "inverted ")) {
				run(sample(shapes, prefix + shape));
				right += network.name(verdict().winner()).equals(shape) ? 1 : 0;
			}
		}
		assertEquals(8, right);
		run(sample(shapes, "all grey"));
		assertTrue(verdict().winner() < 0);
		for (double sum : trace.preActivations()) {
			assertEquals(0, sum);
		}
		run(sample(shapes, "all white"));
		assertEquals("square", network.name(verdict().winner()));
		story.says("Shallow or deep?", "deep: " + (shapes.getLayers().size() - 2) + " hidden layers");
	}

	@Test
	void theNetworkThatIsBuiltByHandGivesThePromisedNumbers() throws Exception {
		TutorialText build = new TutorialText("tutorials/build.xml");
		Network built = byHand(build);
		look(built, 1, -1);
		build.says("Try it", "(+1)(+1) + (\u22121)(\u22121) = " + number(sum("Hidden 1"), 0), "(+1)(\u22121) + (\u22121)(+1) = " + number(sum("Hidden 2"), 0),
				"makes it " + number(value("Hidden 2"), 0), "2 + 0 = " + number(value("different"), 0));
		assertEquals(2, value("Hidden 1"));
		assertEquals("different", network.name(verdict().winner()));
		look(built, -1, 1);
		build.says("Try it", "the output is " + number(value("different"), 0) + " again", "Hidden 2 has the " + number(value("Hidden 2"), 0));
		for (double same : new double[] { 1, -1 }) {
			look(built, same, same);
			build.says("Try it", "everything is " + number(value("different"), 0), "undecided");
			assertEquals(0, value("Hidden 1") + value("Hidden 2"));
			assertTrue(verdict().winner() < 0);
		}
		look(built, 1, 0);
		build.says("Give the output a bias", "the output says " + number(value("different"), 0), "to -1");
		new History(built).execute(new SetBias(List.of(neuron(built, "different")), -1));
		look(built, 1, 0);
		build.says("Give the output a bias", "white and grey give 1 \u2212 1 = " + number(value("different"), 0));
		assertTrue(verdict().winner() < 0);
		look(built, 1, -1);
		build.says("Give the output a bias", "white and black give 2 \u2212 1 = " + number(value("different"), 0));
		assertEquals("different", network.name(verdict().winner()));
		build.allDecimalsAreProved();
	}

	/** Does what the tutorial says, in its order. */
	private static Network byHand(TutorialText build) throws Exception {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		History history = new History(network);
		build.says("Make the neurons", "1x2-2-1", "ReLU for the hidden layer, identity for the output layer", "None: draw them by hand");
		addLayer(history, "Pixels", null, "Pixel 1", "Pixel 2");
		addLayer(history, "Hidden", "relu", "Hidden 1", "Hidden 2");
		addLayer(history, "Output", "identity", "Output");
		build.says("Name the output", "different");
		history.execute(new SetName(neuron(network, "Output"), "different"));
		build.says("Draw the connections", "to the title Hidden", "four connections", "the weight 1", "from the title Hidden to the output",
				"six connections");
		history.execute(new Connect(neurons(network, 0), neurons(network, 1), () -> 1));
		history.execute(new Connect(neurons(network, 1), neurons(network, 2), () -> 1));
		build.says("Change two weights", "from Pixel 2 to Hidden 1", "type -1", "from Pixel 1 to Hidden 2");
		history.execute(new SetWeight(List.of(connection(network, "Pixel 2", "Hidden 1"), connection(network, "Pixel 1", "Hidden 2")), -1));
		return network;
	}

	private static void addLayer(History history, String name, String function, String... neurons) throws Exception {
		Network network = history.network();
		int index = network.getLayers().size();
		history.execute(new AddLayer(network, index, name, function, neurons.length));
		for (int i = 0; i < neurons.length; i++) {
			history.execute(new SetName(network.getLayers().get(index).getNeurons().get(i), neurons[i]));
		}
	}

	private static List<Neuron> neurons(Network network, int layer) {
		return network.getLayers().get(layer).getNeurons();
	}

	private static Connection connection(Network network, String from, String to) {
		return neuron(network, to).getIncoming().stream().filter(each -> from.equals(each.getSource().getName())).findFirst().orElseThrow();
	}

	private static Neuron neuron(Network network, String name) {
		return network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(each -> name.equals(each.getName())).findFirst()
				.orElseThrow();
	}

	private void look(Network built, double... input) throws Exception {
		network = NetworkSnapshot.of(built, FUNCTIONS);
		run(input);
	}

	private void run(double[] input) {
		trace = network.plan().propagate(input);
	}

	private Verdict verdict() {
		return network.decision().decide(trace);
	}

	private String names(Verdict verdict) {
		return network.name(verdict.winner()) + ", " + network.name(verdict.runnerUp());
	}

	private double sum(String neuron) {
		return trace.preActivation(index(neuron));
	}

	private double value(String neuron) {
		return trace.activation(index(neuron));
	}

	private int index(String name) {
		for (int neuron = 0; neuron < trace.graph().neuronCount(); neuron++) {
			if (network.name(neuron).equals(name)) {
				return neuron;
			}
		}
		throw new IllegalArgumentException(name);
	}

	private static double[] sample(Network network, String name) {
		return network.getSampleSets().getFirst().getSamples().stream().filter(each -> name.equals(each.getName())).map(Sample::getValues).findFirst()
				.orElseThrow();
	}
}

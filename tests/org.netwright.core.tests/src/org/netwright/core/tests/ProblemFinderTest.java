// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.Problem.Severity;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.core.problem.ProblemFinder;
import org.netwright.model.Layer;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.tests.support.GoldenFile;

class ProblemFinderTest {

	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

	private final Network network = Documents.small();
	private final Layer input = network.getLayers().get(0);
	private final Neuron h = Documents.find(network, "h");
	private final Neuron o = Documents.find(network, "o");

	@ParameterizedTest
	@EnumSource
	void goldenNetworksHaveNoProblems(GoldenFile file) {
		assertEquals(List.of(), ProblemFinder.find(Documents.of(file.network()), Documents.functions()));
	}

	@Test
	void emptyDocumentNeedsLayers() {
		expectOnly(FACTORY.createNetwork(), Severity.ERROR, ProblemCodes.NO_LAYERS, null,
				"The network has no layers. Add an input layer and an output layer.");
	}

	@Test
	void inputLayerAloneIsNotEnough() {
		network.getLayers().remove(2);
		network.getLayers().remove(1);
		expect(Severity.ERROR, ProblemCodes.NO_LAYERS, null, "The network has only an input layer. Add a layer behind it.");
	}

	@Test
	void inputLayerWithoutNeurons() {
		h.getIncoming().clear();
		input.getNeurons().clear();
		List<Problem> problems = ProblemFinder.find(network, Documents.functions());
		assertEquals(Problem.error(ProblemCodes.NO_INPUTS, "in", "The input layer has no neurons. Add one for each input value."),
				problems.get(0));
	}

	@Test
	void neuronThatNoInputReaches() {
		Neuron loner = Documents.neuron(network.getLayers().get(1), "loner");
		Neuron fed = Documents.neuron(network.getLayers().get(1), "fed");
		Documents.connect(loner, fed, 1);
		Documents.connect(fed, o, 1);
		expectAmong(Severity.WARNING, ProblemCodes.UNREACHABLE, "fed", "Neuron fed cannot be reached from any input, so it always has the"
				+ " same activation. Connect it with the input, or remove it.");
		Documents.connect(Documents.find(network, "a"), loner, 1).setEnabled(false);
		assertEquals(List.of(ProblemCodes.NO_INCOMING, ProblemCodes.UNREACHABLE), codes());
		loner.getIncoming().getFirst().setEnabled(true);
		assertEquals(List.of(), codes());
	}

	@Test
	void neuronsThatNoOutputDependsOn() {
		Neuron dead = Documents.neuron(network.getLayers().get(1), "dead");
		Neuron end = Documents.neuron(network.getLayers().get(1), "end");
		Documents.connect(Documents.find(network, "a"), dead, 1);
		Documents.connect(dead, end, 1);
		expectAmong(Severity.WARNING, ProblemCodes.DEAD_END, "dead",
				"Neuron dead leads to no output, so no output depends on it. Connect it, or remove it.");
		expectAmong(Severity.WARNING, ProblemCodes.DEAD_END, "end",
				"Neuron end has no outgoing connections, so no output depends on it. Connect it, or remove it.");
		Documents.connect(end, o, 1).setEnabled(false);
		expectAmong(Severity.WARNING, ProblemCodes.DEAD_END, "end",
				"Neuron end has no enabled outgoing connections, so no output depends on it. Connect it, or remove it.");
		end.getOutgoing().getFirst().setEnabled(true);
		assertEquals(List.of(), codes());
	}

	@Test
	void neuronsOfOneLayerWithTheSameName() {
		h.setName("result");
		assertEquals(List.of(), codes());
		Neuron other = Documents.neuron(network.getLayers().get(2), "o2");
		other.setName("result");
		Documents.connect(h, other, 1);
		expectOnly(network, Severity.WARNING, ProblemCodes.AMBIGUOUS_NAME, "o2",
				"Neuron o2 (result) has the same name as neuron o (result) of its layer. Rename one.");
	}

	@Test
	void layersWithTheSameName() {
		input.setName("Layer");
		network.getLayers().get(2).setName("Layer");
		expectOnly(network, Severity.WARNING, ProblemCodes.AMBIGUOUS_NAME, "out",
				"Layer out (Layer) has the same name as layer in (Layer). Rename one.");
	}

	private void expectAmong(Severity severity, String code, String element, String message) {
		List<Problem> problems = ProblemFinder.find(network, Documents.functions());
		assertTrue(problems.contains(new Problem(severity, code, element, message)), problems.toString());
	}

	private List<String> codes() {
		return ProblemFinder.find(network, Documents.functions()).stream().map(Problem::code).toList();
	}

	@Test
	void missingFunctionOfNeuron() {
		h.setName("Hidden");
		h.setActivation("swosh");
		expect(Severity.ERROR, ProblemCodes.MISSING_FUNCTION, "h", "Neuron h (Hidden) uses activation function 'swosh',"
				+ " which no plug-in provides. Install the plug-in that provides it, or choose another function.");
	}

	@Test
	void missingFunctionOfLayerIsReportedOnce() {
		Documents.connect(h, Documents.neuron(network.getLayers().get(2), "p"), 1);
		network.getLayers().get(2).setActivation("swosh");
		expect(Severity.ERROR, ProblemCodes.MISSING_FUNCTION, "out", "Layer out uses activation function 'swosh', which no"
				+ " plug-in provides. Install the plug-in that provides it, or choose another function.");
	}

	@Test
	void unknownParameterAndParameterOutOfBounds() {
		h.setActivation("swish");
		h.getActivationParameters().add(Documents.parameter("steepness", 1));
		expect(Severity.ERROR, ProblemCodes.UNKNOWN_PARAMETER, "h", "Neuron h gives parameter 'steepness', which activation"
				+ " function 'swish' does not have. Remove it, or use one of: slope.");
		h.getActivationParameters().clear();
		h.getActivationParameters().add(Documents.parameter("slope", -1));
		expect(Severity.ERROR, ProblemCodes.PARAMETER_OUT_OF_BOUNDS, "h", "Neuron h gives -1.0 for parameter 'slope' of"
				+ " activation function 'swish'. Choose a value between 0.0 and 100.0.");
		h.getActivationParameters().set(0, Documents.parameter("slope", 1));
		h.getActivationParameters().add(Documents.parameter("slope", 2));
		expect(Severity.ERROR, ProblemCodes.UNKNOWN_PARAMETER, "h",
				"Neuron h gives parameter 'slope' twice. Remove one of them.");
	}

	@Test
	void cycleNamesItsNeurons() {
		h.setName("Hidden");
		Documents.connect(o, h, 1);
		expect(Severity.ERROR, ProblemCodes.CYCLE, "h", "The network has a cycle: neuron h (Hidden) -> o (result) -> h."
				+ " Remove or disable one of these connections or neurons.");
		h.getIncoming().getLast().setEnabled(false);
		assertEquals(List.of(), ProblemFinder.find(network, Documents.functions()));
	}

	@Test
	void cycleIsFoundEvenWhereFunctionIsMissing() {
		Documents.connect(o, h, 1);
		h.setActivation("swosh");
		assertEquals(List.of(ProblemCodes.MISSING_FUNCTION, ProblemCodes.CYCLE),
				ProblemFinder.find(network, Documents.functions()).stream().map(Problem::code).toList());
	}

	@Test
	void connectionIntoTheInputLayer() {
		Documents.connect(h, Documents.find(network, "a"), 1);
		expect(Severity.ERROR, ProblemCodes.CONNECTION_INTO_INPUT, "a", "Neuron a is in the input layer but has incoming"
				+ " connections. Remove them, or move the neuron to a later layer.");
	}

	@Test
	void duplicateConnectionEvenIfDisabled() {
		Documents.connect(h, o, 1).setEnabled(false);
		expect(Severity.ERROR, ProblemCodes.DUPLICATE_CONNECTION, "o", "There is more than one connection from neuron h to"
				+ " neuron o (result). Keep one, with the sum of their weights.");
	}

	@Test
	void connectionFromNowhere() {
		Documents.connect(null, o, 1);
		expect(Severity.ERROR, ProblemCodes.DANGLING_CONNECTION, "o", "A connection into neuron o (result) comes from no"
				+ " neuron of this network. Remove it or give it a source.");
	}

	@Test
	void idsThatAreMissingOrShared() {
		o.setId("h");
		expect(Severity.ERROR, ProblemCodes.WRONG_ID, "h", "The id 'h' is used more than once, by neuron h (result) too."
				+ " Give it another id.");
		o.setId(null);
		expect(Severity.ERROR, ProblemCodes.WRONG_ID, null,
				"Neuron without id (result) has no id. Give it one that nothing else has.");
	}

	@Test
	void weightsAndBiasesThatAreNotFinite() {
		h.setBias(Double.NaN);
		expect(Severity.ERROR, ProblemCodes.NOT_FINITE, "h", "Neuron h has the bias NaN. Give it a finite number.");
		h.setBias(0);
		o.getIncoming().get(0).setWeight(Double.POSITIVE_INFINITY);
		expect(Severity.ERROR, ProblemCodes.NOT_FINITE, "o",
				"The connection from neuron h to neuron o (result) has the weight Infinity. Give it a finite number.");
	}

	@Test
	void neuronWithoutIncomingIsItsBias() {
		Documents.neuron(network.getLayers().get(1), "lone").setBias(0.5);
		expect(Severity.WARNING, ProblemCodes.NO_INCOMING, "lone", "Neuron lone has no incoming connections, so its"
				+ " pre-activation is always its bias, 0.5. Connect it, or remove it.");
		Documents.find(network, "lone").setEnabled(false);
		assertEquals(List.of(), ProblemFinder.find(network, Documents.functions()));
		o.getIncoming().get(0).setEnabled(false);
		expectAmong(Severity.WARNING, ProblemCodes.NO_INCOMING, "o", "Neuron o (result) has no enabled incoming connections, so"
				+ " its pre-activation is always its bias, 0. Connect it, or remove it.");
	}

	@Test
	void emptyLayer() {
		Documents.layer(network, "last", "identity");
		expect(Severity.WARNING, ProblemCodes.EMPTY_LAYER, "last",
				"Layer last has no neurons. Add some, or remove the layer.");
	}

	@Test
	void functionAndBiasMeanNothingInTheInputLayer() {
		input.setActivation("tanh");
		expect(Severity.WARNING, ProblemCodes.ACTIVATION_ON_INPUT, "in",
				"Layer in is the input layer, so its activation function 'tanh' does nothing. Remove it.");
		input.setActivation(null);
		Documents.find(network, "a").setBias(1);
		expect(Severity.WARNING, ProblemCodes.ACTIVATION_ON_INPUT, "a",
				"Neuron a is in the input layer, so its bias 1.0 does nothing. Set it to 0.");
	}

	@Test
	void rowsAndColumnsThatDoNotFit() {
		input.setRows(2);
		input.setColumns(2);
		expect(Severity.ERROR, ProblemCodes.WRONG_ARRANGEMENT, "in", "Layer in is arranged as 2 rows x 2 columns but has 2"
				+ " neurons. Choose rows and columns that fit, or 0 x 0 for a plain column.");
		input.setColumns(1);
		assertEquals(List.of(), ProblemFinder.find(network, Documents.functions()));
	}

	@Test
	void inputRangeThatIsNone() {
		network.setInputRange(FACTORY.createInputRange());
		network.getInputRange().setMinimum(1);
		expect(Severity.ERROR, ProblemCodes.WRONG_INPUT_RANGE, null,
				"The input range goes from 1.0 to 1.0. Choose two finite numbers, the minimum below the maximum.");
		network.getInputRange().setMinimum(0.5);
		expect(Severity.ERROR, ProblemCodes.WRONG_INPUT_RANGE, null, "The neutral input value 0.0 is not between the minimum"
				+ " 0.5 and the maximum 1.0. Choose one that is.");
	}

	@Test
	void thresholdThatIsNotFinite() {
		network.setDecisionThreshold(Double.NaN);
		expect(Severity.ERROR, ProblemCodes.NOT_FINITE, null, "The decision threshold is NaN. Choose a finite number.");
	}

	@Test
	void samplesOfWrongSizeAndWrongExpectations() {
		SampleSet set = set("Mine");
		Documents.sample(set, null, 1, 2, 3);
		expect(Severity.ERROR, ProblemCodes.WRONG_SAMPLE_SIZE, null, "Sample 1 of set 'Mine' has 3 values but the network"
				+ " takes 2. Give it one value for each input neuron.");
		Sample sample = set.getSamples().get(0);
		sample.setValues(new double[2]);
		WinnerExpectation winner = FACTORY.createWinnerExpectation();
		winner.setWinner(h);
		sample.setExpectation(winner);
		expect(Severity.ERROR, ProblemCodes.WRONG_EXPECTATION, null, "Sample 1 of set 'Mine' expects neuron h to win, which"
				+ " is not in the output layer. Choose an output neuron.");
		ValuesExpectation values = FACTORY.createValuesExpectation();
		values.setValues(new double[2]);
		sample.setExpectation(values);
		expect(Severity.ERROR, ProblemCodes.WRONG_EXPECTATION, null, "Sample 1 of set 'Mine' expects 2 output values but the"
				+ " network has 1. Give one for each output neuron.");
	}

	@Test
	void namesThatCannotBeAskedFor() {
		SampleSet set = set("Mine");
		Documents.sample(set, "one", 1, 2);
		Documents.sample(set, "one", 2, 1);
		expect(Severity.WARNING, ProblemCodes.AMBIGUOUS_NAME, null, "There is more than one sample 'one' of set 'Mine', so"
				+ " none of them can be asked for by name. Rename one.");
		set.getSamples().get(1).setName("two");
		set("Mine");
		expect(Severity.WARNING, ProblemCodes.AMBIGUOUS_NAME, null, "There is more than one sample set 'Mine'. Rename one.");
	}

	@Test
	void notesHaveIdsOfTheirOwn() {
		Note note = FACTORY.createNote();
		note.setId("h");
		network.getNotes().add(note);
		expect(Severity.ERROR, ProblemCodes.WRONG_ID, "h",
				"A note has the id 'h', which something else has too. Give it an id of its own.");
	}

	@Test
	void lessonsWithoutAnInputThatFits() {
		Lesson lesson = FACTORY.createLesson();
		lesson.setName("Walk");
		LessonStep step = FACTORY.createLessonStep();
		lesson.getSteps().add(step);
		network.getLessons().add(lesson);
		expect(Severity.ERROR, ProblemCodes.WRONG_LESSON, null,
				"Step 1 of lesson 'Walk' has no input, and no step before it has one. Give it a sample or values.");
		step.setValues(new double[] { 1 });
		expect(Severity.ERROR, ProblemCodes.WRONG_LESSON, null,
				"Step 1 of lesson 'Walk' has 1 value but the network takes 2. Give it one value for each input neuron.");
		step.setSample("gone");
		expect(Severity.ERROR, ProblemCodes.WRONG_LESSON, null, "Step 1 of lesson 'Walk' shows the sample 'gone', which is no sample of this document,"
				+ " or more than one. Name one of its samples, as SET/NAME.");
		step.setSample(null);
		step.setValues(new double[] { 1, 2 });
		lesson.getSteps().add(FACTORY.createLessonStep());
		assertEquals(List.of(), ProblemFinder.find(network, Documents.functions()));
		Lesson second = FACTORY.createLesson();
		second.setName("Walk");
		network.getLessons().add(second);
		expect(Severity.WARNING, ProblemCodes.WRONG_LESSON, null,
				"There is more than one lesson 'Walk', so none of them can be asked for by name. Rename one.");
	}

	@Test
	void problemsOfTheStructureComeFirst() {
		input.setActivation("tanh");
		h.setActivation("swosh");
		List<Problem> problems = ProblemFinder.find(network, Documents.functions());
		assertEquals(2, problems.size());
		assertTrue(problems.get(0).isError());
	}

	private SampleSet set(String name) {
		SampleSet set = FACTORY.createSampleSet();
		set.setName(name);
		network.getSampleSets().add(set);
		return set;
	}

	private void expect(Severity severity, String code, String element, String message) {
		expectOnly(network, severity, code, element, message);
	}

	private static void expectOnly(Network network, Severity severity, String code, String element, String message) {
		assertEquals(List.of(new Problem(severity, code, element, message)),
				ProblemFinder.find(network, Documents.functions()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.diagram.drawing.Marks;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.ui.document.UntitledNetworkInput;
import org.netwright.ui.internal.problem.ProblemsView;

/** Each kind of problem is listed, marked in the diagram, and found by a double click. */
class EveryProblemTest {
	private OpenedNetwork opened;
	private ProblemsView view;

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aCycle() throws Exception {
		open(network -> connect(find(network, "h2-1"), find(network, "h1-1"), 1));
		assertProblem("Error", "cycle", "neuron", null);
	}

	@Test
	void aNeuronThatNoInputReaches() throws Exception {
		open(network -> {
			find(network, "h2-1").getIncoming().clear();
			find(network, "h3-1").getIncoming().clear();
			connect(find(network, "h2-1"), find(network, "h3-1"), 1);
		});
		assertProblem("Warning", "cannot be reached from any input", "Neuron h3-1", find(opened.network(), "h3-1"));
	}

	@Test
	void aDeadNeuron() throws Exception {
		open(network -> new ArrayList<>(find(network, "h2-2").getOutgoing()).forEach(connection -> connection.getTarget().getIncoming().remove(connection)));
		assertProblem("Warning", "no output", "Neuron h2-2", find(opened.network(), "h2-2"));
	}

	@Test
	void aNeuronWithoutInput() throws Exception {
		open(network -> find(network, "h1-3").getIncoming().clear());
		assertProblem("Warning", "no incoming connections", "Neuron h1-3", find(opened.network(), "h1-3"));
	}

	@Test
	void aDuplicateConnection() throws Exception {
		open(network -> connect(find(network, "in1"), find(network, "h1-1"), 1));
		assertProblem("Error", "in1", "h1-1", find(opened.network(), "h1-1"));
	}

	@Test
	void aDuplicateName() throws Exception {
		open(network -> find(network, "h1-2").setName(find(network, "h1-1").getName()));
		assertProblem("Warning", "same name", "Neuron h1-2", find(opened.network(), "h1-2"));
	}

	@Test
	void aMissingFunction() throws Exception {
		open(network -> find(network, "h1-2").setActivation("com.example.none"));
		assertProblem("Error", "com.example.none", "h1-2", find(opened.network(), "h1-2"));
	}

	@Test
	void anImageThatDoesNotFitItsLayer() throws Exception {
		open(network -> network.getLayers().getFirst().setColumns(4));
		assertProblem("Error", "3 rows x 4 columns", "Layer", opened.layer(0));
	}

	@Test
	void aWeightThatIsInfinite() throws Exception {
		open(network -> find(network, "h1-1").getIncoming().getFirst().setWeight(Double.POSITIVE_INFINITY));
		assertProblem("Error", "Infinity", "h1-1", find(opened.network(), "h1-1"));
	}

	@Test
	void aValueThatIsNotANumberForTheInputThatIsPainted() throws Exception {
		open(network -> {
			network.getLayers().get(1).setActivation("identity");
			Neuron target = find(network, "h2-1");
			target.getIncoming().clear();
			for (int i = 0; i < 2; i++) {
				Neuron source = find(network, i == 0 ? "h1-1" : "h1-7");
				source.getIncoming().clear();
				connect(find(network, "in1"), source, 1.5e308);
				connect(find(network, "in2"), source, 1.5e308);
				connect(source, target, i == 0 ? 1 : -1);
			}
			network.getLessons().clear();
			network.getSampleSets().clear();
		});
		assertEquals(List.of(), view.rows(), "all inputs are neutral");
		double[] input = opened.open().inspection().input();
		input[0] = 1;
		input[1] = 1;
		opened.open().inspection().setInput(input);
		Workbench.waitUntil("it is told", () -> view.rows().size() == 3);
		assertProblem("Error", "is not a number for the current input", "Neuron h2-1", find(opened.network(), "h2-1"));
		Connection first = opened.incoming("h1-1", 0);
		opened.execute(new SetWeight(List.of(first, opened.incoming("h1-7", 0)), 1));
		Workbench.waitUntil("it goes with a smaller weight", () -> view.rows().isEmpty());
		opened.history().undo();
		Workbench.waitUntil("it comes back", () -> view.rows().size() == 3);
	}

	@Test
	void aValueThatIsNotANumberForASample() throws Exception {
		open(network -> {
			Neuron first = find(network, "h1-1");
			network.getLayers().get(1).setActivation("identity");
			first.getIncoming().forEach(connection -> connection.setWeight(1.7e308));
		});
		Workbench.waitUntil("samples have been tried", () -> !view.rows().isEmpty());
		assertProblem("Warning", "is infinite for the sample", "Neuron h1-1", find(opened.network(), "h1-1"));
	}

	private void open(Consumer<Network> change) throws Exception {
		Network network = ExampleInputs.of("shapes-3x3").load();
		change.accept(network);
		opened = OpenedNetwork.of(new UntitledNetworkInput(network, "Wrong"));
		view = (ProblemsView) Workbench.page().showView("org.netwright.ui.problems");
		Workbench.settle();
	}

	/** @param element where the problem is; null where several are as good */
	private void assertProblem(String severity, String words, String place, EObject element) {
		List<String> rows = view.rows();
		int index = -1;
		for (int i = 0; i < rows.size() && index < 0; i++) {
			index = rows.get(i).startsWith(severity) && rows.get(i).contains(words) && rows.get(i).contains(place) ? i : -1;
		}
		assertTrue(index >= 0, rows.toString());
		Marks marks = opened.editor().viewer().getControl().marks();
		Set<String> tips = new HashSet<>();
		for (Map<Integer, Marks.Mark> each : List.of(marks.neurons(), marks.layers())) {
			each.values().forEach(mark -> tips.add(mark.text()));
		}
		String message = rows.get(index).split("\t")[1];
		assertTrue(tips.stream().anyMatch(tip -> tip.contains(message)), () -> message + " is not among " + tips);
		Rectangle cell = view.table().getItem(index).getBounds(1);
		Workbench.doubleClick(view.table(), new Point(cell.x + 20, cell.y + cell.height / 2));
		Workbench.waitUntil("the editor is active", () -> Workbench.page().getActivePart() == opened.editor());
		assertEquals(1, opened.selected().size());
		if (element != null) {
			assertEquals(List.of(element), opened.selected());
		}
	}

	private static Neuron find(Network network, String id) {
		return network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(neuron -> neuron.getId().equals(id)).findFirst().orElseThrow();
	}

	private static void connect(Neuron source, Neuron target, double weight) {
		Connection connection = NetworkFactory.eINSTANCE.createConnection();
		connection.setSource(source);
		connection.setWeight(weight);
		target.getIncoming().add(connection);
	}
}

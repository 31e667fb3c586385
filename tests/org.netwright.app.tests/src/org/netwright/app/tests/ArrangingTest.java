// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.UntitledNetworkInput;

/** Where neurons are placed: in columns without being asked, as the cells of an image, and by their connections when somebody wants that. */
class ArrangingTest {
	private static final String COMMAND = "org.netwright.ui.graph.arrangeByConnections";

	private OpenedNetwork opened;

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void columnsAreThereFromTheBeginning() throws Exception {
		opened = OpenedNetwork.example("shapes-3x3");
		Scene scene = scene();
		for (Layer layer : opened.network().getLayers()) {
			assertEquals(1, layer.getNeurons().stream().mapToDouble(neuron -> node(neuron).x()).distinct().count(), layer.getName());
			assertNull(layer.getPosition());
		}
		for (int l = 1; l < scene.layers().size(); l++) {
			assertTrue(scene.layers().get(l - 1).box().right() < scene.layers().get(l).box().x());
		}
	}

	@Test
	void aLayerThatIsAnImageHasItsNeuronsInRows() throws Exception {
		opened = OpenedNetwork.example("digits");
		Layer image = opened.layer(0);
		int columns = image.getColumns();
		SceneNode first = node(image.getNeurons().getFirst());
		double pitch = node(image.getNeurons().get(1)).x() - first.x();
		for (int i = 0; i < image.getNeurons().size(); i++) {
			assertEquals(first.x() + i % columns * pitch, node(image.getNeurons().get(i)).x(), 1e-9);
			assertEquals(first.y() + i / columns * pitch, node(image.getNeurons().get(i)).y(), 1e-9);
		}
	}

	@Test
	void aChainWithinALayerIsStretchedOutInOneStepThatCanBeUndone() throws Exception {
		opened = OpenedNetwork.of(new UntitledNetworkInput(irregular(), "Irregular"));
		assertTrue(connections().anyMatch(connection -> node(connection.getSource()).x() == node(connection.getTarget()).x()), "a column hides the chain");
		Workbench.focus(opened.editor().viewer().getControl());
		Workbench.press("ctrl+shift+r");
		waitForStep(1);
		connections().forEach(connection -> assertTrue(node(connection.getSource()).x() < node(connection.getTarget()).x(), connection.toString()));
		nothingOverlaps();
		for (Layer layer : opened.network().getLayers()) {
			double left = layer.getNeurons().stream().mapToDouble(neuron -> node(neuron).x()).min().orElseThrow();
			double right = layer.getNeurons().stream().mapToDouble(neuron -> node(neuron).x()).max().orElseThrow();
			int index = opened.network().getLayers().indexOf(layer);
			assertEquals((left + right) / 2, scene().layers().get(index).titleX(), 1e-6, "the title stands over the middle of its neurons");
		}
		assertEquals("Arrange by Connections", opened.history().entries().getFirst().label());
		Workbench.press("ctrl+z");
		assertNull(opened.neuron("h3").getPosition());
		assertNull(opened.layer(1).getPosition());
		Workbench.press("ctrl+y");
		assertNotNull(opened.neuron("h3").getPosition());
	}

	@Test
	void onlyTheSelectedNeuronsAreArrangedAroundWhereTheyAre() throws Exception {
		opened = OpenedNetwork.of(new UntitledNetworkInput(irregular(), "Irregular"));
		Neuron[] chain = { opened.neuron("h0"), opened.neuron("h1"), opened.neuron("h2") };
		double middle = Stream.of(chain).mapToDouble(neuron -> node(neuron).x()).average().orElseThrow();
		opened.select((Object[]) chain);
		Workbench.focus(opened.editor().viewer().getControl());
		Workbench.press("ctrl+shift+r");
		waitForStep(1);
		assertTrue(node(chain[0]).x() < node(chain[1]).x() && node(chain[1]).x() < node(chain[2]).x());
		assertEquals(middle, node(chain[1]).x(), 1e-6);
		assertNull(opened.neuron("h3").getPosition());
		assertNull(opened.layer(1).getPosition());
		assertEquals(List.of(chain), opened.selected());
	}

	@Test
	void anImageStaysAnImage() throws Exception {
		Network digits = NetworkFile.load(ExampleInputs.of("digits").location());
		opened = OpenedNetwork.of(new UntitledNetworkInput(digits, "Digits"));
		Neuron cell = opened.layer(0).getNeurons().getFirst();
		double pitch = node(opened.layer(0).getNeurons().get(1)).x() - node(cell).x();
		run();
		waitForStep(1);
		assertNull(cell.getPosition());
		assertNotNull(opened.layer(0).getPosition());
		assertEquals(pitch, node(opened.layer(0).getNeurons().get(1)).x() - node(cell).x(), 1e-9);
		nothingOverlaps();
	}

	@Test
	void whatWasChangedMeanwhileIsLeftAsItIs() throws Exception {
		opened = OpenedNetwork.of(new UntitledNetworkInput(irregular(), "Irregular"));
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
		opened.history().execute(new AddNeurons(opened.layer(1), 0, 1));
		waitForJob();
		assertEquals(1, opened.history().position());
		assertNull(opened.neuron("h3").getPosition());
	}

	@Test
	void closingTheEditorEndsTheWork() throws Exception {
		opened = OpenedNetwork.of(new UntitledNetworkInput(irregular(), "Irregular"));
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
		Workbench.page().closeAllEditors(false);
		waitForJob();
		assertNull(opened.neuron("h3").getPosition());
	}

	@Test
	void veryManyConnectionsAreRefusedWithWhatToDoInstead() throws Exception {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Layer inputs = layer(network, "i", 45);
		Layer outputs = layer(network, "o", 45);
		outputs.getNeurons().forEach(target -> inputs.getNeurons().forEach(source -> connect(source, target)));
		opened = OpenedNetwork.of(new UntitledNetworkInput(network, "Many"));
		String said = Dialogs.key("Arrange by Connections", "Escape", () -> {
			Workbench.focus(opened.editor().viewer().getControl());
			Workbench.press("ctrl+shift+r");
		});
		assertTrue(said.contains("Up to 2,000") && said.contains("2,025") && said.contains("Arrange in Columns"), said);
		assertEquals(0, opened.history().position());
	}

	private void run() throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
	}

	private void waitForStep(int position) {
		Workbench.waitUntil("it is arranged", () -> opened.history().position() == position);
		Workbench.settle();
	}

	private static void waitForJob() {
		Workbench.waitUntil("the job is over", () -> Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getName().startsWith("Arranging ")));
		Workbench.settle();
	}

	private Scene scene() {
		return opened.editor().viewer().getControl().scene();
	}

	private SceneNode node(Neuron neuron) {
		return scene().node(opened.editor().viewer().live().shown().indexOf(neuron));
	}

	private Stream<Connection> connections() {
		return opened.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).flatMap(neuron -> neuron.getIncoming().stream());
	}

	private void nothingOverlaps() {
		List<SceneNode> nodes = scene().nodes();
		for (SceneNode one : nodes) {
			for (SceneNode other : nodes) {
				assertFalse(one.neuron() < other.neuron() && one.shape().grow(-1e-6).intersects(other.shape()), one.name() + " lies on " + other.name());
			}
		}
	}

	/** Three inputs, a hidden layer with a chain of six and a way around each of them, two outputs. */
	private static Network irregular() {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Layer inputs = layer(network, "i", 3);
		Layer hidden = layer(network, "h", 6);
		Layer outputs = layer(network, "o", 2);
		inputs.getNeurons().forEach(input -> connect(input, hidden.getNeurons().getFirst()));
		for (int i = 1; i < 6; i++) {
			connect(hidden.getNeurons().get(i - 1), hidden.getNeurons().get(i));
			connect(hidden.getNeurons().get(i - 1), outputs.getNeurons().get(i % 2));
		}
		connect(inputs.getNeurons().getFirst(), outputs.getNeurons().getFirst());
		connect(hidden.getNeurons().getLast(), outputs.getNeurons().getLast());
		return network;
	}

	private static Layer layer(Network network, String id, int size) {
		Layer layer = NetworkFactory.eINSTANCE.createLayer();
		layer.setId(id);
		layer.setActivation(network.getLayers().isEmpty() ? null : "tanh");
		for (int i = 0; i < size; i++) {
			Neuron neuron = NetworkFactory.eINSTANCE.createNeuron();
			neuron.setId(id + i);
			layer.getNeurons().add(neuron);
		}
		network.getLayers().add(layer);
		return layer;
	}

	private static void connect(Neuron source, Neuron target) {
		Connection connection = NetworkFactory.eINSTANCE.createConnection();
		connection.setSource(source);
		connection.setWeight(0.5);
		target.getIncoming().add(connection);
	}
}

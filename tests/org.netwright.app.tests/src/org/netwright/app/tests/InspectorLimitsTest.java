// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ShowInContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.inspector.ActivationInspectorView;

/** The inspector where things are wrong or large. */
class InspectorLimitsTest {
	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

	@TempDir
	Path folder;
	private NetworkEditor editor;
	private OpenNetwork network;
	private ActivationInspectorView inspector;

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aMissingFunctionIsSaidAndWeightsAreStillShown() throws Exception {
		Path file = folder.resolve("missing.netwright");
		try (InputStream stream = ExampleInputs.of("shapes-3x3").location().toURL().openStream()) {
			String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			String without = text.replaceFirst("activation=\"tanh\"", "activation=\"org.example.lost.swish\"");
			assertTrue(!without.equals(text));
			Files.writeString(file, without);
		}
		open(file);
		Workbench.waitUntil("the network says what is missing",
				() -> inspector.text().contains("uses activation function 'org.example.lost.swish', which no plug-in provides"));
		select(neuron("h1-1"));
		assertTrue(inspector.text().startsWith("Line 1\norg.example.lost.swish (missing) \u00b7 Lines, layer 1 of 4\n"), inspector.text());
		assertTrue(inspector.text().lines().anyMatch(line -> line.matches("Pixel 1 +\u2013 +\u22120.8 +\u2013")), inspector.text());
		assertTrue(inspector.csv().contains("\r\ncontribution,Pixel 1,,-0.8,\r\n"), inspector.csv());
		assertTrue(inspector.csv().contains("\r\nsum,,,,\r\n"), inspector.csv());
		network.history().execute(new SetWeight(neuron("h1-1").getIncoming().subList(0, 1), 0.25));
		Workbench.waitUntil("the new weight is shown", () -> inspector.csv().contains("\r\ncontribution,Pixel 1,,0.25,\r\n"));
	}

	@Test
	void anEmptyNetworkSaysWhatItNeeds() throws Exception {
		Path file = folder.resolve("empty.netwright");
		NetworkFile.save(FACTORY.createNetwork(), file);
		open(file);
		assertTrue(inspector.text().startsWith("""
				Network
				no hidden layer
				The network has no layers. Add an input layer and an output layer.
				"""), inspector.text());
	}

	@Test
	void aNeuronWithManyInputsIsShownWithoutAPause() throws Exception {
		Path file = folder.resolve("large.netwright");
		NetworkFile.save(dense(784, 128, 10), file);
		open(file);
		network.inspection().setInput(new Random(1).doubles(784, -1, 1).toArray());
		select(neuron("n1-0"));
		select(neuron("n1-1"));
		Table table = inspector.pages().tables().getFirst().table();
		assertEquals(784, table.getItemCount());
		assertEquals("n0-", table.getItem(0).getText(0).substring(0, 3));
		double[] millis = new double[21];
		for (int i = 0; i < millis.length; i++) {
			long start = System.nanoTime();
			inspector.show(new ShowInContext(null, new StructuredSelection(neuron("n1-" + (2 + i)))));
			millis[i] = (System.nanoTime() - start) / 1e6;
			Workbench.settle();
		}
		assertEquals(784, table.getItemCount());
		Arrays.sort(millis);
		assertTrue(millis[millis.length / 2] < 50, "the UI thread was busy for " + millis[millis.length / 2] + " ms");
		List<Double> products = inspector.csv().lines().filter(line -> line.startsWith("contribution,"))
				.map(line -> Math.abs(Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))).toList();
		assertEquals(784, products.size());
		assertEquals(products.stream().sorted((a, b) -> Double.compare(b, a)).toList(), products);
	}

	private void open(Path file) throws Exception {
		inspector = (ActivationInspectorView) Workbench.page().showView(ActivationInspectorView.ID);
		editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), NetworkEditorInput.ofFile(file));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		network = editor.getAdapter(OpenNetwork.class);
		Workbench.settle();
	}

	private void select(Neuron neuron) {
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(neuron));
		Workbench.settle();
	}

	private Neuron neuron(String id) {
		return network.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(neuron -> neuron.getId().equals(id))
				.findFirst().orElseThrow();
	}

	private static Network dense(int... sizes) {
		Random random = new Random(2);
		Network network = FACTORY.createNetwork();
		for (int l = 0; l < sizes.length; l++) {
			Layer layer = FACTORY.createLayer();
			layer.setId("l" + l);
			layer.setActivation(l == 0 ? null : "tanh");
			for (int n = 0; n < sizes[l]; n++) {
				Neuron neuron = FACTORY.createNeuron();
				neuron.setId("n" + l + "-" + n);
				layer.getNeurons().add(neuron);
				for (int s = 0; l > 0 && s < sizes[l - 1]; s++) {
					Connection connection = FACTORY.createConnection();
					connection.setSource(network.getLayers().get(l - 1).getNeurons().get(s));
					connection.setWeight(random.nextGaussian() / 10);
					neuron.getIncoming().add(connection);
				}
			}
			network.getLayers().add(layer);
		}
		network.getLayers().getFirst().setRows(28);
		network.getLayers().getFirst().setColumns(sizes[0] / 28);
		return network;
	}
}

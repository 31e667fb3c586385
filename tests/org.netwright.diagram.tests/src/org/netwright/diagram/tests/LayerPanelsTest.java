// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tints;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Position;
import org.netwright.model.Tint;

/** The panels behind layers that have a tint, and the sentence of a picture that has nothing else. */
class LayerPanelsTest {

	private static final Palette PALETTE = Palette.dark();

	private final Network shapes = Networks.shapes();

	@Test
	void aTintGivesALayerItsPanelAndStripe() {
		RecordingCanvas before = titles(Networks.scene(shapes));
		assertEquals(List.of(), before.marks);
		shapes.getLayers().get(1).setTint(Tint.GREEN);
		Scene scene = Networks.scene(shapes);
		RecordingCanvas canvas = titles(scene);
		assertEquals(2, canvas.marks.size());
		assertEquals(Tints.behind(Tint.GREEN, PALETTE.argb(Tone.CANVAS)), canvas.marks.get(0).argb());
		assertEquals(scene.layers().get(1).panel(), canvas.marks.get(0).box());
		assertEquals(Tints.strong(Tint.GREEN), canvas.marks.get(1).argb());
		assertEquals(before.words(), canvas.words());
	}

	@Test
	void panelsAreBehindTitlesAndNodesAndApart() {
		shapes.getLayers().forEach(layer -> layer.setTint(Tint.BLUE));
		Scene scene = Networks.scene(shapes);
		for (SceneLayer layer : scene.layers()) {
			assertTrue(layer.panel().contains(layer.titleBox()), layer.title());
			for (int n = layer.firstNeuron(); n < layer.firstNeuron() + layer.count(); n++) {
				assertTrue(layer.panel().contains(scene.node(n).bounds()), scene.node(n).name());
			}
			assertTrue(scene.bounds().contains(layer.panel()));
			assertEquals(scene.layers().getFirst().panel().bottom(), layer.panel().bottom(), 1e-9, "columns are equally high");
		}
		for (int l = 1; l < scene.layers().size(); l++) {
			assertFalse(scene.layers().get(l).panel().intersects(scene.layers().get(l - 1).panel()));
		}
	}

	@Test
	void aLayerThatIsPlacedTakesItsPanelAlong() {
		shapes.getLayers().get(2).setTint(Tint.ROSE);
		shapes.getLayers().get(2).setPosition(new Position(-300, 1000));
		Scene scene = Networks.scene(shapes);
		Box panel = scene.layers().get(2).panel();
		assertTrue(panel.contains(scene.layers().get(2).box()) && panel.bottom() < 1000 + scene.layers().get(2).box().height() + 30);
		assertTrue(scene.bounds().contains(panel));
	}

	@Test
	void neuronsElsewhereDoNotStretchThePanel() {
		double before = Networks.scene(shapes).layers().get(1).panel().width();
		shapes.getLayers().get(1).getNeurons().getFirst().setPosition(new Position(900, 900));
		assertEquals(before, Networks.scene(shapes).layers().get(1).panel().width());
	}

	@Test
	void theSentenceOfAnEmptyPictureIsInItsMiddle() {
		Network empty = NetworkFactory.eINSTANCE.createNetwork();
		Scene scene = Networks.scene(empty);
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE).paint(canvas, DiagramState.EMPTY.withDecision("There are no layers yet."), Detail.FULL);
		RecordingCanvas.Text text = canvas.texts.getFirst();
		assertEquals("There are no layers yet.", text.text());
		assertEquals(scene.bounds().centreX(), text.box().centreX(), 1e-6);
		assertEquals(scene.bounds().centreY(), text.box().centreY(), 12);
		empty.getNotes().add(NetworkFactory.eINSTANCE.createNote());
		assertTrue(Networks.scene(empty).footer().height() < 60, "with a note it goes to the bottom");
	}

	private static RecordingCanvas titles(Scene scene) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE).paintTitles(canvas, Detail.FULL);
		return canvas;
	}
}

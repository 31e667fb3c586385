// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.drawing.FunctionIcon;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.model.edit.step.Symmetry;
import org.netwright.ui.graph.internal.connect.PatternKind;
import org.netwright.ui.viewer.canvas.DrawnIcon;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** The signs of the palette's entries: files of this bundle, and what is drawn from what it stands for. They end with a control. */
public final class PaletteIcons {
	private static final int SIZE = 16;
	private static final int PIXELS = 3;
	/** A hook, which looks different in every mirror. */
	private static final int[] HOOK = { 0, 3, 6, 7 };

	private final Control control;
	private final LocalResourceManager files;
	private final Map<Object, Image> drawn = new HashMap<>();

	PaletteIcons(Control control) {
		this.control = control;
		files = new LocalResourceManager(JFaceResources.getResources(), control);
		control.addDisposeListener(event -> forget());
	}

	/** Draws everything anew when it is asked for again, in the colours of the theme as it is then. */
	void forget() {
		drawn.values().forEach(Image::dispose);
		drawn.clear();
	}

	/** A file of this bundle, by its name. */
	public Image file(String name) {
		return files.create(ResourceLocator.imageDescriptorFromBundle(PaletteIcons.class, "icons/" + name + ".svg").orElseThrow()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The curve of a function; null for one that cannot be had. */
	public Image curve(String id, ActivationFunction function) {
		return drawn(id, canvas -> FunctionIcon.paint(canvas, function, SIZE, ScreenPalette.current()));
	}

	/** A small sample of a pattern. */
	public Image pattern(PatternKind kind) {
		return drawn(kind, canvas -> paintPattern(canvas, kind));
	}

	/** What becomes of an image. */
	public Image symmetry(Symmetry symmetry) {
		return drawn(symmetry, canvas -> paintSymmetry(canvas, symmetry));
	}

	private Image drawn(Object key, Consumer<Canvas> drawing) {
		return drawn.computeIfAbsent(key, each -> DrawnIcon.of(control.getDisplay(), SIZE, drawing));
	}

	private static void paintPattern(Canvas canvas, PatternKind kind) {
		int ink = ScreenPalette.current().argb(Tone.PAPER_INK_SECONDARY);
		kind.sample().forEach(kind.sources(), kind.targets(), (source, target) -> canvas.line(2.5, y(source, kind.sources()), SIZE - 2.5,
				y(target, kind.targets()), Stroke.solid(0.9), ink));
		for (int i = 0; i < kind.sources(); i++) {
			canvas.fillCircle(2.2, y(i, kind.sources()), 1.7, ink);
		}
		for (int i = 0; i < kind.targets(); i++) {
			canvas.fillCircle(SIZE - 2.2, y(i, kind.targets()), 1.7, ink);
		}
	}

	private static double y(int place, int count) {
		return SIZE / 2.0 + (place - (count - 1) / 2.0) * (count > PIXELS ? 4.2 : 5.4);
	}

	private static void paintSymmetry(Canvas canvas, Symmetry symmetry) {
		Palette palette = ScreenPalette.current();
		boolean[] filled = new boolean[PIXELS * PIXELS];
		for (int pixel : HOOK) {
			filled[symmetry.moves() ? symmetry.target(pixel, PIXELS, PIXELS) : pixel] = true;
		}
		double cell = (SIZE - 2.0) / PIXELS;
		for (int pixel = 0; pixel < filled.length; pixel++) {
			boolean dark = filled[pixel] != (symmetry == Symmetry.INVERT);
			canvas.fillRectangle(1 + pixel % PIXELS * cell, 1 + pixel / PIXELS * cell, cell - 0.6, cell - 0.6, 0.6,
					palette.argb(dark ? Tone.PAPER_INK_SECONDARY : Tone.PAPER_RULE));
		}
	}
}

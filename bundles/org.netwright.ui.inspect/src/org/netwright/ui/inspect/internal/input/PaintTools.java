// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.ui.IMemento;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.Brush;
import org.netwright.core.input.ImageShape;
import org.netwright.core.input.InputImages;

/** What a press on the image does: the tool, the brush and the ink, as a person has chosen them or as they suit the image. UI thread only. */
final class PaintTools {
	private static final String WIDTH = "brushWidth"; //$NON-NLS-1$
	private static final String SOFT = "brushSoft"; //$NON-NLS-1$
	private static final String INK = "ink"; //$NON-NLS-1$
	private static final String OPPOSITE = "opposite"; //$NON-NLS-1$
	private static final int WIDEST = 9;

	/** What is done where the pointer is pressed. */
	enum Tool {
		BRUSH, FILL, PICK
	}

	/** The ink. */
	private enum Choice {
		/** White on images to draw on, the opposite of the pixel on smaller ones. */
		SUITING,
		/** The opposite of the pixel that is pressed; the right button paints grey. */
		OPPOSITE,
		/** One value. */
		FIXED
	}

	private final List<Runnable> listeners = new ArrayList<>();
	private Tool tool = Tool.BRUSH;
	private Brush brush;
	private Choice choice = Choice.SUITING;
	/** The ink as a share of the range, from black to white. */
	private double share = 1;

	/** Hears of every change, for as long as this lives. */
	void whenChanged(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	Tool tool() {
		return tool;
	}

	void use(Tool chosen) {
		tool = chosen;
		changed();
	}

	/** The brush that was chosen; empty while it is the one that suits the image. */
	Optional<Brush> chosenBrush() {
		return Optional.ofNullable(brush);
	}

	/** Brush and ink that suit the image from now on. */
	void suit() {
		brush = null;
		choice = Choice.SUITING;
		share = 1;
		tool = Tool.BRUSH;
		changed();
	}

	void use(Brush chosen) {
		brush = chosen;
		tool = Tool.BRUSH;
		changed();
	}

	Brush brush(ImageShape shape) {
		return brush == null ? Brush.suiting(shape) : brush;
	}

	/** The value that the left button paints; empty if it is the opposite of the pixel that is pressed. */
	OptionalDouble ink(ImageShape shape, InputDomain domain) {
		boolean fixed = choice == Choice.FIXED || choice == Choice.SUITING && Brush.suiting(shape).soft();
		return fixed ? OptionalDouble.of(value(domain)) : OptionalDouble.empty();
	}

	private double value(InputDomain domain) {
		return share == 1 ? domain.maximum() : domain.minimum() + share * (domain.maximum() - domain.minimum());
	}

	/** Paints with one value from now on. */
	void useInk(double value, InputDomain domain) {
		choice = Choice.FIXED;
		share = Math.clamp((value - domain.minimum()) / (domain.maximum() - domain.minimum()), 0, 1);
		changed();
	}

	/** Paints the opposite of the pixel that is pressed from now on. */
	void useOpposite() {
		choice = Choice.OPPOSITE;
		changed();
	}

	/**
	 * What is painted.
	 *
	 * @param under the value of the pixel that is pressed
	 * @param other whether it is the right or the middle button: the opposite of the ink, and grey where the ink is the pixel's opposite
	 */
	double paint(double under, boolean other, ImageShape shape, InputDomain domain) {
		OptionalDouble ink = ink(shape, domain);
		if (ink.isEmpty()) {
			return other ? domain.neutral() : InputImages.opposite(under, domain);
		}
		return other ? InputImages.inverted(new double[] { ink.getAsDouble() }, domain)[0] : ink.getAsDouble();
	}

	void save(IMemento memento) {
		if (brush != null) {
			memento.putInteger(WIDTH, brush.width());
			memento.putBoolean(SOFT, brush.soft());
		}
		if (choice != Choice.SUITING) {
			memento.putString(INK, choice == Choice.OPPOSITE ? OPPOSITE : Double.toString(share));
		}
	}

	/** Comes back to what was saved; what cannot be read is left as it is. */
	void restore(IMemento memento) {
		Integer width = memento.getInteger(WIDTH);
		if (width != null && width >= 1 && width <= WIDEST) {
			brush = new Brush(width, Boolean.TRUE.equals(memento.getBoolean(SOFT)));
		}
		String ink = memento.getString(INK);
		if (OPPOSITE.equals(ink)) {
			choice = Choice.OPPOSITE;
		} else if (ink != null && ink.matches("[01](\\.\\d{1,17})?")) { //$NON-NLS-1$
			choice = Choice.FIXED;
			share = Math.min(1, Double.parseDouble(ink));
		}
		changed();
	}
}

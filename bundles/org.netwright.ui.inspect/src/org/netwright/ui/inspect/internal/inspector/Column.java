// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A column of a {@link ValueTable}.
 *
 * @param <R>      what a row stands for
 * @param title    its heading
 * @param kind     how it is shown
 * @param text     of a cell; empty for a bar
 * @param value    what a number or a bar shows, or the level of a grey; null for words
 * @param order    how it sorts at the first click on the heading; null if it does not
 * @param rank     which are left out first where there is no room: those of the highest rank, and 0 never is; less than 0 for a name that is a path
 */
record Column<R>(String title, Kind kind, Function<R, String> text, ToDoubleFunction<R> value, Comparator<R> order, int rank) {

	/** How a column is shown. */
	enum Kind {
		/** The name of an element, which is a link. */
		NAME,
		/** Words. */
		TEXT,
		/** A number, at the right. */
		NUMBER,
		/** A number as a bar around the middle. */
		BAR,
		/** A number with its grey. */
		SHADE
	}

	static <R> Column<R> name(String title, Function<R, String> text) {
		return new Column<>(title, Kind.NAME, text, null, Comparator.comparing(text, NaturalOrder.INSTANCE), 0);
	}

	static <R> Column<R> text(String title, Function<R, String> text) {
		return new Column<>(title, Kind.TEXT, text, null, Comparator.comparing(text, NaturalOrder.INSTANCE), 0);
	}

	/** A number that sorts the largest first. */
	static <R> Column<R> number(String title, Function<R, String> text, ToDoubleFunction<R> value) {
		return new Column<>(title, Kind.NUMBER, text, value, Comparator.comparingDouble(value).reversed(), 0);
	}

	/** A number that sorts the one with the largest amount first, whatever its sign. */
	static <R> Column<R> amount(String title, Function<R, String> text, ToDoubleFunction<R> value) {
		return new Column<>(title, Kind.NUMBER, text, value,
				Comparator.comparingDouble((R row) -> Math.abs(value.applyAsDouble(row))).reversed(), 0);
	}

	/** A number with its grey, from 0 for black to 255 for white. */
	static <R> Column<R> shade(String title, Function<R, String> text, ToDoubleFunction<R> value, ToDoubleFunction<R> level) {
		return new Column<>(title, Kind.SHADE, text, level, Comparator.comparingDouble(value).reversed(), 0);
	}

	static <R> Column<R> bar(ToDoubleFunction<R> value) {
		return new Column<>("", Kind.BAR, row -> "", value, null, 1); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A name that needs more room than others do, as a path does: columns of a rank make room for it. */
	Column<R> wide() {
		return dropped(-1);
	}

	Column<R> dropped(int first) {
		return new Column<>(title, kind, text, value, order, first);
	}

	boolean isRightAligned() {
		return kind == Kind.NUMBER || kind == Kind.SHADE;
	}
}

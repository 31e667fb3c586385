// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import org.netwright.model.edit.pattern.AllToAll;
import org.netwright.model.edit.pattern.ConnectionPattern;
import org.netwright.model.edit.pattern.ImageLines;
import org.netwright.model.edit.pattern.ImageLines.Direction;
import org.netwright.model.edit.pattern.OneToOne;
import org.netwright.model.edit.pattern.RandomPairs;
import org.netwright.model.edit.pattern.SlidingWindow;

/** The patterns in the order in which they are offered. */
public enum PatternKind {
	/** Each source with each target. */
	ALL(Messages.Pattern_all, new AllToAll(), 3, 3),
	/** The first source with the first target, and so on. */
	ONE(Messages.Pattern_one, new OneToOne(), 3, 3),
	/** Each target with a row of an image. */
	ROWS(Messages.Pattern_rows, new ImageLines(2, 2, Direction.ROWS), 4, 2),
	/** Each target with a column of an image. */
	COLUMNS(Messages.Pattern_columns, new ImageLines(2, 2, Direction.COLUMNS), 4, 2),
	/** Each target with one place of a window in an image. */
	WINDOW(Messages.Pattern_window, new SlidingWindow(1, 4, 1, 2, 1, 1), 4, 3),
	/** Some of all pairs. */
	RANDOM(Messages.Pattern_random, new RandomPairs(0.45, 4), 3, 3);

	private final String label;
	private final ConnectionPattern sample;
	private final int sources;
	private final int targets;

	PatternKind(String label, ConnectionPattern sample, int sources, int targets) {
		this.label = label;
		this.sample = sample;
		this.sources = sources;
		this.targets = targets;
	}

	/** What it connects, in words. */
	public String label() {
		return label;
	}

	/** One of its patterns that is small enough to be drawn as a sign. */
	public ConnectionPattern sample() {
		return sample;
	}

	/** How many neurons {@link #sample()} connects from. */
	public int sources() {
		return sources;
	}

	/** How many neurons {@link #sample()} connects to. */
	public int targets() {
		return targets;
	}
}

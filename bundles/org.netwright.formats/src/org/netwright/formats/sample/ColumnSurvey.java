// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is found in one column while a table is read. */
final class ColumnSurvey {
	private static final Comparator<String> NUMBERS_FIRST = Comparator
			.comparing((String text) -> Numbers.parse(text), Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(Comparator.naturalOrder());

	private final String name;
	private Set<String> labels;
	private double least = Double.POSITIVE_INFINITY;
	private double greatest = Double.NEGATIVE_INFINITY;
	private boolean whole = true;
	private long textLine;
	private String text = "";

	/** @param collects whether the different values are wanted */
	ColumnSurvey(String name, boolean collects) {
		this.name = name;
		labels = collects ? new HashSet<>() : null;
	}

	void add(String text, Double number, long line) {
		String cell = text.strip();
		if (number == null) {
			if (textLine == 0) {
				textLine = line;
				this.text = cell;
			}
		} else if (Double.isFinite(number)) {
			least = Math.min(least, number);
			greatest = Math.max(greatest, number);
			whole &= number == Math.rint(number);
		}
		if (labels != null && !cell.isEmpty()) {
			labels.add(cell);
			if (labels.size() > SampleSource.MOST_LABELS) {
				labels = null;
			}
		}
	}

	String name() {
		return name;
	}

	boolean hasText() {
		return textLine > 0;
	}

	/** Whether its values can be classes. */
	boolean isLabel() {
		return labels != null && !labels.isEmpty();
	}

	/** Whether it looks like numbers of classes. */
	boolean hasFewWholeNumbers(int few, long rows) {
		return isLabel() && !hasText() && whole && least >= 0 && labels.size() >= 2 && labels.size() <= few && labels.size() < rows;
	}

	SampleTable.Column result() {
		List<String> sorted = labels == null ? List.of() : new ArrayList<>(labels);
		return new SampleTable.Column(name, least, greatest, whole, sorted.stream().sorted(NUMBERS_FIRST).toList(), textLine, text);
	}
}

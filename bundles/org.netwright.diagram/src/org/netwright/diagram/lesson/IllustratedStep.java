// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.util.List;

import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.FieldTiles;

/**
 * One picture of a lesson and what is said about it. Immutable. All texts are plain and may be empty.
 *
 * @param title in a few words
 * @param place where the walk is, and with which input
 * @param note what there is to say, in one or more lines
 * @param rows one for each neuron that is looked at
 * @param summary one sentence about all of them
 * @param state the values that are known
 */
public record IllustratedStep(String title, String place, String note, List<Row> rows, String summary, DiagramState state) {

	/**
	 * What is said about a neuron.
	 *
	 * @param name what people call it
	 * @param arithmetic its numbers in one line
	 * @param words the same in a sentence; may be empty
	 */
	public record Row(String name, String arithmetic, String words) {
	}

	/** Copies the list. */
	public IllustratedStep {
		rows = List.copyOf(rows);
	}

	/** This step with receptive fields in its picture. */
	IllustratedStep withFields(FieldTiles fields) {
		return new IllustratedStep(title, place, note, rows, summary, state.withFields(fields));
	}

	/** {@return its title, or its place if it has none} */
	String heading() {
		return title.isBlank() ? place : title;
	}
}

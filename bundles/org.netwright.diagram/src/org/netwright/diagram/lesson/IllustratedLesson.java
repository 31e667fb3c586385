// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.util.List;

import org.netwright.diagram.drawing.FieldTiles;

/**
 * A walk through a network in pictures and words. Immutable.
 *
 * @param title what it is called; not empty
 * @param description what it is about, in one or more lines; may be empty
 * @param steps what is shown, in order
 */
public record IllustratedLesson(String title, String description, List<IllustratedStep> steps) {

	/** Copies the list. */
	public IllustratedLesson {
		steps = List.copyOf(steps);
	}

	/**
	 * This lesson with receptive fields beside the neurons of all pictures.
	 *
	 * @param fields drawn where the scene has room for them
	 * @return a lesson
	 */
	public IllustratedLesson withFields(FieldTiles fields) {
		return new IllustratedLesson(title, description, steps.stream().map(step -> step.withFields(fields)).toList());
	}
}

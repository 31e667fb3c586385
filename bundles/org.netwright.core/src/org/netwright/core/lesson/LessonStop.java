// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.lesson;

import java.util.Arrays;
import java.util.Objects;

import org.netwright.core.walk.WalkPosition;

/**
 * Where a lesson stops: an input and how far it has gone. Immutable: the input is copied on the way in and out.
 *
 * @param title in a few words; empty if nobody gave one
 * @param note what there is to say; empty if there is nothing
 * @param inputName the name of the sample that is the input; empty if it is none
 * @param input {@code [inputCount]}
 * @param position how far it has gone on the network's walk
 */
public record LessonStop(String title, String note, String inputName, double[] input, WalkPosition position) {

	/** Copies the input. */
	public LessonStop {
		input = input.clone();
	}

	/** {@return the input values, as a new array} */
	@Override
	public double[] input() {
		return input.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof LessonStop stop && title.equals(stop.title) && note.equals(stop.note) && inputName.equals(stop.inputName)
				&& Arrays.equals(input, stop.input) && position.equals(stop.position);
	}

	@Override
	public int hashCode() {
		return Objects.hash(title, note, inputName, Arrays.hashCode(input), position);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Lesson;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.internal.Messages;

/** Changes the description of a network or a lesson. Refuses characters that a file cannot hold. */
public final class SetDescription extends Assignment {

	private final String text;

	/**
	 * Changes the description of a network.
	 *
	 * @param network the network
	 * @param text any text, in several lines too; none if null or empty
	 */
	public SetDescription(Network network, String text) {
		super(List.of(network), Literals.NETWORK__DESCRIPTION, Wording.orNull(text));
		this.text = text;
	}

	/**
	 * Changes the description of a lesson.
	 *
	 * @param lesson the lesson
	 * @param text any text, in several lines too; none if null or empty
	 */
	public SetDescription(Lesson lesson, String text) {
		super(List.of(lesson), Literals.LESSON__DESCRIPTION, Wording.orNull(text));
		this.text = text;
	}

	@Override
	public String label() {
		return elements().getFirst() instanceof Lesson lesson ? NLS.bind(Messages.describeLesson, Wording.of(lesson)) : Messages.describe;
	}

	@Override
	public Optional<String> refusal() {
		return Wording.refusalOf(text);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Changes place and size of a note, as dragging one of its corners does. Refuses a negative size. */
public final class SetNoteBounds implements Step {

	private final Note note;
	private final Position position;
	private final double width;
	private final double height;

	/**
	 * Changes place and size.
	 *
	 * @param note the note
	 * @param position its upper left corner; null for beside the network
	 * @param width in diagram units; 0 for as wide as the text
	 * @param height in diagram units; 0 for as high as the text
	 */
	public SetNoteBounds(Note note, Position position, double width, double height) {
		this.note = note;
		this.position = position;
		this.width = width;
		this.height = height;
	}

	@Override
	public String label() {
		return Messages.resizeNote;
	}

	@Override
	public boolean canExecute() {
		boolean same = Objects.equals(note.getPosition(), position) && Double.compare(note.getWidth(), width) == 0
				&& Double.compare(note.getHeight(), height) == 0;
		return !same && Place.isInDocument(note) && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		return List.of(width, height).stream().filter(size -> !(size >= 0 && Double.isFinite(size))).findFirst()
				.map(size -> NLS.bind(Messages.refuseSize, Wording.number(size)));
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(note));
	}

	@Override
	public void apply(Edits edits) {
		edits.set(note, Literals.NOTE__POSITION, position);
		edits.set(note, Literals.NOTE__WIDTH, width);
		edits.set(note, Literals.NOTE__HEIGHT, height);
	}
}

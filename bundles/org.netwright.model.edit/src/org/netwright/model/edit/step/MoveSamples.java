// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Moves samples one place up or down in their sets; those that are together stay together, and at the end of a set they stay. */
public final class MoveSamples implements Step {

	private final Set<Sample> samples;
	private final boolean down;

	/**
	 * Moves samples.
	 *
	 * @param samples of any sets; not modified
	 * @param down towards the end of their sets, else towards the beginning
	 */
	public MoveSamples(Collection<Sample> samples, boolean down) {
		this.samples = new LinkedHashSet<>(samples);
		this.down = down;
	}

	@Override
	public String label() {
		return NLS.bind(down ? Messages.moveDown : Messages.moveUp, Wording.of(samples));
	}

	@Override
	public boolean canExecute() {
		return samples.stream().filter(Place::isInDocument).map(Sample::eContainer).distinct().anyMatch(set -> !moves((SampleSet) set).isEmpty());
	}

	/** The places that samples leave, in the order in which they do so. */
	private List<Integer> moves(SampleSet set) {
		List<Integer> moves = new ArrayList<>();
		int size = set.getSamples().size();
		boolean room = false;
		for (int i = 0; i < size; i++) {
			int place = down ? size - 1 - i : i;
			if (!samples.contains(set.getSamples().get(place))) {
				room = true;
			} else if (room) {
				moves.add(place);
			}
		}
		return moves;
	}

	@Override
	public void apply(Edits edits) {
		for (SampleSet set : edits.network().getSampleSets()) {
			for (int place : moves(set)) {
				edits.move(set, Literals.SAMPLE_SET__SAMPLES, place, down ? place + 1 : place - 1);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.problem.Problem;
import org.netwright.diagram.drawing.Marks;
import org.netwright.diagram.drawing.Marks.Mark;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;

/**
 * Problems as marks: each at the neuron or layer that it names; others have no place in the picture. Those of cells, where a mark is too
 * small to be seen from afar, and of neurons that are left out are marked at their layer, too.
 */
final class ProblemMarks {
	private ProblemMarks() {
	}

	static Marks of(List<Problem> problems, ShownNetwork shown) {
		Map<String, Mark> byId = new HashMap<>();
		for (Problem problem : problems) {
			if (problem.elementId() != null) {
				byId.merge(problem.elementId(), new Mark(problem.isError(), problem.message()), Mark::and);
			}
		}
		Map<Integer, Mark> neurons = new HashMap<>();
		Map<Integer, Mark> layers = new HashMap<>();
		List<Layer> all = shown.network().network().getLayers();
		for (int l = 0; l < all.size() && !byId.isEmpty(); l++) {
			put(layers, l, byId.get(all.get(l).getId()));
			List<Mark> unseen = new ArrayList<>();
			for (Neuron neuron : all.get(l).getNeurons()) {
				Mark mark = byId.get(neuron.getId());
				int index = shown.indexOf(neuron);
				put(neurons, index, mark);
				if (mark != null && index >= 0 && (shown.scene().node(index).cell() || shown.scene().node(index).leftOut())) {
					unseen.add(mark);
				}
			}
			if (!unseen.isEmpty()) {
				layers.merge(l, summary(unseen), Mark::and);
			}
		}
		return new Marks(neurons, layers);
	}

	private static Mark summary(List<Mark> marks) {
		boolean error = marks.stream().anyMatch(Mark::error);
		return marks.size() == 1 ? marks.getFirst() : new Mark(error, NLS.bind(Messages.Marks_several, marks.size()));
	}

	private static void put(Map<Integer, Mark> marks, int index, Mark mark) {
		if (mark != null && index >= 0) {
			marks.put(index, mark);
		}
	}
}

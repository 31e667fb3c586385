// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.netwright.core.problem.Problem;
import org.netwright.diagram.drawing.Marks;
import org.netwright.diagram.drawing.Marks.Mark;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;

/** Problems as marks: each at the neuron or layer that it names; others have no place in the picture. */
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
			for (Neuron neuron : all.get(l).getNeurons()) {
				put(neurons, shown.indexOf(neuron), byId.get(neuron.getId()));
			}
		}
		return new Marks(neurons, layers);
	}

	private static void put(Map<Integer, Mark> marks, int index, Mark mark) {
		if (mark != null && index >= 0) {
			marks.put(index, mark);
		}
	}
}

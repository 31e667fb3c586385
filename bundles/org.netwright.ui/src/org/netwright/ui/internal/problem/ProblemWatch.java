// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.netwright.core.problem.Problem;
import org.netwright.ui.document.OpenNetwork;

/** Follows the problems of one network after the other, as rows. */
final class ProblemWatch {
	private final Consumer<List<ProblemRow>> found;
	private OpenNetwork open;
	private Runnable unsubscribe = () -> { };

	/**
	 * @param control with whose end the watch ends
	 * @param found   takes what was found, on the UI thread
	 */
	ProblemWatch(Control control, Consumer<List<ProblemRow>> found) {
		this.found = found;
		control.addDisposeListener(event -> unsubscribe.run());
	}

	/** Watches another network, or none; what is wrong with it is told before this returns. */
	void follow(OpenNetwork network) {
		unsubscribe.run();
		unsubscribe = () -> { };
		open = network;
		if (open != null) {
			unsubscribe = open.problems().addListener(this::show);
			show(open.problems().now());
		}
	}

	/** The network that is watched; null for none. */
	OpenNetwork network() {
		return open;
	}

	private void show(List<Problem> problems) {
		found.accept(ProblemRow.of(problems, open.network()));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pages of the inspector: which one shows a subject, and what it says. */
public final class InspectorPages {
	private final PageStack stack;
	private final HintPage hint;
	private final NeuronPage neuron;
	private final LayerPage layer;
	private final ConnectionPage connection;
	private final SeveralPage several;
	private final NetworkPage network;
	private Subject shown;

	InspectorPages(Composite parent, Consumer<Subject> follow) {
		stack = new PageStack(parent);
		Composite content = stack.content();
		hint = new HintPage(content);
		neuron = new NeuronPage(content, follow);
		layer = new LayerPage(content, follow);
		connection = new ConnectionPage(content, follow);
		several = new SeveralPage(content, follow);
		network = new NetworkPage(content, follow);
	}

	/** The control that shows one of them. */
	public Control control() {
		return stack;
	}

	/** Says why there is nothing to show. */
	void hint(String what, String then) {
		leave(hint);
		hint.show(what, then);
		stack.show(hint, true);
		shown = null;
	}

	/** Shows a subject; says so where it is gone. */
	void show(Scope scope, Subject subject, boolean another) {
		boolean gone = !subject.isIn(scope);
		InspectorPage page = gone ? hint : page(subject);
		boolean other = another || page != stack.top() || !subject.equals(shown);
		leave(page);
		if (other) {
			page.begin();
		}
		boolean focused = stack.isVisible() && hasFocus();
		page.show(scope, subject);
		stack.show(page, other);
		shown = subject;
		if (focused && !hasFocus()) {
			stack.setFocus();
		}
	}

	private void leave(InspectorPage next) {
		if (stack.top() != null && stack.top() != next) {
			stack.top().leave();
		}
	}

	private boolean hasFocus() {
		for (Control control = stack.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == stack.content() && stack.getDisplay().getFocusControl().isVisible()) {
				return true;
			}
		}
		return false;
	}

	private InspectorPage page(Subject subject) {
		if (subject.size() == 0) {
			return network;
		}
		if (subject.size() > 1) {
			return several;
		}
		if (!subject.neurons().isEmpty()) {
			return neuron;
		}
		return subject.layers().isEmpty() ? connection : layer;
	}

	/** What is shown, to be copied. */
	Sheet sheet() {
		return stack.top().sheet();
	}

	/** The tables that are shown, from top to bottom. */
	public List<ValueTable<?>> tables() {
		return stack.top().tables();
	}

	/** What the page about a neuron says about where values come from and go to; for tests and copying. */
	Sheet paths() {
		return stack.top() instanceof NeuronPage page ? page.paths() : stack.top().sheet();
	}

	void focus() {
		stack.setFocus();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.netwright.ui.inspect.internal.function.FunctionsView;

/** Opens the gallery of functions at the function of what is shown, with its parameters. */
final class FunctionLink {
	private final Link link;
	private String id;
	private Map<String, Double> parameters = Map.of();

	FunctionLink(Composite parent) {
		link = new Link(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(link);
		link.addListener(SWT.Selection, event -> FunctionsView.open(id, parameters));
		TraceSection.present(link, false);
	}

	/** Shows the function of a neuron; nothing for an input, or where it is missing. */
	void show(Scope scope, int neuron) {
		id = scope.isInput(neuron) ? null : scope.network().functionId(neuron);
		boolean present = id != null && scope.network().hasFunction(neuron);
		if (present) {
			parameters = scope.network().functionParameters(neuron);
			String text = NLS.bind(Messages.Function_link, scope.functionName(neuron).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			if (!text.equals(link.getText())) {
				link.setText(text);
			}
		}
		TraceSection.present(link, present);
	}

	void hide() {
		TraceSection.present(link, false);
	}
}

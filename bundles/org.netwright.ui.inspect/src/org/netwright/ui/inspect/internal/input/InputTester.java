// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.netwright.ui.document.OpenNetwork;

/** Whether an editor has a network with an input, and whether there are samples of it. */
public final class InputTester extends PropertyTester {
	/** There is an input that can be changed. */
	static final String HAS_INPUT = "hasInput"; //$NON-NLS-1$
	/** There are samples to choose from. */
	static final String HAS_SAMPLES = "hasSamples"; //$NON-NLS-1$

	private static final String NAMESPACE = "org.netwright.ui.inspect"; //$NON-NLS-1$

	/** All properties, as they are asked to be tested again. */
	public static String[] properties() {
		return new String[] { NAMESPACE + '.' + HAS_INPUT, NAMESPACE + '.' + HAS_SAMPLES };
	}

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
		OpenNetwork open = receiver instanceof IEditorPart editor ? Adapters.adapt(editor, OpenNetwork.class) : null;
		if (open == null || open.snapshot().isEmpty()) {
			return false;
		}
		return HAS_INPUT.equals(property) || HAS_SAMPLES.equals(property) && open.samples().contents().stream().anyMatch(set -> !set.samples().isEmpty());
	}
}

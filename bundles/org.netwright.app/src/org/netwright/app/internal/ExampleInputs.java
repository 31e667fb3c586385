// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal;

import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;
import org.netwright.ui.document.NetworkEditorInput;

/** Examples as inputs of editors. */
public final class ExampleInputs {
	private ExampleInputs() {
	}

	/**
	 * The input for an example.
	 *
	 * @param id of one of {@link Examples#all()}
	 * @return the input, named like the example
	 */
	public static NetworkEditorInput of(String id) {
		Example example = Examples.find(id).orElseThrow(() -> new IllegalArgumentException("There is no example " + id)); //$NON-NLS-1$
		return new NetworkEditorInput(example.location(), example.name());
	}
}

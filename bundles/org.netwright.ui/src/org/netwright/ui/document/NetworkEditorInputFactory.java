// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.net.URI;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the open networks of the last session back. */
public final class NetworkEditorInputFactory implements IElementFactory {
	static final String ID = "org.netwright.ui.document.factory"; //$NON-NLS-1$

	private static final String LOCATION = "location"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$

	@Override
	public IAdaptable createElement(IMemento memento) {
		String location = memento.getString(LOCATION);
		String name = memento.getString(NAME);
		return location == null || name == null ? null : new NetworkEditorInput(URI.create(location), name);
	}

	static void save(NetworkEditorInput input, IMemento memento) {
		memento.putString(LOCATION, input.location().toString());
		memento.putString(NAME, input.name());
	}
}

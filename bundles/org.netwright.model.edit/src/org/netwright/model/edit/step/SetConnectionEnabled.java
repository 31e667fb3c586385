// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.internal.Messages;

/** Switches some connections on or off. One that is off stays in the document and takes no part. */
public final class SetConnectionEnabled extends Assignment {

	private final boolean enabled;

	/**
	 * Switches connections.
	 *
	 * @param connections of one document
	 * @param enabled whether they shall take part
	 */
	public SetConnectionEnabled(Collection<Connection> connections, boolean enabled) {
		super(connections, Literals.CONNECTION__ENABLED, enabled);
		this.enabled = enabled;
	}

	@Override
	public String label() {
		return NLS.bind(enabled ? Messages.enable : Messages.disable, Wording.of(elements()));
	}
}

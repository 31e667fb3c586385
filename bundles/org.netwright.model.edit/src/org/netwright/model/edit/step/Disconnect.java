// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Removes connections. To delete them along with other elements, see {@link Delete}. */
public final class Disconnect implements Step {

	private final List<Connection> connections;

	/**
	 * Removes connections.
	 *
	 * @param connections not modified; those that are not in the document are left out
	 */
	public Disconnect(Collection<Connection> connections) {
		this.connections = List.copyOf(connections);
	}

	@Override
	public String label() {
		if (connections.size() != 1) {
			return NLS.bind(Messages.disconnectMany, connections.size());
		}
		Connection connection = connections.getFirst();
		return NLS.bind(Messages.disconnect, Wording.of(connection.getSource()), Wording.of(connection.getTarget()));
	}

	@Override
	public boolean canExecute() {
		return connections.stream().anyMatch(Place::isInDocument);
	}

	@Override
	public void apply(Edits edits) {
		new Removal(edits.network(), connections).apply(edits);
	}
}

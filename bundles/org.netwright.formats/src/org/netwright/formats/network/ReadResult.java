// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.network;

import java.util.List;
import java.util.Objects;

import org.netwright.model.Network;

/**
 * What was read.
 *
 * @param network a new document
 * @param warnings what was changed or left out on the way in, as whole sentences; empty if nothing was
 */
public record ReadResult(Network network, List<String> warnings) {

	/** Makes the warnings unmodifiable. */
	public ReadResult {
		Objects.requireNonNull(network, "network");
		warnings = List.copyOf(warnings);
	}
}

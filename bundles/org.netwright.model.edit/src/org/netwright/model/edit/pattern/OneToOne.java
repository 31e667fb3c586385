// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.pattern;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.edit.internal.Messages;

/** Target k sees source k. Takes as many targets as sources. */
public record OneToOne() implements ConnectionPattern {

	@Override
	public Optional<String> refusal(int sources, int targets) {
		return sources == targets ? Optional.empty() : Optional.of(NLS.bind(Messages.refuseOneToOne, sources, targets));
	}

	@Override
	public void forEach(int sources, int targets, Pairs pairs) {
		for (int k = 0; k < targets; k++) {
			pairs.pair(k, k);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.pattern;

/** Each target sees each source. */
public record AllToAll() implements ConnectionPattern {

	@Override
	public void forEach(int sources, int targets, Pairs pairs) {
		for (int target = 0; target < targets; target++) {
			for (int source = 0; source < sources; source++) {
				pairs.pair(source, target);
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import org.netwright.engine.progress.Progress;

/** Lets parts of a piece of work be cancelled without telling how far they are. */
record Watching(Progress whole) implements Progress {

	static Progress of(Progress whole) {
		return whole instanceof Watching ? whole : new Watching(whole);
	}

	@Override
	public boolean cancelled() {
		return whole.cancelled();
	}

	@Override
	public void worked(long done, long total) {
		// the whole tells its own story
	}
}

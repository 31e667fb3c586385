// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.concurrent.CompletableFuture;

import org.netwright.engine.internal.vector.VectorKernels;

/**
 * Decides once whether the Vector API is used: if the module is there, if it gives the bits of plain Java, and if it is
 * faster. It is so only after the JVM has compiled it; that takes a second or so, on a thread of its own, and plain Java
 * does the work meanwhile. Where the JVM does not compile it to vector instructions, it is never used.
 */
final class SelfCheck {

	private static final String MODULE = "jdk.incubator.vector";

	/** What is best; plain Java where the module is missing. The first one to ask begins the check. */
	static final CompletableFuture<Kernels> RESULT = begin();

	private SelfCheck() {
		// only a result
	}

	private static CompletableFuture<Kernels> begin() {
		if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
			return CompletableFuture.completedFuture(Kernels.plain());
		}
		CompletableFuture<Kernels> result = new CompletableFuture<>();
		Thread.ofPlatform().daemon().name("Netwright engine self-check").priority(Thread.MIN_PRIORITY)
				.start(() -> {
					Kernels best = decide();
					Kernels.found(best);
					result.complete(best);
				});
		return result;
	}

	private static Kernels decide() {
		try {
			Kernels vectors = VectorKernels.create();
			return new Race(Kernels.plain(), vectors).isWon() ? vectors : Kernels.plain();
		} catch (LinkageError | RuntimeException _) {
			// No access to the module, or one that does something else than it says: plain Java needs neither.
			return Kernels.plain();
		}
	}
}

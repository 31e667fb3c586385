// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.spark;

import java.io.Serializable;

import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;

/**
 * A plan that travels. What is sent is the document; each process compiles it once, when the first of its tasks asks, and
 * all its tasks share the result. Weights survive to the last bit, for JSON numbers are read back to the same bits. Shared
 * between threads at will.
 */
final class SharedPlan implements Serializable {

	private static final long serialVersionUID = 1L;

	private final String json;
	private transient volatile Batch compiled;

	/**
	 * Takes a network.
	 *
	 * @param json the text of its document
	 */
	SharedPlan(String json) {
		this.json = json;
	}

	/** {@return the network, ready to run on the calling thread: Spark has one task for each core already} */
	Batch batch() {
		Batch ready = compiled;
		if (ready == null) {
			synchronized (json) {
				ready = compiled;
				if (ready == null) {
					ready = compile();
					compiled = ready;
				}
			}
		}
		return ready;
	}

	private Batch compile() {
		try {
			Plan plan = Plan.compile(NetworkDocument.parse(json).graph());
			return Batch.of(plan, BatchOptions.standard().withThreads(1));
		} catch (CyclicNetworkException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}
}

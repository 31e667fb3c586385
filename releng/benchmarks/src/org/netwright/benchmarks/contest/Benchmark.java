// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import org.netwright.benchmarks.harness.Report;

/** Something that is measured under a name of its own. */
interface Benchmark {

	/** One word, as it is given on the command line. */
	String name();

	/** Measures everything and prints it. */
	void run(Report report) throws Exception;
}

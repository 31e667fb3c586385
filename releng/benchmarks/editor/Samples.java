// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Looks where the UI thread is, again and again, and prints how often it was in which of our methods. For whoever wants to know why. */
final class Samples {
	static final boolean WANTED = Boolean.getBoolean("netwright.benchmark.samples");
	private static final long PERIOD = 1_000_000;
	private static final int MOST = 45;

	private final Thread watched = Thread.currentThread();
	private final Map<String, Integer> counts = new HashMap<>();
	private final Thread sampler;
	private volatile boolean over;
	private int taken;

	Samples() {
		sampler = Thread.ofPlatform().daemon().name("samples").start(this::sample);
	}

	private void sample() {
		while (!over) {
			StackTraceElement[] stack = watched.getStackTrace();
			Set<String> seen = new HashSet<>();
			boolean idle = stack.length > 0 && java.util.Arrays.stream(stack).limit(6).anyMatch(frame -> frame.getMethodName().equals("sleep"));
			if (!idle) {
				taken++;
				for (StackTraceElement frame : stack) {
					String name = frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
					if (name.startsWith("org.netwright.benchmarks")) {
						break;
					}
					if (seen.add(name)) {
						counts.merge(name, 1, Integer::sum);
					}
				}
			}
			LockSupport.parkNanos(PERIOD);
		}
	}

	void print(String what) {
		over = true;
		while (sampler.isAlive()) {
			Thread.onSpinWait();
		}
		System.out.println("-- " + what + ": " + taken + " samples");
		counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())).limit(MOST)
				.forEach(entry -> System.out.println("   " + entry.getValue() + " " + entry.getKey()));
	}
}

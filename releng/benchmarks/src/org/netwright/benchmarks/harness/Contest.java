// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of work that several contestants do in turn, and how their times should compare. It belongs to one thread.
 */
public final class Contest implements AutoCloseable {

	/** How much of what a machine has a run needs. */
	public enum Limit {
		/** The processor's fused multiply-adds in doubles; amounts are floating-point operations, two for each. */
		FMA_F64,
		/** The same in floats. */
		FMA_F32,
		/** Reading from memory or a cache; amounts are bytes. */
		READING,
		/** Neither says anything about this work. */
		NONE
	}

	/**
	 * What a run of each contestant needs at least.
	 *
	 * @param limit of what
	 * @param amount how much of it, by one run
	 * @param threads how many threads share it
	 */
	public record Need(Limit limit, double amount, int threads) {
	}

	/**
	 * A comparison.
	 *
	 * @param first the contestant whose time is divided
	 * @param second the one by whose time it is divided
	 * @param atMost the ratio that must not be exceeded; not-a-number where the table has no bar
	 */
	public record Goal(String first, String second, double atMost) {
	}

	/** Someone who does the work. */
	record Contestant(String name, Runnable run) {
	}

	private final String work;
	private final Need need;
	private final List<Contestant> contestants = new ArrayList<>();
	private final List<Goal> goals = new ArrayList<>();
	private final List<AutoCloseable> resources = new ArrayList<>();

	/**
	 * Describes the work.
	 *
	 * @param work what a run does, for people
	 * @param need what it needs of the machine
	 */
	public Contest(String work, Need need) {
		this.work = work;
		this.need = need;
	}

	/**
	 * Adds a contestant.
	 *
	 * @param name how the table names it
	 * @param run does the work once
	 * @return this contest
	 */
	public Contest with(String name, Runnable run) {
		contestants.add(new Contestant(name, run));
		return this;
	}

	/**
	 * Adds a comparison.
	 *
	 * @param first name of the contestant whose time is divided
	 * @param second name of the one by whose time it is divided
	 * @param atMost the largest ratio that reaches the goal, or not-a-number for none
	 * @return this contest
	 */
	public Contest goal(String first, String second, double atMost) {
		goals.add(new Goal(first, second, atMost));
		return this;
	}

	/**
	 * Ties something to this contest.
	 *
	 * @param resource is closed with it
	 * @return this contest
	 */
	public Contest owning(AutoCloseable resource) {
		resources.add(resource);
		return this;
	}

	String work() {
		return work;
	}

	Need need() {
		return need;
	}

	List<Contestant> contestants() {
		return contestants;
	}

	List<Goal> goals() {
		return goals;
	}

	int indexOf(String name) {
		for (int i = 0; i < contestants.size(); i++) {
			if (contestants.get(i).name().equals(name)) {
				return i;
			}
		}
		throw new IllegalArgumentException(work + ": nobody is called " + name);
	}

	@Override
	public void close() throws Exception {
		for (AutoCloseable resource : resources) {
			resource.close();
		}
	}
}

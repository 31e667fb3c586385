// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.tile;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that have just helped, or came just too late, and look out for more, for as long as it would take to wake one up. So calls that follow
 * each other closely, each of a fraction of a millisecond, are shared as well.
 */
final class Standby {

	/** Nanoseconds: a few times what it takes to wake up a thread. */
	private static final long PATIENCE = 100_000;

	/** Threads that look out for an offer, or will as soon as they have left their crew. */
	private static final AtomicInteger WAITING = new AtomicInteger();
	private static final ConcurrentLinkedQueue<Crew> OFFERS = new ConcurrentLinkedQueue<>();

	private Standby() {
		// only functions
	}

	/**
	 * Offers a place in a crew to a thread that stands by.
	 *
	 * @param crew may be helped much later, or never
	 * @return whether such a thread seems to be there
	 */
	static boolean offer(Crew crew) {
		if (WAITING.get() <= OFFERS.size()) {
			return false;
		}
		OFFERS.add(crew);
		return true;
	}

	/** Says that the calling thread is about to leave its crew, and will stand by. */
	static void expect() {
		WAITING.incrementAndGet();
	}

	/**
	 * Helps a crew, and then stands by for a while; so it does if it came too late, for then the next call is near.
	 *
	 * @param first the crew
	 */
	static void serve(Crew first) {
		Crew crew = first;
		while (crew != null) {
			if (!crew.help()) {
				expect();
			}
			crew = await();
			WAITING.decrementAndGet();
			if (crew == null) {
				// an offer may have come between the last look and the word that nobody waits
				crew = OFFERS.poll();
			}
		}
	}

	private static Crew await() {
		long end = System.nanoTime() + PATIENCE;
		Crew crew = OFFERS.poll();
		while (crew == null && System.nanoTime() < end) {
			Thread.yield();
			crew = OFFERS.poll();
		}
		return crew;
	}
}

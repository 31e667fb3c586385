// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

import org.netwright.core.inspection.Inspection;
import org.netwright.core.inspection.InspectionState;
import org.netwright.core.internal.telling.Listeners;

/**
 * Walks through an open network, one for all who show it: a position, playing with a speed, breakpoints. Follows its
 * {@link Inspection}: with another input the walk goes on where it is, with other values; with another network at the same neuron.
 * Whoever shows values listens here instead of there, and shows {@link WalkState#seen}. It knows no widget and no document object.
 *
 * <p>Thread-safe. Listeners hear states in order, never two threads at once, on the thread that made the change: that of the
 * inspection, of the caller, or of the clock. No lock of the state is held meanwhile.
 */
public final class Walker implements AutoCloseable {

	/** Up to so many neurons people walk neuron by neuron, if they do not choose. */
	public static final int FEW = 200;
	/** The fewest steps a second. */
	public static final double SLOWEST = 0.25;
	/** The most steps a second. */
	public static final double FASTEST = 16;

	private static final double SECOND = 1000;

	private final LongFunction<Executor> clock;
	private final Listeners<WalkState> listeners = new Listeners<>();
	private final Object lock = new Object();
	private final Object telling = new Object();
	private final Runnable unsubscribe;
	private volatile WalkState state = WalkState.EMPTY;
	private volatile List<Breakpoint> breakpoints = List.of();
	private WalkState told = WalkState.EMPTY;
	private boolean busy;
	private boolean unitChosen;
	private long plays;

	/**
	 * Begins without walking.
	 *
	 * @param inspection whose values are walked through
	 * @param clock from milliseconds to an executor that runs what it gets that much later
	 */
	public Walker(Inspection inspection, LongFunction<Executor> clock) {
		this.clock = clock;
		unsubscribe = inspection.addListener(next -> change(now -> inspected(now, next)));
		change(now -> inspected(now, inspection.state()));
	}

	/** {@return what is known now} */
	public WalkState state() {
		return state;
	}

	/** {@return where a walk that plays stops} */
	public List<Breakpoint> breakpoints() {
		return breakpoints;
	}

	/**
	 * Says where a walk that plays stops.
	 *
	 * @param next conditions, each of which is enough; copied
	 */
	public void setBreakpoints(List<Breakpoint> next) {
		breakpoints = List.copyOf(next);
		change(now -> with(now, now.walking(), now.position(), now.playing(), null));
	}

	/**
	 * Hears of every state from now on.
	 *
	 * @param listener must be quick; it may walk. What it throws is thrown to whoever made the change, after all others have heard
	 * @return ends the subscription when run; running it again does nothing
	 */
	public Runnable addListener(Consumer<WalkState> listener) {
		return listeners.add(listener);
	}

	/**
	 * Goes on; begins a walk if nobody walks. A walk that plays stops playing.
	 *
	 * @param unit how far
	 */
	public void next(WalkUnit unit) {
		move(now -> now.walk().next(now.walking() ? now.position() : WalkPosition.START, unit));
	}

	/**
	 * Goes back; begins a walk at the end if nobody walks. A walk that plays stops playing.
	 *
	 * @param unit how far
	 */
	public void back(WalkUnit unit) {
		move(now -> now.walk().previous(now.position(), unit));
	}

	/**
	 * Goes anywhere. A walk that plays stops playing.
	 *
	 * @param position where to; beyond the end is the end
	 */
	public void go(WalkPosition position) {
		move(now -> position.steps() > now.walk().stepCount() ? now.walk().end() : position);
	}

	private void move(Function<WalkState, WalkPosition> where) {
		change(now -> now.canWalk() ? with(now, true, where.apply(now), false, null) : now);
	}

	/** Ends the walk: everything is shown again. */
	public void leave() {
		change(now -> with(now, false, end(now.walk()), false, null));
	}

	/** Goes on by itself until the end, a breakpoint or a {@link #pause}; from the start if one is at the end or nobody walks. */
	public void play() {
		change(now -> {
			boolean anew = !now.walking() || !now.canGoOn();
			return now.canWalk() ? with(now, true, anew ? WalkPosition.START : now.position(), true, null) : now;
		});
		begin();
	}

	/** From now on the clock runs anew; what it was to do before is forgotten. */
	private void begin() {
		long play;
		synchronized (lock) {
			play = ++plays;
		}
		later(play);
	}

	/** Stays where it is. */
	public void pause() {
		change(now -> with(now, now.walking(), now.position(), false, now.stoppedBy()));
	}

	/**
	 * Says how fast it goes by itself, from the next step on.
	 *
	 * @param stepsPerSecond {@link #SLOWEST} to {@link #FASTEST}; others become the nearest of these
	 */
	public void setSpeed(double stepsPerSecond) {
		double speed = Math.clamp(stepsPerSecond, SLOWEST, FASTEST);
		change(now -> new WalkState(now.version(), now.walking(), now.walk(), now.position(), now.playing(), now.unit(), speed,
				now.stoppedBy(), now.complete(), now.seen()));
		if (state.playing()) {
			begin();
		}
	}

	/**
	 * Says how far it goes by itself at a time. Until somebody does, it is a neuron in networks of up to {@value #FEW}, else a layer.
	 *
	 * @param unit how far
	 */
	public void setUnit(WalkUnit unit) {
		synchronized (lock) {
			unitChosen = true;
		}
		change(now -> new WalkState(now.version(), now.walking(), now.walk(), now.position(), now.playing(), unit, now.speed(),
				now.stoppedBy(), now.complete(), now.seen()));
	}

	private void later(long play) {
		clock.apply(Math.round(SECOND / state.speed())).execute(() -> tick(play));
	}

	private void tick(long play) {
		synchronized (lock) {
			if (play != plays) {
				return;
			}
		}
		change(now -> now.playing() && now.canWalk() ? played(now) : now);
		if (state.playing()) {
			later(play);
		}
	}

	/** One step on, or only to the first neuron on the way that a breakpoint is about. */
	private WalkState played(WalkState now) {
		WalkPosition next = now.walk().next(now.position(), now.unit());
		for (int step = now.position().steps() + 1; step <= next.steps(); step++) {
			WalkPosition at = new WalkPosition(step, WalkUnit.NEURON);
			for (Breakpoint breakpoint : breakpoints) {
				for (int neuron : now.walk().neurons(at)) {
					if (breakpoint.stopsAt(now.complete().snapshot(), now.complete().trace(), neuron)) {
						return with(now, true, at, false, breakpoint);
					}
				}
			}
		}
		return with(now, true, next, next.steps() < now.walk().stepCount(), null);
	}

	/** The inspection has other values, or another network. */
	private WalkState inspected(WalkState now, InspectionState next) {
		if (next.generation() < now.complete().generation()) {
			return now;
		}
		if (next.trace() == null) {
			return new WalkState(now.version(), now.walking(), now.walk(), now.position(), false, now.unit(), now.speed(), null, next, next);
		}
		Walk before = now.walk();
		boolean sameWay = before != null && before.network() == next.snapshot();
		Walk walk = sameWay ? before : Walk.of(next.snapshot());
		WalkPosition position = before == null || !now.walking() ? walk.end() : walk.carriedOver(now.position(), before);
		WalkUnit unit = unitChosen ? now.unit() : next.snapshot().graph().neuronCount() <= FEW ? WalkUnit.NEURON : WalkUnit.LAYER;
		return new WalkState(now.version(), now.walking(), walk, position, now.playing(), unit, now.speed(), now.stoppedBy(), next,
				now.walking() ? WalkState.seen(next, walk, position) : next);
	}

	private static WalkState with(WalkState now, boolean walking, WalkPosition position, boolean playing, Breakpoint stoppedBy) {
		boolean masked = walking && now.canWalk();
		InspectionState seen = masked ? WalkState.seen(now.complete(), now.walk(), position) : now.complete();
		return new WalkState(now.version(), walking, now.walk(), position, playing, now.unit(), now.speed(), stoppedBy, now.complete(), seen);
	}

	private static WalkPosition end(Walk walk) {
		return walk == null ? WalkPosition.START : walk.end();
	}

	private void change(UnaryOperator<WalkState> how) {
		synchronized (lock) {
			WalkState now = state;
			WalkState next = how.apply(now);
			if (next == now) {
				return;
			}
			state = new WalkState(now.version() + 1, next.walking(), next.walk(), next.position(), next.playing(), next.unit(), next.speed(),
					next.stoppedBy(), next.complete(), next.seen());
		}
		tell();
	}

	/** A listener may walk: what comes of that is told when all have heard of what is being told. */
	private void tell() {
		synchronized (telling) {
			if (busy) {
				return;
			}
			busy = true;
			try {
				while (told != state) {
					told = state;
					listeners.tell(told);
				}
			} finally {
				busy = false;
			}
		}
	}

	/** Ends walking and playing, and stays silent. */
	@Override
	public void close() {
		unsubscribe.run();
		listeners.clear();
		synchronized (lock) {
			plays++;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.netwright.core.comparison.ComparisonState.Choices;
import org.netwright.core.comparison.ComparisonState.Gap;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.inspection.Inspection;
import org.netwright.core.inspection.InspectionState;

/**
 * Compares two sides of one open document, again after every change of the document, its input or what is pinned; only while somebody
 * {@linkplain #watch watches} or the diagram is to be coloured. One for each open document, shared by all who show it; it knows no
 * widget and no document object.
 *
 * <p>Every change begins a new generation, which is computed on the executor; of several changes only the newest is. Thread-safe. No
 * lock is held while contributed code runs or listeners are called.
 */
public final class Comparing implements AutoCloseable {

	private final Executor executor;
	private final Inspection inspection;
	private final Baseline baseline;
	private final List<Consumer<ComparisonState>> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> subscriptions;
	private final Object lock = new Object();
	private volatile ComparisonState state = ComparisonState.EMPTY;
	private Choices choices = Choices.USUAL;
	private long generation;
	private int watching;
	private boolean scheduled;
	private boolean closed;

	/**
	 * Begins with what is pinned on the left and the present on the right.
	 *
	 * @param executor where to compute, one task at a time; {@code Runnable::run} for the calling thread, which is right for tests
	 * @param inspection of the document
	 * @param baseline of the document
	 */
	public Comparing(Executor executor, Inspection inspection, Baseline baseline) {
		this.executor = executor;
		this.inspection = inspection;
		this.baseline = baseline;
		subscriptions = List.of(inspection.addListener(next -> update()), baseline.addListener(this::update));
	}

	/** {@return the newest state that was computed} */
	public ComparisonState state() {
		return state;
	}

	/** {@return what is wanted, whether computed yet or not} */
	public Choices choices() {
		synchronized (lock) {
			return choices;
		}
	}

	/**
	 * Wants other sides.
	 *
	 * @param left for the left side
	 * @param right for the right side
	 */
	public void choose(SideChoice left, SideChoice right) {
		change(before -> new Choices(left, right, before.coloured()));
	}

	/** Exchanges both sides. */
	public void swap() {
		change(before -> new Choices(before.right(), before.left(), before.coloured()));
	}

	/**
	 * Has the diagram show what differs, or what is.
	 *
	 * @param coloured whether it shows what differs
	 */
	public void colour(boolean coloured) {
		change(before -> new Choices(before.left(), before.right(), coloured));
	}

	private void change(UnaryOperator<Choices> operation) {
		synchronized (lock) {
			choices = operation.apply(choices);
		}
		begin(true);
	}

	/** Compares again, because something that is chosen may have changed. */
	public void update() {
		begin(false);
	}

	/**
	 * Has comparisons computed from now on.
	 *
	 * @return ends that when run; running it again does nothing
	 */
	public Runnable watch() {
		synchronized (lock) {
			watching++;
		}
		update();
		boolean[] watches = { true };
		return () -> {
			synchronized (lock) {
				watching -= watches[0] ? 1 : 0;
				watches[0] = false;
			}
		};
	}

	/**
	 * Hears of every state from now on.
	 *
	 * @param listener called on the executor's thread
	 * @return ends the subscription when run; running it again does nothing
	 */
	public Runnable addListener(Consumer<ComparisonState> listener) {
		Consumer<ComparisonState> own = listener::accept;
		listeners.add(own);
		return () -> listeners.remove(own);
	}

	/** @param always also when nobody watches, because what was shown has to go */
	private void begin(boolean always) {
		boolean start;
		synchronized (lock) {
			if (closed || !always && watching == 0 && !choices.coloured()) {
				return;
			}
			generation++;
			start = !scheduled;
			scheduled = true;
		}
		if (start) {
			executor.execute(this::compute);
		}
	}

	private void compute() {
		long wanted;
		Choices now;
		synchronized (lock) {
			scheduled = false;
			wanted = generation;
			now = choices;
			if (closed) {
				return;
			}
		}
		state = compare(wanted, now);
		listeners.forEach(listener -> listener.accept(state));
	}

	private ComparisonState compare(long wanted, Choices now) {
		InspectionState present = inspection.state();
		boolean leftLast = now.left() instanceof SideChoice.OtherNetwork;
		Built first = build(leftLast ? now.right() : now.left(), present, null);
		Built second = build(leftLast ? now.left() : now.right(), present, first.side);
		Built left = leftLast ? second : first;
		Built right = leftLast ? first : second;
		Comparison comparison = left.side == null || right.side == null ? null : Comparison.of(left.side, right.side, state.compared());
		ChangeMap changes = comparison == null || !now.coloured() || present.snapshot() == null ? null : changes(comparison, now, present.snapshot());
		return new ComparisonState(wanted, now, left.side, right.side, left.gap, right.gap, comparison, changes);
	}

	/** Nothing where neither side is one of this document. */
	private static ChangeMap changes(Comparison comparison, Choices now, NetworkSnapshot network) {
		boolean leftOwn = !(now.left() instanceof SideChoice.OtherNetwork);
		boolean rightOwn = !(now.right() instanceof SideChoice.OtherNetwork);
		boolean byRight = rightOwn && !(leftOwn && now.right() instanceof SideChoice.Pinned);
		return leftOwn || rightOwn ? ChangeMap.of(comparison, network, byRight) : null;
	}

	private record Built(Side side, Gap gap) {
		static Built missing(Gap.Kind kind, String detail) {
			return new Built(null, new Gap(kind, detail));
		}

		static Built of(Optional<Side> side, Gap.Kind otherwise, String detail) {
			return side.map(present -> new Built(present, null)).orElseGet(() -> missing(otherwise, detail));
		}
	}

	private Built build(SideChoice choice, InspectionState present, Side other) {
		return switch (choice) {
			case SideChoice.Present now -> Built.of(Side.of(present), Gap.Kind.NOT_COMPUTED, present.problem());
			case SideChoice.Pinned pinned -> Built.of(baseline.pinned(), Gap.Kind.NOTHING_PINNED, null);
			case SideChoice.Input input -> run(present, input.values());
			case SideChoice.OtherNetwork network -> network.state().get()
					.map(found -> run(found, inputOf(found, other))).orElseGet(() -> Built.missing(Gap.Kind.CLOSED, null));
		};
	}

	private static double[] inputOf(InspectionState network, Side other) {
		boolean fits = other != null && network.snapshot() != null
				&& network.snapshot().graph().inputCount() == other.network().graph().inputCount();
		return fits ? other.trace().inputs() : network.input();
	}

	private static Built run(InspectionState network, double[] input) {
		NetworkSnapshot snapshot = network.snapshot();
		if (snapshot == null) {
			return Built.missing(Gap.Kind.NOT_COMPUTED, network.problem());
		}
		if (snapshot.graph().inputCount() != input.length) {
			return Built.missing(Gap.Kind.WRONG_SIZE, null);
		}
		try {
			return new Built(Side.of(snapshot, input), null);
		} catch (FunctionFailedException e) {
			return Built.missing(Gap.Kind.NOT_COMPUTED, e.getMessage());
		}
	}

	/** Ends all comparing. */
	@Override
	public void close() {
		synchronized (lock) {
			closed = true;
		}
		subscriptions.forEach(Runnable::run);
		listeners.clear();
	}
}

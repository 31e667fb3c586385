// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.netwright.model.Network;
import org.netwright.model.edit.history.DocumentChange.Cause;

/**
 * What was done to one document, to be undone and redone. There is one for each document, and every change of the
 * document goes through it: the diagram, the property sheet and the views share it.
 *
 * <p>Entries stand in the order in which they were done. The position says how many of them are in effect: those before
 * it can be undone, those behind it redone. A new step drops the latter. When remembering takes more memory than the limit
 * allows, the oldest entries are dropped; the newest always stays.
 *
 * <p>A document is dirty if it differs from what was saved: undoing back to the save mark makes it clean again. Steps that
 * change nothing but {@linkplain ChangeKind#VIEW view settings} can be undone and do not count.
 *
 * <p>Everything belongs to the document's thread. While a step runs and while listeners hear of it, nothing else can be
 * executed, undone, redone or marked: that is an {@link IllegalStateException}.
 */
public final class History {

	/** How much memory the entries of a history may take if nothing else is said: 128 MiB. */
	public static final long DEFAULT_MEMORY_LIMIT = 128L << 20;

	private static final long NEVER = -1;
	private static final Set<ChangeKind> VIEW_ONLY = Set.of(ChangeKind.VIEW);

	private final Network network;
	private final long memoryLimit;
	private final List<Entry> entries = new ArrayList<>();
	private final List<Consumer<DocumentChange>> listeners = new CopyOnWriteArrayList<>();
	/** Who reads the document on another thread, for the document's thread only. */
	private final List<Reading> readings = new ArrayList<>();
	private int position;
	private long memoryUsed;
	/** Numbers what the document says apart from view settings; equal numbers, equal documents. */
	private long state;
	private long newestState;
	private long savedState;
	private Gesture gesture;
	private boolean shortened;
	/** The newest entry, as long as the next step may become one with it. */
	private Entry mergeable;
	private String running;

	private record Entry(String label, Journal journal, Object mergeKey, long before, long after, long bytes) {
	}

	/**
	 * Begins for a document that is as it was saved, with the default memory limit.
	 *
	 * @param network the document
	 */
	public History(Network network) {
		this(network, DEFAULT_MEMORY_LIMIT);
	}

	/**
	 * Begins for a document that is as it was saved.
	 *
	 * @param network the document
	 * @param memoryLimit how many bytes the entries may take, estimated
	 */
	public History(Network network, long memoryLimit) {
		this.network = Objects.requireNonNull(network);
		this.memoryLimit = memoryLimit;
	}

	/** {@return the document} */
	public Network network() {
		return network;
	}

	/**
	 * Executes a step and remembers it.
	 *
	 * @param step a step for this document that was not executed before
	 * @return true if it changed the document; false if it would change nothing, and so is not remembered
	 * @throws StepRefusedException if the document does not allow the step
	 * @throws StepFailedException if the step breaks off; the document and the history are as before
	 * @throws RuntimeException what a listener threw, after the step was done and all listeners have heard
	 */
	public boolean execute(Step step) {
		begin(step.getClass().getSimpleName());
		try {
			step.refusal().ifPresent(refusal -> {
				throw new StepRefusedException(refusal);
			});
			if (!step.canExecute()) {
				return false;
			}
			String label = step.label();
			Object mergeKey = step.mergeKey().orElse(null);
			Journal journal = record(step, label);
			if (journal.isEmpty()) {
				return false;
			}
			DocumentChange.Builder change = new DocumentChange.Builder();
			journal.report(true, change);
			DocumentChange done = change.build(Cause.EXECUTED);
			remember(label, journal, mergeKey, !done.kinds().equals(VIEW_ONLY));
			tell(done);
			return true;
		} finally {
			running = null;
		}
	}


	private Journal record(Step step, String label) {
		Edits edits = new Edits(network);
		try {
			step.apply(edits);
			return edits.close();
		} catch (StepRefusedException | Error e) {
			edits.rollBack(e);
			throw e;
		} catch (RuntimeException e) {
			edits.rollBack(e);
			throw new StepFailedException(label, e);
		}
	}

	private void remember(String label, Journal journal, Object mergeKey, boolean dirties) {
		boolean merge = mergeable != null && mergeKey != null && mergeKey.equals(mergeable.mergeKey);
		forget(position, entries.size());
		Journal whole = journal;
		long before = state;
		if (merge) {
			before = mergeable.before;
			whole = mergeable.journal.then(journal);
			forget(--position, entries.size());
		}
		if (merge && whole.isEmpty()) {
			state = before;
			mergeable = null;
			return;
		}
		if (dirties) {
			state = ++newestState;
		}
		Entry entry = new Entry(label, whole, mergeKey, before, state, whole.bytes());
		entries.add(entry);
		position++;
		memoryUsed += entry.bytes;
		mergeable = gesture == null ? null : entry;
		int dropped = 0;
		for (long used = memoryUsed; used > memoryLimit && dropped < entries.size() - 1; dropped++) {
			used -= entries.get(dropped).bytes;
		}
		forget(0, dropped);
		position -= dropped;
		shortened |= dropped > 0;
	}

	private void forget(int from, int to) {
		List<Entry> forgotten = entries.subList(from, to);
		forgotten.forEach(entry -> memoryUsed -= entry.bytes);
		forgotten.clear();
	}

	/** {@return whether there is something to undo} */
	public boolean canUndo() {
		return position > 0;
	}

	/** {@return whether there is something to redo} */
	public boolean canRedo() {
		return position < entries.size();
	}

	/** {@return what {@link #undo()} would take back; empty if there is nothing} */
	public Optional<String> undoLabel() {
		return canUndo() ? Optional.of(entries.get(position - 1).label) : Optional.empty();
	}

	/** {@return what {@link #redo()} would do again; empty if there is nothing} */
	public Optional<String> redoLabel() {
		return canRedo() ? Optional.of(entries.get(position).label) : Optional.empty();
	}

	/**
	 * Takes the last thing back. Nothing to undo: nothing happens.
	 *
	 * @throws StepFailedException if that breaks off; the document and the history are as before
	 */
	public void undo() {
		move(Math.max(position - 1, 0), Cause.UNDONE);
	}

	/**
	 * Does again what was undone last. Nothing to redo: nothing happens.
	 *
	 * @throws StepFailedException if that breaks off; the document and the history are as before
	 */
	public void redo() {
		move(Math.min(position + 1, entries.size()), Cause.REDONE);
	}

	/**
	 * Undoes or redoes as much as is needed; listeners hear of it once.
	 *
	 * @param target how many entries shall be in effect, 0 to {@code entries().size()}
	 * @throws IndexOutOfBoundsException if there is no such position
	 * @throws StepFailedException if an entry breaks off; the position is beside it
	 */
	public void jump(int target) {
		Objects.checkIndex(target, entries.size() + 1);
		move(target, Cause.JUMPED);
	}

	private void move(int target, Cause cause) {
		begin(cause.name());
		mergeable = null;
		DocumentChange.Builder change = new DocumentChange.Builder();
		try {
			while (position > target) {
				undoOne(change);
			}
			while (position < target) {
				redoOne(change);
			}
		} finally {
			try {
				if (!change.isEmpty()) {
					tell(change.build(cause));
				}
			} finally {
				running = null;
			}
		}
	}

	private void undoOne(DocumentChange.Builder change) {
		Entry entry = entries.get(position - 1);
		try {
			entry.journal.revert();
		} catch (RuntimeException e) {
			throw new StepFailedException(entry.label, e);
		}
		entry.journal.report(false, change);
		position--;
		state = entry.before;
	}

	private void redoOne(DocumentChange.Builder change) {
		Entry entry = entries.get(position);
		try {
			entry.journal.perform();
		} catch (RuntimeException e) {
			throw new StepFailedException(entry.label, e);
		}
		entry.journal.report(true, change);
		position++;
		state = entry.after;
	}

	/** {@return how many entries are in effect} */
	public int position() {
		return position;
	}

	/** {@return all entries, the oldest first; a new list} */
	public List<HistoryEntry> entries() {
		List<HistoryEntry> rows = new ArrayList<>(entries.size());
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			rows.add(new HistoryEntry(entry.label, i + 1, i < position, entry.after == savedState));
		}
		return List.copyOf(rows);
	}

	/** {@return whether older entries were dropped, so that position 0 is not how the document was in the beginning} */
	public boolean isShortened() {
		return shortened;
	}

	/** {@return whether the document was saved as it is at position 0} */
	public boolean isSavedAtBeginning() {
		return savedState == (entries.isEmpty() ? state : entries.getFirst().before);
	}

	/**
	 * Where to {@linkplain #jump jump} to for the document as it was saved, apart from view settings.
	 *
	 * @return of several positions the one with the fewest steps in between; empty if no position is as what was saved
	 */
	public OptionalInt savedPosition() {
		return IntStream.rangeClosed(0, entries.size()).filter(candidate -> stateAt(candidate) == savedState).boxed()
				.min(Comparator.comparingInt(candidate -> Math.abs(candidate - position))).map(OptionalInt::of).orElse(OptionalInt.empty());
	}

	private long stateAt(int candidate) {
		if (candidate == position) {
			return state;
		}
		return candidate == 0 ? entries.getFirst().before : entries.get(candidate - 1).after;
	}

	/** {@return how many bytes the entries take, estimated} */
	public long memoryUsed() {
		return memoryUsed;
	}

	/**
	 * Begins a movement in which steps with equal {@linkplain Step#mergeKey() merge keys} that follow each other become one
	 * entry. A movement that is still open ends.
	 *
	 * @return the movement, to be closed when it ends
	 */
	public Gesture beginGesture() {
		mergeable = null;
		gesture = new Gesture(this);
		return gesture;
	}

	/** Makes the next step an entry of its own, even within an open gesture. */
	public void seal() {
		mergeable = null;
	}

	void end(Gesture closed) {
		if (gesture == closed) {
			gesture = null;
			mergeable = null;
		}
	}

	/** {@return whether the document differs from what was saved, apart from view settings} */
	public boolean isDirty() {
		return state != savedState;
	}

	/** {@return the number of what the document says now, apart from view settings, for {@link #markSaved(long)}} */
	public long state() {
		return state;
	}

	/** Makes the document as it is now what was saved. Seals the newest entry. */
	public void markSaved() {
		markSaved(state);
	}

	/**
	 * Makes the document as it was what was saved, for saving that ends after the document has changed again.
	 *
	 * @param savedState the {@link #state()} that was written
	 */
	public void markSaved(long savedState) {
		begin(Cause.SAVE_MARK.name());
		mergeable = null;
		try {
			if (this.savedState != savedState) {
				this.savedState = savedState;
				tell(new DocumentChange.Builder().build(Cause.SAVE_MARK));
			}
		} finally {
			running = null;
		}
	}

	/** Makes the document dirty until it is saved again, for a new document or one whose file is lost. */
	public void forgetSaved() {
		markSaved(NEVER);
	}

	/**
	 * Hears of every change of the document from now on: one call for each step executed, undone or redone, one for a jump
	 * and one for a moved save mark.
	 *
	 * @param listener called on the document's thread, when the history is up to date; it must not change the document.
	 *     What it throws is thrown to whoever made the change, after all others have heard
	 * @return ends the subscription when run; running it again does nothing
	 */
	public Runnable addListener(Consumer<DocumentChange> listener) {
		Consumer<DocumentChange> own = listener::accept;
		listeners.add(own);
		return () -> listeners.remove(own);
	}

	/**
	 * Keeps the document as it is while somebody reads it on another thread, for example to save it. Whoever executes, undoes, redoes
	 * or marks meanwhile waits; so reading must not wait for the document's thread.
	 *
	 * @return ends the reading when closed, on any thread; closing it again does nothing
	 */
	public Reading beginReading() {
		if (running != null) {
			throw new IllegalStateException("The history is busy with " + running + ": reading must wait until it has returned");
		}
		Reading reading = new Reading();
		readings.add(reading);
		return reading;
	}

	private void begin(String action) {
		if (running != null) {
			throw new IllegalStateException("The history is busy with " + running + ": " + action + " must wait until it has returned");
		}
		readings.forEach(Reading::awaitEnd);
		readings.clear();
		running = action;
	}

	private void tell(DocumentChange change) {
		RuntimeException failure = null;
		for (Consumer<DocumentChange> listener : listeners) {
			try {
				listener.accept(change);
			} catch (RuntimeException e) {
				if (failure == null) {
					failure = e;
				} else {
					failure.addSuppressed(e);
				}
			}
		}
		if (failure != null) {
			throw failure;
		}
	}
}

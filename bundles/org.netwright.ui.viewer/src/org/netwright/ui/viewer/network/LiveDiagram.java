// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.netwright.core.decision.Verdict;
import org.netwright.core.comparison.ComparisonState;
import org.netwright.core.inspection.InspectionState;
import org.netwright.core.problem.Problem;
import org.netwright.core.walk.WalkState;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.Difference;
import org.netwright.diagram.drawing.Marks;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.theme.FieldChoice;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.viewer.canvas.ScreenLook;

/**
 * Keeps a diagram control up to date with an open network: its layout after each change of the document, its values after each
 * propagation, what differs while that is wanted, and marks where something is wrong. Ends with the control. UI thread only.
 */
public final class LiveDiagram {
	private static final int MOST_CURRENT = 60;
	/** Of the milliseconds between two steps a second. */
	private static final double PULSE_PART = 700;
	private static final Set<ChangeKind> NOT_DRAWN = Set.of(ChangeKind.SAMPLES);

	private final DiagramControl control;
	private final LatestOnUi<WalkState> values;
	private final LatestOnUi<ComparisonState> differences;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> valueListeners = new CopyOnWriteArrayList<>();
	private final DiagramFields fields;
	private Runnable unsubscribe = () -> { };
	private ShownNetwork shown;
	private List<Problem> problems = List.of();
	private boolean jumping;
	private Difference difference;
	private WalkState walked;

	/**
	 * Begins with nothing to show.
	 *
	 * @param control what is kept up to date
	 */
	public LiveDiagram(DiagramControl control) {
		this.control = control;
		values = new LatestOnUi<>(control, this::walked);
		differences = new LatestOnUi<>(control, this::compared);
		control.addDisposeListener(event -> unsubscribe.run());
		PresentationMode.whenChanged(control, this::layOutAnew);
		ConnectionLook.whenChanged(control, this::lookChanged);
		fields = new DiagramFields(control);
		FieldChoice.whenChanged(control, this::lookChanged);
	}

	/**
	 * Shows a network from now on.
	 *
	 * @param network laid out; null ends showing the one before
	 */
	public void show(ShownNetwork network) {
		unsubscribe.run();
		unsubscribe = () -> { };
		shown = network;
		walked = null;
		if (network != null) {
			OpenNetwork open = network.network();
			Runnable noValues = open.walk().addListener(values::offer);
			Runnable noDifferences = open.comparing().addListener(differences::offer);
			Runnable noChanges = open.history().addListener(this::changed);
			Runnable noProblems = open.problems().addListener(this::showProblems);
			Runnable noPaths = open.followed().addListener(this::showPaths);
			unsubscribe = () -> {
				noValues.run();
				noDifferences.run();
				noChanges.run();
				noProblems.run();
				noPaths.run();
			};
			control.show(network.scene());
			showProblems(open.problems().now());
			difference = ShownDifference.of(open.comparing().state());
			showPaths();
			show(open.walk().state());
		}
		fields.follow(network);
	}

	/**
	 * What is shown.
	 *
	 * @return null before anything was shown
	 */
	public ShownNetwork shown() {
		return shown;
	}

	/**
	 * Hears of each new layout.
	 *
	 * @param listener called on the UI thread when the control shows it
	 */
	public void whenLaidOut(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Hears of other values.
	 *
	 * @param listener called on the UI thread when the control shows them
	 */
	public void whenValuesChange(Runnable listener) {
		valueListeners.add(listener);
	}

	/**
	 * Runs a change of what is shown that jumps: what a hand has put somewhere must not seem to come there by itself.
	 *
	 * @param change of the document
	 */
	public void jump(Runnable change) {
		boolean before = jumping;
		jumping = true;
		try {
			change.run();
		} finally {
			jumping = before;
		}
	}

	private void changed(DocumentChange change) {
		if (!NOT_DRAWN.containsAll(change.kinds())) {
			ShownNetwork before = shown;
			shown = ShownNetwork.of(shown.network());
			control.select(Set.of(), Set.of());
			showPaths();
			showProblems(problems);
			if (jumping || !change.has(ChangeKind.LAYOUT) && !change.has(ChangeKind.STRUCTURE)) {
				control.show(shown.scene());
			} else {
				control.glideTo(shown.scene(), shown.neuronsIn(before), shown.layersIn(before));
			}
			fields.follow(shown);
			listeners.forEach(Runnable::run);
		}
	}

	/** Until a change has been looked at, what was wrong before is marked where it is now. */
	private void showProblems(List<Problem> found) {
		problems = found;
		control.mark(problems.isEmpty() ? Marks.NONE : ProblemMarks.of(problems, shown));
	}

	private void showPaths() {
		control.follow(shown.connectionsOf(shown.network().followed().now()));
	}

	private void lookChanged() {
		if (shown != null && (shown.shape() != ScreenLook.shape() || shown.hasFields() != FieldChoice.onNeurons())) {
			layOutAnew();
		}
	}

	/** Larger texts and other lines need another layout of the same elements: what is selected stays. */
	private void layOutAnew() {
		if (shown != null) {
			shown = ShownNetwork.of(shown.network());
			control.show(shown.scene());
			fields.follow(shown);
			listeners.forEach(Runnable::run);
		}
	}

	/** What comes late from a network that is shown no more is not looked at. */
	private void compared(ComparisonState late) {
		ComparisonState state = shown == null ? late : shown.network().comparing().state();
		if (shown != null && (difference != null || state.changes() != null)) {
			difference = ShownDifference.of(state);
			show(shown.network().walk().state());
		}
	}

	/** What comes late from a network that is shown no more is not looked at. */
	private void walked(WalkState late) {
		if (shown != null) {
			show(shown.network().walk().state());
		}
	}

	/** Of very many neurons none stands out. */
	private static Set<Integer> current(WalkState walk) {
		int[] current = walk.current();
		return current.length > MOST_CURRENT ? Set.of() : IntStream.of(current).boxed().collect(Collectors.toSet());
	}

	private void show(WalkState walk) {
		InspectionState state = walk.seen();
		Verdict verdict = state.verdict();
		DiagramState next = DiagramState.of(state.trace(), verdict.winner(), verdict.runnerUp(), verdict.margin())
				.withCurrent(current(walk));
		boolean problem = state.trace() == null && state.problem() != null;
		control.show(problem ? next.withDecision(state.problem()) : next.withDifference(walk.walking() ? null : difference));
		valueListeners.forEach(Runnable::run);
		follow(walk);
	}

	/** Where a walk has come to is brought into view; on the way forward dots run there. */
	private void follow(WalkState walk) {
		WalkState before = walked;
		walked = walk;
		boolean moved = before != null && (!walk.position().equals(before.position()) || walk.walking() != before.walking());
		int[] current = walk.current();
		if (!moved || current.length == 0 || walk.walk().network().graph().neuronCount() != shown.scene().nodes().size()) {
			return;
		}
		if (current.length <= MOST_CURRENT) {
			control.reveal(IntStream.of(current).mapToObj(neuron -> shown.scene().node(neuron).bounds()).reduce(Box::union).orElseThrow());
		}
		if (!before.walking() || walk.position().steps() > before.position().steps()) {
			control.pulse(IntStream.of(current).boxed().collect(Collectors.toSet()), (int) (PULSE_PART / walk.speed()));
		}
	}
}

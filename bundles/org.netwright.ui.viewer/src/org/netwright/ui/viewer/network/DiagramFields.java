// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.field.FieldState;
import org.netwright.core.field.WatchedFields;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.diagram.drawing.FieldTiles;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.FieldChoice;

/**
 * Keeps the receptive fields in a diagram up to date. Those that are in view are searched first. After a change the pictures of before
 * stay until all are found, or, where that takes longer, faint until each is found. UI thread only.
 */
final class DiagramFields {
	private static final int SOON = 100;

	private final DiagramControl control;
	private final LatestOnUi<FieldState> states;
	private ShownNetwork shown;
	private WatchedFields.Watch watch;
	private Map<ReceptiveField, FieldTile> tiles = new IdentityHashMap<>();
	private long incompleteSince;
	private boolean waiting;

	DiagramFields(DiagramControl control) {
		this.control = control;
		states = new LatestOnUi<>(control, state -> refresh());
		control.addDisposeListener(event -> end());
		FieldChoice.whenChanged(control, this::domainChanged);
	}

	/** Shows the fields of another layout, of the same network or another one; of none if it is null or has no room for them. */
	void follow(ShownNetwork next) {
		boolean same = shown != null && next != null && shown.network() == next.network() && next.hasFields();
		if (!same) {
			end();
			tiles.clear();
		}
		FieldTiles before = control.state().fields();
		FieldTiles now = same ? before.moved(next.neuronsIn(shown)) : FieldTiles.NONE;
		shown = next;
		if (next == null || !next.hasFields()) {
			control.show(FieldTiles.NONE);
			return;
		}
		if (watch == null) {
			domainChanged();
			watch = next.network().fields().watch(states::offer, false);
			now = FieldTiles.of(new FieldTile[next.scene().nodes().size()]);
		}
		control.show(now);
		want();
		refresh();
	}

	private void end() {
		if (watch != null) {
			watch.close();
			watch = null;
		}
	}

	private void domainChanged() {
		if (shown != null && shown.hasFields()) {
			shown.network().fields().setDomain(FieldChoice.domain());
		}
	}

	/** What is in view comes first; what has no room is not searched. */
	private void want() {
		List<String> inView = new ArrayList<>();
		List<String> others = new ArrayList<>();
		Box view = control.view();
		for (SceneNode node : shown.scene().nodes()) {
			if (node.field() != null) {
				(view.intersects(node.field()) ? inView : others).add(shown.neuron(node.neuron()).getId());
			}
		}
		inView.addAll(others);
		watch.want(inView);
	}

	private void refresh() {
		if (watch == null) {
			return;
		}
		if (shown.network().snapshot().isEmpty()) {
			control.show(FieldTiles.of(new FieldTile[shown.scene().nodes().size()]).over(control.state().fields()));
			return;
		}
		FieldState state = shown.network().fields().state();
		NetworkSnapshot network = state.network();
		if (network == null || network != shown.network().snapshot().orElse(null) || network.graph().neuronCount() != shown.scene().nodes().size()) {
			return;
		}
		if (!state.complete() && isSoon()) {
			return;
		}
		if (state.complete()) {
			incompleteSince = 0;
		}
		FieldTiles now = FieldTiles.of(tilesOf(state, network));
		control.show(state.missing() > 0 ? now.over(control.state().fields()) : now);
	}

	/** Whether a search has just begun, so that it may be complete before anybody sees that it is not. */
	private boolean isSoon() {
		long now = System.nanoTime();
		if (incompleteSince == 0) {
			incompleteSince = now;
		}
		if (now - incompleteSince > TimeUnit.MILLISECONDS.toNanos(SOON)) {
			return false;
		}
		if (!waiting) {
			waiting = true;
			control.getDisplay().timerExec(SOON + 1, () -> {
				waiting = false;
				if (!control.isDisposed()) {
					refresh();
				}
			});
		}
		return true;
	}

	private FieldTile[] tilesOf(FieldState state, NetworkSnapshot network) {
		ImageShape shape = ImageShape.of(network);
		Map<ReceptiveField, FieldTile> kept = new IdentityHashMap<>();
		FieldTile[] all = new FieldTile[shown.scene().nodes().size()];
		for (int n = 0; n < all.length; n++) {
			ReceptiveField field = shown.scene().node(n).field() == null ? null : state.field(n).orElse(null);
			if (field != null) {
				FieldTile known = tiles.get(field);
				all[n] = known != null && known.rows() == shape.rows() && known.columns() == shape.columns() ? known
						: new FieldTile(field, shape.rows(), shape.columns());
				kept.put(field, all[n]);
			}
		}
		tiles = kept;
		return all;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.diagram.internal.Messages;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.text.Numbers;

/** The line under a picture: what came out, how many connections are hidden, and how deep the network is. */
public final class Footer {

	private static final String BETWEEN = " \u00B7 ";

	private Footer() {
	}

	/**
	 * The whole line.
	 *
	 * @param scene the network
	 * @param state what came out
	 * @return such as "cross 0.982, then X 0.971 (margin 0.012) · 52 connections, none hidden · deep: 3 hidden layers";
	 *     of a network without layers only what came out; while differences are drawn what their colours mean
	 */
	public static String text(Scene scene, DiagramState state) {
		return text(scene, state, new Contributions(scene, EdgeLook.Quantity.WEIGHT).hiddenCount(state.fitting(scene)));
	}

	static String text(Scene scene, DiagramState state, int hiddenCount) {
		List<String> parts = new ArrayList<>();
		if (state.fitting(scene).difference() != null && !scene.layers().isEmpty()) {
			return String.join(BETWEEN, legend(state.difference()), connections(scene, hiddenCount));
		}
		String decision = decision(scene, state);
		if (!decision.isEmpty()) {
			parts.add(decision);
		}
		if (!scene.layers().isEmpty()) {
			parts.add(connections(scene, hiddenCount));
			parts.add(depth(scene));
		}
		return String.join(BETWEEN, parts);
	}

	/**
	 * What came out.
	 *
	 * @param scene the network
	 * @param given what came out
	 * @return such as "cross 0.982, then X 0.971 (margin 0.012)"; empty while values are missing
	 */
	public static String decision(Scene scene, DiagramState given) {
		DiagramState state = given.fitting(scene);
		if (state.decision() != null) {
			return state.decision();
		}
		boolean complete = !scene.outputs().isEmpty()
				&& scene.outputs().stream().allMatch(node -> state.isComputed(node.neuron()));
		if (!complete) {
			return "";
		}
		if (state.winner() < 0) {
			return Messages.undecided;
		}
		String winner = scene.node(state.winner()).name();
		String value = Numbers.plain(state.activation(state.winner()), 3);
		if (state.runnerUp() < 0) {
			return NLS.bind(Messages.winner, winner, value);
		}
		return NLS.bind(Messages.winnerAndRunnerUp, new Object[] { winner, value, scene.node(state.runnerUp()).name(),
				Numbers.plain(state.activation(state.runnerUp()), 3), Numbers.plain(state.margin(), 3) });
	}

	/** What the colours mean while differences are drawn. */
	private static String legend(Difference difference) {
		String neurons = NLS.bind(Messages.changes, new Object[] { difference.from(), difference.to(), Numbers.compact(difference.largest(), 3) });
		return switch (difference.connections()) {
		case 0 -> neurons;
		case 1 -> neurons + BETWEEN + Messages.oneWeightChanged;
		default -> neurons + BETWEEN + NLS.bind(Messages.weightsChanged, Numbers.count(difference.connections()));
		};
	}

	private static String connections(Scene scene, int hiddenCount) {
		String all = scene.connectionCount() == 1 ? Messages.oneConnection
				: NLS.bind(Messages.connections, Numbers.count(scene.connectionCount()));
		String hidden = hiddenCount == 0 ? Messages.noneHidden
				: NLS.bind(Messages.someHidden, Numbers.count(hiddenCount));
		return all + ", " + hidden;
	}

	private static String depth(Scene scene) {
		return switch (scene.hiddenLayerCount()) {
		case 0 -> Messages.noHiddenLayer;
		case 1 -> Messages.shallow;
		default -> NLS.bind(Messages.deep, scene.hiddenLayerCount());
		};
	}
}

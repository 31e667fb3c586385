// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.comparison.Comparison;
import org.netwright.core.comparison.ConnectionChange;
import org.netwright.core.comparison.NetworkDifference;
import org.netwright.core.comparison.NeuronChange;
import org.netwright.core.comparison.NeuronSetting;
import org.netwright.core.compile.NetworkSnapshot;

/** Makes the lines of the table. */
final class ChangeRows {
	/** Of more connections that differ only those that differ most are listed. */
	static final int MOST_CONNECTIONS = 2000;

	private ChangeRows() {
	}

	/**
	 * Neurons behind the inputs that change, sorted by change.
	 *
	 * @param byRight whether elements go by the ids of the right side
	 */
	static List<ChangeRow> neurons(Comparison comparison, boolean byRight) {
		return comparison.changedNeurons().stream().map(change -> row(comparison, change, change.name(), byRight)).toList();
	}

	/** All outputs of both networks, in the order of the right one. */
	static List<ChangeRow> outputs(Comparison comparison, boolean byRight) {
		int left = comparison.left().network().outputStart();
		int right = comparison.right().network().outputStart();
		return comparison.neurons().stream().filter(change -> change.right() >= right || change.right() < 0 && change.left() >= left)
				.sorted((one, other) -> Integer.compare(place(one), place(other))).map(change -> row(comparison, change, change.name(), byRight)).toList();
	}

	private static int place(NeuronChange change) {
		return change.right() < 0 ? Integer.MAX_VALUE : change.right();
	}

	private static ChangeRow row(Comparison comparison, NeuronChange change, String name, boolean byRight) {
		NetworkSnapshot own = (byRight ? comparison.right() : comparison.left()).network();
		int neuron = byRight ? change.right() : change.left();
		return ChangeRow.numbers(name, change.leftActivation(), change.rightActivation(), change.sumChange(),
				neuron < 0 ? List.of() : List.of(own.id(neuron)));
	}

	/** What differs about the networks: layers, settings of neurons, then connections, those first that differ most. */
	static List<ChangeRow> networks(NetworkDifference difference, boolean byRight) {
		List<ChangeRow> rows = new ArrayList<>();
		NetworkSnapshot left = difference.left();
		NetworkSnapshot right = difference.right();
		difference.layersOnlyLeft().forEach(layer -> rows.add(ChangeRow.words(NLS.bind(Messages.Row_layer, left.layerName(layer)),
				size(left, layer), Messages.Table_missing, List.of())));
		difference.layersOnlyRight().forEach(layer -> rows.add(ChangeRow.words(NLS.bind(Messages.Row_layer, right.layerName(layer)),
				Messages.Table_missing, size(right, layer), List.of())));
		difference.settings().forEach(setting -> rows.add(setting(difference, setting, byRight)));
		difference.connections().stream().limit(MOST_CONNECTIONS).forEach(change -> rows.add(connection(difference, change, byRight)));
		return rows;
	}

	/** How many lines that makes, as long as not too many connections differ. */
	static int count(NetworkDifference difference) {
		return difference.layersOnlyLeft().size() + difference.layersOnlyRight().size() + difference.settings().size() + difference.connections().size();
	}

	private static String size(NetworkSnapshot network, int layer) {
		return NLS.bind(Messages.Row_size, network.graph().layerSize(layer));
	}

	private static ChangeRow setting(NetworkDifference difference, NeuronSetting setting, boolean byRight) {
		String name = difference.right().name(setting.right());
		List<String> elements = List.of(byRight ? difference.right().id(setting.right()) : difference.left().id(setting.left()));
		return switch (setting.kind()) {
		case BIAS -> ChangeRow.numbers(NLS.bind(Messages.Row_bias, name), setting.leftValue(), setting.rightValue(), Double.NaN, elements);
		case FUNCTION -> ChangeRow.words(NLS.bind(Messages.Row_function, name), function(difference.left(), setting.left()),
				function(difference.right(), setting.right()), elements);
		case ENABLED -> ChangeRow.words(name, onOrOff(setting.leftValue()), onOrOff(setting.rightValue()), elements);
		};
	}

	private static String function(NetworkSnapshot network, int neuron) {
		String id = network.functionId(neuron);
		return network.functionParameters(neuron).isEmpty() ? id : id + network.functionParameters(neuron);
	}

	private static String onOrOff(double value) {
		return value == 0 ? Messages.Row_off : Messages.Row_on;
	}

	private static ChangeRow connection(NetworkDifference difference, ConnectionChange change, boolean byRight) {
		boolean named = change.onlyLeft();
		NetworkSnapshot network = named ? difference.left() : difference.right();
		String name = network.name(named ? change.leftSource() : change.rightSource()) + " \u2192 " //$NON-NLS-1$
				+ network.name(named ? change.leftTarget() : change.rightTarget());
		int source = byRight ? change.rightSource() : change.leftSource();
		int target = byRight ? change.rightTarget() : change.leftTarget();
		NetworkSnapshot own = byRight ? difference.right() : difference.left();
		return ChangeRow.numbers(name, change.leftWeight(), change.rightWeight(), Double.NaN,
				source < 0 || target < 0 ? List.of() : List.of(own.id(source), own.id(target)));
	}
}

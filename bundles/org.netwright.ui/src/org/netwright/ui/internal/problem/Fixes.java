// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.pattern.AllToAll;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.ConnectPairs;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetArrangement;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetConnectionEnabled;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.model.edit.step.SetInputRange;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.ui.document.OpenNetwork;

/** What can be done about a problem with one choice: nothing where it takes a person to know what is meant. UI thread only. */
final class Fixes {
	private static final int MOST_FUNCTIONS = 6;
	private static final int MOST_CONNECTIONS = 8;
	private static final int DIGITS = 3;

	private final OpenNetwork open;
	private final List<Fix> fixes = new ArrayList<>();

	private Fixes(OpenNetwork open) {
		this.open = open;
	}

	/** The fixes of a problem, the most likely first; those that the document would refuse are left out. */
	static List<Fix> of(ProblemRow row, OpenNetwork open) {
		Fixes fixes = new Fixes(open);
		switch (row.element()) {
			case Neuron neuron -> fixes.ofNeuron(row.problem().code(), neuron);
			case Layer layer -> fixes.ofLayer(row.problem().code(), layer);
			case Network network -> fixes.ofNetwork(row.problem().code(), network);
			default -> {
				// nothing is obvious about notes
			}
		}
		return fixes.fixes.stream().filter(fix -> fix.step().canExecute()).toList();
	}

	private void add(String label, Step step) {
		fixes.add(new Fix(label, step));
	}

	private void ofNeuron(String code, Neuron neuron) {
		switch (code) {
			case ProblemCodes.NO_INCOMING -> {
				add(Messages.Fix_switchOn, new SetConnectionEnabled(neuron.getIncoming(), true));
				connect(Messages.Fix_connectPrevious, neighbours(neuron, -1), List.of(neuron));
				remove(neuron);
			}
			case ProblemCodes.UNREACHABLE -> {
				connect(Messages.Fix_connectPrevious, neighbours(neuron, -1), List.of(neuron));
				remove(neuron);
			}
			case ProblemCodes.DEAD_END -> {
				add(Messages.Fix_switchOn, new SetConnectionEnabled(neuron.getOutgoing(), true));
				connect(Messages.Fix_connectNext, List.of(neuron), neighbours(neuron, 1));
				remove(neuron);
			}
			case ProblemCodes.MISSING_FUNCTION, ProblemCodes.BROKEN_FUNCTION -> {
				add(Messages.Fix_layerFunction, SetFunction.ofNeurons(List.of(neuron), null, Map.of()));
				functions().forEach(function -> add(NLS.bind(Messages.Fix_function, function.name()),
						SetFunction.ofNeurons(List.of(neuron), function.id(), Map.of())));
			}
			case ProblemCodes.AMBIGUOUS_NAME -> {
				String name = freeName(neuron.getName(), neuron.getLayer().getNeurons().stream().map(Neuron::getName).toList());
				add(NLS.bind(Messages.Fix_rename, name), new SetName(neuron, name));
			}
			case ProblemCodes.CYCLE -> breakCycle(neuron);
			case ProblemCodes.DUPLICATE_CONNECTION -> add(Messages.Fix_merge, Duplicates.merge(neuron));
			case ProblemCodes.CONNECTION_INTO_INPUT -> add(Messages.Fix_removeIncoming, new Delete(neuron.getIncoming()));
			case ProblemCodes.DANGLING_CONNECTION -> add(Messages.Fix_removeDangling,
					new Delete(neuron.getIncoming().stream().filter(connection -> connection.getSource() == null).toList()));
			case ProblemCodes.ACTIVATION_ON_INPUT -> {
				add(Messages.Fix_noFunction, SetFunction.ofNeurons(List.of(neuron), null, Map.of()));
				add(Messages.Fix_noBias, new SetBias(List.of(neuron), 0));
			}
			case ProblemCodes.NOT_FINITE -> {
				List<Connection> wrong = neuron.getIncoming().stream().filter(connection -> !Double.isFinite(connection.getWeight())).toList();
				add(Messages.Fix_zeroWeights, new SetWeight(wrong, 0));
				if (!Double.isFinite(neuron.getBias())) {
					add(Messages.Fix_noBias, new SetBias(List.of(neuron), 0));
				}
			}
			default -> {
				// it takes a person to know what is meant
			}
		}
	}

	private void ofLayer(String code, Layer layer) {
		int size = layer.getNeurons().size();
		switch (code) {
			case ProblemCodes.EMPTY_LAYER -> {
				remove(layer);
				add(Messages.Fix_addNeuron, new AddNeurons(layer, 0, 1));
			}
			case ProblemCodes.NO_INPUTS -> add(Messages.Fix_addNeuron, new AddNeurons(layer, 0, 1));
			case ProblemCodes.WRONG_ARRANGEMENT -> {
				int rows = rows(layer, size);
				if (rows > 1) {
					add(NLS.bind(Messages.Fix_image, rows, size / rows), new SetArrangement(layer, rows, size / rows));
				}
				add(Messages.Fix_column, new SetArrangement(layer, 0, 0));
			}
			case ProblemCodes.MISSING_FUNCTION, ProblemCodes.BROKEN_FUNCTION -> functions().forEach(function -> add(
					NLS.bind(Messages.Fix_function, function.name()), SetFunction.ofLayers(List.of(layer), function.id(), Map.of())));
			case ProblemCodes.AMBIGUOUS_NAME -> {
				String name = freeName(layer.getName(), open.network().getLayers().stream().map(Layer::getName).toList());
				add(NLS.bind(Messages.Fix_rename, name), new SetName(layer, name));
			}
			case ProblemCodes.ACTIVATION_ON_INPUT -> add(Messages.Fix_noFunction, SetFunction.ofLayers(List.of(layer), null, Map.of()));
			default -> {
				// it takes a person to know what is meant
			}
		}
	}

	private void ofNetwork(String code, Network network) {
		if (code.equals(ProblemCodes.WRONG_INPUT_RANGE)) {
			add(Messages.Fix_range, new SetInputRange(network, -1, 1, 0));
		}
	}

	private void remove(EObject element) {
		add(element instanceof Layer ? Messages.Fix_removeLayer : Messages.Fix_removeNeuron, new Delete(List.of(element)));
	}

	/** With weights that a person chooses. */
	private void connect(String label, List<Neuron> sources, List<Neuron> targets) {
		fixes.add(Fix.asking(label, weights -> new ConnectPairs(sources, targets, new AllToAll(), weights)));
	}

	/** The weakest connection first: without it least changes. */
	private void breakCycle(Neuron neuron) {
		List<Connection> cycle = CycleConnections.through(neuron);
		Connection weakest = cycle.stream().min(Comparator.comparingDouble(each -> Math.abs(each.getWeight()))).orElse(null);
		if (weakest != null) {
			removeConnection(Messages.Fix_removeWeakest, weakest);
			cycle.stream().filter(each -> each != weakest).limit(MOST_CONNECTIONS).forEach(each -> removeConnection(Messages.Fix_removeConnection, each));
		}
	}

	private void removeConnection(String label, Connection connection) {
		add(NLS.bind(label, new Object[] { name(connection.getSource()), name(connection.getTarget()), rounded(connection.getWeight()) }),
				new Delete(List.of(connection)));
	}

	/** Enough of a number to tell it from others. */
	private static String rounded(double weight) {
		return !Double.isFinite(weight) ? Double.toString(weight)
				: new BigDecimal(weight).round(new MathContext(DIGITS)).stripTrailingZeros().toPlainString().replace('-', '\u2212');
	}

	private static String name(Neuron neuron) {
		return neuron.getName() == null || neuron.getName().isEmpty() ? neuron.getId() : neuron.getName();
	}

	private List<Neuron> neighbours(Neuron neuron, int step) {
		List<Layer> layers = open.network().getLayers();
		int index = layers.indexOf(neuron.getLayer()) + step;
		return index < 0 || index >= layers.size() ? List.of() : layers.get(index).getNeurons();
	}

	/** The columns stay if they can, or else the rows; otherwise it becomes as square as can be. */
	private static int rows(Layer layer, int size) {
		if (layer.getColumns() > 0 && size % layer.getColumns() == 0) {
			return size / layer.getColumns();
		}
		if (layer.getRows() > 0 && size % layer.getRows() == 0) {
			return layer.getRows();
		}
		int rows = (int) Math.sqrt(size);
		while (rows > 1 && size % rows != 0) {
			rows--;
		}
		return rows;
	}

	private Stream<FunctionDescriptor> functions() {
		return open.functions().functions().stream().limit(MOST_FUNCTIONS);
	}

	private static String freeName(String name, List<String> taken) {
		int number = 2;
		while (taken.contains(name + " " + number)) { //$NON-NLS-1$
			number++;
		}
		return name + " " + number; //$NON-NLS-1$
	}
}

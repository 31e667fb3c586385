// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.ui.inspect.internal.function.CurveControl;
import org.netwright.ui.theme.Paper;

/** A layer: what is strongest in it, the table of its neurons, and where all of them stand on the curve of their function. */
final class LayerPage extends InspectorPage {
	private static final int CURVE_HEIGHT = 220;

	private final ValueTable<NeuronRow> neurons;
	private final CurveControl curve;
	private final Label saturated;
	private final FunctionLink link;

	LayerPage(Composite parent, Consumer<Subject> follow) {
		super(parent);
		neurons = add(NeuronRow.table(this, Messages.Table_neurons, false, follow));
		curve = new CurveControl(this);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, CURVE_HEIGHT).indent(0, 10).applyTo(curve);
		saturated = new Label(this, SWT.WRAP);
		Paper.secondary(saturated);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(4, 0).applyTo(saturated);
		link = new FunctionLink(this);
	}

	@Override
	void show(Scope scope, Subject subject) {
		int layer = scope.layerOf(subject.layers().getFirst());
		NetworkGraph graph = scope.graph();
		List<NeuronRow> rows = IntStream.range(graph.layerStart(layer), graph.layerStart(layer + 1)).mapToObj(n -> NeuronRow.of(scope, n)).toList();
		head(scope.network().layerName(layer), subtitle(scope, layer), rows.isEmpty() ? Messages.Layer_empty : ActivationSentence.of(scope, rows));
		neurons.show(rows);
		showCurve(scope, layer);
	}

	/** All of them stand on one curve where they have the same function. */
	private void showCurve(Scope scope, int layer) {
		int[] members = IntStream.range(scope.graph().layerStart(layer), scope.graph().layerStart(layer + 1)).toArray();
		List<ActivationFunction> functions = layer == 0 ? List.of() : IntStream.of(members).mapToObj(scope::function).distinct().limit(2).toList();
		ActivationFunction function = functions.size() == 1 ? functions.getFirst() : null;
		TraceSection.present(curve, function != null);
		TraceSection.present(saturated, function != null && scope.known() && !function.layerWide());
		if (function == null) {
			link.hide();
			return;
		}
		curve.show(function, IntStream.of(members).mapToDouble(scope::sum).toArray(), IntStream.of(members).mapToDouble(scope::activation).toArray());
		link.show(scope, members[0]);
		long flat = IntStream.of(members).filter(n -> curve.saturation().has(scope.sum(n))).count();
		String name = scope.functionName(members[0]);
		String text = flat == 0 ? NLS.bind(Messages.Layer_noneSaturated, name)
				: NLS.bind(Messages.Layer_saturated, new Object[] { Numbers.count(flat), Numbers.count(members.length), name });
		if (!text.equals(saturated.getText())) {
			saturated.setText(text);
		}
	}

	private static String subtitle(Scope scope, int layer) {
		LayerRow row = LayerRow.of(scope, layer);
		String place = layer == 0 ? Messages.Layer_input
				: NLS.bind(Messages.Layer_place, layer, scope.graph().layerCount() - 1);
		String size = row.neurons() == 1 ? Messages.Layer_oneNeuron : NLS.bind(Messages.Layer_neurons, Numbers.count(row.neurons()));
		return layer == 0 || row.neurons() == 0 ? NLS.bind(Messages.Layer_subtitle, size, place)
				: NLS.bind(Messages.Layer_subtitleWithFunction, new Object[] { size, row.function(), place });
	}

	@Override
	Sheet sheet() {
		return Sheet.of(lines(), NeuronRow.sheet(neurons.rows()));
	}
}

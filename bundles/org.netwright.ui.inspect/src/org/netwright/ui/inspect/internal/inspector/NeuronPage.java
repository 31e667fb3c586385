// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Contribution;
import org.netwright.core.inspection.InspectionState;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.theme.Paper;

/** One neuron: a sentence, its contributions, their sum, its curve with the point where it stands. */
public final class NeuronPage extends Composite {
	private static final int MOST_ROWS = 10;

	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
	private final Label title;
	private final Label subtitle;
	private final Label sentence;
	private final ContributionTable contributions;
	private final SummaryRow bias;
	private final SummaryRow sum;
	private final SummaryRow result;
	private final CurveControl curve;

	NeuronPage(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 6).applyTo(this);
		Paper.page(this);
		title = label(SWT.NONE);
		title.setFont(resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(3)));
		subtitle = label(SWT.NONE);
		Paper.secondary(subtitle);
		sentence = label(SWT.WRAP);
		contributions = new ContributionTable(this);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(contributions.control());
		bias = new SummaryRow(this, Messages.Inspector_bias, false);
		sum = new SummaryRow(this, Messages.Inspector_sum, false);
		result = new SummaryRow(this, "", true); //$NON-NLS-1$
		curve = new CurveControl(this);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 260).indent(0, 8).applyTo(curve);
	}

	private Label label(int style) {
		Label label = new Label(this, style);
		GridDataFactory.fillDefaults().grab(true, false).hint(style == SWT.WRAP ? 160 : SWT.DEFAULT, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Shows the values of a neuron in a state that has a trace. */
	void show(OpenNetwork open, InspectionState state, int neuron) {
		NetworkSnapshot network = state.snapshot();
		NetworkGraph graph = network.graph();
		Trace trace = state.trace();
		boolean input = graph.layerOf(neuron) == 0;
		title.setText(network.name(neuron));
		subtitle.setText(subtitle(open, network, neuron));
		sentence.setText(NeuronSentence.of(network, trace, neuron));
		List<Contribution> strongest = Contribution.strongestFirst(trace, neuron);
		showTable(network, strongest);
		bias.show(!input, Numbers.signedExact(graph.bias(neuron)));
		sum.show(!input, Numbers.signed(trace.preActivation(neuron), 3));
		result.name(input ? Messages.Inspector_value : NLS.bind(Messages.Inspector_functionOf, open.functionName(network.functionId(neuron)), sum.value()));
		result.show(true, Numbers.signed(trace.activation(neuron), 3));
		curve.show(graph.function(neuron), trace.preActivation(neuron), trace.activation(neuron));
		layout();
	}

	private void showTable(NetworkSnapshot network, List<Contribution> strongest) {
		contributions.show(network, strongest);
		Table table = contributions.control();
		GridData data = (GridData) table.getLayoutData();
		data.heightHint = contributions.heightOf(Math.min(strongest.size(), MOST_ROWS));
		data.exclude = strongest.isEmpty();
		table.setVisible(!strongest.isEmpty());
	}

	private static String subtitle(OpenNetwork open, NetworkSnapshot network, int neuron) {
		NetworkGraph graph = network.graph();
		int layer = graph.layerOf(neuron);
		if (layer == 0) {
			return NLS.bind(Messages.Inspector_inputSubtitle, neuron + 1, graph.inputCount());
		}
		return NLS.bind(Messages.Inspector_subtitle,
				new Object[] { open.functionName(network.functionId(neuron)), network.layerName(layer), layer, graph.layerCount() - 1 });
	}

	/** What the page says, for tests: title, sentence, contributions row by row, bias, sum, result. */
	public String text() {
		StringBuilder text = new StringBuilder(title.getText()).append('\n').append(sentence.getText()).append('\n');
		for (int row = 0; row < contributions.control().getItemCount(); row++) {
			for (int column = 0; column < 4; column++) {
				text.append(contributions.control().getItem(row).getText(column)).append(column < 3 ? ' ' : '\n');
			}
		}
		return text.append(bias.value()).append('\n').append(sum.value()).append('\n').append(result.value()).toString();
	}
}

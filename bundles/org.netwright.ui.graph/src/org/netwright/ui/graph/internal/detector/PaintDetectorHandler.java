// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.detector;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.detector.Paint;
import org.netwright.model.edit.detector.PaintedPattern;
import org.netwright.model.edit.step.PaintDetector;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Lets a person paint what the selected neuron shall detect. */
public final class PaintDetectorHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof NetworkEditor editor && editor.getAdapter(OpenNetwork.class) != null) {
			Shell shell = editor.getSite().getShell();
			List<Object> selected = editor.viewer().selectedModels();
			if (selected.size() == 1 && selected.getFirst() instanceof Neuron neuron) {
				paint(shell, editor.getAdapter(OpenNetwork.class), neuron);
			} else {
				MessageDialog.openInformation(shell, Messages.Detector_title, Messages.Detector_nothing);
			}
		}
		return null;
	}

	private static void paint(Shell shell, OpenNetwork network, Neuron neuron) {
		Layer pixels = network.network().getLayers().getFirst();
		PaintedPattern any = PaintedPattern.empty(pixels.getNeurons().size());
		PaintDetector trial = new PaintDetector(neuron, any.size() == 0 ? any : any.with(0, Paint.WHITE), 1, 0);
		if (trial.refusal().isPresent()) {
			StepRunner.run(shell, network, trial);
			return;
		}
		DetectorDialog dialog = new DetectorDialog(shell, neuron, pixels);
		if (dialog.open() == Window.OK) {
			StepRunner.run(shell, network, dialog.step());
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.detector;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddSibling;
import org.netwright.model.edit.step.Symmetry;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Makes siblings of the selected detectors, mirrored, rotated or inverted as the end of the command's id says, and selects them. */
public final class SiblingHandler extends AbstractHandler {
	private static final Map<String, Symmetry> SYMMETRIES = Map.of("mirrorLeftRight", Symmetry.MIRROR_LEFT_RIGHT, //$NON-NLS-1$
			"mirrorUpDown", Symmetry.MIRROR_UP_DOWN, "rotateClockwise", Symmetry.ROTATE_CLOCKWISE, //$NON-NLS-1$ //$NON-NLS-2$
			"rotateCounterclockwise", Symmetry.ROTATE_COUNTERCLOCKWISE, "invert", Symmetry.INVERT); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public Object execute(ExecutionEvent event) {
		String id = event.getCommand().getId();
		if (HandlerUtil.getActiveEditor(event) instanceof NetworkEditor editor && editor.getAdapter(OpenNetwork.class) != null) {
			make(editor, editor.getAdapter(OpenNetwork.class), SYMMETRIES.get(id.substring(id.lastIndexOf('.') + 1)));
		}
		return null;
	}

	private static void make(NetworkEditor editor, OpenNetwork network, Symmetry symmetry) {
		Shell shell = editor.getSite().getShell();
		List<AddSibling> steps = editor.viewer().selectedModels().stream().filter(Neuron.class::isInstance)
				.map(neuron -> new AddSibling((Neuron) neuron, symmetry)).toList();
		if (steps.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Sibling_title, Messages.Sibling_nothing);
			return;
		}
		Step refused = steps.stream().filter(step -> step.refusal().isPresent()).findFirst().orElse(null);
		Step step = refused != null ? refused : steps.size() == 1 ? steps.getFirst() : new CompoundStep(NLS.bind(Messages.Sibling_several, steps.size()), steps);
		if (StepRunner.run(shell, network, step)) {
			editor.viewer().selectModels(steps.stream().map(AddSibling::sibling).toList());
		}
	}
}

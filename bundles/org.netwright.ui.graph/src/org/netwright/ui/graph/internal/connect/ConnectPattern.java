// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.netwright.model.Network;
import org.netwright.model.edit.step.ConnectPairs;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;

/** Connects groups of neurons by a pattern, in one step. */
public final class ConnectPattern {
	/** More are not worth a part of the diagram each. */
	private static final int SELECTED = 1_000;

	private ConnectPattern() {
	}

	/**
	 * Asks what is connected with what, connects it, and selects the new connections unless there are very many.
	 *
	 * @param kind the pattern that is proposed
	 */
	public static void ask(NetworkGraphicalViewer viewer, KeyboardConnecting connecting, PatternKind kind) {
		OpenNetwork open = viewer.live().shown().network();
		Network network = open.network();
		if (network.getLayers().size() < 2) {
			MessageDialog.openInformation(viewer.getControl().getShell(), Messages.Dialog_title, Messages.Dialog_noLayers);
			return;
		}
		List<Object> selected = viewer.selectedModels();
		ConnectDialog dialog = new ConnectDialog(viewer.getControl().getShell(), GroupChoice.of(network, connecting.sources(), selected), kind);
		if (dialog.open() == Window.OK) {
			ConnectPairs step = dialog.step();
			if (StepRunner.run(viewer.getControl().getShell(), open, step)) {
				connecting.end();
				viewer.selectModels(step.connections().size() <= SELECTED ? step.connections() : List.of());
			}
		}
	}
}

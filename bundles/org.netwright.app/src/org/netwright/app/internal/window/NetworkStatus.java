// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.nio.file.Path;

import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.netwright.app.internal.recent.RecentFiles;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.document.OpenNetwork;

/** In the status line: where the active document is, and how large the network is. */
final class NetworkStatus extends StatusLineContributionItem {
	/** In the usual type; enough for larger type too. */
	private static final int CHARACTERS = 108;

	private Runnable unsubscribe = () -> { };

	NetworkStatus() {
		super("org.netwright.app.status", CHARACTERS); //$NON-NLS-1$
	}

	/** Follows the active editor of a page. */
	void follow(IWorkbenchPage page, Control control) {
		ActiveNetwork.follow(page, control, network -> {
			unsubscribe.run();
			unsubscribe = network == null ? () -> { } : network.history().addListener(change -> show(page, network));
			show(page, network);
		});
		control.addDisposeListener(event -> unsubscribe.run());
	}

	private void show(IWorkbenchPage page, OpenNetwork network) {
		IEditorPart editor = page.getActiveEditor();
		String text = network == null || editor == null ? "" : text(editor, network.network()); //$NON-NLS-1$
		setText(text);
	}

	private static String text(IEditorPart editor, Network network) {
		String place = editor.getEditorInput() instanceof NetworkSource source ? source.file().map(NetworkStatus::readable).orElse(unsaved(source)) : ""; //$NON-NLS-1$
		int neurons = network.getLayers().stream().mapToInt(layer -> layer.getNeurons().size()).sum();
		int connections = network.getLayers().stream().mapToInt(NetworkStatus::connections).sum();
		return NLS.bind(Messages.Status_network, new Object[] { place, count(network.getLayers().size(), Messages.Status_layer, Messages.Status_layers),
				count(neurons, Messages.Status_neuron, Messages.Status_neurons),
				count(connections, Messages.Status_connection, Messages.Status_connections) });
	}

	private static String readable(Path file) {
		return RecentFiles.readable(file);
	}

	private static String unsaved(NetworkSource source) {
		return source.exists() ? Messages.Status_example : Messages.Status_unsaved;
	}

	private static int connections(Layer layer) {
		return layer.getNeurons().stream().mapToInt(neuron -> neuron.getIncoming().size()).sum();
	}

	private static String count(int number, String one, String many) {
		return number == 1 ? one : NLS.bind(many, String.format("%,d", number)); //$NON-NLS-1$
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.layout;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.diagram.layout.NetworkLayout;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.text.Numbers;
import org.netwright.layout.LayeredLayout;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Places neurons by their connections, in the background: those that are selected, or all. */
public final class ArrangeByConnections extends AbstractHandler {
	/** More take longer than anybody waits, and what comes out shows no more than columns do. */
	private static final int MOST = 2000;
	/** Images count as one neuron; to find out how many lines are left takes too long beyond this. */
	private static final int MOST_READ = 20_000;

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof NetworkEditor editor && editor.getAdapter(OpenNetwork.class) != null) {
			arrange(editor);
		}
		return null;
	}

	private static void arrange(NetworkEditor editor) {
		Network network = editor.getAdapter(OpenNetwork.class).network();
		Scene scene = editor.viewer().live().shown().scene();
		List<Neuron> selected = selected(editor);
		long connections = (selected.isEmpty() ? network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()) : selected.stream())
				.mapToLong(neuron -> neuron.getIncoming().size()).sum();
		NetworkLayout layout = connections > MOST_READ ? null : selected.isEmpty() ? NetworkLayout.of(network, scene) : NetworkLayout.of(network, scene, selected);
		long lines = layout == null ? connections : layout.graph().edges().size();
		if (lines > MOST) {
			MessageDialog.openInformation(editor.getSite().getShell(), Messages.Arrange_title,
					NLS.bind(Messages.Arrange_tooMany, Numbers.count(MOST), Numbers.count(lines)));
		} else {
			new ArrangeJob(editor, layout, new LayeredLayout()).schedule();
		}
	}

	/** The selected neurons, and those of the selected layers; none if that is only one, for which there is nothing to arrange. */
	private static List<Neuron> selected(NetworkEditor editor) {
		List<Neuron> neurons = editor.viewer().selectedModels().stream().flatMap(element -> switch (element) {
		case Neuron neuron -> Stream.of(neuron);
		case Layer layer -> layer.getNeurons().stream();
		default -> Stream.empty();
		}).map(Neuron.class::cast).distinct().toList();
		return neurons.size() < 2 ? List.of() : neurons;
	}
}

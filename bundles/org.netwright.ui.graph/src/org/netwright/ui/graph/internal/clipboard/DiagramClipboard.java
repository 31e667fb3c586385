// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.clipboard;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.Duplicate;
import org.netwright.model.edit.step.Fragment;
import org.netwright.model.edit.step.Paste;
import org.netwright.model.file.NetworkFileException;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;

/**
 * Copies, cuts, pastes and duplicates what is selected in a diagram, within and between networks. On the clipboard it is a network
 * document of its own, also as text. What is new is selected, beside what it was copied from where that was placed by hand.
 */
public final class DiagramClipboard {
	/** How far a copy lies beside what is there already, in diagram units. */
	private static final double BESIDE = 24;

	private final NetworkGraphicalViewer viewer;
	private final Consumer<String> status;

	/**
	 * @param status says in the status line what has happened
	 */
	public DiagramClipboard(NetworkGraphicalViewer viewer, Consumer<String> status) {
		this.viewer = viewer;
		this.status = status;
	}

	/** Puts what is selected on the clipboard; false if nothing that can be copied is, or somebody cancelled it. */
	public boolean copy() {
		Fragment fragment = Fragment.of(elements());
		if (fragment.isEmpty()) {
			status.accept(Messages.Copy_nothing);
			return false;
		}
		Optional<String> written = texts().write(fragment);
		if (written.isEmpty()) {
			return false;
		}
		String text = written.get();
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		clipboard.setContents(new Object[] { text, text }, new Transfer[] { new FragmentTransfer(), TextTransfer.getInstance() });
		clipboard.dispose();
		status.accept(NLS.bind(Messages.Copy_done, fragment.size()));
		return true;
	}

	/** Copies what is selected, and deletes it. */
	public void cut() {
		List<EObject> elements = elements();
		if (copy()) {
			StepRunner.run(shell(), network(), new Delete(elements));
		}
	}

	/**
	 * Pastes what is on the clipboard and selects it.
	 *
	 * @param outside whether connections to neurons that were not copied come too, where those are
	 */
	public void paste(boolean outside) {
		String text = clipboardText();
		if (!Fragment.isFragment(text)) {
			status.accept(Messages.Paste_nothing);
			return;
		}
		try {
			Fragment fragment = texts().read(text).orElse(null);
			if (fragment == null) {
				return;
			}
			double shift = freeShift(fragment);
			Paste step = new Paste(network().network(), fragment, shift, shift, outside);
			if (StepRunner.run(shell(), network(), step)) {
				viewer.selectModels(step.pasted());
			}
		} catch (NetworkFileException e) {
			MessageDialog.openInformation(shell(), Messages.Paste_wrong, e.getMessage());
		}
	}

	/** Copies what is selected into the same network, without the clipboard, and selects the copy. */
	public void duplicate() {
		List<EObject> elements = elements();
		Fragment fragment = Fragment.of(elements);
		if (fragment.isEmpty()) {
			status.accept(Messages.Copy_nothing);
			return;
		}
		double shift = freeShift(fragment);
		Duplicate step = new Duplicate(network().network(), elements, shift, shift, false);
		if (StepRunner.run(shell(), network(), step)) {
			viewer.selectModels(step.duplicates());
		}
	}

	private FragmentTexts texts() {
		return new FragmentTexts(viewer.getControl().getDisplay());
	}

	private String clipboardText() {
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		Object own = clipboard.getContents(new FragmentTransfer());
		Object text = own != null ? own : clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		return (String) text;
	}

	/** The least shift at which no copy that has a position lies exactly on an element that is there. */
	private double freeShift(Fragment fragment) {
		Set<Position> taken = taken(network().network());
		double shift = 0;
		while (anyTaken(fragment.positions(), shift, taken)) {
			shift += BESIDE;
		}
		return shift;
	}

	private static boolean anyTaken(List<Position> positions, double shift, Set<Position> taken) {
		return positions.stream().anyMatch(position -> taken.contains(new Position(position.x() + shift, position.y() + shift)));
	}

	private static Set<Position> taken(Network network) {
		Set<Position> taken = new HashSet<>();
		for (Layer layer : network.getLayers()) {
			taken.add(layer.getPosition());
			layer.getNeurons().stream().map(Neuron::getPosition).forEach(taken::add);
		}
		network.getNotes().stream().map(Note::getPosition).forEach(taken::add);
		return taken;
	}

	private List<EObject> elements() {
		return viewer.selectedModels().stream().filter(model -> model instanceof Neuron || model instanceof Layer || model instanceof Note)
				.map(EObject.class::cast).toList();
	}

	private OpenNetwork network() {
		return viewer.live().shown().network();
	}

	private Shell shell() {
		return viewer.getControl().getShell();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.theme.Ink;

/** What the tree says of an element: its name, and behind it, less strong, what else identifies it. */
final class ElementLabels extends LabelProvider implements IStyledLabelProvider {
	private static final String SEPARATOR = " \u00B7 "; //$NON-NLS-1$
	private static final Styler SECONDARY = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = Ink.SECONDARY.color();
		}
	};

	private final OpenNetwork open;
	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
	private final Image network = icon("network"); //$NON-NLS-1$
	private final Image layer = icon("layer"); //$NON-NLS-1$
	private final Image neuron = icon("neuron"); //$NON-NLS-1$
	private final Image note = icon("note"); //$NON-NLS-1$

	ElementLabels(OpenNetwork open) {
		this.open = open;
	}

	private Image icon(String name) {
		return resources.create(ResourceLocator.imageDescriptorFromBundle("org.netwright.ui", "icons/" + name + ".svg").orElseThrow()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** What an element is called. */
	static String name(Object element) {
		return switch (element) {
			case Network network -> named(network.getName(), Messages.Outline_network);
			case Layer layer -> named(layer.getName(), layer.getId());
			case Neuron neuron -> named(neuron.getName(), neuron.getId());
			case Note note -> named(firstLine(note.getText()), Messages.Outline_emptyNote);
			default -> ""; //$NON-NLS-1$
		};
	}

	private static String firstLine(String text) {
		return text == null ? "" : text.strip().lines().findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String named(String name, String otherwise) {
		return name == null || name.isEmpty() ? Objects.requireNonNullElse(otherwise, "") : name; //$NON-NLS-1$
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		boolean off = element instanceof Neuron neuron && !neuron.isEnabled();
		StyledString text = new StyledString(name(element), off ? SECONDARY : null);
		String more = switch (element) {
			case Network network -> facts(network);
			case Layer layer -> facts(layer);
			case Neuron neuron -> facts(neuron);
			default -> ""; //$NON-NLS-1$
		};
		return more.isEmpty() ? text : text.append("  " + more, SECONDARY); //$NON-NLS-1$
	}

	private static String facts(Network network) {
		int neurons = network.getLayers().stream().mapToInt(layer -> layer.getNeurons().size()).sum();
		return NLS.bind(Messages.Outline_neurons, Numbers.count(neurons));
	}

	private String facts(Layer layer) {
		String count = Numbers.count(layer.getNeurons().size());
		String function = isInput(layer) ? Messages.Outline_input : layer.getActivation() == null ? "" : open.functionName(layer.getActivation()); //$NON-NLS-1$
		return function.isEmpty() ? count : count + SEPARATOR + function;
	}

	private String facts(Neuron neuron) {
		List<String> facts = new ArrayList<>();
		Layer layer = neuron.getLayer();
		if (layer == null || isInput(layer)) {
			return ""; //$NON-NLS-1$
		}
		String function = neuron.getActivation() == null ? layer.getActivation() : neuron.getActivation();
		if (function != null) {
			facts.add(open.functionName(function));
		}
		if (neuron.getBias() != 0) {
			facts.add(NLS.bind(Messages.Outline_bias, Numbers.signedExact(neuron.getBias())));
		}
		if (!neuron.isEnabled()) {
			facts.add(Messages.Outline_off);
		}
		return String.join(SEPARATOR, facts);
	}

	private boolean isInput(Layer layer) {
		return !open.network().getLayers().isEmpty() && open.network().getLayers().getFirst() == layer;
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case Neuron each -> neuron;
			case Layer each -> layer;
			case Note each -> note;
			default -> network;
		};
	}

	@Override
	public void dispose() {
		resources.dispose();
		super.dispose();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.model.Neuron;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.FocusKeys;
import org.netwright.ui.graph.internal.clipboard.DiagramClipboard;
import org.netwright.ui.graph.internal.command.HistoryCommandStack;
import org.netwright.ui.graph.internal.connect.KeyboardConnecting;
import org.netwright.ui.graph.internal.connection.ConnectionsBar;
import org.netwright.ui.graph.internal.connection.LookHandler;
import org.netwright.ui.graph.internal.find.FindBar;
import org.netwright.ui.graph.internal.form.InPlaceEditing;
import org.netwright.ui.graph.internal.layout.PlaceNudge;
import org.netwright.ui.graph.internal.layout.Snapping;
import org.netwright.ui.graph.internal.note.NotePlace;
import org.netwright.ui.graph.internal.palette.Palette;
import org.netwright.ui.graph.internal.palette.PaletteContents;
import org.netwright.ui.graph.internal.tool.DiagramSelectionTool;
import org.netwright.ui.graph.internal.tool.ToolBox;
import org.netwright.ui.viewer.network.DiagramTips;
import org.netwright.ui.viewer.network.ShownNetwork;

/** The diagram of a network with its palette, and what belongs to both: selection, keys, context menu. */
public final class DiagramPage extends Composite {
	/** The id of the context menu. */
	static final String MENU = "org.netwright.ui.graph.diagram"; //$NON-NLS-1$

	/** The context of the keys that hold while the diagram has the keyboard. */
	private static final String KEYS = "org.netwright.ui.graph.diagram"; //$NON-NLS-1$

	private final DiagramDomain domain = new DiagramDomain();
	private final NetworkGraphicalViewer viewer = new NetworkGraphicalViewer();
	private final ToolBox tools;
	private final Palette palette;
	private final ConnectionsBar connections;
	private final List<ToolItem> connectionsSwitches;
	private final InPlaceEditing editing;
	private final WeightNudge nudge;
	private final PlaceNudge placeNudge;
	private final ModelSelection selection;
	private final DiagramClipboard clipboard;
	private final KeyboardConnecting connecting;
	private final FindBar find;
	private final LayerFolds folds;
	private NotePlace notePlace;
	private final EdgeWalk walk = new EdgeWalk();
	private HistoryCommandStack stack;

	DiagramPage(Composite parent, IEditorSite site) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(this);
		domain.setDefaultTool(new DiagramSelectionTool());
		tools = new ToolBox(domain);
		Composite column = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		connections = new ConnectionsBar(column);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(connections);
		connections.setVisible(false);
		Control diagram = viewer.createControl(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(diagram);
		find = new FindBar(column, viewer);
		find.moveAbove(diagram);
		connections.follow(viewer);
		palette = new Palette(this, tools, diagram);
		connectionsSwitches = List.of(palette.strip().addSwitch("connections", Messages.Connections_tip, this::showConnections), //$NON-NLS-1$
				palette.panel().addSwitch("connections", Messages.Connections_bar, Messages.Connections_tip, this::showConnections)); //$NON-NLS-1$
		domain.addViewer(viewer);
		domain.loadDefaultTool();
		domain.whenToolChanges(tools::toolChanged);
		editing = new InPlaceEditing(viewer, viewer.getControl(), viewer.live(), viewer::selectModels);
		Consumer<String> status = message -> site.getActionBars().getStatusLineManager().setMessage(message);
		clipboard = new DiagramClipboard(viewer, status);
		connecting = new KeyboardConnecting(viewer, status);
		nudge = new WeightNudge(viewer);
		folds = new LayerFolds(viewer, status);
		placeNudge = new PlaceNudge(viewer);
		viewer.setKeyHandler(new DiagramKeys(viewer, connecting, nudge));
		selection = new ModelSelection(viewer);
		site.setSelectionProvider(selection);
		DiagramTips.on(viewer.getControl(), viewer.live());
		createContextMenu(site);
		Snapping.follow(viewer, viewer.getControl(), site);
		LookHandler.follow(viewer.getControl());
		DiagramHandlers.whileFocused(viewer, clipboard, site);
		FocusKeys.context(site, viewer.getControl(), KEYS);
		palette.offer(new PaletteContents(this, site), site.getService(FunctionRegistry.class));
		addDisposeListener(event -> {
			if (stack != null) {
				stack.dispose();
			}
		});
	}

	private void createContextMenu(IWorkbenchPartSite site) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
		viewer.setContextMenu(menu);
		notePlace = NotePlace.follow(viewer.getControl(), menu);
		site.registerContextMenu(MENU, menu, selection);
	}

	void show(ShownNetwork network) {
		OpenNetwork open = network.network();
		if (stack != null) {
			stack.dispose();
		}
		stack = new HistoryCommandStack(open.history());
		domain.setCommandStack(stack);
		viewer.show(network);
		selection.tell();
		find.documentChanged();
	}

	/** The diagram. */
	public NetworkGraphicalViewer viewer() {
		return viewer;
	}

	/** The tools of the diagram. */
	public ToolBox tools() {
		return tools;
	}

	/** Where tools and all else that can be made are chosen. */
	public Palette palette() {
		return palette;
	}

	/** What copies and pastes in the diagram. */
	public DiagramClipboard clipboard() {
		return clipboard;
	}

	/** What connects by keys. */
	public KeyboardConnecting connecting() {
		return connecting;
	}

	/** What expands and collapses layers. */
	public LayerFolds folds() {
		return folds;
	}

	/** Goes along the strongest connection of the selected neuron, to its source or to its target. */
	void walkAlong(boolean backward) {
		if (viewer.selectedModels().getFirst() instanceof Neuron neuron) {
			walkTo(walk.along(neuron, backward));
		}
	}

	/** Goes to the next source or target of the neuron from which the selected one was reached. */
	void walkAside(int step) {
		if (viewer.selectedModels().getFirst() instanceof Neuron neuron) {
			walkTo(walk.sibling(neuron, step));
		}
	}

	private void walkTo(Neuron next) {
		if (next != null) {
			viewer.selectModels(List.of(next));
		}
	}

	/** Asks what a new note shall say, where the context menu is open, or else in the middle of what is seen. */
	public void newNote() {
		editing.newNote(notePlace.next(), 0, 0);
	}

	/** Where a person types what to find. */
	public FindBar find() {
		return find;
	}

	/** What is shown of connections. */
	public ConnectionsBar connections() {
		return connections;
	}

	/** Shows the bar that says what is shown of connections, or hides it. */
	void showConnections(boolean show) {
		connectionsSwitches.forEach(each -> each.setSelection(show));
		((GridData) connections.getLayoutData()).exclude = !show;
		connections.setVisible(show);
		connections.getParent().layout();
		if (show) {
			// the toolkit gives the keyboard only to what it has shown
			getDisplay().asyncExec(() -> {
				if (!connections.isDisposed()) {
					connections.setFocus();
				}
			});
		} else {
			viewer.getControl().setFocus();
		}
	}

	/** Makes the weights of selected connections a little larger or smaller. */
	WeightNudge nudge() {
		return nudge;
	}

	/** Moves what is selected a little. */
	public PlaceNudge placeNudge() {
		return placeNudge;
	}

	/** The forms in the diagram. */
	public InPlaceEditing editing() {
		return editing;
	}

	@Override
	public boolean setFocus() {
		return viewer.getControl().setFocus();
	}
}

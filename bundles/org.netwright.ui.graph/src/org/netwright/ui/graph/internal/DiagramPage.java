// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.command.HistoryCommandStack;
import org.netwright.ui.graph.internal.form.InPlaceEditing;
import org.netwright.ui.graph.internal.tool.ToolStrip;
import org.netwright.ui.viewer.network.DiagramTips;
import org.netwright.ui.viewer.network.ShownNetwork;

/** The diagram of a network with its palette, and what belongs to both: selection, keys, context menu. */
public final class DiagramPage extends Composite {
	/** The id of the context menu. */
	static final String MENU = "org.netwright.ui.graph.diagram"; //$NON-NLS-1$

	private final DiagramDomain domain = new DiagramDomain();
	private final NetworkGraphicalViewer viewer = new NetworkGraphicalViewer();
	private final ToolStrip tools;
	private final InPlaceEditing editing;
	private final ModelSelection selection;
	private HistoryCommandStack stack;

	DiagramPage(Composite parent, IWorkbenchPartSite site) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
		domain.setDefaultTool(new SelectionTool());
		tools = new ToolStrip(this, domain);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(tools);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.createControl(this));
		domain.addViewer(viewer);
		domain.loadDefaultTool();
		domain.whenToolChanges(tools::toolChanged);
		editing = new InPlaceEditing(viewer, viewer.getControl(), viewer.live(), viewer::selectModels);
		viewer.setKeyHandler(new DiagramKeys(viewer));
		selection = new ModelSelection(viewer);
		site.setSelectionProvider(selection);
		DiagramTips.on(viewer.getControl(), viewer.live());
		createContextMenu(site);
		DiagramHandlers.whileFocused(viewer, site);
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
	}

	/** The diagram. */
	public NetworkGraphicalViewer viewer() {
		return viewer;
	}

	/** The palette. */
	public ToolStrip tools() {
		return tools;
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

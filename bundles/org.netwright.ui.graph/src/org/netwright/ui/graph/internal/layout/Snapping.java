// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.layout;

import java.util.List;

import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.netwright.ui.graph.internal.part.NodePart;

/** What is dragged snaps to its neighbours, which guides show, and else to a grid, while a switch that all diagrams share is on. */
public final class Snapping {
	/** The distance of the grid's lines, in diagram units. */
	public static final double GRID = 8;
	private static final String COMMAND = "org.netwright.ui.graph.snap"; //$NON-NLS-1$

	private Snapping() {
	}

	/** Lets the switch decide in a viewer, for as long as its control lives. */
	public static void follow(EditPartViewer viewer, Control control, IWorkbenchPartSite site) {
		State state = site.getService(ICommandService.class).getCommand(COMMAND).getState(RegistryToggleState.STATE_ID);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension((int) GRID, (int) GRID));
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_ORIGIN, new Point(0, 0));
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, state.getValue());
		IStateListener listener = (changed, old) -> viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, changed.getValue());
		state.addListener(listener);
		control.addDisposeListener(event -> state.removeListener(listener));
	}

	/** What snaps in a container; null while the switch is off. */
	public static SnapToHelper in(GraphicalEditPart container) {
		if (!Boolean.TRUE.equals(container.getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
			return null;
		}
		return new CompoundSnapToHelper(new SnapToHelper[] { new Neighbours(container), new SnapToGrid(container) });
	}

	/** Neurons and titles of layers; connections are no neighbours. */
	private static final class Neighbours extends SnapToGeometry {
		Neighbours(GraphicalEditPart container) {
			super(container);
		}

		@Override
		@SuppressWarnings({ "rawtypes", "unchecked" })
		protected List generateSnapPartsList(List exclusions) {
			List parts = super.generateSnapPartsList(exclusions);
			parts.removeIf(part -> !(part instanceof NodePart) || ((EditPart) part).getParent() != container);
			return parts;
		}
	}
}

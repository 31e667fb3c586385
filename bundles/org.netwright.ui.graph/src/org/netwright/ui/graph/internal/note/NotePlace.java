// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.note;

import org.eclipse.jface.action.IMenuListener2;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNote;
import org.netwright.model.Position;
import org.netwright.ui.viewer.network.DiagramControl;

/**
 * Where a new note comes that nobody points at with a tool: where the context menu was opened with the pointer, else in the middle
 * of what is seen, beside notes that are there.
 */
public final class NotePlace {
	private static final double ASIDE = 24;
	private static final double NEAR = 12;

	private final DiagramControl control;
	private Point menuAt;

	private NotePlace(DiagramControl control) {
		this.control = control;
	}

	/** Remembers where the context menu of a diagram is open. */
	public static NotePlace follow(DiagramControl control, MenuManager menu) {
		NotePlace place = new NotePlace(control);
		control.addListener(SWT.MenuDetect, place::menuAsked);
		menu.addMenuListener(new IMenuListener2() {
			@Override
			public void menuAboutToShow(IMenuManager manager) {
				// MenuDetect came before
			}

			@Override
			public void menuAboutToHide(IMenuManager manager) {
				// what is chosen in the menu is executed when it is gone
				Point gone = place.menuAt;
				control.getDisplay().asyncExec(() -> control.getDisplay().asyncExec(() -> place.forget(gone)));
			}
		});
		return place;
	}

	private void menuAsked(Event event) {
		menuAt = event.detail == SWT.MENU_MOUSE ? control.toControl(event.x, event.y) : null;
	}

	private void forget(Point gone) {
		if (menuAt == gone) {
			menuAt = null;
		}
	}

	/** The place, in diagram units. */
	public Position next() {
		Rectangle area = control.getClientArea();
		Point at = menuAt != null ? menuAt : new Point(area.x + area.width / 2, area.y + area.height / 2);
		Position place = control.inDiagram(at);
		while (menuAt == null && isTaken(control.scene(), place)) {
			place = new Position(place.x() + ASIDE, place.y() + ASIDE);
		}
		menuAt = null;
		return place;
	}

	private static boolean isTaken(Scene scene, Position place) {
		return scene.notes().stream().map(SceneNote::box)
				.anyMatch(box -> Math.abs(box.x() - place.x()) < NEAR && Math.abs(box.y() - place.y()) < NEAR);
	}
}

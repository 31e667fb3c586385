// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.netwright.app.internal.perspective.DesignPerspective;
import org.netwright.app.internal.perspective.InspectPerspective;

/** Two words at the right end of the toolbar: which of the perspectives it is, and a way to the other one. */
public final class PerspectiveSwitch extends WorkbenchWindowControlContribution {
	private static final List<String> PERSPECTIVES = List.of(DesignPerspective.ID, InspectPerspective.ID);

	@Override
	protected Control createControl(Composite parent) {
		List<IPerspectiveDescriptor> perspectives = PERSPECTIVES.stream()
				.map(id -> PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id)).toList();
		Segments segments = new Segments(parent, perspectives.stream().map(IPerspectiveDescriptor::getLabel).toList(),
				perspectives.stream().map(IPerspectiveDescriptor::getDescription).toList());
		segments.whenChosen(index -> show(window(segments), perspectives.get(index)));
		segments.getDisplay().asyncExec(() -> {
			if (!segments.isDisposed() && window(segments) != null) {
				follow(window(segments), segments);
			}
		});
		return segments;
	}

	/** The window that a control is in; it is not told yet when the control is made while the window opens. */
	private static IWorkbenchWindow window(Control control) {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).filter(window -> window.getShell() == control.getShell())
				.findFirst().orElse(null);
	}

	private static void show(IWorkbenchWindow window, IPerspectiveDescriptor perspective) {
		if (window != null && window.getActivePage() != null) {
			window.getActivePage().setPerspective(perspective);
		}
	}

	private static void follow(IWorkbenchWindow window, Segments segments) {
		PerspectiveAdapter listener = new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				mark(segments, perspective);
			}
		};
		window.addPerspectiveListener(listener);
		segments.addDisposeListener(event -> window.removePerspectiveListener(listener));
		mark(segments, window.getActivePage() == null ? null : window.getActivePage().getPerspective());
	}

	private static void mark(Segments segments, IPerspectiveDescriptor perspective) {
		segments.select(perspective == null ? -1 : PERSPECTIVES.indexOf(perspective.getId()));
	}
}

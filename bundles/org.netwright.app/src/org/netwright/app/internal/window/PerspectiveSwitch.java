// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
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
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), bar);
		for (String id : PERSPECTIVES) {
			IPerspectiveDescriptor perspective = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			item.setText(perspective.getLabel());
			item.setToolTipText(perspective.getDescription());
			item.setImage(resources.create(perspective.getImageDescriptor()));
			item.setData(id);
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (item.getSelection()) {
					show(window(bar), perspective);
				}
			}));
		}
		bar.getDisplay().asyncExec(() -> {
			if (!bar.isDisposed() && window(bar) != null) {
				follow(window(bar), bar);
			}
		});
		return bar;
	}

	/** The window that the bar is in; it is not told yet when the bar is made while the window opens. */
	private static IWorkbenchWindow window(ToolBar bar) {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).filter(window -> window.getShell() == bar.getShell()).findFirst()
				.orElse(null);
	}

	private static void show(IWorkbenchWindow window, IPerspectiveDescriptor perspective) {
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			page.setPerspective(perspective);
		}
	}

	private static void follow(IWorkbenchWindow window, ToolBar bar) {
		PerspectiveAdapter listener = new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				mark(bar, perspective);
			}
		};
		window.addPerspectiveListener(listener);
		bar.addDisposeListener(event -> window.removePerspectiveListener(listener));
		mark(bar, window.getActivePage() == null ? null : window.getActivePage().getPerspective());
	}

	private static void mark(ToolBar bar, IPerspectiveDescriptor perspective) {
		for (ToolItem item : bar.getItems()) {
			item.setSelection(perspective != null && item.getData().equals(perspective.getId()));
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Fills the place of the editors with what can be done there, as long as there are none. */
public final class EmptyEditorArea {
	private final IWorkbenchWindow window;
	private OnboardingPage page;

	private EmptyEditorArea(IWorkbenchWindow window) {
		this.window = window;
	}

	/**
	 * Fills it from now on.
	 *
	 * @param window an open window
	 */
	public static void fill(IWorkbenchWindow window) {
		EmptyEditorArea area = new EmptyEditorArea(window);
		window.getPartService().addPartListener(area.new Parts());
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage shown, IPerspectiveDescriptor perspective) {
				area.updateSoon();
			}
		});
		area.update();
	}

	private void updateSoon() {
		window.getShell().getDisplay().asyncExec(() -> {
			if (window.getShell() != null && !window.getShell().isDisposed()) {
				update();
			}
		});
	}

	private void update() {
		CTabFolder editors = editors();
		if (editors == null) {
			return;
		}
		boolean empty = editors.getItemCount() == 0;
		if (empty && (page == null || page.isDisposed() || page.getParent() != editors)) {
			if (page != null) {
				page.dispose();
			}
			page = create(editors);
		}
		if (page != null && !page.isDisposed()) {
			page.setVisible(empty);
			page.moveAbove(null);
		}
	}

	/** The one stack of editors that there is when there are none; the platform makes it anew now and then, and not always with the same id. */
	private CTabFolder editors() {
		return window.getService(EModelService.class).findElements(window.getService(MWindow.class), IPageLayout.ID_EDITOR_AREA, MArea.class, null,
				EModelService.ANYWHERE).stream().map(area -> folder(area.getWidget())).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private CTabFolder folder(Object widget) {
		if (widget instanceof CTabFolder folder) {
			return folder.isDisposed() || folder.getShell() != window.getShell() ? null : folder;
		}
		if (widget instanceof Composite composite && !composite.isDisposed()) {
			return Arrays.stream(composite.getChildren()).map(this::folder).filter(Objects::nonNull).findFirst().orElse(null);
		}
		return null;
	}

	private OnboardingPage create(CTabFolder editors) {
		OnboardingPage created = new OnboardingPage(editors, window);
		created.setBounds(editors.getClientArea());
		editors.addListener(SWT.Resize, event -> {
			if (!created.isDisposed()) {
				created.setBounds(editors.getClientArea());
			}
		});
		// a tab that comes or goes is painted, and nothing else tells of it in time
		editors.addListener(SWT.Paint, event -> {
			if (!created.isDisposed() && created.getVisible() != (editors.getItemCount() == 0)) {
				updateSoon();
			}
		});
		return created;
	}

	private final class Parts implements IPartListener2 {
		@Override
		public void partOpened(IWorkbenchPartReference part) {
			updateSoon();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			updateSoon();
		}

		@Override
		public void partVisible(IWorkbenchPartReference part) {
			updateSoon();
		}
	}
}

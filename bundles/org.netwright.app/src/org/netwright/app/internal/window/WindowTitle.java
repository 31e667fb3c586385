// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.netwright.ui.document.EditorChanges;

/** Keeps the title of a window: the active document, a star when it has changes that are not saved, and the product. */
final class WindowTitle implements IPropertyListener {
	private final IWorkbenchWindowConfigurer configurer;
	private IEditorPart editor;

	private WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
	}

	/** Keeps it as long as the window is there. */
	static void keep(IWorkbenchWindowConfigurer configurer) {
		WindowTitle title = new WindowTitle(configurer);
		configurer.setTitle(product());
		configurer.getWindow().getPartService().addPartListener(new EditorChanges(title::update));
	}

	/**
	 * What a title says.
	 *
	 * @param document what the active editor is called; null when there is none
	 * @param dirty    whether it has changes that are not saved
	 */
	static String text(String document, boolean dirty) {
		if (document == null) {
			return product();
		}
		return NLS.bind(dirty ? Messages.Window_dirtyTitle : Messages.Window_title, document, product());
	}

	private static String product() {
		return Platform.getProduct() == null ? "Netwright" : Platform.getProduct().getName(); //$NON-NLS-1$
	}

	private void update() {
		IWorkbenchPage page = configurer.getWindow().getActivePage();
		IEditorPart active = page == null ? null : page.getActiveEditor();
		if (active != editor) {
			if (editor != null) {
				editor.removePropertyListener(this);
			}
			editor = active;
			if (active != null) {
				active.addPropertyListener(this);
			}
		}
		String text = active == null ? text(null, false) : text(active.getTitle(), active.isDirty());
		if (!text.equals(configurer.getTitle())) {
			configurer.setTitle(text);
		}
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IWorkbenchPartConstants.PROP_DIRTY || property == IWorkbenchPartConstants.PROP_TITLE
				|| property == IWorkbenchPartConstants.PROP_PART_NAME) {
			update();
		}
	}
}

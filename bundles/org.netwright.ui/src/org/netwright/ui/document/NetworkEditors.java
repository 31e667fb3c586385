// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens networks in their editor. */
public final class NetworkEditors {
	/** The id of the editor of networks. */
	public static final String EDITOR_ID = "org.netwright.ui.graph.editor"; //$NON-NLS-1$

	private NetworkEditors() {
	}

	/**
	 * Opens a network, or shows its editor when it is open already.
	 *
	 * @param page  where to open it
	 * @param input what to open
	 * @return the editor
	 * @throws PartInitException when there is no such editor; a file that cannot be read is told inside the editor
	 */
	public static IEditorPart open(IWorkbenchPage page, NetworkSource input) throws PartInitException {
		return page.openEditor(input, EDITOR_ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
	}
}

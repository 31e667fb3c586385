// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connection;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.netwright.ui.theme.FieldChoice;

/** Shows receptive fields beside neurons, in all diagrams, or hides them. */
public final class FieldsHandler extends AbstractHandler implements IElementUpdater {
	private static final String COMMAND = "org.netwright.ui.graph.fields"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		FieldChoice.setOnNeurons(!FieldChoice.onNeurons());
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(FieldChoice.onNeurons());
	}

	/** Lets menus follow whoever chooses, until a control's end. */
	static void follow(Control control) {
		FieldChoice.whenChanged(control, () -> PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null));
	}
}

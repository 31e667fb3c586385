// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.netwright.engine.field.FieldDomain;
import org.netwright.ui.theme.FieldChoice;

/** Searches receptive fields also between black, grey and white, or among these only. */
public final class DomainHandler extends AbstractHandler implements IElementUpdater {
	private static final String COMMAND = "org.netwright.ui.inspect.field.domain"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		FieldChoice.setDomain(FieldChoice.domain() == FieldDomain.Kind.BOX ? FieldDomain.Kind.LEVELS : FieldDomain.Kind.BOX);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(FieldChoice.domain() == FieldDomain.Kind.BOX);
	}

	/** Lets menus follow whoever chooses, until a control's end. */
	static void follow(Control control) {
		FieldChoice.whenChanged(control, () -> PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.netwright.app.internal.perspective.Views;
import org.netwright.ui.document.OpenNetwork;

/** The second step of the lesson that comes with Shapes 3x3. */
final class LessonsPicture {
	private static final String NEXT = "org.netwright.ui.inspect.lessons.next";
	private static final int STEPS_OF_WALK = 10;

	private LessonsPicture() {
	}

	/** Goes there; the control is what the picture is of. */
	static Control of(Control window, IWorkbenchPage page, OpenNetwork network) throws Exception {
		page.showView(Views.LESSONS);
		IHandlerService handlers = page.getWorkbenchWindow().getService(IHandlerService.class);
		handlers.executeCommand(NEXT, null);
		handlers.executeCommand(NEXT, null);
		Screenshots.whileEvents(() -> network.walk().state().position().steps() == STEPS_OF_WALK);
		return window;
	}
}

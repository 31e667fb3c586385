// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.field;

import java.util.function.Supplier;

import org.eclipse.core.commands.IHandler;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Keys and handlers that hold while a control has the focus: letters and arrows must not be taken from the text fields beside it. */
public final class FocusKeys {
	private Runnable end = () -> { };

	private FocusKeys() {
	}

	/**
	 * Activates a key context while a control has the focus.
	 *
	 * @param services of the part that the control belongs to
	 * @param control  whose focus counts
	 * @param context  id of the context
	 */
	public static void context(IServiceLocator services, Control control, String context) {
		IContextService contexts = services.getService(IContextService.class);
		new FocusKeys().follow(control, () -> {
			IContextActivation activation = contexts.activateContext(context);
			return () -> contexts.deactivateContext(activation);
		});
	}

	/**
	 * Handles a command while a control has the focus.
	 *
	 * @param services of the part that the control belongs to
	 * @param control  whose focus counts
	 * @param command  id of the command
	 * @param handler  what it does then
	 */
	public static void handler(IServiceLocator services, Control control, String command, IHandler handler) {
		IHandlerService handlers = services.getService(IHandlerService.class);
		new FocusKeys().follow(control, () -> {
			IHandlerActivation activation = handlers.activateHandler(command, handler);
			return () -> handlers.deactivateHandler(activation);
		});
	}

	private void follow(Control control, Supplier<Runnable> begin) {
		control.addFocusListener(FocusListener.focusGainedAdapter(event -> {
			end.run();
			end = begin.get();
		}));
		control.addFocusListener(FocusListener.focusLostAdapter(event -> end()));
		control.addDisposeListener(event -> end());
	}

	private void end() {
		end.run();
		end = () -> { };
	}
}

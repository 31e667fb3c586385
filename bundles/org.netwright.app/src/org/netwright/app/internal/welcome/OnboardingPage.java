// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.netwright.app.internal.command.NewNetworkHandler;
import org.netwright.app.internal.command.OpenNetworkHandler;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** What can be done where no network is open: a column in the middle of the page. */
public final class OnboardingPage extends DrawingControl {
	private static final int WIDTH = 380;
	private final TextLine title;
	private final TextLine drop;
	private final List<ActionButton> buttons = new ArrayList<>();

	OnboardingPage(Composite parent, IWorkbenchWindow window) {
		super(parent, SWT.NONE);
		WelcomeActions actions = new WelcomeActions(window, () -> { });
		Example example = Examples.all().getFirst();
		title = new TextLine(this, Messages.Empty_title, Type.HEADING, Tone.PAPER_INK);
		drop = new TextLine(this, Messages.Empty_drop, Type.SMALL, Tone.PAPER_INK_SECONDARY);
		action("new", Messages.Welcome_new, Messages.Welcome_newText, () -> actions.key(NewNetworkHandler.COMMAND), actions::newNetwork); //$NON-NLS-1$
		action("open", Messages.Welcome_open, Messages.Empty_openText, () -> actions.key(OpenNetworkHandler.COMMAND), actions::open); //$NON-NLS-1$
		action("example", Messages.Empty_example, Messages.Empty_exampleText, () -> "", () -> actions.openExample(example.id())); //$NON-NLS-1$ //$NON-NLS-2$
		action("welcome", Messages.Empty_welcome, Messages.Empty_welcomeText, () -> "", actions::welcome); //$NON-NLS-1$ //$NON-NLS-2$
		addListener(SWT.Resize, event -> place());
		PresentationMode.whenChanged(this, this::place);
	}

	private void action(String icon, String name, String text, Supplier<String> key, Runnable run) {
		buttons.add(new ActionButton(this, ResourceLocator.imageDescriptorFromBundle("org.netwright.app", "icons/" + icon + ".svg").orElseThrow(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				name, text, key, run));
	}

	private void place() {
		Rectangle area = getClientArea();
		int width = Math.min((int) (WIDTH * Type.scale(this)), area.width);
		int x = (area.width - width) / 2;
		int inset = Math.min(12, x);
		int y = Math.max(0, (area.height - stack(x, inset, 0, width)) / 2);
		stack(x, inset, y, width);
	}

	/** Puts the lines below each other and gives the end of the last one; texts stand where the icons of the buttons do. */
	private int stack(int x, int inset, int top, int width) {
		int y = put(title, x + inset, top, width - inset) + 4;
		y = put(drop, x + inset, y, width - inset) + 12;
		for (ActionButton button : buttons) {
			y = put(button, x, y, width) + 2;
		}
		return y;
	}

	private static int put(Control control, int x, int y, int width) {
		Point size = control.computeSize(width, SWT.DEFAULT);
		control.setBounds(x, y, width, size.y);
		return y + size.y;
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
	}

	/** Does what a person who clicks a line does. */
	public void press(String name) {
		buttons.stream().filter(button -> button.name().startsWith(name)).findFirst().orElseThrow().run();
	}

	/** What can be pressed, as assistive software reads it out. */
	public List<String> choices() {
		return buttons.stream().map(PaintedButton::name).toList();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.netwright.app.internal.perspective.Views;

/** Pictures of the views that answer questions: All Inputs and What If, each alone in a small window. */
final class QuestionPictures {
	private final Callable<Control> shapes;

	/** @param shapes opens Shapes 3x3 with the inverted cross */
	QuestionPictures(Callable<Control> shapes) {
		this.shapes = shapes;
	}

	void addTo(Map<String, Callable<Control>> pictures) {
		pictures.put("inputs", this::inputs);
		pictures.put("whatif", () -> question(0, "changed pixel"));
		pictures.put("whatif-ambiguous", () -> question(1, "Smallest margin"));
		pictures.put("whatif-off", () -> question(2, "Without"));
		pictures.put("whatif-pixels", () -> question(3, "By how much"));
	}

	private Control alone(String id, int width, int height) throws Exception {
		shapes.call();
		Pictures.activeWindow().getShell().setSize(width, height);
		IWorkbenchPage page = Pictures.activeWindow().getActivePage();
		IWorkbenchPart view = page.showView(id);
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		return Pictures.stack(view);
	}

	/** The crosses listed. */
	private Control inputs() throws Exception {
		Control stack = alone(Views.INPUTS, 440, 900);
		Screenshots.whileEvents(() -> says(stack, "512 inputs"));
		press(find(stack, control -> control.getClass().getSimpleName().equals("BarList")), 0.7);
		Screenshots.whileEvents(() -> says(stack, "98 inputs: cross"));
		return stack;
	}

	private Control question(int index, String answer) throws Exception {
		Control stack = alone(Views.WHAT_IF, 520, 640);
		choose(stack, "Fewest changes", index);
		if (index == 0) {
			choose(stack, "Another winner", 4);
		} else if (index == 2) {
			choose(stack, "samples", 1);
		}
		Screenshots.whileEvents(() -> says(stack, answer));
		return stack;
	}

	/** Chooses in the list whose first entry begins with some words. */
	private static void choose(Control root, String first, int index) {
		Combo combo = (Combo) find(root, control -> control instanceof Combo list && list.getItemCount() > index && list.getItem(0).startsWith(first));
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses the left button at some part of the height. */
	private static void press(Control control, double height) {
		Event press = new Event();
		press.button = 1;
		press.y = (int) (control.getSize().y * height);
		control.notifyListeners(SWT.MouseDown, press);
	}

	private static boolean says(Control root, String words) {
		return find(root, control -> control instanceof Label label && label.isVisible() && label.getText().contains(words)) != null;
	}

	private static Control find(Control control, Predicate<Control> wanted) {
		if (wanted.test(control)) {
			return control;
		}
		return control instanceof Composite composite
				? Arrays.stream(composite.getChildren()).map(child -> find(child, wanted)).filter(found -> found != null).findFirst().orElse(null) : null;
	}
}

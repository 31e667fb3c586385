// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** The Properties view as a person finds their way in it: fields by the names beside them. */
final class PropertySheetFields {
	private final PropertySheet sheet;

	PropertySheetFields() throws Exception {
		sheet = (PropertySheet) Workbench.page().showView("org.eclipse.ui.views.PropertySheet");
		Workbench.settle();
	}

	TabbedPropertySheetPage page() {
		return (TabbedPropertySheetPage) sheet.getCurrentPage();
	}

	void tab(String name) {
		page().setSelectedTab("org.netwright.ui.tab." + name);
		Workbench.settle();
	}

	/** The names of all fields that can be seen, from top to bottom. */
	List<String> names() {
		return labels().stream().filter(label -> fieldOf(label) != null).map(Label::getText).toList();
	}

	/** All words beside and below the fields. */
	List<String> words() {
		return labels().stream().map(Label::getText).toList();
	}

	Text text(String name) {
		return (Text) field(name);
	}

	Combo combo(String name) {
		return (Combo) field(name);
	}

	Button check(String name) {
		return (Button) ((Composite) field(name)).getChildren()[0];
	}

	/** Clicks into a field, replaces its text with the keyboard and presses a key. */
	void type(String name, String typed, String key) {
		Text text = text(name);
		Workbench.click(text, new Point(8, text.getSize().y / 2), 1);
		Workbench.press("ctrl+a");
		Workbench.type(typed);
		if (key != null) {
			Workbench.press(key);
		}
	}

	private Control field(String name) {
		Label found = labels().stream().filter(label -> label.getText().equals(name)).findFirst().orElse(null);
		assertTrue(found != null, name + " is not among " + names());
		return fieldOf(found);
	}

	private static Control fieldOf(Label label) {
		Control[] siblings = label.getParent().getChildren();
		int next = List.of(siblings).indexOf(label) + 1;
		return next < siblings.length ? siblings[next] : null;
	}

	private List<Label> labels() {
		List<Label> labels = new ArrayList<>();
		collect(page().getControl(), labels);
		return labels;
	}

	private static void collect(Control control, List<Label> labels) {
		if (control instanceof Label label && label.isVisible() && !label.getText().isEmpty()) {
			labels.add(label);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, labels);
			}
		}
	}
}

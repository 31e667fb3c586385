// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.ui.theme.Paper;

/** A page of the inspector: what this is, one plain sentence, and whatever follows. */
abstract class InspectorPage extends Composite {
	private static final int MARGIN = 10;
	/** Cells have as much room before their text. */
	private static final int INDENT = 4;
	private static final int SENTENCE_LINES = 2;

	private final Label title;
	private final Label subtitle;
	private final Label sentence;
	private final List<ValueTable<?>> tables = new ArrayList<>();
	private int sentenceHeight;

	InspectorPage(Composite parent) {
		super(parent, SWT.NONE);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(this);
		Paper.page(this);
		title = label();
		title.setFont(resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(3)));
		subtitle = label();
		Paper.secondary(subtitle);
		sentence = label();
		((GridData) sentence.getLayoutData()).verticalIndent = 4;
	}

	private Label label() {
		Label label = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(INDENT, 0).applyTo(label);
		return label;
	}

	/** Places a table beneath what is there. */
	<R> ValueTable<R> add(ValueTable<R> table) {
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 10).exclude(true).applyTo(table);
		tables.add(table);
		return table;
	}

	final void remove(ValueTable<?> table) {
		tables.remove(table);
		table.dispose();
	}

	final void head(String name, String kind, String says) {
		text(title, name);
		text(subtitle, kind);
		text(sentence, says);
	}

	private void text(Label label, String text) {
		String shown = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!shown.equals(label.getText())) {
			label.setText(shown);
			int needed = label.computeSize(Math.max(1, label.getSize().x), SWT.DEFAULT).y;
			if (label == sentence ? needed > label.getSize().y : needed != label.getSize().y) {
				PageStack.moved(this);
			}
		}
	}

	/** What stands above the tables, line by line. */
	final List<String> lines() {
		return List.of(plain(title), plain(subtitle), plain(sentence));
	}

	private static String plain(Label label) {
		return label.getText().replace("&&", "&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Another subject is shown from now on: nothing needs to stay where it was. */
	void begin() {
		sentenceHeight = 0;
		tables.forEach(ValueTable::begin);
	}

	/** How high the page is at a width. The sentence keeps the room it once needed, so that what is below does not jump. */
	final int heightAt(int width) {
		int lineHeight = subtitle.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridData data = (GridData) sentence.getLayoutData();
		sentenceHeight = Math.max(sentenceHeight, Math.max(SENTENCE_LINES * lineHeight, sentence.computeSize(width - 2 * MARGIN - INDENT, SWT.DEFAULT).y));
		data.heightHint = sentenceHeight;
		return computeSize(width, SWT.DEFAULT).y;
	}

	/** Another page is shown from now on, or nothing. */
	void leave() {
		// most pages show nothing elsewhere
	}

	/** The width has changed, so that the sentence may need less room. */
	final void resized() {
		sentenceHeight = 0;
	}

	/** The tables that are shown, from top to bottom. */
	final List<ValueTable<?>> tables() {
		return tables.stream().filter(Control::getVisible).toList();
	}

	/** Shows a subject that is in the network. */
	abstract void show(Scope scope, Subject subject);

	/** What is shown now, to be copied. */
	abstract Sheet sheet();
}

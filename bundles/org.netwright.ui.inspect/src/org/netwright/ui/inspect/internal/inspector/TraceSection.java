// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.attribution.Influence;
import org.netwright.core.attribution.WeightedPath;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;

/**
 * A part of a neuron's page: what is at the far ends of the network, and the strongest ways there. A row of a path that is chosen shows
 * the path in the diagram.
 */
final class TraceSection {
	private static final int ABOVE = 8;
	private static final int INDENT = 4;

	private final InspectorPage page;
	private final Label title;
	private final Label sentence;
	private final ValueTable<InfluenceRow> ends;
	private final ValueTable<PathRow> paths;
	private final String endsTitle;
	private final String adds;
	private final String pathsTitle;

	/**
	 * Adds the section to a page.
	 *
	 * @param heading what it is about
	 * @param ends    the heading of its first table
	 * @param adds    what a contribution of that table does
	 * @param paths   the heading of its second table
	 * @param chosen  takes the path that is chosen, null when none is any more
	 * @param back    whether paths begin far away; else they end there
	 */
	TraceSection(InspectorPage page, String heading, String ends, String adds, String paths, Consumer<PathRow> chosen, Consumer<Subject> follow,
			boolean back) {
		this.page = page;
		endsTitle = ends;
		this.adds = adds;
		pathsTitle = paths;
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
		title = label(ABOVE);
		title.setText(heading);
		title.setFont(resources.create(FontDescriptor.createFrom(page.getFont()).setStyle(SWT.BOLD)));
		sentence = label(0);
		Paper.secondary(sentence);
		this.ends = page.add(InfluenceRow.table(page, ends, adds, follow));
		this.paths = page.add(PathRow.table(page, paths, chosen,
				row -> follow.accept(Subject.neuron(back ? row.ids().getFirst() : row.ids().getLast()))));
		present(title, false);
		present(sentence, false);
	}

	private Label label(int above) {
		Label label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(INDENT, above).applyTo(label);
		return label;
	}

	static void present(Control control, boolean present) {
		GridData data = (GridData) control.getLayoutData();
		if (data.exclude == present || control.getVisible() != present) {
			data.exclude = !present;
			control.setVisible(present);
			PageStack.moved(control);
		}
	}

	/** Says why there is nothing to show. */
	void problem(String text) {
		show(text);
		ends.show(List.of());
		paths.show(List.of());
	}

	/** Has nothing to say about what the page shows. */
	void hide() {
		present(title, false);
		present(sentence, false);
		ends.show(List.of());
		paths.show(List.of());
	}

	void show(Scope scope, int neuron, List<Influence> influences, List<WeightedPath> strongest, String says) {
		show(says);
		ends.show(influences.stream().map(influence -> InfluenceRow.of(scope, influence)).toList());
		paths.show(strongest.stream().map(path -> PathRow.of(scope, path, neuron)).toList());
	}

	private void show(String says) {
		present(title, true);
		present(sentence, true);
		if (!says.equals(sentence.getText())) {
			sentence.setText(says);
			PageStack.moved(sentence);
		}
	}

	/** How many paths are listed and what they carry. */
	static String sentence(int listed, long count, double covered) {
		return count == 0 ? Messages.Trace_nothing : count == 1 ? Messages.Trace_onePath
				: listed < count ? NLS.bind(Messages.Trace_strongest, new Object[] { listed, Numbers.count(count), Values.share(covered) })
						: NLS.bind(Messages.Trace_allPaths, Numbers.count(count));
	}

	/** What stands above its first table. */
	Control head() {
		return sentence;
	}

	/** Its first table. */
	Control table() {
		return ends;
	}

	/** How far the numbers of its first table are from the right. */
	int rightOfContributions() {
		return ends.getVisible() ? ends.rightOf(2) : 0;
	}

	void whenFitted(Runnable run) {
		ends.whenFitted(run);
	}

	List<SheetTable> sheets() {
		return List.of(InfluenceRow.sheet(endsTitle, adds, ends.rows()), PathRow.sheet(pathsTitle, paths.rows()));
	}

	List<PathRow> paths() {
		return paths.rows();
	}

	List<InfluenceRow> ends() {
		return ends.rows();
	}

	/** What it says, empty when it is not shown. */
	String says() {
		return sentence.getVisible() ? title.getText() + '\n' + sentence.getText() : ""; //$NON-NLS-1$
	}
}

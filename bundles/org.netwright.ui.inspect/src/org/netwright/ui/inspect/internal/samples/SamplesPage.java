// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.evaluation.SampleRun;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.SampleSet;
import org.netwright.ui.document.DocumentSamples;
import org.netwright.ui.theme.Ink;
import org.netwright.ui.theme.Pages;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.WorkbenchTheme;

/** Which samples are shown, the samples or their confusion matrix, and how many expectations are met, from top to bottom. */
final class SamplesPage extends Composite {
	/** Fewer can be seen at a glance. */
	private static final int FILTERED_FROM = 16;
	private static final int MARGIN = 6;

	private final Combo sets;
	private final Text filter;
	private final Link classes;
	private final Pages pages;
	private final SampleTable table;
	private final ScrolledComposite matrixPage;
	private final ConfusionControl matrix;
	private final Label totals;
	private final Label note;
	private SampleBook book = SampleBook.EMPTY;
	private SampleRun run = SampleRun.EMPTY;
	private boolean showsMatrix;
	private Ink totalsInk = Ink.PRIMARY;

	/** @param chosen takes the sample that a person makes the input */
	SamplesPage(Composite parent, IntConsumer chosen) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		sets = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		sets.setToolTipText(Messages.Samples_setTip);
		sets.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> query(table().lines().query().withSet(sets.getSelectionIndex() - 1))));
		filter = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(Messages.Samples_filter);
		filter.addModifyListener(event -> query(table().lines().query().withText(filter.getText())));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0) {
				table().control().setFocus();
			}
		});
		classes = new Link(this, SWT.NONE);
		classes.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> query(table().lines().query().withClasses(-1, -1).withFailing(false))));
		pages = new Pages(this);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 96).applyTo(pages);
		table = new SampleTable(pages, chosen);
		matrixPage = new ScrolledComposite(pages, SWT.H_SCROLL | SWT.V_SCROLL);
		Paper.page(matrixPage);
		matrix = new ConfusionControl(matrixPage, this::openClasses);
		matrixPage.setContent(matrix);
		matrixPage.addListener(SWT.Resize, event -> {
			if (showsMatrix) {
				showMatrix();
			}
		});
		pages.show(table.control());
		totals = new Label(this, SWT.WRAP);
		totals.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Paper.ownColours(totals);
		note = new Label(this, SWT.WRAP);
		Paper.secondary(note);
		for (Control control : List.of(sets, filter, classes, totals, note)) {
			GridDataFactory.fillDefaults().grab(true, false).indent(control == sets || control == filter ? 0 : MARGIN, 0).hint(120, SWT.DEFAULT).exclude(true).applyTo(control);
			control.setVisible(false);
		}
		WorkbenchTheme.whenChanged(this, this::colour);
	}

	private SampleTable table() {
		return table;
	}

	/** Shows the samples of a document, and what came out for them. */
	void show(SampleBook nextBook, SampleRun nextRun) {
		if (nextBook != book) {
			book = nextBook;
			showSets();
			shown(filter, !showsMatrix && book.size() >= FILTERED_FROM);
			if (book.size() < FILTERED_FROM && !filter.getText().isEmpty()) {
				filter.setText(""); //$NON-NLS-1$
			}
		}
		run = nextRun;
		table.show(book, run);
		if (showsMatrix) {
			showMatrix();
		}
		say();
	}

	private void showSets() {
		List<String> items = new ArrayList<>(List.of(Messages.Samples_allSets));
		List<SampleSet> all = book.sets();
		IntStream.range(0, all.size()).forEach(i -> items.add(SampleNames.label(all.get(i), i)));
		if (!items.equals(List.of(sets.getItems()))) {
			sets.setItems(items.toArray(String[]::new));
			sets.select(Math.clamp(table.lines().query().set() + 1, 0, items.size() - 1));
		}
		shown(sets, all.size() > 1);
	}

	private void query(SampleQuery query) {
		table.filter(query);
		if (showsMatrix) {
			showMatrix();
		}
		say();
	}

	/** Shows only what fails, or all. */
	void setFailing(boolean failing) {
		query(table.lines().query().withFailing(failing));
	}

	boolean isFailing() {
		return table.lines().query().failing();
	}

	private void openClasses(int expected, int winner) {
		SampleQuery query = table.lines().query().withClasses(expected, winner);
		query(query);
		setMatrix(false);
		table.control().setFocus();
	}

	/** Shows the confusion matrix in the place of the samples. */
	void setMatrix(boolean shows) {
		showsMatrix = shows;
		if (shows) {
			showMatrix();
		}
		pages.show(shows ? matrixPage : table.control());
		if (shown(filter, !shows && book.size() >= FILTERED_FROM)) {
			layout();
		}
	}

	boolean isMatrix() {
		return showsMatrix;
	}

	private void showMatrix() {
		int set = table.lines().query().set();
		matrix.show(set < 0 ? run.confusion() : run.confusion(book.start(set), book.end(set)));
		matrix.setSize(matrix.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void say() {
		boolean moved = false;
		moved |= text(totals, totals());
		moved |= text(note, note());
		String filtered = filtered();
		if (!filtered.equals(classes.getText())) {
			classes.setText(filtered);
			moved = true;
		}
		moved |= shown(totals, !totals.getText().isEmpty()) | shown(note, !note.getText().isEmpty()) | shown(classes, !filtered.isEmpty());
		Ink next = run.failed() > 0 ? Ink.WRONG : run.claimed() > 0 && run.complete() ? Ink.RIGHT : Ink.PRIMARY;
		totalsInk = next;
		colour();
		if (moved) {
			layout();
		}
	}

	private void colour() {
		totals.setBackground(Ink.PAPER.color());
		totals.setForeground(totalsInk.color());
	}

	private static boolean text(Label label, String text) {
		if (text.equals(label.getText())) {
			return false;
		}
		label.setText(text);
		return true;
	}

	private static boolean shown(Control control, boolean visible) {
		GridData data = (GridData) control.getLayoutData();
		if (data.exclude != visible) {
			return false;
		}
		control.setVisible(visible);
		data.exclude = !visible;
		return true;
	}

	private String totals() {
		if (run.problem() != null || book.size() == 0) {
			return ""; //$NON-NLS-1$
		}
		if (!run.complete()) {
			return NLS.bind(Messages.Samples_running, Numbers.count(run.done()), Numbers.count(book.size()));
		}
		return run.claimed() == 0 ? Messages.Samples_noExpectations : NLS.bind(Messages.Samples_totals, Numbers.count(run.met()), Numbers.count(run.claimed()));
	}

	private String note() {
		List<String> notes = new ArrayList<>();
		if (run.problem() != null) {
			notes.add(run.problem());
		}
		DocumentSamples samples = book.samples();
		int shown = table.lines().size();
		if (shown < book.size()) {
			notes.add(NLS.bind(Messages.Samples_filtered, Numbers.count(shown), Numbers.count(book.size())));
		} else if (book.size() >= FILTERED_FROM) {
			notes.add(NLS.bind(Messages.Samples_count, Numbers.count(book.size())));
		}
		notes.addAll(samples.problems());
		List<SampleSet> inFiles = book.sets().stream().filter(set -> set.getLocation() != null).toList();
		if (inFiles.size() == 1 && samples.contents().size() == 1) {
			notes.add(NLS.bind(Messages.Samples_fromFile, inFiles.getFirst().getLocation()));
		} else {
			inFiles.forEach(set -> notes.add(SampleEditing.inFile(set)));
		}
		if (book.size() == 0 && samples.problems().isEmpty() && run.network() != null) {
			notes.add(Messages.Samples_none);
		}
		return String.join("\n", notes); //$NON-NLS-1$
	}

	/** What of the samples is shown, if those of some classes only, or those that fail, with the way back. */
	private String filtered() {
		SampleQuery query = table.lines().query();
		if (!query.hasClasses()) {
			return query.failing() ? Messages.Samples_onlyFailing : ""; //$NON-NLS-1$
		}
		List<String> names = run.network().outputLabels();
		String expected = query.expected() < 0 ? Messages.Samples_any : name(names, query.expected());
		String winner = query.winner() < 0 ? Messages.Samples_any : name(names, query.winner());
		return NLS.bind(Messages.Samples_onlyClasses, expected, winner);
	}

	private static String name(List<String> names, int index) {
		return index < names.size() ? names.get(index).replace("&", "&&") : Messages.Samples_undecided; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Forgets what was looked for, for another document. */
	void begin() {
		filter.setText(""); //$NON-NLS-1$
		table.filter(SampleQuery.ALL);
		book = SampleBook.EMPTY;
		run = SampleRun.EMPTY;
		table.clear();
		say();
	}

	SampleTable samples() {
		return table;
	}

	SampleBook book() {
		return book;
	}

	SampleRun run() {
		return run;
	}

	ConfusionControl matrix() {
		return matrix;
	}

	Text filter() {
		return filter;
	}

	Combo sets() {
		return sets;
	}

	String totalsText() {
		return totals.getText();
	}

	String noteText() {
		return note.getText();
	}

	@Override
	public boolean setFocus() {
		return showsMatrix ? matrix.setFocus() : table.control().setFocus();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.netwright.formats.sample.IdxImages;
import org.netwright.formats.sample.PictureFolder;
import org.netwright.formats.sample.SampleSource;
import org.netwright.formats.sample.SampleTable;
import org.netwright.ui.document.SampleSurveyJob.Finding;
import org.netwright.ui.document.SampleSurveyJob;
import org.netwright.ui.field.FieldException;
import org.netwright.ui.graph.internal.wizard.SampleChoice.Keep;
import org.netwright.ui.refresh.LatestOnUi;

/** Which samples a network is made for, which column is their label, and where they are kept. */
final class SampleFields {
	private static final int PAUSE = 300;

	private final List<Control> rows;
	private final Text path;
	private final Combo label;
	private final Combo keep;
	private final Runnable found;
	private final Runnable changed;
	private final LatestOnUi<Finding> findings;
	private final Runnable look = this::look;
	private SampleSurveyJob job;
	private Finding finding;
	private List<Integer> labels = List.of(0);

	/**
	 * Adds the fields to a form of two columns, hidden.
	 *
	 * @param found   called when there are other samples to make a network for
	 * @param changed called when a person does anything else, and while a file is looked through
	 */
	SampleFields(Composite form, Runnable found, Runnable changed) {
		this.found = found;
		this.changed = changed;
		int before = form.getChildren().length;
		Fields.label(form, Messages.Samples, 0);
		Composite row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		path = new Text(row, SWT.BORDER | SWT.SINGLE);
		path.setMessage(Messages.Samples_hint);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(path);
		path.addModifyListener(event -> typed());
		button(row, Messages.Samples_file, this::browseFile);
		button(row, Messages.Samples_folder, this::browseFolder);
		label = Fields.combo(form, Messages.Samples_label, 0);
		label.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> labelChosen()));
		keep = Fields.combo(form, Messages.Samples_keep, 0);
		keep.setItems(Messages.Samples_keepInside, Messages.Samples_keepBeside, Messages.Samples_keepNot);
		keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		Control[] all = form.getChildren();
		rows = List.copyOf(Arrays.asList(all).subList(before, all.length));
		findings = new LatestOnUi<>(path, this::tell);
		path.addDisposeListener(event -> cancel());
		setVisible(false);
		apply(new Finding(null, 0, null, null));
	}

	private static void button(Composite row, String text, Runnable pressed) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
	}

	/** Shows or hides all of it; the form is to be laid out then. */
	void setVisible(boolean visible) {
		for (Control row : rows) {
			row.setVisible(visible);
			((GridData) row.getLayoutData()).exclude = !visible;
		}
	}

	/** Nothing is chosen any more. */
	void forget() {
		if (!path.getText().isEmpty()) {
			path.setText(""); //$NON-NLS-1$
		}
	}

	private void browseFile() {
		FileDialog dialog = new FileDialog(path.getShell(), SWT.OPEN);
		dialog.setText(Messages.Samples_fileTitle);
		dialog.setFilterExtensions(new String[] { "*.csv;*.csv.gz;*.tsv;*.tsv.gz;*.txt;*idx*-ubyte;*idx*-ubyte.gz;*.idx", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.Samples_tables, Messages.Samples_allFiles });
		take(dialog.open());
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(path.getShell(), SWT.OPEN);
		dialog.setText(Messages.Samples_folderTitle);
		take(dialog.open());
	}

	private void take(String chosen) {
		if (chosen != null) {
			path.setText(chosen);
		}
	}

	/** Somebody who types is left in peace for a moment. */
	private void typed() {
		cancel();
		show(new Finding(null, 0, null, null));
		path.getDisplay().timerExec(PAUSE, look);
	}

	private void look() {
		if (path.isDisposed() || path.getText().isBlank()) {
			return;
		}
		try {
			job = new SampleSurveyJob(Path.of(path.getText().strip()).toAbsolutePath().normalize(), Map.of(), findings::offer);
			job.schedule();
		} catch (InvalidPathException e) {
			show(new Finding(null, 0, null, NLS.bind(Messages.Samples_noPath, e.getInput(), e.getReason())));
		}
	}

	private void cancel() {
		path.getDisplay().timerExec(-1, look);
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** What a job that is not wanted any more has still said is passed over. */
	private void tell(Finding next) {
		if (job != null && next.job() == job) {
			show(next);
		}
	}

	private void show(Finding next) {
		apply(next);
		if (next.source() == null) {
			changed.run();
		} else {
			labelChosen();
		}
	}

	private void apply(Finding next) {
		finding = next;
		SampleSource source = next.source();
		labels = new ArrayList<>(List.of(0));
		label.setItems(Messages.Samples_labelNone);
		if (source instanceof SampleTable table) {
			for (int column : table.labelColumns()) {
				labels.add(column);
				label.add(table.describe(column));
			}
		} else if (source instanceof IdxImages images) {
			label.setItems(images.labels() == null ? Messages.Samples_labelNone : String.valueOf(images.labels().getFileName()));
		} else if (source != null) {
			label.setItems(Messages.Samples_labelNames);
		}
		label.setEnabled(labels.size() > 1);
		label.select(source instanceof SampleTable table ? Math.max(0, labels.indexOf(table.label())) : 0);
		keep.setEnabled(source != null);
	}

	private void labelChosen() {
		keep.select(SampleChoice.of(finding.source(), labels.get(label.getSelectionIndex())).keep().ordinal());
		found.run();
	}

	/** Whether there is nothing to take or to complain about yet. */
	boolean isWaiting() {
		return !finding.isOver();
	}

	/** What a person waits for, or is to do. */
	String waiting() {
		return finding.job() == null ? Messages.Samples_choose : finding.waiting();
	}

	/** What was chosen; not while {@link #isWaiting()}. */
	SampleChoice chosen() throws FieldException {
		if (finding.problem() != null) {
			throw new FieldException(path, finding.problem());
		}
		if (keep.getSelectionIndex() == Keep.BESIDE.ordinal() && finding.source() instanceof PictureFolder) {
			throw new FieldException(keep, Messages.Samples_besideTable);
		}
		return new SampleChoice(finding.source(), labels.get(label.getSelectionIndex()), Keep.values()[keep.getSelectionIndex()]);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.netwright.diagram.text.Numbers;
import org.netwright.formats.sample.SampleSource;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.SampleSurveyJob.Finding;
import org.netwright.ui.document.SampleSurveyJob;
import org.netwright.ui.inspect.internal.exchange.PreviewJob.Preview;
import org.netwright.ui.refresh.LatestOnUi;

/** Which samples are imported, how they are read, where they are kept; with the first of them as they will be. */
public final class ImportPage extends WizardPage {
	private static final int PAUSE = 300;
	private static final int PREVIEW_HEIGHT = 150;
	private static final int WIDTH = 560;

	private final OpenNetwork open;
	private final Runnable look = this::look;
	private Text path;
	private Label found;
	private FormRows form;
	private ImportOptions options;
	private Text name;
	private KeepChoice keep;
	private PreviewTable preview;
	private LatestOnUi<Finding> findings;
	private LatestOnUi<Preview> previews;
	private SampleSurveyJob survey;
	private SampleSource source;
	private ImportChoice choice;
	private boolean filling;

	ImportPage(OpenNetwork open) {
		super("importSamples", Messages.Import_title, null); //$NON-NLS-1$
		this.open = open;
		setMessage(Messages.Import_choose);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(0, 6).applyTo(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.netwright.help.input"); //$NON-NLS-1$
		form = new FormRows(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
		createPath();
		form.label(Messages.Import_found);
		found = new Label(form, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(found);
		options = new ImportOptions(form, this::surveyAgain, this::changed);
		name = form.text(Messages.Import_name);
		name.addModifyListener(event -> changed());
		keep = new KeepChoice(form, open, this::changed);
		Label title = new Label(page, SWT.NONE);
		title.setText(Messages.Import_preview);
		preview = new PreviewTable(page, open.snapshot().orElseThrow());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, PREVIEW_HEIGHT).applyTo(preview.table());
		findings = new LatestOnUi<>(page, this::tell);
		previews = new LatestOnUi<>(page, this::show);
		page.addDisposeListener(event -> cancel());
		setControl(page);
		show((SampleSource) null);
	}

	private void createPath() {
		form.label(Messages.Import_from);
		Composite row = form.row(3);
		path = FormRows.text(row, true);
		path.setMessage(Messages.Import_hint);
		path.addModifyListener(event -> typed());
		FormRows.button(row, SWT.PUSH, Messages.Import_file, this::browseFile);
		FormRows.button(row, SWT.PUSH, Messages.Import_folder, this::browseFolder);
	}

	private void browseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.Import_fileTitle);
		dialog.setFilterExtensions(new String[] { "*.csv;*.csv.gz;*.tsv;*.tsv.gz;*.txt;*idx*-ubyte;*idx*-ubyte.gz;*.idx", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.Import_files, Messages.Import_allFiles });
		take(dialog.open());
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.Import_folderTitle);
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
		options.forget();
		show((SampleSource) null);
		path.getDisplay().timerExec(PAUSE, look);
	}

	private void look() {
		if (path.isDisposed() || path.getText().isBlank()) {
			return;
		}
		try {
			survey = new SampleSurveyJob(Path.of(path.getText().strip()).toAbsolutePath().normalize(), options.dialect(), findings::offer);
			survey.schedule();
			wait(new Finding(survey, 0, null, null).waiting());
		} catch (InvalidPathException e) {
			refuse(NLS.bind(Messages.Import_noPath, e.getInput(), e.getReason()));
		}
	}

	/** Another delimiter, or other titles: the columns are others. */
	private void surveyAgain() {
		if (!filling) {
			cancel();
			look();
		}
	}

	private void cancel() {
		path.getDisplay().timerExec(-1, look);
		if (survey != null) {
			survey.cancel();
			survey = null;
		}
	}

	/** What a job that is not wanted any more has still said is passed over. */
	private void tell(Finding finding) {
		if (finding.job() != survey) {
			return;
		}
		if (finding.problem() != null) {
			show((SampleSource) null);
			options.showDialect();
			refuse(finding.problem());
		} else if (finding.source() == null) {
			wait(finding.waiting());
		} else {
			show(finding.source());
			changed();
		}
	}

	private void show(SampleSource next) {
		filling = true;
		source = next;
		choice = null;
		options.show(next, open.snapshot().orElseThrow().graph().inputCount());
		found.setText(next == null ? "" : ImportOptions.description(next)); //$NON-NLS-1$
		keep.setEnabled(next != null);
		if (next != null) {
			name.setText(SetNames.free(SetNames.of(next.path()), open.network()));
			keep.suit(options.choice(next));
		}
		preview.show(List.of());
		filling = false;
		form.getParent().layout(true, true);
	}

	private void changed() {
		if (filling || source == null) {
			return;
		}
		String refusal = options.refusal(source);
		ImportChoice next = refusal == null ? options.choice(source) : null;
		if (refusal == null) {
			refusal = keep.refusal(next, open.snapshot().orElseThrow().graph().inputCount());
		}
		if (refusal == null) {
			refusal = SetNames.refusal(name.getText(), open.network());
		}
		choice = next;
		if (refusal != null) {
			refuse(refusal);
			return;
		}
		wait(Messages.Import_previewing);
		new PreviewJob(next, open.network(), previews::offer).schedule();
	}

	private void show(Preview seen) {
		if (seen.choice() != choice) {
			return;
		}
		preview.show(seen.rows());
		if (seen.problem() != null) {
			refuse(seen.problem());
			return;
		}
		setErrorMessage(null);
		String warning = options.warning(source, open.network());
		setMessage(warning == null ? NLS.bind(Messages.Import_ready, Numbers.count(choice.count())) : warning, warning == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
		setPageComplete(true);
	}

	private void wait(String what) {
		setErrorMessage(null);
		setMessage(what);
		setPageComplete(false);
	}

	private void refuse(String why) {
		setErrorMessage(why);
		setPageComplete(false);
	}

	/** How the samples are read; only of a page that is complete. */
	ImportChoice choice() {
		return choice;
	}

	/** Whether they stay in their file. */
	boolean stays() {
		return keep.stays();
	}

	/** What the set is called. */
	String setName() {
		return name.getText().strip();
	}

	/** Where the file or folder is named. */
	public Text path() {
		return path;
	}

	/** The first samples. */
	public Table preview() {
		return preview.table();
	}

	/** The button that leaves the samples in their file. */
	public Button stayButton() {
		return keep.stayButton();
	}
}

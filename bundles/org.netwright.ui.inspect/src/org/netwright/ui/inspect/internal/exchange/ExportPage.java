// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.netwright.formats.sample.SampleTableWriter.Form;
import org.netwright.model.SampleSet;
import org.netwright.ui.document.DocumentSamples;
import org.netwright.ui.document.OpenNetwork;

/** Which samples are exported, what the table has, how and where it is written. */
public final class ExportPage extends WizardPage {
	private static final String END = ".csv"; //$NON-NLS-1$

	private final OpenNetwork open;
	private final List<DocumentSamples.Content> sets;
	private Combo set;
	private Combo kind;
	private Button names;
	private Button expectations;
	private Button activations;
	private Text path;

	ExportPage(OpenNetwork open) {
		super("exportSamples", Messages.Export_title, null); //$NON-NLS-1$
		this.open = open;
		sets = open.samples().contents();
		setMessage(Messages.Export_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.netwright.help.input"); //$NON-NLS-1$
		FormRows form = new FormRows(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
		set = form.combo(Messages.Export_set, sets.stream().map(this::label).toArray(String[]::new));
		set.select(0);
		kind = form.combo(Messages.Export_kind, Messages.Export_commas, Messages.Export_excel, Messages.Export_tabs);
		kind.select(0);
		form.label(Messages.Export_columns);
		Composite columns = form.row(1);
		names = check(columns, Messages.Export_names, true);
		expectations = check(columns, Messages.Export_expectations, true);
		activations = check(columns, Messages.Export_activations, false);
		form.label(Messages.Export_file);
		Composite row = form.row(2);
		path = FormRows.text(row, true);
		FormRows.button(row, SWT.PUSH, Messages.Export_browse, this::browse);
		path.setText(proposal());
		path.addModifyListener(event -> check());
		set.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> path.setText(proposal())));
		setControl(page);
		check();
	}

	private static Button check(Composite parent, String text, boolean selected) {
		Button button = FormRows.button(parent, SWT.CHECK, text, () -> { });
		button.setSelection(selected);
		return button;
	}

	private String label(DocumentSamples.Content content) {
		String name = content.set().getName();
		return NLS.bind(Messages.Export_setLabel, name == null || name.isBlank() ? NLS.bind(Messages.Export_unnamed, sets.indexOf(content) + 1) : name, content.samples().size());
	}

	/** Beside the document, named as the set. */
	private String proposal() {
		String name = set().getName();
		String plain = name == null || name.isBlank() ? Messages.Export_defaultName : name.replaceAll("[\\\\/:*?\"<>|\\p{Cc}]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
		Path folder = KeepChoice.folder(open).orElse(Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
		return folder.resolve(SetNames.of(Path.of(plain)) + END).toString();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.Export_window);
		dialog.setFileName(path.getText());
		dialog.setFilterExtensions(new String[] { "*.csv", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			path.setText(chosen);
		}
	}

	private void check() {
		String problem = null;
		try {
			Path file = path.getText().isBlank() ? null : file();
			problem = file == null ? Messages.Export_noFile
					: Files.isDirectory(file) || file.getParent() == null || !Files.isDirectory(file.getParent()) ? NLS.bind(Messages.Export_noFolder, path.getText()) : null;
		} catch (InvalidPathException e) {
			problem = NLS.bind(Messages.Import_noPath, e.getInput(), e.getReason());
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	/** Asks before a file is replaced; the one that the samples themselves are in is not. */
	boolean mayReplace(Path file) {
		return !Files.exists(file) || MessageDialog.openQuestion(getShell(), Messages.Export_window, NLS.bind(Messages.Export_replace, file));
	}

	Path file() {
		return Path.of(path.getText().strip()).toAbsolutePath().normalize();
	}

	SampleSet set() {
		return sets.get(set.getSelectionIndex()).set();
	}

	Form form() {
		int index = kind.getSelectionIndex();
		return new Form(index == 0 ? ',' : index == 1 ? ';' : '\t', index == 1, index == 1, names.getSelection(), expectations.getSelection());
	}

	boolean withActivations() {
		return activations.getSelection();
	}

	/** Where the file is named. */
	public Text path() {
		return path;
	}
}

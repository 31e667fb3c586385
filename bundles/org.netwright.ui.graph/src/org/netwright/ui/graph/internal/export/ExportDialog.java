// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.netwright.diagram.export.DiagramExport;
import org.netwright.diagram.text.Numbers;
import org.osgi.framework.FrameworkUtil;

/** Asks as what, how large, in which colours and where to a picture is exported. Remembers the choice for the next one. */
final class ExportDialog extends StatusDialog {
	private static final String HELP = "org.netwright.help.diagram"; //$NON-NLS-1$
	private static final String SECTION = "exportPicture"; //$NON-NLS-1$
	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String SCALE = "scale"; //$NON-NLS-1$
	private static final int FIRST_SCALE = 2;
	private static final int LARGEST_SCALE = 4;
	private static final int WIDTH = 420;
	/** The platform's own says "OK". */
	private static final IStatus FINE = new Status(IStatus.OK, ExportDialog.class, ""); //$NON-NLS-1$

	private final Picture picture;
	private final Path proposed;
	private final IDialogSettings settings;
	private Combo format;
	private Combo size;
	private Combo colours;
	private Text file;
	private ExportRequest request;

	/**
	 * @param proposed where the picture would go, without an ending
	 */
	ExportDialog(Shell shell, Picture picture, Path proposed) {
		super(shell);
		this.picture = picture;
		this.proposed = proposed;
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportDialog.class)).getDialogSettings();
		settings = DialogSettings.getOrCreateSection(all, SECTION);
		setTitle(Messages.Dialog_title);
		setHelpAvailable(false);
	}

	/** What was chosen; null if the dialog was cancelled. */
	ExportRequest request() {
		return request;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form);
		format = combo(form, Messages.Dialog_format);
		for (PictureFormat each : PictureFormat.values()) {
			format.add(each.label());
		}
		size = combo(form, Messages.Dialog_size);
		colours = combo(form, Messages.Dialog_colours);
		colours.setItems(Messages.Dialog_light, Messages.Dialog_dark);
		colours.select(picture.dark() ? 1 : 0);
		createFile(form);
		format.select(remembered(FORMAT, 0, PictureFormat.values().length - 1));
		format.addListener(SWT.Selection, event -> formatChanged());
		size.addListener(SWT.Selection, event -> check());
		formatChanged();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
		applyDialogFont(area);
		return area;
	}

	private int remembered(String key, int otherwise, int most) {
		try {
			return Math.clamp(settings.getInt(key), 0, most);
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	private static Combo combo(Composite form, String label) {
		new Label(form, SWT.NONE).setText(label);
		Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	private void createFile(Composite form) {
		new Label(form, SWT.NONE).setText(Messages.Dialog_file);
		file = new Text(form, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		file.addListener(SWT.Modify, event -> check());
		Button browse = new Button(form, SWT.PUSH);
		browse.setText(Messages.Dialog_browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.Dialog_title);
		dialog.setFilterExtensions(new String[] { "*." + format().extension() }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { format().label() });
		dialog.setFileName(file.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(withEnd(chosen));
		}
	}

	private PictureFormat format() {
		return PictureFormat.values()[Math.max(0, format.getSelectionIndex())];
	}

	private void formatChanged() {
		int scale = size.getItemCount() > 1 ? scale() : remembered(SCALE, FIRST_SCALE, LARGEST_SCALE);
		size.removeAll();
		if (format().hasPixels()) {
			for (int each = 1; each <= LARGEST_SCALE; each++) {
				size.add(NLS.bind(Messages.Dialog_pixels, new Object[] { each, Numbers.count(pixels(each, true)), Numbers.count(pixels(each, false)) }));
			}
		} else {
			size.add(Messages.Dialog_vector);
		}
		size.setEnabled(format().hasPixels());
		size.select(format().hasPixels() ? Math.clamp(scale, 1, LARGEST_SCALE) - 1 : 0);
		file.setText(withEnd(file.getText().isBlank() ? proposed.toString() : withoutEnd(file.getText())));
		check();
	}

	private int scale() {
		return format().hasPixels() || size.getItemCount() > 1 ? size.getSelectionIndex() + 1 : FIRST_SCALE;
	}

	private int pixels(int scale, boolean width) {
		return (int) Math.ceil(scale * (width ? picture.bounds().width() : picture.bounds().height()));
	}

	private String withEnd(String name) {
		return name.endsWith('.' + format().extension()) ? name : name + '.' + format().extension();
	}

	private static String withoutEnd(String name) {
		for (PictureFormat each : PictureFormat.values()) {
			if (name.endsWith('.' + each.extension())) {
				return name.substring(0, name.length() - each.extension().length() - 1);
			}
		}
		return name;
	}

	private void check() {
		updateStatus(status());
	}

	private IStatus status() {
		if (file.getText().isBlank()) {
			return Status.error(Messages.Dialog_noFile);
		}
		if (format().hasPixels() && Math.max(pixels(scale(), true), pixels(scale(), false)) > DiagramExport.GREATEST_SIZE) {
			return Status.error(NLS.bind(Messages.Dialog_tooLarge, Numbers.count(pixels(scale(), true)), Numbers.count(pixels(scale(), false))));
		}
		try {
			Path folder = Path.of(file.getText().strip()).toAbsolutePath().getParent();
			return Files.isDirectory(folder) ? FINE : Status.error(NLS.bind(Messages.Dialog_noFolder, folder));
		} catch (InvalidPathException e) {
			return Status.error(e.getLocalizedMessage());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Dialog_export, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void updateButtonsEnableState(IStatus status) {
		getButton(IDialogConstants.OK_ID).setEnabled(status.isOK());
	}

	@Override
	protected void okPressed() {
		Path target = Path.of(withEnd(file.getText().strip())).toAbsolutePath();
		if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), Messages.Dialog_replaceTitle, NLS.bind(Messages.Dialog_replace, target))) {
			return;
		}
		settings.put(FORMAT, format.getSelectionIndex());
		settings.put(SCALE, scale());
		request = new ExportRequest(picture.inColours(colours.getSelectionIndex() == 1), format(), scale(), target);
		super.okPressed();
	}
}

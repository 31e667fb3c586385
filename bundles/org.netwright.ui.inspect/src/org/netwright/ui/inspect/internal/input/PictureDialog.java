// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.netwright.core.input.ImageShape;
import org.netwright.formats.image.Luminance;
import org.netwright.formats.image.PictureFit;

/** Shows a picture beside the input that it becomes, and asks how it shall become that. */
final class PictureDialog extends Dialog {
	private static final int PREVIEW = 196;
	private static final int LEVELS = 256;
	/** Brighter edges than this are taken for paper. */
	private static final double PAPER = 0.5;

	private final Luminance picture;
	private final InputPainter painter;
	private final ImageShape shape;
	private PixelGridControl preview;
	private Button proportional;
	private Button inverted;
	private Button centred;
	private double[] values;

	PictureDialog(Shell parent, Luminance picture, InputPainter painter) {
		super(parent);
		this.picture = picture;
		this.painter = painter;
		shape = painter.shape();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Picture_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite pictures = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(pictures);
		new Label(pictures, SWT.NONE).setText(Messages.Picture_was);
		new Label(pictures, SWT.NONE).setText(Messages.Picture_is);
		Label original = new Label(pictures, SWT.CENTER);
		Image image = image();
		original.setImage(image);
		original.addDisposeListener(event -> image.dispose());
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(PREVIEW, PREVIEW).applyTo(original);
		preview = new PixelGridControl(pictures, pixel -> { });
		preview.setEnabled(false);
		GridDataFactory.swtDefaults().hint(PREVIEW, PREVIEW).applyTo(preview);
		Label how = new Label(area, SWT.WRAP);
		how.setText(NLS.bind(Messages.Picture_how, shape.rows(), shape.columns()));
		GridDataFactory.fillDefaults().grab(true, false).hint(2 * PREVIEW, SWT.DEFAULT).applyTo(how);
		inverted = check(area, Messages.Picture_inverted, edge() > PAPER);
		proportional = check(area, Messages.Picture_proportional, picture.rows() * shape.columns() != picture.columns() * shape.rows());
		centred = check(area, Messages.Picture_centred, false);
		show();
		return area;
	}

	private Button check(Composite parent, String text, boolean selected) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(text);
		button.setSelection(selected);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		return button;
	}

	private void show() {
		proportional.setEnabled(!centred.getSelection());
		PictureFit fit = new PictureFit(proportional.getSelection(), inverted.getSelection(), centred.getSelection());
		values = painter.ofLuminance(picture.fitted(shape.rows(), shape.columns(), fit));
		preview.show(painter.network(), values);
	}

	/** How bright the edge of the picture is on average. */
	private double edge() {
		double sum = 0;
		int count = 0;
		for (int i = 0; i < picture.values().length; i++) {
			int row = i / picture.columns();
			int column = i % picture.columns();
			if (row == 0 || column == 0 || row == picture.rows() - 1 || column == picture.columns() - 1) {
				sum += picture.values()[i];
				count++;
			}
		}
		return sum / count;
	}

	private Image image() {
		RGB[] greys = new RGB[LEVELS];
		for (int level = 0; level < LEVELS; level++) {
			greys[level] = new RGB(level, level, level);
		}
		ImageData data = new ImageData(picture.columns(), picture.rows(), 8, new PaletteData(greys));
		for (int i = 0; i < picture.values().length; i++) {
			data.setPixel(i % picture.columns(), i / picture.columns(), (int) Math.round((LEVELS - 1) * picture.values()[i]));
		}
		double scale = (double) PREVIEW / Math.max(picture.rows(), picture.columns());
		int width = Math.max(1, (int) Math.round(picture.columns() * scale));
		int height = Math.max(1, (int) Math.round(picture.rows() * scale));
		return new Image(getShell().getDisplay(), data.scaledTo(width, height));
	}

	/** The input that was seen last. */
	double[] values() {
		return values;
	}
}

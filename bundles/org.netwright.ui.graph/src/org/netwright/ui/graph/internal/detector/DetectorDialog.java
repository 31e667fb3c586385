// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.detector.DetectorNumbers;
import org.netwright.model.edit.detector.Levels;
import org.netwright.model.edit.detector.Paint;
import org.netwright.model.edit.detector.PaintedPattern;
import org.netwright.model.edit.step.PaintDetector;
import org.netwright.ui.theme.Paper;
import org.osgi.framework.FrameworkUtil;

/** Lets a person paint what a neuron that sees the input shall answer to, and shows the weights and the bias that do it. Remembers margin
 * and threshold for the next neuron. */
final class DetectorDialog extends StatusDialog {
	/** What is wrong is said in the dialog itself, where it has the room. */
	private static final IStatus FINE = new Status(IStatus.OK, "org.netwright.ui.graph", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private static final IStatus WRONG = new Status(IStatus.ERROR, "org.netwright.ui.graph", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String HELP = "org.netwright.help.diagram"; //$NON-NLS-1$
	private static final String SECTION = "paintDetector"; //$NON-NLS-1$
	private static final String MARGIN = "margin"; //$NON-NLS-1$
	private static final String THRESHOLD = "threshold"; //$NON-NLS-1$
	private static final int TEXT_WIDTH = 230;
	private static final int TEXT_LINES = 9;

	private final Neuron neuron;
	private final Layer pixels;
	private final IDialogSettings settings;
	private final List<Button> brushes = new ArrayList<>();
	private PaintedPattern pattern;
	private PaintGrid grid;
	private Text margin;
	private Text threshold;
	private Label result;
	private Label wrong;
	private PaintDetector step;

	/**
	 * @param neuron sees no other neurons than pixels
	 * @param pixels the input layer
	 */
	DetectorDialog(Shell shell, Neuron neuron, Layer pixels) {
		super(shell);
		this.neuron = neuron;
		this.pixels = pixels;
		pattern = PaintDetector.patternOf(neuron);
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DetectorDialog.class)).getDialogSettings();
		settings = DialogSettings.getOrCreateSection(all, SECTION);
		setTitle(Messages.Detector_title);
		setHelpAvailable(false);
	}

	/** What was painted, as a step. */
	PaintDetector step() {
		return step;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(NLS.bind(Messages.Detector_hint, Objects.requireNonNullElse(neuron.getName(), neuron.getId())));
		GridDataFactory.fillDefaults().grab(true, false).hint(2 * TEXT_WIDTH, SWT.DEFAULT).applyTo(hint);
		Composite halves = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(halves);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		boolean image = pixels.getRows() > 0 && pixels.getRows() * pixels.getColumns() == pattern.size();
		int columns = image ? pixels.getColumns() : (int) Math.ceil(Math.sqrt(pattern.size()));
		grid = new PaintGrid(halves, image ? pixels.getRows() : (pattern.size() + columns - 1) / columns, columns, pattern, this::paint);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		createFields(halves);
		wrong = new Label(area, SWT.WRAP);
		int line = wrong.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().grab(true, false).hint(2 * TEXT_WIDTH, 2 * line).applyTo(wrong);
		Paper.wrong(wrong);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
		applyDialogFont(area);
		return area;
	}

	private void createFields(Composite halves) {
		Composite form = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(form);
		for (Paint paint : Paint.values()) {
			Button brush = new Button(form, SWT.RADIO);
			brush.setText(brushName(paint));
			brush.setSelection(paint == Paint.WHITE);
			GridDataFactory.swtDefaults().span(2, 1).applyTo(brush);
			brushes.add(brush);
		}
		Button wipe = new Button(form, SWT.PUSH);
		wipe.setText(Messages.Detector_wipe);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(wipe);
		wipe.addListener(SWT.Selection, event -> show(PaintedPattern.empty(pattern.size())));
		margin = field(form, Messages.Detector_margin, Objects.requireNonNullElse(settings.get(MARGIN), "1")); //$NON-NLS-1$
		threshold = field(form, Messages.Detector_threshold, Objects.requireNonNullElse(settings.get(THRESHOLD), "0")); //$NON-NLS-1$
		result = new Label(form, SWT.WRAP);
		int line = result.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().span(2, 1).hint(TEXT_WIDTH, TEXT_LINES * line).applyTo(result);
	}

	private static String brushName(Paint paint) {
		return switch (paint) {
		case WHITE -> Messages.Detector_brushWhite;
		case BLACK -> Messages.Detector_brushBlack;
		case ANY -> Messages.Detector_brushAny;
		};
	}

	private Text field(Composite form, String label, String value) {
		new Label(form, SWT.NONE).setText(label);
		Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		text.addListener(SWT.FocusIn, event -> text.selectAll());
		return text;
	}

	@Override
	public void create() {
		super.create();
		grid.setFocus();
		check();
	}

	/** @param paint null for the brush */
	private void paint(int pixel, Paint paint) {
		int chosen = 0;
		while (!brushes.get(chosen).getSelection()) {
			chosen++;
		}
		show(pattern.with(pixel, paint == null ? Paint.values()[chosen] : paint));
	}

	private void show(PaintedPattern next) {
		pattern = next;
		grid.show(next);
		check();
	}

	private void check() {
		if (result == null || getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		Optional<String> refusal;
		String text = ""; //$NON-NLS-1$
		try {
			double margins = number(margin);
			double from = number(threshold);
			step = new PaintDetector(neuron, pattern, margins, from);
			refusal = step.refusal();
			if (refusal.isEmpty()) {
				text = text(margins, from);
			}
		} catch (NumberFormatException e) {
			refusal = Optional.of(Messages.Detector_noNumber);
		}
		result.setText(text);
		wrong.setText(refusal.orElse("")); //$NON-NLS-1$
		updateStatus(refusal.isEmpty() ? FINE : WRONG);
	}

	private String text(double margins, double from) {
		DetectorNumbers numbers = DetectorNumbers.of(pattern, Levels.of(((Network) pixels.eContainer()).getInputRange()), margins, from);
		return NLS.bind(Messages.Detector_result, new Object[] { weight(numbers, Paint.WHITE), weight(numbers, Paint.BLACK),
				Numbers.exact(numbers.bias()), Numbers.exact(from + margins), Numbers.exact(from - margins) });
	}

	private String weight(DetectorNumbers numbers, Paint paint) {
		int pixel = pattern.pixels().indexOf(paint);
		return pixel < 0 ? Messages.Detector_none : Numbers.exact(numbers.weights().get(pixel));
	}

	private static double number(Text field) {
		double value = Double.parseDouble(field.getText().strip().replace(Numbers.MINUS, '-').replace(',', '.'));
		if (!Double.isFinite(value)) {
			throw new NumberFormatException();
		}
		return value;
	}

	@Override
	protected void okPressed() {
		settings.put(MARGIN, margin.getText());
		settings.put(THRESHOLD, threshold.getText());
		super.okPressed();
	}

	@Override
	protected void updateButtonsEnableState(IStatus status) {
		getButton(IDialogConstants.OK_ID).setEnabled(status.isOK());
	}
}

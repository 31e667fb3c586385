// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.Shape;
import org.netwright.core.template.ShapeException;
import org.netwright.core.template.ShapeText;
import org.netwright.ui.field.FieldException;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.graph.internal.wizard.TemplatePreview.Preview;

/** The one page: fields at the left, a live picture and its words at the right. */
final class NewNetworkPage extends WizardPage {
	private static final String HELP = "org.netwright.help.wizard"; //$NON-NLS-1$

	private final FunctionRegistry functions;
	private final String proposedName;
	private final Memory memory;
	private Text name;
	private Combo start;
	private Label startDescription;
	private SampleFields samples;
	private ShapeField shape;
	private InputFields inputs;
	private LayerFunctions layerFunctions;
	private WeightFields weights;
	private TemplatePreview preview;
	private Label summary;
	private PreviewJob previewJob;
	private NetworkTemplate template;
	private SampleChoice attached;
	private boolean filling;

	NewNetworkPage(FunctionRegistry functions, String proposedName, IDialogSettings settings) {
		super("network"); //$NON-NLS-1$
		this.functions = functions;
		this.proposedName = proposedName;
		memory = new Memory(settings);
		setTitle(Messages.Page_title);
		setDescription(Messages.Page_description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 14).spacing(20, 0).applyTo(page);
		setControl(page);
		if (functions.functions().isEmpty()) {
			setErrorMessage(Messages.Function_missing);
			setPageComplete(false);
			return;
		}
		createForm(page);
		createPreview(page);
		Dialog.applyDialogFont(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		fill(memory.start());
		memory.recall(this::fillWith);
		changed();
		name.selectAll();
		name.setFocus();
	}

	private void createForm(Composite page) {
		Composite form = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(form);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(form);
		name = Fields.text(form, Messages.Name, 0);
		name.setText(proposedName);
		start = Fields.combo(form, Messages.Start, 0);
		StartingPoint.ALL.forEach(each -> start.add(each.name()));
		startDescription = Fields.explanation(form, 2);
		samples = new SampleFields(form, this::samplesFound, this::changed);
		shape = new ShapeField(form, functions.functions(), this::changed);
		inputs = new InputFields(form, shape::arrange, this::changed);
		layerFunctions = new LayerFunctions(form, functions.functions(), this::functionChosen, this::grow);
		weights = new WeightFields(form, this::changed);
		name.addModifyListener(event -> changed());
		start.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			fill(StartingPoint.ALL.get(start.getSelectionIndex()));
			changed();
		}));
	}

	private void createPreview(Composite page) {
		Composite right = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		preview = new TemplatePreview(right);
		GridDataFactory.fillDefaults().grab(true, true).hint(520, 340).minSize(320, 200).applyTo(preview);
		summary = new Label(right, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(520, 3 * summary.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(summary);
		LatestOnUi<Preview> newest = new LatestOnUi<>(preview, preview::show);
		previewJob = new PreviewJob(functions, newest::offer);
		preview.addDisposeListener(event -> previewJob.cancel());
	}

	/** Where nothing is to choose yet the fields show, greyed, what they would be filled with for layers. */
	private void fill(StartingPoint point) {
		start.select(StartingPoint.ALL.indexOf(point));
		startDescription.setText(point.description());
		StartingPoint content = point.shape() == null ? StartingPoint.LAYERS : point;
		fillWith(new Memory.Choice(content.shape(), content.functions(), content.inputs(), content.rule(), "1")); //$NON-NLS-1$
		samples.setVisible(point.isSamples());
		samples.forget();
		enable(point.shape() != null);
		startDescription.getParent().layout();
		grow();
	}

	private void enable(boolean enabled) {
		shape.control().setEnabled(enabled);
		inputs.setEnabled(enabled);
		layerFunctions.setEnabled(enabled);
		weights.setEnabled(enabled);
	}

	/** Proposes a network for samples. */
	private void samplesFound() {
		try {
			SampleChoice choice = samples.chosen();
			List<String> kinds = choice.classes().isEmpty() ? StartingPoint.SAMPLES.functions() : StartingPoint.CLASSIFIER;
			fillWith(new Memory.Choice(choice.shape().toString(), kinds, choice.inputs(), StartingPoint.SAMPLES.rule(), "1")); //$NON-NLS-1$
			startDescription.setText(choice.description());
			enable(true);
		} catch (FieldException e) {
			setErrorMessage(e.getMessage());
		}
		changed();
	}

	private void functionChosen() {
		if (!shape.follow(layerFunctions.chosen())) {
			changed();
		}
	}

	private void fillWith(Memory.Choice choice) {
		filling = true;
		try {
			Shape read = Shape.parse(choice.shape());
			shape.write(read);
			inputs.choose(choice.inputs());
			weights.choose(choice.rule(), choice.scale());
			layerFunctions.setShape(read);
			layerFunctions.choose(choice.functions());
		} catch (ShapeException e) {
			throw new IllegalStateException(e);
		} finally {
			filling = false;
		}
	}

	/** Makes the dialog higher where the fields do not fit any more; never lower. */
	private void grow() {
		if (getContainer() instanceof IWizardContainer2 container && getContainer().getCurrentPage() == this) {
			container.updateSize();
		}
	}

	private void changed() {
		if (filling) {
			return;
		}
		template = null;
		attached = null;
		try {
			readName();
			setMessage(null);
			if (chosenStart().isSamples() && samples.isWaiting()) {
				wait(samples.waiting());
			} else if (isEmpty()) {
				show(Messages.Summary_empty);
				previewJob.show(Messages.Preview_empty);
			} else {
				template = read();
				show(Summary.of(template));
				previewJob.show(template);
			}
		} catch (FieldException e) {
			setErrorMessage(e.getMessage());
			setPageComplete(false);
		}
	}

	private void wait(String why) {
		setErrorMessage(null);
		setMessage(why, INFORMATION);
		setPageComplete(false);
		summary.setText(""); //$NON-NLS-1$
		previewJob.show(Messages.Preview_samples);
	}

	private void show(String words) {
		setErrorMessage(null);
		setPageComplete(true);
		summary.setText(words);
		preview.describe(words);
	}

	private NetworkTemplate read() throws FieldException {
		SampleChoice choice = chosenStart().isSamples() ? samples.chosen() : null;
		ShapeText written = shape.read();
		Shape read = written.shape();
		inputs.show(read.input());
		layerFunctions.setShape(read);
		layerFunctions.follow(written.functions());
		Optional<String> unfit = choice == null ? Optional.empty() : choice.refusal(read);
		if (unfit.isPresent()) {
			throw new FieldException(shape.control(), unfit.get());
		}
		NetworkTemplate result = new NetworkTemplate(networkName(), read, layerFunctions.chosen(), inputs.range(), weights.chosen(),
				choice == null ? List.of() : choice.classes());
		if (result.refusal().isPresent()) {
			throw new FieldException(shape.control(), result.refusal().get());
		}
		attached = choice;
		return result;
	}

	private void readName() throws FieldException {
		if (name.getText().isBlank()) {
			throw new FieldException(name, Messages.Name_missing);
		}
	}

	private StartingPoint chosenStart() {
		return StartingPoint.ALL.get(start.getSelectionIndex());
	}

	/** Whether a network without layers was chosen. */
	boolean isEmpty() {
		return chosenStart().isEmpty();
	}

	String networkName() {
		return name.getText().strip();
	}

	/** The samples to attach; null if there are none. */
	SampleChoice attached() {
		return attached;
	}

	/** What was described; null while something is wrong with it, and for an empty network. */
	NetworkTemplate template() {
		return template;
	}

	/** Keeps the choices for the next new network; what was made for samples is of no use for others. */
	void remember() {
		if (!chosenStart().isSamples()) {
			memory.remember(chosenStart(), template == null ? null
					: new Memory.Choice(template.shape().toString(), template.functions(), template.inputs(), weights.rule(), weights.scale()));
		}
	}
}

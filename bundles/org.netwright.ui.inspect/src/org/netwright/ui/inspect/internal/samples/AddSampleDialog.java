// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.inspection.InspectionState;
import org.netwright.model.SampleSet;

/** Asks how the input shall be called as a sample, in which set it shall be, and whether it shall stay with its winner. */
final class AddSampleDialog extends StatusDialog {
	private static final int FIELD_WIDTH = 240;
	private static final int IMAGE = 112;

	private final List<SampleSet> sets;
	private final List<SampleSet> inFiles;
	private final InspectionState state;
	private Text nameField;
	private Combo setChoice;
	private Button expectChoice;
	private String name;
	private SampleSet set;
	private boolean expected;

	/**
	 * @param sets  all sets of the document
	 * @param state what is added: its input, and what comes of it
	 */
	AddSampleDialog(Shell parent, List<SampleSet> sets, InspectionState state) {
		super(parent);
		this.sets = sets.stream().filter(own -> own.getLocation() == null).toList();
		inFiles = sets.stream().filter(other -> other.getLocation() != null).toList();
		this.state = state;
		set = this.sets.isEmpty() ? null : this.sets.getLast();
		name = SampleNames.free(state.verdict().decided() ? state.snapshot().name(state.verdict().winner()) : Messages.Add_undecidedName, set);
		setTitle(Messages.Add_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite columns = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
		SampleImage image = new SampleImage(columns, state.snapshot(), state.input());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(IMAGE, IMAGE).applyTo(image);
		Composite fields = new Composite(columns, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		createName(fields);
		createSets(fields);
		createExpectation(fields);
		return area;
	}

	private void createName(Composite parent) {
		new Label(parent, SWT.NONE).setText(Messages.Add_name);
		nameField = new Text(parent, SWT.BORDER | SWT.SINGLE);
		nameField.setText(name);
		nameField.selectAll();
		nameField.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(nameField);
	}

	private void createSets(Composite parent) {
		if (sets.size() > 1) {
			new Label(parent, SWT.NONE).setText(Messages.Add_set);
			setChoice = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
			sets.forEach(each -> setChoice.add(SampleNames.label(each, sets.indexOf(each))));
			setChoice.select(sets.indexOf(set));
			setChoice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(setChoice);
		} else if (set == null) {
			Label why = new Label(parent, SWT.WRAP);
			String first = inFiles.isEmpty() ? Messages.Add_noSet : SampleEditing.inFile(inFiles.getFirst());
			why.setText(NLS.bind(Messages.Add_newSet, first, newSetName()));
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(why);
		}
	}

	private void createExpectation(Composite parent) {
		expectChoice = new Button(parent, SWT.CHECK);
		boolean computed = state.trace() != null;
		expectChoice.setText(computed && state.verdict().decided() ? NLS.bind(Messages.Add_expectWinner, state.snapshot().name(state.verdict().winner()).replace("&", "&&")) //$NON-NLS-1$ //$NON-NLS-2$
				: Messages.Add_expectUndecided);
		expectChoice.setEnabled(computed);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(expectChoice);
	}

	@Override
	public void create() {
		super.create();
		check();
	}

	private void check() {
		set = setChoice == null ? set : sets.get(setChoice.getSelectionIndex());
		String refusal = SampleNames.refusal(nameField.getText(), set);
		updateStatus(refusal == null ? new Status(IStatus.OK, getClass(), "") : new Status(IStatus.ERROR, getClass(), refusal)); //$NON-NLS-1$
	}

	@Override
	protected void okPressed() {
		name = nameField.getText().strip();
		expected = expectChoice.getSelection();
		super.okPressed();
	}

	/** The name of the sample. */
	String name() {
		return name;
	}

	/** The set that was chosen; null for a new one. */
	SampleSet set() {
		return set;
	}

	/** What a new set is called. */
	String newSetName() {
		return Messages.Add_newSetName;
	}

	/** Whether what the network makes of the input now shall be expected of the sample. */
	boolean expected() {
		return expected;
	}
}

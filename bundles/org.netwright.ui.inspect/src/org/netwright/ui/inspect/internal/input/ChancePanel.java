// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.OptionalLong;
import java.util.random.RandomGenerator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.services.IServiceLocator;
import org.netwright.ui.theme.Paper;

/** Random images and noise, with the seed that they follow from and the strength of the noise. */
public final class ChancePanel extends Composite {
	private static final String SEED = "seed"; //$NON-NLS-1$
	private static final String LOCKED = "seedLocked"; //$NON-NLS-1$
	private static final String STRENGTH = "noiseStrength"; //$NON-NLS-1$
	private static final int[] PERCENT = { 5, 10, 20, 30, 50, 100 };
	private static final int USUAL = 2;
	private static final int FIELD_WIDTH = 44;

	private final Seed seed = new Seed(RandomGenerator.getDefault());
	private final Button random;
	private final Text seedField;
	private final Button lock;
	private final Button noise;
	private final Combo strength;
	private final ErrorLine error;

	ChancePanel(Composite parent, IServiceLocator services) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(5, 4).applyTo(this);
		random = button(services, InputCommand.RANDOM, Messages.Chance_random);
		label(Messages.Chance_seed);
		seedField = new Text(this, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		seedField.setToolTipText(Messages.Chance_seedTip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(seedField);
		lock = new Button(this, SWT.TOGGLE);
		noise = button(services, InputCommand.NOISE, Messages.Chance_noise);
		label(Messages.Chance_strength);
		strength = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		error = new ErrorLine(this, 4);
		createLock();
		createStrength();
		seedField.setText(Long.toString(seed.value()));
		seedField.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
			if (accept()) {
				CommandButton.run(services, InputCommand.RANDOM.id());
			}
		}));
		seedField.addFocusListener(FocusListener.focusLostAdapter(event -> accept()));
	}

	private Button button(IServiceLocator services, InputCommand command, String text) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(CommandTip.of(services, command.id()));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> CommandButton.run(services, command.id())));
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private void label(String text) {
		Label label = new Label(this, SWT.NONE);
		label.setText(text);
		Paper.secondary(label);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
	}

	private void createLock() {
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		ResourceLocator.imageDescriptorFromBundle(ChancePanel.class, "icons/lock.svg") //$NON-NLS-1$
				.ifPresent(image -> lock.setImage(resources.create(image)));
		lock.setToolTipText(Messages.Chance_lockTip);
		lock.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> seed.lock(lock.getSelection())));
	}

	private void createStrength() {
		for (int percent : PERCENT) {
			strength.add(NLS.bind(Messages.Chance_percent, percent));
		}
		strength.select(USUAL);
		strength.setToolTipText(Messages.Chance_strengthTip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(strength);
	}

	/** The seed to use now, which is shown from then on; empty if what was typed is none. */
	OptionalLong nextSeed() {
		if (!accept()) {
			return OptionalLong.empty();
		}
		long next = seed.next();
		seedField.setText(Long.toString(next));
		return OptionalLong.of(next);
	}

	/** The strength of noise as a share of the input range. */
	double strength() {
		return PERCENT[strength.getSelectionIndex()] / 100.0;
	}

	/** Takes over what was typed as the seed. */
	private boolean accept() {
		String text = seedField.getText().strip();
		if (!text.equals(Long.toString(seed.value()))) {
			try {
				seed.enter(Long.parseLong(text));
			} catch (NumberFormatException e) {
				return error.show(NLS.bind(Messages.Chance_noSeed, text));
			}
		}
		return error.show(""); //$NON-NLS-1$
	}

	void save(IMemento memento) {
		memento.putString(SEED, Long.toString(seed.value()));
		memento.putBoolean(LOCKED, seed.locked());
		memento.putInteger(STRENGTH, strength.getSelectionIndex());
	}

	/** Comes back to what was saved; what cannot be read is left as it is. */
	void restore(IMemento memento) {
		if (Boolean.TRUE.equals(memento.getBoolean(LOCKED)) && memento.getString(SEED) != null && memento.getString(SEED).matches("-?\\d{1,18}")) { //$NON-NLS-1$
			seed.enter(Long.parseLong(memento.getString(SEED)));
			seed.lock(true);
			lock.setSelection(true);
			seedField.setText(Long.toString(seed.value()));
		}
		Integer index = memento.getInteger(STRENGTH);
		if (index != null && index >= 0 && index < PERCENT.length) {
			strength.select(index);
		}
	}

	/** Makes a random image. */
	public Button random() {
		return random;
	}

	/** Adds noise. */
	public Button noise() {
		return noise;
	}

	/** Keeps the seed. */
	public Button lock() {
		return lock;
	}

	/** Where the seed is typed. */
	public Text seedField() {
		return seedField;
	}

	/** Where the strength is chosen. */
	public Combo strengthChoice() {
		return strength;
	}

	/** What is wrong with what was typed; empty if nothing is. */
	public String errorText() {
		return error.text();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.stepper;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;
import org.netwright.core.walk.WalkState;
import org.netwright.core.walk.WalkUnit;
import org.netwright.core.walk.Walker;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.inspect.internal.input.CommandTip;
import org.netwright.ui.theme.Paper;

/** The buttons that step and play, how far and how fast. */
public final class PlayRow extends Composite {
	private static final double[] SPEEDS = { 0.5, 1, 2, 4, 8, 16 };

	private final IServiceLocator services;
	private final LocalResourceManager resources;
	private final Map<StepperCommand, Button> buttons = new EnumMap<>(StepperCommand.class);
	private final Combo unit;
	private final Combo speed;
	private final Optional<Image> play;
	private final Optional<Image> pause;
	private Walker walker;

	PlayRow(Composite parent, IServiceLocator services) {
		super(parent, SWT.NONE);
		this.services = services;
		Paper.page(this);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 5;
		setLayout(row);
		resources = new LocalResourceManager(JFaceResources.getResources(), this);
		button(StepperCommand.START, Messages.Button_start, "step-start"); //$NON-NLS-1$
		button(StepperCommand.BACK_LAYER, Messages.Button_backLayer, "step-back-layer"); //$NON-NLS-1$
		button(StepperCommand.BACK, Messages.Button_back, "step-back"); //$NON-NLS-1$
		button(StepperCommand.NEXT, Messages.Button_next, "step-next"); //$NON-NLS-1$
		button(StepperCommand.NEXT_LAYER, Messages.Button_nextLayer, "step-next-layer"); //$NON-NLS-1$
		button(StepperCommand.PLAY, Messages.Button_play, "play"); //$NON-NLS-1$
		button(StepperCommand.LEAVE, Messages.Button_leave, "step-leave"); //$NON-NLS-1$
		play = image("play"); //$NON-NLS-1$
		pause = image("pause"); //$NON-NLS-1$
		unit = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		unit.setItems(Messages.Play_byNeuron, Messages.Play_byLayer);
		unit.setToolTipText(Messages.Play_unit);
		unit.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> walker.setUnit(WalkUnit.values()[unit.getSelectionIndex()])));
		speed = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (double steps : SPEEDS) {
			speed.add(steps == 1 ? Messages.Play_oneSecond : NLS.bind(Messages.Play_seconds, Numbers.exact(steps)));
		}
		speed.setToolTipText(Messages.Play_speed);
		speed.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> walker.setSpeed(SPEEDS[speed.getSelectionIndex()])));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(this);
	}

	private Optional<Image> image(String icon) {
		return ResourceLocator.imageDescriptorFromBundle(PlayRow.class, "icons/" + icon + ".svg").map(resources::create); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void button(StepperCommand command, String text, String icon) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(CommandTip.of(services, command.id()));
		image(icon).ifPresent(button::setImage);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (walker != null) {
				command.run(walker);
			}
		}));
		buttons.put(command, button);
	}

	void show(Walker next, WalkState state) {
		walker = next;
		buttons.get(StepperCommand.START).setEnabled(state.canWalk() && (!state.walking() || state.position().steps() > 0));
		buttons.get(StepperCommand.BACK_LAYER).setEnabled(state.canGoBack());
		buttons.get(StepperCommand.BACK).setEnabled(state.canGoBack());
		buttons.get(StepperCommand.NEXT).setEnabled(state.canGoOn());
		buttons.get(StepperCommand.NEXT_LAYER).setEnabled(state.canGoOn());
		buttons.get(StepperCommand.PLAY).setEnabled(state.canWalk());
		buttons.get(StepperCommand.LEAVE).setEnabled(state.walking());
		Button player = buttons.get(StepperCommand.PLAY);
		String text = state.playing() ? Messages.Button_pause : Messages.Button_play;
		if (!text.equals(player.getText())) {
			player.setText(text);
			(state.playing() ? pause : play).ifPresent(player::setImage);
			layout();
		}
		unit.select(state.unit().ordinal());
		speed.select(nearest(state.speed()));
	}

	private static int nearest(double stepsPerSecond) {
		int best = 0;
		for (int i = 1; i < SPEEDS.length; i++) {
			best = Math.abs(SPEEDS[i] - stepsPerSecond) < Math.abs(SPEEDS[best] - stepsPerSecond) ? i : best;
		}
		return best;
	}

	/** Goes to before the inputs. */
	public Button start() {
		return buttons.get(StepperCommand.START);
	}

	/** Goes one neuron back. */
	public Button back() {
		return buttons.get(StepperCommand.BACK);
	}

	/** Goes one layer back. */
	public Button backLayer() {
		return buttons.get(StepperCommand.BACK_LAYER);
	}

	/** Goes one neuron on. */
	public Button next() {
		return buttons.get(StepperCommand.NEXT);
	}

	/** Goes one layer on. */
	public Button nextLayer() {
		return buttons.get(StepperCommand.NEXT_LAYER);
	}

	/** Plays, or pauses. */
	public Button play() {
		return buttons.get(StepperCommand.PLAY);
	}

	/** Ends the walk. */
	public Button leave() {
		return buttons.get(StepperCommand.LEAVE);
	}

	/** How far a step goes while it plays. */
	public Combo unit() {
		return unit;
	}

	/** How fast it plays. */
	public Combo speed() {
		return speed;
	}
}

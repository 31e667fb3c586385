// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.comparison.ComparisonState.Gap;
import org.netwright.core.comparison.Side;
import org.netwright.core.comparison.SideChoice;
import org.netwright.core.decision.Verdict;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;

/** One side: what is on it, its image, who wins there, and a button that makes its input the one that is looked at. */
public final class SidePanel extends Composite {
	private final Combo choice;
	private final SideImage image;
	private final Label verdict;
	private final Button use;
	private final Consumer<Choice> chosen;
	private List<Choice> choices = List.of();
	private SideChoice present;
	private boolean moved;

	/**
	 * @param name   what the side is called
	 * @param chosen takes what a person chooses
	 * @param used   takes that its input is to be used
	 */
	SidePanel(Composite parent, String name, Consumer<Choice> chosen, Runnable used) {
		super(parent, SWT.NONE);
		Paper.page(this);
		this.chosen = chosen;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(this);
		choice = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		choice.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
		choice.setToolTipText(name);
		choice.addListener(SWT.Selection, event -> choose());
		wide(choice);
		image = new SideImage(this);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(image);
		use = new Button(this, SWT.PUSH);
		use.setText(Messages.Compare_use);
		use.setToolTipText(Messages.Compare_useTip);
		use.addListener(SWT.Selection, event -> used.run());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.END).applyTo(use);
		verdict = new Label(this, SWT.WRAP);
		wide(verdict);
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).applyTo(control);
	}

	private void choose() {
		Choice next = choices.get(choice.getSelectionIndex());
		select();
		chosen.accept(next);
	}

	/** What is shown is what is compared, until that is another one. */
	private void select() {
		for (int i = 0; i < choices.size(); i++) {
			if (present.equals(choices.get(i).side())) {
				choice.select(i);
				return;
			}
		}
	}

	/** Shows what can be chosen, and what is. */
	void offer(List<Choice> next, SideChoice now) {
		if (!next.equals(choices)) {
			choices = next;
			choice.setItems(next.stream().map(Choice::label).toArray(String[]::new));
			present = null;
		}
		if (!now.equals(present)) {
			present = now;
			select();
		}
	}

	/**
	 * Shows one side.
	 *
	 * @param side   null while it cannot be shown
	 * @param gap    why it cannot
	 * @param pixels that differ
	 * @param usable whether its input could be used, and is not already
	 */
	void show(Side side, Gap gap, int[] pixels, boolean usable) {
		image.show(side, pixels);
		String text = side == null ? words(gap) : words(side);
		moved = !text.equals(verdict.getText());
		if (moved) {
			verdict.setText(text);
		}
		use.setVisible(usable);
	}

	private static String words(Gap gap) {
		return switch (gap.kind()) {
		case NOTHING_PINNED -> Messages.Gap_nothingPinned;
		case WRONG_SIZE -> Messages.Gap_wrongSize;
		case CLOSED -> Messages.Gap_closed;
		case NOT_COMPUTED -> gap.detail() == null ? Messages.Gap_notComputed : gap.detail();
		};
	}

	private static String words(Side side) {
		Verdict won = side.verdict();
		if (!won.decided()) {
			return Messages.Side_undecided;
		}
		String value = Numbers.plain(side.winning(), 3);
		String winner = side.network().name(won.winner());
		return won.runnerUp() < 0 ? NLS.bind(Messages.Side_alone, winner, value)
				: NLS.bind(Messages.Side_wins, new Object[] { winner, value, side.network().name(won.runnerUp()), Numbers.plain(won.margin(), 3) });
	}

	/** Whether it may need other room than before it was shown last. */
	boolean isMoved() {
		return moved;
	}

	void setCompact(boolean compact) {
		image.setCompact(compact);
	}

	/** What can be chosen. */
	public List<String> labels() {
		return List.of(choice.getItems());
	}

	/** The list that it is chosen from. */
	public Combo choice() {
		return choice;
	}

	/** Who wins there, or why it cannot be shown. */
	public String verdictText() {
		return verdict.getText();
	}

	/** Makes the input of this side the one that is looked at. */
	public Button use() {
		return use;
	}

	/** The picture of the input. */
	public Control image() {
		return image;
	}
}

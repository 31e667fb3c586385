// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.plan.Trace;
import org.netwright.ui.theme.Paper;

/** Who wins, who is next and by how much; below it every output as a bar. */
public final class VerdictPanel extends Composite {
	private final Label winner;
	private final Label margin;
	private final OutputBars bars;

	VerdictPanel(Composite parent) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		winner = new Label(this, SWT.WRAP);
		winner.setFont(resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(5)));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(winner);
		margin = new Label(this, SWT.WRAP);
		Paper.secondary(margin);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(margin);
		bars = new OutputBars(this);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(bars);
	}

	void show(NetworkSnapshot network, Trace trace, Verdict verdict) {
		bars.show(network, trace, verdict);
		if (!trace.isComplete()) {
			say(Messages.Verdict_notYet, Messages.Verdict_notYetWhy);
			return;
		}
		say(verdict.decided() ? network.name(verdict.winner()) : Messages.Verdict_undecided, explanation(network, verdict));
	}

	/** Says why there is no verdict. */
	void showProblem(String problem) {
		bars.clear();
		say("", problem == null ? "" : problem); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Takes less room, or as much as is good. */
	void setCompact(boolean compact) {
		bars.setCompact(compact);
		((GridData) bars.getLayoutData()).heightHint = bars.wantedHeight();
	}

	private void say(String title, String line) {
		boolean moved = moves(winner, title) | moves(margin, line);
		GridData data = (GridData) bars.getLayoutData();
		if (moved || data.heightHint != bars.wantedHeight()) {
			data.heightHint = bars.wantedHeight();
			InputPage.fit(this);
		}
	}

	/** Shows another text; whether it needs another height. */
	private static boolean moves(Label label, String text) {
		if (text.equals(label.getText())) {
			return false;
		}
		label.setText(text);
		return label.computeSize(Math.max(1, label.getSize().x), SWT.DEFAULT).y != label.getSize().y;
	}

	private static String explanation(NetworkSnapshot network, Verdict verdict) {
		if (!verdict.decided()) {
			return Messages.Verdict_undecidedWhy;
		}
		String amount = Numbers.plain(verdict.margin(), 3);
		return verdict.runnerUp() < 0 ? NLS.bind(Messages.Verdict_alone, amount)
				: NLS.bind(Messages.Verdict_runnerUp, network.name(verdict.runnerUp()), amount);
	}

	/** The winner's name, or that there is none. */
	public String winnerText() {
		return winner.getText();
	}

	/** The line beneath it. */
	public String marginText() {
		return margin.getText();
	}
}

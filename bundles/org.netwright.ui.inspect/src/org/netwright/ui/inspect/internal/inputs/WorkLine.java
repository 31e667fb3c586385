// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.netwright.core.inquiry.Inquiry;
import org.netwright.core.inquiry.Reply;
import org.netwright.ui.theme.Paper;

/** How far some work is, with a button that stops it. What is done in a moment is not shown, so that nothing flickers. */
public final class WorkLine extends Composite {
	private static final int MOMENT = 300;
	private static final int PARTS = 1000;
	private static final int HEIGHT = 22;

	private final ProgressBar bar;
	private final Button stop;
	private boolean working;
	private double share = -1;
	private Runnable stopping = () -> { };

	/** @param parent its parent, with a grid of one column */
	public WorkLine(Composite parent) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		bar = new ProgressBar(this, SWT.HORIZONTAL | SWT.SMOOTH);
		bar.setMaximum(PARTS);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT).applyTo(bar);
		stop = new Button(this, SWT.PUSH);
		stop.setText(Messages.Work_stop);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, HEIGHT).applyTo(stop);
		stop.addListener(SWT.Selection, event -> stopping.run());
	}

	/** Says what the button stops. */
	public void stops(Inquiry<?, ?> inquiry) {
		stopping = inquiry::stop;
	}

	/** Shows how far it is. */
	public void show(Reply<?, ?> reply) {
		share = reply.share();
		if (reply.complete()) {
			working = false;
			appear(false);
		} else if (!working) {
			working = true;
			getDisplay().timerExec(MOMENT, () -> {
				if (!isDisposed() && working) {
					appear(true);
				}
			});
		}
		bar.setSelection(share < 0 ? 0 : (int) Math.round(share * PARTS));
	}

	/** Nothing is worked on any more. */
	public void end() {
		working = false;
		appear(false);
	}

	private void appear(boolean visible) {
		if (getVisible() != visible) {
			setVisible(visible);
			((GridData) getLayoutData()).exclude = !visible;
			getParent().layout();
		}
	}
}

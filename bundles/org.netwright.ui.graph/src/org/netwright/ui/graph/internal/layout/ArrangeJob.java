// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.layout;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.layout.GraphLayout;
import org.netwright.diagram.layout.NetworkLayout;
import org.netwright.engine.progress.Progress;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.viewer.network.DiagramControl;

/**
 * Lays out what was read from a document, and moves its elements in one step when that is done. If the document has got another
 * structure meanwhile, or something was moved, nothing happens but that the status line says so. Ends with its editor.
 */
final class ArrangeJob extends Job {
	private final NetworkEditor editor;
	private final OpenNetwork network;
	private final NetworkLayout elements;
	private final GraphLayout layout;
	private final DiagramControl control;
	private final Display display;
	private final DisposeListener closed = event -> cancel();
	private final Runnable unsubscribe;
	private boolean outdated;

	/** To be made on the UI thread, and scheduled at once. */
	ArrangeJob(NetworkEditor editor, NetworkLayout elements, GraphLayout layout) {
		super(NLS.bind(Messages.Arrange_job, editor.getTitle()));
		this.editor = editor;
		this.elements = elements;
		this.layout = layout;
		network = editor.getAdapter(OpenNetwork.class);
		control = editor.viewer().getControl();
		display = control.getDisplay();
		control.addDisposeListener(closed);
		unsubscribe = network.history().addListener(this::changed);
	}

	private void changed(DocumentChange change) {
		outdated |= change.has(ChangeKind.STRUCTURE) || change.has(ChangeKind.LAYOUT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<Box> boxes = null;
		try {
			boxes = layout.layout(elements.graph(), watched(monitor));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} finally {
			List<Box> found = boxes;
			if (!display.isDisposed()) {
				display.asyncExec(() -> finish(found));
			}
			monitor.done();
		}
	}

	private static Progress watched(IProgressMonitor monitor) {
		SubMonitor bar = SubMonitor.convert(monitor);
		return new Progress() {
			private long told;

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}

			@Override
			public void worked(long done, long total) {
				bar.setWorkRemaining((int) (total - told));
				bar.worked((int) (done - told));
				told = done;
			}
		};
	}

	private void finish(List<Box> boxes) {
		unsubscribe.run();
		if (control.isDisposed()) {
			return;
		}
		control.removeDisposeListener(closed);
		if (boxes != null && outdated) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.Arrange_outdated);
		} else if (boxes != null) {
			StepRunner.run(control.getShell(), network, new CompoundStep(Messages.Arrange_step, List.of(SetPositions.move(elements.positions(boxes)))));
		}
	}
}

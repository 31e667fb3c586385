// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Expectation;
import org.netwright.model.Network;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;

/** Reads the first samples of a choice in the background. */
final class PreviewJob extends Job {
	private static final int ROWS = 24;

	private final ImportChoice choice;
	private final Network network;
	private final Consumer<Preview> seen;

	/**
	 * One sample as it will be.
	 *
	 * @param name     empty if it has none
	 * @param expected in a word; empty if nothing is claimed
	 * @param values   of its inputs
	 */
	record Row(String name, String expected, double[] values) {
	}

	/**
	 * The first samples.
	 *
	 * @param choice  how they were read
	 * @param rows    in order
	 * @param problem why they cannot be read; null if nothing is wrong
	 */
	record Preview(ImportChoice choice, List<Row> rows, String problem) {
	}

	/** @param seen takes the preview on this job's thread */
	PreviewJob(ImportChoice choice, Network network, Consumer<Preview> seen) {
		super(Messages.Import_preview);
		this.choice = choice;
		this.network = network;
		this.seen = seen;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<Row> rows = choice.withFirst(ROWS).read(network, Progress.NONE).map(SampleSet::getSamples).stream().flatMap(List::stream).map(PreviewJob::row).toList();
			seen.accept(new Preview(choice, rows, null));
		} catch (IOException e) {
			seen.accept(new Preview(choice, List.of(), e.getMessage()));
		} catch (RuntimeException e) {
			ILog.of(PreviewJob.class).error("Samples could not be previewed: " + choice.source().path(), e); //$NON-NLS-1$
			seen.accept(new Preview(choice, List.of(), NLS.bind(Messages.Import_defect, choice.source().path(), e)));
		}
		return Status.OK_STATUS;
	}

	private static Row row(Sample sample) {
		return new Row(sample.getName() == null ? "" : sample.getName(), expected(sample.getExpectation()), sample.getValues()); //$NON-NLS-1$
	}

	private static String expected(Expectation expectation) {
		return switch (expectation) {
		case null -> ""; //$NON-NLS-1$
		case WinnerExpectation winner when winner.getWinner() == null -> Messages.Import_undecided;
		case WinnerExpectation winner -> winner.getWinner().getName() == null ? winner.getWinner().getId() : winner.getWinner().getName();
		default -> Messages.Import_values;
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.core.evaluation.Evaluation;
import org.netwright.core.evaluation.EvaluationResult;
import org.netwright.engine.batch.SampleSource;
import org.netwright.engine.progress.Progress;
import org.netwright.formats.sample.IdxSamples;
import org.netwright.model.file.NetworkFileException;

/**
 * Judges images in the idx format while they are read; no more of them are in memory than are being computed.
 *
 * @param context the folder that relative paths start from
 * @param network that judges
 */
record IdxEvaluation(CommandContext context, LoadedNetwork network) {

	EvaluationResult run(String images, String labels, Progress progress) {
		try (IdxSamples samples = IdxSamples.open(context.path(images), context.path(labels), network.document())) {
			Images source = new Images(samples, network.snapshot().graph().inputCount());
			return Evaluation.ofStream(network.snapshot(), source, source::winner, progress);
		} catch (NetworkFileException e) {
			throw failure(images, labels, e);
		} catch (UncheckedIOException e) {
			throw e.getCause() instanceof NetworkFileException cause ? failure(images, labels, cause) : new CommandFailure(images, e.getMessage());
		} catch (IOException e) {
			throw new CommandFailure(images, e.getMessage());
		}
	}

	/** Names the file as the person did. */
	private CommandFailure failure(String images, String labels, NetworkFileException e) {
		return CommandFailure.of(e.file().equals(context.path(labels).toString()) ? labels : images, e);
	}

	/** Remembers the labels of what was read and not judged yet. Read and judged by several threads. */
	private static final class Images implements SampleSource {
		private final IdxSamples samples;
		private final int inputs;
		private final Queue<Integer> winners = new ArrayDeque<>();
		private final double[] values;

		Images(IdxSamples samples, int inputs) {
			this.samples = samples;
			this.inputs = inputs;
			values = new double[inputs];
		}

		@Override
		public long count() {
			return samples.count();
		}

		@Override
		public synchronized int read(double[] target, int wanted) {
			try {
				int given = 0;
				while (given < wanted && samples.next(values)) {
					System.arraycopy(values, 0, target, given++ * inputs, inputs);
					winners.add(samples.winner());
				}
				return given;
			} catch (NetworkFileException e) {
				throw new UncheckedIOException(e);
			}
		}

		synchronized int winner(long sample) {
			return winners.remove();
		}
	}
}

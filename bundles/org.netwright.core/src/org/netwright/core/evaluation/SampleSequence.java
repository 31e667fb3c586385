// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.List;

import org.netwright.engine.batch.SampleSource;

/** Samples one after the other, for one stream. All have as many values as the network has inputs. */
final class SampleSequence implements SampleSource {

	private final List<NamedSample> samples;
	private int next;

	SampleSequence(List<NamedSample> samples) {
		this.samples = samples;
	}

	@Override
	public long count() {
		return samples.size();
	}

	@Override
	public int read(double[] inputs, int wanted) {
		int given = Math.min(wanted, samples.size() - next);
		for (int i = 0; i < given; i++) {
			NamedSample sample = samples.get(next++);
			sample.copyTo(inputs, i * sample.size());
		}
		return given;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connection;

import java.math.BigDecimal;
import java.math.MathContext;

import org.netwright.diagram.text.Numbers;
import org.netwright.model.Connection;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/**
 * The limit of a filter on a slider.
 *
 * @param kind  of the filter
 * @param steps of the slider, 1 or more
 * @param unit  what one step is in the limit
 */
record LimitScale(EdgeFilterKind kind, int steps, double unit) {
	private static final int FINE = 100;
	private static final int FEW = 10;

	/** The scale of a filter for a document, which may be null for one that needs none. */
	static LimitScale of(EdgeFilterKind kind, Network document) {
		return switch (kind) {
		case NONE -> new LimitScale(kind, 1, 1);
		case ABSOLUTE -> absolute(largest(document));
		case STRONGEST -> new LimitScale(kind, Math.max(1, mostIncoming(document)), 1);
		case RELATIVE, LAYER, CONTRIBUTION -> new LimitScale(kind, FINE, 1.0 / FINE);
		};
	}

	/** Steps of 1, 2 or 5 of the last digit that matters, so that limits are round. */
	private static LimitScale absolute(double largest) {
		if (largest == 0) {
			return new LimitScale(EdgeFilterKind.ABSOLUTE, FINE, 1.0 / FINE);
		}
		double digit = Math.pow(10, Math.floor(Math.log10(largest / FINE)));
		double unit = largest / FINE <= digit ? digit : largest / FINE <= 2 * digit ? 2 * digit : largest / FINE <= 5 * digit ? 5 * digit : 10 * digit;
		return new LimitScale(EdgeFilterKind.ABSOLUTE, (int) Math.ceil(largest / unit), unit);
	}

	private static double largest(Network document) {
		double largest = 0;
		for (Layer layer : document.getLayers()) {
			for (Neuron neuron : layer.getNeurons()) {
				for (Connection connection : neuron.getIncoming()) {
					double amount = Math.abs(connection.getWeight());
					largest = amount > largest && amount < Double.POSITIVE_INFINITY ? amount : largest;
				}
			}
		}
		return largest;
	}

	private static int mostIncoming(Network document) {
		return document.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).mapToInt(neuron -> neuron.getIncoming().size()).max().orElse(0);
	}

	/** The limit to begin with. */
	double usual() {
		return kind == EdgeFilterKind.STRONGEST ? Math.clamp(steps / 3, 1, FEW) : limit(steps / 10);
	}

	double limit(int step) {
		return Double.parseDouble(new BigDecimal(step * unit).round(new MathContext(6)).toString());
	}

	int step(double limit) {
		return (int) Math.clamp(Math.round(limit / unit), 0, steps);
	}

	String text(double limit) {
		return switch (kind) {
		case NONE -> ""; //$NON-NLS-1$
		case ABSOLUTE, STRONGEST -> Numbers.compact(limit, 6);
		case RELATIVE, LAYER, CONTRIBUTION -> Numbers.compact(100 * limit, 1) + " %"; //$NON-NLS-1$
		};
	}
}

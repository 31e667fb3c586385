// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.netwright.diagram.text.Numbers;

/** Numbers as the inspector shows them. */
final class Values {
	/** Stands where a value is not known, because the network cannot be computed. */
	static final String UNKNOWN = "\u2013"; //$NON-NLS-1$
	private static final int DECIMALS = 3;
	private static final int WEIGHT_LENGTH = 7;
	private static final int WEIGHT_DECIMALS = 4;

	private Values() {
	}

	/** An activation, a sum or a product. */
	static String computed(double value, boolean known) {
		return known ? Numbers.signed(value, DECIMALS) : UNKNOWN;
	}

	/** A weight or a bias as it was entered, rounded where that is too long for a table. */
	static String entered(double value) {
		String exact = Numbers.signedExact(value);
		return exact.length() <= WEIGHT_LENGTH ? exact : Numbers.signed(value, WEIGHT_DECIMALS);
	}

	/** A weight among others, with as many decimals as they, so that the points stand beneath each other. */
	static String entered(double value, int decimals) {
		String text = entered(value);
		return decimals(value) < decimals && text.indexOf('e') < 0 && Double.isFinite(value) ? Numbers.signed(value, decimals) : text;
	}

	/** How many decimals a weight is shown with. */
	static int decimals(double value) {
		String text = entered(value);
		int point = text.indexOf('.');
		return point < 0 || text.indexOf('e') >= 0 ? 0 : text.length() - point - 1;
	}

	/** A part of a whole in per cent. */
	static String share(double value) {
		return Double.isNaN(value) ? UNKNOWN : Numbers.plain(100 * value, 0) + "\u2009%"; //$NON-NLS-1$
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.function;

import java.util.Locale;
import java.util.Map;

import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.function.ActivationFunction;

/**
 * A function in the gallery.
 *
 * @param descriptor what it is called
 * @param function   with its default parameters; null where it cannot be had
 */
record FunctionEntry(FunctionDescriptor descriptor, ActivationFunction function) {
	private static final char MINUS = '\u2212';

	static FunctionEntry of(FunctionDescriptor descriptor) {
		try {
			return new FunctionEntry(descriptor, descriptor.create(Map.of()));
		} catch (FunctionFailedException e) {
			// what is wrong is said where the function is looked at; the gallery shows all others
			return new FunctionEntry(descriptor, null);
		}
	}

	/** Whether all words that somebody searches for are in what is said about it. */
	boolean matches(String words) {
		String all = (descriptor.id() + ' ' + descriptor.name() + ' ' + descriptor.formula() + ' ' + descriptor.description() + ' ' + descriptor.contributor())
				.toLowerCase(Locale.ROOT);
		for (String word : words.toLowerCase(Locale.ROOT).replace(MINUS, '-').strip().split("\\s+")) { //$NON-NLS-1$
			if (!all.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** The formula in print: with a true minus. */
	String formula() {
		return descriptor.formula().replace('-', MINUS).replace(">=", "\u2265"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The description in print. */
	String description() {
		return descriptor.description().replaceAll("(?<!\\w)-(?=\\w)", String.valueOf(MINUS)); //$NON-NLS-1$
	}
}

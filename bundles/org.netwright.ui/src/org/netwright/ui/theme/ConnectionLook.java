// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Control;
import org.netwright.ui.internal.preference.Choices;

/**
 * How a person wants connections drawn, beside their {@linkplain DiagramColours colours}; kept for the next sessions. Asking is possible
 * on any thread, the rest on the UI thread.
 */
public final class ConnectionLook {
	private static final String NUMBERS = "weightsBesideConnections"; //$NON-NLS-1$
	private static final String SHOWN = "connectionsShow"; //$NON-NLS-1$

	/** What is chosen by a yes or a no, which is the default. */
	public enum Option {
		/** Negative weights are dashed too. */
		DASH_NEGATIVE("dashedNegativeWeights"), //$NON-NLS-1$
		/** Lines are straight instead of curved. */
		STRAIGHT("straightConnections"), //$NON-NLS-1$
		/** With a neuron, all that leads to it stands out. */
		TRACE_BACK("traceBack"); //$NON-NLS-1$

		private final String key;

		Option(String key) {
			this.key = key;
		}

		/**
		 * What was chosen.
		 *
		 * @return false unless somebody chose it
		 */
		public boolean isOn() {
			return Choices.get(key, false);
		}

		/**
		 * Chooses, for this session and the next ones.
		 *
		 * @param on yes or no
		 */
		public void set(boolean on) {
			Choices.set(key, on);
		}
	}

	/** What lines show: their thickness, the sign of their colour, and the numbers beside them; the inspector's tables too. */
	public enum Shown {
		/** The weight; the default. */
		WEIGHT,
		/** The activation that comes in now. */
		INPUT,
		/** Weight &times; input now: the contribution. */
		PRODUCT
	}

	/** Which connections have a number beside them. */
	public enum Weights {
		/** None; the default. */
		NONE,
		/** Those that somebody looks at. */
		FOCUSED,
		/** As many as find room. */
		ALL
	}

	private ConnectionLook() {
	}

	/**
	 * What lines show.
	 *
	 * @return what was chosen
	 */
	public static Shown shown() {
		String chosen = Choices.get(SHOWN, text(Shown.WEIGHT));
		return Arrays.stream(Shown.values()).filter(each -> text(each).equals(chosen)).findFirst().orElse(Shown.WEIGHT);
	}

	/**
	 * Chooses, for this session and the next ones.
	 *
	 * @param shown what lines show
	 */
	public static void setShown(Shown shown) {
		Choices.set(SHOWN, text(shown));
	}

	/**
	 * Which connections have a number beside them.
	 *
	 * @return what was chosen
	 */
	public static Weights weights() {
		String chosen = Choices.get(NUMBERS, text(Weights.NONE));
		return Arrays.stream(Weights.values()).filter(each -> text(each).equals(chosen)).findFirst().orElse(Weights.NONE);
	}

	/**
	 * Chooses, for this session and the next ones.
	 *
	 * @param weights which connections have a number beside them
	 */
	public static void setWeights(Weights weights) {
		Choices.set(NUMBERS, text(weights));
	}

	private static String text(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Calls back after each change, until a control's end.
	 *
	 * @param control with whose end the calls end
	 * @param changed called on the UI thread
	 */
	public static void whenChanged(Control control, Runnable changed) {
		Choices.whenChanged(NUMBERS, control, changed);
		Choices.whenChanged(SHOWN, control, changed);
		List.of(Option.values()).forEach(option -> Choices.whenChanged(option.key, control, changed));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import org.eclipse.swt.widgets.Control;
import org.netwright.engine.field.FieldDomain;
import org.netwright.ui.internal.preference.Choices;

/**
 * Whether a person wants receptive fields on neurons, and among which inputs they are searched; kept for the next sessions. Asking is
 * possible on any thread, the rest on the UI thread.
 */
public final class FieldChoice {
	private static final String ON_NEURONS = "receptiveFieldsOnNeurons"; //$NON-NLS-1$
	private static final String BETWEEN = "receptiveFieldsBetweenLevels"; //$NON-NLS-1$

	private FieldChoice() {
	}

	/**
	 * Whether diagrams have them.
	 *
	 * @return true unless somebody chose otherwise
	 */
	public static boolean onNeurons() {
		return Choices.get(ON_NEURONS, true);
	}

	/**
	 * Chooses, for this session and the next ones.
	 *
	 * @param on whether diagrams have them
	 */
	public static void setOnNeurons(boolean on) {
		Choices.set(ON_NEURONS, on);
	}

	/**
	 * Among which inputs they are searched.
	 *
	 * @return {@link FieldDomain.Kind#LEVELS} unless somebody chose otherwise
	 */
	public static FieldDomain.Kind domain() {
		return Choices.get(BETWEEN, false) ? FieldDomain.Kind.BOX : FieldDomain.Kind.LEVELS;
	}

	/**
	 * Chooses, for this session and the next ones.
	 *
	 * @param domain among which inputs they are searched
	 */
	public static void setDomain(FieldDomain.Kind domain) {
		Choices.set(BETWEEN, domain == FieldDomain.Kind.BOX);
	}

	/**
	 * Calls back after each change, until a control's end.
	 *
	 * @param control with whose end the calls end
	 * @param changed called on the UI thread
	 */
	public static void whenChanged(Control control, Runnable changed) {
		Choices.whenChanged(ON_NEURONS, control, changed);
		Choices.whenChanged(BETWEEN, control, changed);
	}
}

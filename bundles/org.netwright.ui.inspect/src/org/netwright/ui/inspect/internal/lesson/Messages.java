// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import org.eclipse.osgi.util.NLS;

/** Texts of lessons. */
final class Messages extends NLS {
	public static String Export_animation;
	public static String Export_chooseFirst;
	public static String Export_done;
	public static String Export_failed;
	public static String Export_job;
	public static String Export_noSteps;
	public static String Export_page;
	public static String Export_title;
	public static String Field_description;
	public static String Field_name;
	public static String Field_note;
	public static String Field_nothing;
	public static String Field_title;
	public static String Lesson_unnamed;
	public static String Lessons_cannot;
	public static String Lessons_cannotTitle;
	public static String Lessons_noNetworkStep;
	public static String Lessons_none;
	public static String Lessons_noneStep;
	public static String Lessons_noneWhy;
	public static String Lessons_wrongTitle;
	public static String Save_message;
	public static String Save_name;
	public static String Save_noName;
	public static String Save_numbered;
	public static String Save_taken;
	public static String Save_title;
	public static String Step_neuron;
	public static String Step_numbered;
	public static String Step_ownInput;
	public static String Step_place;
	public static String Step_sameInput;
	public static String Step_whole;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.lesson.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

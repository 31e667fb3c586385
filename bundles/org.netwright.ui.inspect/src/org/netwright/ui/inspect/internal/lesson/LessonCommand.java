// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.util.Arrays;
import java.util.function.Consumer;

/** The commands of lessons, as they are called in the plugin.xml. */
enum LessonCommand {
	SAVE_WALK("saveWalk", LessonsView::saveWalk), //$NON-NLS-1$
	ADD_STEP("addStep", LessonsView::addStep), //$NON-NLS-1$
	SHOW_HERE("showHere", LessonsView::showHere), //$NON-NLS-1$
	PREVIOUS("previous", view -> view.step(-1)), //$NON-NLS-1$
	NEXT("next", view -> view.step(1)), //$NON-NLS-1$
	PLAY("play", LessonsView::play), //$NON-NLS-1$
	MOVE_UP("moveUp", view -> view.move(-1)), //$NON-NLS-1$
	MOVE_DOWN("moveDown", view -> view.move(1)), //$NON-NLS-1$
	DELETE("delete", LessonsView::delete), //$NON-NLS-1$
	EXPORT("export", LessonsView::export); //$NON-NLS-1$

	private static final String PREFIX = "org.netwright.ui.inspect.lessons."; //$NON-NLS-1$

	private final String name;
	private final Consumer<LessonsView> action;

	LessonCommand(String name, Consumer<LessonsView> action) {
		this.name = name;
		this.action = action;
	}

	void run(LessonsView view) {
		action.accept(view);
	}

	static LessonCommand of(String id) {
		return Arrays.stream(values()).filter(command -> (PREFIX + command.name).equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(id));
	}
}

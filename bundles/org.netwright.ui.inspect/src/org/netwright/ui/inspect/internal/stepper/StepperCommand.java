// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.stepper;

import java.util.Arrays;
import java.util.function.Consumer;

import org.netwright.core.walk.WalkPosition;
import org.netwright.core.walk.WalkUnit;
import org.netwright.core.walk.Walker;

/** The commands of the stepper, as they are called in the plugin.xml. */
enum StepperCommand {
	START("start", walker -> walker.go(WalkPosition.START)), //$NON-NLS-1$
	BACK_LAYER("backLayer", walker -> walker.back(WalkUnit.LAYER)), //$NON-NLS-1$
	BACK("back", walker -> walker.back(WalkUnit.NEURON)), //$NON-NLS-1$
	NEXT("next", walker -> walker.next(WalkUnit.NEURON)), //$NON-NLS-1$
	NEXT_LAYER("nextLayer", walker -> walker.next(WalkUnit.LAYER)), //$NON-NLS-1$
	END("end", walker -> walker.go(new WalkPosition(Integer.MAX_VALUE, WalkUnit.LAYER))), //$NON-NLS-1$
	PLAY("play", StepperCommand::playOrPause), //$NON-NLS-1$
	LEAVE("leave", Walker::leave); //$NON-NLS-1$

	private static final String PREFIX = "org.netwright.ui.inspect.stepper."; //$NON-NLS-1$

	private final String name;
	private final Consumer<Walker> action;

	StepperCommand(String name, Consumer<Walker> action) {
		this.name = name;
		this.action = action;
	}

	private static void playOrPause(Walker walker) {
		if (walker.state().playing()) {
			walker.pause();
		} else {
			walker.play();
		}
	}

	/** The command's id in the workbench. */
	String id() {
		return PREFIX + name;
	}

	void run(Walker walker) {
		action.accept(walker);
	}

	static StepperCommand of(String id) {
		return Arrays.stream(values()).filter(command -> command.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(id));
	}
}

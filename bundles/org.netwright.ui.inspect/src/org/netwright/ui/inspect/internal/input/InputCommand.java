// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.Arrays;
import java.util.function.Consumer;

/** The commands of the input view, as they are called in the plugin.xml. */
enum InputCommand {
	RANDOM("random", view -> view.painter().random()), //$NON-NLS-1$
	NOISE("noise", view -> view.painter().noise()), //$NON-NLS-1$
	INVERT("invert", view -> view.painter().invert()), //$NON-NLS-1$
	CLEAR("clear", view -> view.painter().clear()), //$NON-NLS-1$
	SHIFT_LEFT("shiftLeft", view -> view.painter().shift(0, -1)), //$NON-NLS-1$
	SHIFT_RIGHT("shiftRight", view -> view.painter().shift(0, 1)), //$NON-NLS-1$
	SHIFT_UP("shiftUp", view -> view.painter().shift(-1, 0)), //$NON-NLS-1$
	SHIFT_DOWN("shiftDown", view -> view.painter().shift(1, 0)), //$NON-NLS-1$
	BLACK("black", view -> view.painter().black()), //$NON-NLS-1$
	MIRROR_SIDEWAYS("mirrorSideways", view -> view.painter().mirror(true)), //$NON-NLS-1$
	MIRROR_UPSIDE_DOWN("mirrorUpsideDown", view -> view.painter().mirror(false)), //$NON-NLS-1$
	ROTATE_RIGHT("rotateRight", view -> view.painter().rotate(true)), //$NON-NLS-1$
	ROTATE_LEFT("rotateLeft", view -> view.painter().rotate(false)), //$NON-NLS-1$
	CENTRE("centre", view -> view.painter().centre()), //$NON-NLS-1$
	FILL("fill", InputView::fillAtRing), //$NON-NLS-1$
	PICK("pick", InputView::pickAtRing), //$NON-NLS-1$
	BACK("back", view -> view.painter().back()), //$NON-NLS-1$
	FORWARD("forward", view -> view.painter().forward()), //$NON-NLS-1$
	PICTURE("picture", view -> view.pictures().choose()); //$NON-NLS-1$

	private static final String PREFIX = "org.netwright.ui.inspect.input."; //$NON-NLS-1$

	private final String name;
	private final Consumer<InputView> action;

	InputCommand(String name, Consumer<InputView> action) {
		this.name = name;
		this.action = action;
	}

	/** The command's id in the workbench. */
	String id() {
		return PREFIX + name;
	}

	void run(InputView view) {
		action.accept(view);
	}

	static InputCommand of(String id) {
		return Arrays.stream(values()).filter(command -> command.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(id));
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The commands for samples, as they are called in the plugin.xml. */
enum SamplesCommand {
	PREVIOUS("input.previousSample", view -> view.step(-1)), //$NON-NLS-1$
	NEXT("input.nextSample", view -> view.step(1)), //$NON-NLS-1$
	ADD("input.addSample", view -> view.actions().add()), //$NON-NLS-1$
	RENAME("input.renameSample", view -> view.actions().rename()), //$NON-NLS-1$
	DELETE("input.deleteSample", view -> view.actions().delete()), //$NON-NLS-1$
	EXPECT("samples.expect", view -> view.actions().expect()), //$NON-NLS-1$
	EXPECT_NOW("samples.expectNow", view -> view.actions().expectNow()), //$NON-NLS-1$
	EXPECT_NOTHING("samples.expectNothing", view -> view.actions().expectNothing()), //$NON-NLS-1$
	MOVE_UP("samples.moveUp", view -> view.actions().move(false)), //$NON-NLS-1$
	MOVE_DOWN("samples.moveDown", view -> view.actions().move(true)), //$NON-NLS-1$
	COPY_CSV("samples.copyCsv", view -> view.actions().copyCsv()), //$NON-NLS-1$
	FAILING("samples.failing", SamplesView::toggleFailing, SamplesView::isFailing), //$NON-NLS-1$
	OUTPUTS("samples.outputs", SamplesView::toggleOutputs, SamplesView::hasOutputs), //$NON-NLS-1$
	CONFUSION("samples.confusion", SamplesView::toggleConfusion, SamplesView::isConfusion); //$NON-NLS-1$

	private static final String PREFIX = "org.netwright.ui.inspect."; //$NON-NLS-1$

	private final String name;
	private final Consumer<SamplesView> action;
	private final Predicate<SamplesView> on;

	SamplesCommand(String name, Consumer<SamplesView> action) {
		this(name, action, view -> false);
	}

	SamplesCommand(String name, Consumer<SamplesView> action, Predicate<SamplesView> on) {
		this.name = name;
		this.action = action;
		this.on = on;
	}

	/** The command's id in the workbench. */
	String id() {
		return PREFIX + name;
	}

	void run(SamplesView view) {
		action.accept(view);
	}

	/** Whether what it switches is on. */
	boolean isOn(SamplesView view) {
		return on.test(view);
	}

	/** Those that switch something on and off. */
	static List<SamplesCommand> switches() {
		return List.of(FAILING, OUTPUTS, CONFUSION);
	}

	static SamplesCommand of(String id) {
		return Arrays.stream(values()).filter(command -> command.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(id));
	}
}

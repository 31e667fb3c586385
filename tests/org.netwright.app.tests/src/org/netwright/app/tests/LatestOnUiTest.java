// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.ui.refresh.LatestOnUi;

/** How values come from other threads to views. */
class LatestOnUiTest {
	private final List<String> heard = new ArrayList<>();
	private Composite control;

	@BeforeEach
	void open() {
		control = new Composite(Workbench.page().getWorkbenchWindow().getShell(), SWT.NONE);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		control.dispose();
	}

	@Test
	void viewsOfTheSameValueHearInOneTurnSoThatNoFrameIsPaintedBetweenThem() throws Exception {
		LatestOnUi<String> first = new LatestOnUi<>(control, value -> heard.add("first " + value));
		LatestOnUi<String> second = new LatestOnUi<>(control, value -> heard.add("second " + value));
		elsewhere(() -> {
			first.offer("a");
			second.offer("a");
		});
		dispatchUntilHeard(1);
		assertEquals(List.of("first a", "second a"), heard);
	}

	@Test
	void onlyTheNewestValueIsDelivered() throws Exception {
		LatestOnUi<String> latest = new LatestOnUi<>(control, heard::add);
		elsewhere(() -> List.of("a", "b", "c").forEach(latest::offer));
		Workbench.settle();
		assertEquals(List.of("c"), heard);
	}

	@Test
	void aViewThatFailsDoesNotKeepTheOthersFromHearing() throws Exception {
		LatestOnUi<String> failing = new LatestOnUi<>(control, value -> {
			throw new IllegalStateException(value);
		});
		LatestOnUi<String> other = new LatestOnUi<>(control, heard::add);
		elsewhere(() -> {
			failing.offer("a");
			other.offer("b");
		});
		Display display = Display.getCurrent();
		Consumer<RuntimeException> workbench = display.getRuntimeExceptionHandler();
		List<String> failures = new ArrayList<>();
		display.setRuntimeExceptionHandler(failure -> failures.add(failure.getMessage()));
		try {
			dispatchUntilHeard(1);
		} finally {
			display.setRuntimeExceptionHandler(workbench);
		}
		assertEquals(List.of("b"), heard);
		assertEquals(List.of("a"), failures);
	}

	@Test
	void nothingIsDeliveredAfterTheControlsEnd() throws Exception {
		LatestOnUi<String> latest = new LatestOnUi<>(control, heard::add);
		elsewhere(() -> latest.offer("a"));
		control.dispose();
		Workbench.settle();
		assertEquals(List.of(), heard);
	}

	/** In another thread, while this one does not dispatch. */
	private static void elsewhere(Runnable offers) throws InterruptedException {
		Thread.ofPlatform().start(offers).join();
	}

	private void dispatchUntilHeard(int count) {
		while (heard.size() < count) {
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().sleep();
			}
		}
	}
}

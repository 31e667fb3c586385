// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.netwright.benchmarks.editor.Frames.Times;
import org.netwright.engine.plan.Trace;
import org.netwright.diagram.scene.Scene;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.viewer.network.DiagramControl;

/** What a person does with one network, each as a row of the table. UI thread only. */
final class Gestures {
	private static final double FRAME = 50;
	private static final double FRAME_ZOOMED_OUT = 100;
	private static final double OPEN = 3000;
	private static final double MOST_HEAP = 1024;
	private static final int PAN = 16;
	/** Of which part the rows are wanted: {@code gestures} or {@code changes}; both where nothing is said. */
	private static final String ONLY = System.getProperty("netwright.benchmark.only", "");

	private final Person person;
	private final IWorkbenchPage page;
	private final NetworkEditorInput input;
	private final Table table;
	private final Frames frames = new Frames();
	private NetworkEditor editor;

	Gestures(Person person, IWorkbenchPage page, Path file, Table table) {
		this.person = person;
		this.page = page;
		this.input = NetworkEditorInput.ofFile(file);
		this.table = table;
	}

	void measureAll() throws Exception {
		open();
		Memory.now().addTo(table, "after opening", MOST_HEAP);
		if (!ONLY.equals("changes")) {
			values();
			table.times("pan by a step, all in view and a little more", pan(true), FRAME_ZOOMED_OUT);
			table.times("zoom by a step, all in view", zoom(true), FRAME_ZOOMED_OUT);
			table.times("pan by a step, 100 % or more", pan(false), FRAME);
			table.times("zoom by a step, 100 % or more", zoom(false), FRAME);
			control().zoom().fit();
			Loop.pause(500);
			select();
			drag();
		}
		if (!ONLY.equals("gestures")) {
			new Changes(person, frames, editor, table).measureAll();
		}
		Memory.now().addTo(table, "in the end", MOST_HEAP);
	}

	private DiagramControl control() {
		return editor.viewer().getControl();
	}

	/** The first time after the product has started, and then again. */
	private void open() {
		table.times("open, the first network after the start", List.of(openOnce()), OPEN);
		List<Times> again = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			page.closeEditor(editor, false);
			again.add(openOnce());
		}
		table.times("open again", again, OPEN);
		control().forceFocus();
		Loop.pause(1000);
	}

	private Times openOnce() {
		return frames.once("opening", () -> {
			try {
				editor = (NetworkEditor) NetworkEditors.open(page, input);
				frames.watch(control());
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}, () -> editor.getAdapter(OpenNetwork.class) != null && control().state().trace() != null);
	}

	/** Clicks on a pixel of the input. */
	private void values() throws Exception {
		InputClicks clicks = new InputClicks(person, page, editor);
		AtomicReference<Trace> before = new AtomicReference<>();
		table.times("click on an input pixel", frames.repeat("a click on a pixel", 20, () -> {
			clicks.point();
			before.set(control().state().trace());
		}, clicks::click, () -> control().state().trace() != before.get()), FRAME);
		clicks.showDigit();
	}

	/** Drags with the middle button, to and fro. */
	private List<Times> pan(boolean out) {
		view(out);
		org.eclipse.swt.graphics.Point middle = middle();
		person.move(control(), middle);
		person.press(2);
		Loop.pause(100);
		int[] step = { 0 };
		AtomicReference<Point> before = new AtomicReference<>();
		List<Times> times = frames.repeat("panning", 16, () -> before.set(control().getViewport().getViewLocation().getCopy()), () -> {
			int way = step[0]++ % 8;
			int at = way < 4 ? way + 1 : 7 - way;
			person.move(control(), new org.eclipse.swt.graphics.Point(middle.x + at * PAN, middle.y + at * PAN));
		}, () -> !control().getViewport().getViewLocation().equals(before.get()));
		person.release(2);
		return times;
	}

	/** Turns the wheel with Ctrl, in and out. */
	private List<Times> zoom(boolean out) {
		if (out) {
			control().zoom().fit();
		} else {
			view(false);
		}
		person.move(control(), middle());
		Loop.pause(200);
		person.keyDown("ctrl");
		int[] step = { 0 };
		double[] before = { 0 };
		List<Times> times = frames.repeat("zooming", 16, () -> before[0] = control().zoom().factor(), () -> person.wheel(step[0]++ % 8 < 4),
				() -> control().zoom().factor() != before[0]);
		person.keyUp("ctrl");
		return times;
	}

	/** Enlarged as little as leaves something to pan in both directions, from 100 % or from what fits. */
	private void view(boolean out) {
		if (out) {
			control().zoom().fit();
		} else {
			control().zoom().actualSize();
		}
		Loop.pause(200);
		while (!pannable()) {
			control().zoom().in();
			Loop.pause(100);
		}
		var area = control().getViewport();
		control().scrollTo(area.getHorizontalRangeModel().getMaximum() / 4, area.getVerticalRangeModel().getMaximum() / 4);
		Loop.until("the view is complete", control()::isUpToDate);
		Loop.pause(200);
	}

	private boolean pannable() {
		var view = control().getViewport();
		return view.getHorizontalRangeModel().getMaximum() > view.getClientArea().width + 8 * PAN
				|| view.getVerticalRangeModel().getMaximum() > view.getClientArea().height + 8 * PAN;
	}

	private org.eclipse.swt.graphics.Point middle() {
		var area = control().getClientArea();
		return new org.eclipse.swt.graphics.Point(area.width / 2, area.height / 2);
	}

	/** Clicks on one neuron of the first hidden layer, then on another. */
	private void select() {
		List<Neuron> neurons = hidden();
		int[] step = { 0 };
		BooleanSupplier selected = () -> control().state().selected().contains(index(neurons.get(step[0] % 2)));
		table.times("select a neuron", frames.repeat("selecting", 12, () -> {
			step[0]++;
			person.move(control(), editor.viewer().locationOf(neurons.get(step[0] % 2)));
			Loop.pause(200);
		}, this::click, selected), FRAME);
	}

	/** Drags a neuron step by step, drops it and takes that back. */
	private void drag() {
		Neuron neuron = hidden().getFirst();
		Frames.Pointer pointer = frames.pointer();
		List<Times> steps = new ArrayList<>();
		List<Times> drops = new ArrayList<>();
		List<Times> undone = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			Loop.pause(200);
			org.eclipse.swt.graphics.Point from = editor.viewer().locationOf(neuron);
			person.move(control(), from);
			Loop.pause(200);
			person.press(1);
			Loop.pause(200);
			for (int step = 1; step <= 5; step++) {
				org.eclipse.swt.graphics.Point to = new org.eclipse.swt.graphics.Point(from.x + 8 * step, from.y + 6 * step);
				steps.add(frames.once("a step of a drag", () -> person.move(control(), to), () -> pointer.isAt(to)));
			}
			Scene before = control().scene();
			drops.add(frames.once("dropping", () -> person.release(1), () -> control().scene() != before));
			Scene moved = control().scene();
			undone.add(frames.once("undo", () -> person.key("ctrl+z"), () -> control().scene() != moved));
		}
		table.times("drag a neuron, each step", steps, FRAME);
		table.times("drop it", drops, FRAME);
		table.times("undo of that", undone, FRAME);
	}

	private void click() {
		person.press(1);
		person.release(1);
	}

	private List<Neuron> hidden() {
		Layer layer = editor.getAdapter(OpenNetwork.class).network().getLayers().get(1);
		return List.of(layer.getNeurons().get(1), layer.getNeurons().get(2));
	}

	private int index(Neuron neuron) {
		return editor.viewer().live().shown().indexOf(neuron);
	}
}

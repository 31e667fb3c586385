// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.netwright.benchmarks.editor.Frames.Times;
import org.netwright.diagram.scene.Scene;
import org.netwright.engine.plan.Trace;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetWeights;
import org.netwright.model.edit.weight.WeightChange;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.viewer.network.DiagramControl;

/** Changes of the whole network and finding in it. The goal that the house has for everything else a person does is a second. */
final class Changes {
	private static final double SECOND = 1000;
	private static final double FRAME = 50;

	private final Person person;
	private final Frames frames;
	private final NetworkEditor editor;
	private final Table table;

	Changes(Person person, Frames frames, NetworkEditor editor, Table table) {
		this.person = person;
		this.frames = frames;
		this.editor = editor;
		this.table = table;
	}

	void measureAll() {
		weights();
		find();
		structure();
		copies();
		save();
	}

	private DiagramControl control() {
		return editor.viewer().getControl();
	}

	private OpenNetwork open() {
		return editor.getAdapter(OpenNetwork.class);
	}

	/** All weights times two, as one step; and back. */
	private void weights() {
		List<Times> changed = new ArrayList<>();
		List<Times> undone = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			Scene scene = control().scene();
			Trace trace = control().state().trace();
			changed.add(frames.once("all weights", this::twice, () -> control().scene() != scene && control().state().trace() != trace));
			Scene changedScene = control().scene();
			Trace changedTrace = control().state().trace();
			undone.add(frames.once("undo of all weights", () -> person.key("ctrl+z"),
					() -> control().scene() != changedScene && control().state().trace() != changedTrace));
		}
		table.times("all weights times two", changed.subList(1, 5), SECOND);
		table.times("undo of that", undone.subList(1, 5), SECOND);
	}

	private void twice() {
		List<Connection> all = new ArrayList<>();
		for (Layer layer : open().network().getLayers()) {
			for (Neuron neuron : layer.getNeurons()) {
				all.addAll(neuron.getIncoming());
			}
		}
		StepRunner.run(control().getShell(), open(), SetWeights.change(all, new WeightChange(WeightChange.Kind.MULTIPLY, 2)));
	}

	/** Opens the find bar, and types what finds very many connections. */
	private void find() {
		control().forceFocus();
		List<Times> opened = new ArrayList<>();
		opened.add(frames.once("find", () -> person.key("ctrl+f"), () -> editor.page().find().getVisible()));
		List<Times> typed = new ArrayList<>();
		for (String key : List.of("w", "e", "i", "g", "h", "t", "greater", "0", "period", "0", "1")) {
			String before = editor.page().find().field().getText();
			typed.add(frames.handled("a key of a query", () -> person.key(key), () -> !editor.page().find().field().getText().equals(before)));
		}
		List<Times> next = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			var before = control().state();
			next.add(frames.once("the next hit", () -> person.key("Return"),
					() -> !control().state().selectedConnections().equals(before.selectedConnections())));
		}
		frames.handled("the end of finding", () -> person.key("Escape"), () -> !editor.page().find().getVisible());
		table.times("Ctrl+F, the first time", opened, SECOND);
		table.times("a key of a query that finds connections by weight", typed, SECOND);
		table.times("the next hit", next, FRAME);
	}

	/** One neuron more, and back. */
	private void structure() {
		editor.viewer().selectModels(List.of(open().network().getLayers().get(1).getNeurons().getLast()));
		control().forceFocus();
		List<Times> added = new ArrayList<>();
		List<Times> undone = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			int before = control().scene().nodes().size();
			added.add(frames.once("a new neuron", () -> person.key("ctrl+shift+n"), () -> control().scene().nodes().size() == before + 1));
			undone.add(frames.once("undo of the neuron", () -> person.key("ctrl+z"), () -> control().scene().nodes().size() == before));
		}
		table.times("a new neuron", added, SECOND);
		table.times("undo of that", undone, SECOND);
		Neuron neuron = open().network().getLayers().get(1).getNeurons().get(1);
		List<Times> deleted = new ArrayList<>();
		List<Times> back = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			editor.viewer().selectModels(List.of(neuron));
			int before = control().scene().nodes().size();
			deleted.add(frames.once("delete", () -> person.key("Delete"), () -> control().scene().nodes().size() == before - 1));
			back.add(frames.once("undo of deletion", () -> person.key("ctrl+z"), () -> control().scene().nodes().size() == before));
		}
		table.times("delete a hidden neuron", deleted, SECOND);
		table.times("undo of that", back, SECOND);
	}

	/** Everything selected, copied, pasted, taken back, deleted, taken back. */
	private void copies() {
		int all = control().scene().nodes().size();
		control().forceFocus();
		editor.viewer().deselectAll();
		once("select all", () -> person.key("ctrl+a"), () -> control().state().selected().size() == all);
		Object before = lastCopied();
		table.times("copy all", List.of(frames.handled("copy", () -> person.key("ctrl+c"), () -> lastCopied() != before)), SECOND);
		once("paste all", () -> person.key("ctrl+v"), () -> control().scene().nodes().size() == 2 * all);
		once("undo of that", () -> person.key("ctrl+z"), () -> control().scene().nodes().size() == all);
		editor.viewer().deselectAll();
		once("select all again", () -> person.key("ctrl+a"), () -> control().state().selected().size() == all);
		once("duplicate all", () -> person.key("ctrl+d"), () -> control().scene().nodes().size() == 2 * all);
		once("undo of that", () -> person.key("ctrl+z"), () -> control().scene().nodes().size() == all);
		editor.viewer().deselectAll();
		once("select all once more", () -> person.key("ctrl+a"), () -> control().state().selected().size() == all);
		once("delete all", () -> person.key("Delete"), () -> control().scene().nodes().isEmpty());
		once("undo of that", () -> person.key("ctrl+z"), () -> control().scene().nodes().size() == all);
	}

	/** What the editor keeps of what it copied last: another one when something is on the clipboard. */
	private Object lastCopied() {
		return control().getDisplay().getData("org.netwright.ui.graph.internal.clipboard.FragmentTexts.last");
	}

	private void once(String what, Runnable act, BooleanSupplier shown) {
		table.times(what, List.of(frames.once(what, act, shown)), SECOND);
	}

	/** Saving is a job; what counts is how long it keeps the UI thread. */
	private void save() {
		AtomicReference<Times> times = new AtomicReference<>();
		twice();
		Loop.pause(1000);
		times.set(frames.handled("saving", () -> person.key("ctrl+s"), () -> !editor.isDirty()));
		table.times("save", List.of(times.get()), 0);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.ui.theme.BoldType;
import org.netwright.ui.theme.PresentationMode;

/** Lessons with their steps; choosing one tells of it. */
final class LessonTree {
	private final Tree tree;
	private final BoldType bold;
	private final Set<Lesson> folded = new HashSet<>();

	/** @param chosen hears of what a person chooses */
	LessonTree(Composite parent, Consumer<EObject> chosen) {
		tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL);
		bold = new BoldType(tree);
		PresentationMode.whenChanged(tree, () -> tree.getDisplay().asyncExec(this::embolden));
		tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(selected())));
		tree.addListener(SWT.Collapse, event -> folded.add((Lesson) event.item.getData()));
		tree.addListener(SWT.Expand, event -> folded.remove(event.item.getData()));
	}

	/** With the font that the tree has now. */
	private void embolden() {
		if (!tree.isDisposed()) {
			Arrays.stream(tree.getItems()).forEach(item -> item.setFont(bold.font()));
		}
	}

	Tree control() {
		return tree;
	}

	/** The lesson or step that is chosen; null if none is. */
	EObject selected() {
		return tree.getSelectionCount() == 0 ? null : (EObject) tree.getSelection()[0].getData();
	}

	/** Shows lessons, with what was chosen still chosen if it is there. */
	void show(List<Lesson> lessons) {
		EObject before = selected();
		tree.setRedraw(false);
		fit(lessons);
		for (int i = 0; i < lessons.size(); i++) {
			show(tree.getItem(i), lessons.get(i));
		}
		tree.setRedraw(true);
		select(before);
	}

	private void fit(List<Lesson> lessons) {
		while (tree.getItemCount() > lessons.size()) {
			tree.getItem(tree.getItemCount() - 1).dispose();
		}
		while (tree.getItemCount() < lessons.size()) {
			new TreeItem(tree, SWT.NONE);
		}
	}

	private void show(TreeItem item, Lesson lesson) {
		item.setData(lesson);
		item.setFont(bold.font());
		item.setText(LessonTexts.of(lesson));
		List<LessonStep> steps = lesson.getSteps();
		while (item.getItemCount() > steps.size()) {
			item.getItem(item.getItemCount() - 1).dispose();
		}
		for (int i = 0; i < steps.size(); i++) {
			TreeItem child = i < item.getItemCount() ? item.getItem(i) : new TreeItem(item, SWT.NONE);
			child.setData(steps.get(i));
			child.setText(LessonTexts.of(steps.get(i)));
		}
		item.setExpanded(!folded.contains(lesson));
	}

	/** Chooses a lesson or step, if it is there; tells nobody. */
	void select(EObject element) {
		items().filter(item -> item.getData() == element).findFirst().ifPresentOrElse(item -> {
			tree.setSelection(item);
			tree.showItem(item);
		}, tree::deselectAll);
	}

	private Stream<TreeItem> items() {
		return Arrays.stream(tree.getItems()).flatMap(item -> Stream.concat(Stream.of(item), Arrays.stream(item.getItems())));
	}

	/** What the rows say, steps below their lessons. */
	List<String> texts() {
		return items().map(TreeItem::getText).toList();
	}
}

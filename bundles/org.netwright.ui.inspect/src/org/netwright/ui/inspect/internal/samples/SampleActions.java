// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.netwright.model.Sample;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.CellField;
import org.netwright.ui.inspect.internal.inspector.SheetTable;

/** What commands do with the samples that are selected. UI thread only. */
final class SampleActions {
	private final Shell shell;
	private final Supplier<OpenNetwork> open;
	private final SamplesPage page;
	private final CellField names;
	private List<Sample> moved = List.of();

	/**
	 * @param open  the network whose samples are shown
	 * @param page  where they are
	 * @param names where names are typed
	 */
	SampleActions(Shell shell, Supplier<OpenNetwork> open, SamplesPage page, CellField names) {
		this.shell = shell;
		this.open = open;
		this.page = page;
		this.names = names;
	}

	private SampleEditing editing() {
		return new SampleEditing(shell, open.get());
	}

	private int[] selection() {
		return page.samples().selection();
	}

	void add() {
		editing().add();
	}

	/** Opens a field over the name of the sample that is selected. */
	void rename() {
		int[] selected = selection();
		List<Sample> samples = selected.length == 1 ? editing().editable(page.book(), selected) : List.of();
		Rectangle cell = samples.isEmpty() ? null : page.samples().nameBounds(selected[0]);
		if (cell != null) {
			Sample sample = samples.getFirst();
			names.open(cell, cell.width, sample.getName() == null ? "" : sample.getName(), true, text -> editing().rename(sample, text)); //$NON-NLS-1$
		}
	}

	void delete() {
		List<Sample> samples = editing().editable(page.book(), selection());
		if (!samples.isEmpty()) {
			editing().delete(samples);
		}
	}

	void expect() {
		int[] selected = selection();
		if (!editing().editable(page.book(), selected).isEmpty()) {
			editing().expect(page.book(), page.run(), selected);
		}
	}

	void expectNow() {
		int[] selected = selection();
		if (!editing().editable(page.book(), selected).isEmpty()) {
			editing().expectNow(page.book(), page.run(), selected);
		}
	}

	void expectNothing() {
		int[] selected = selection();
		if (!editing().editable(page.book(), selected).isEmpty()) {
			editing().expectNothing(page.book(), selected);
		}
	}

	/** Moves what is selected in its set; what is selected stays selected. */
	void move(boolean down) {
		List<Sample> samples = editing().editable(page.book(), selection());
		if (!samples.isEmpty()) {
			moved = samples;
			editing().move(samples, down);
		}
	}

	/** Selects what was moved, once it is shown where it is now. */
	void reselect(SampleBook book) {
		if (!moved.isEmpty()) {
			page.samples().setSelection(IntStream.range(0, book.size()).filter(index -> book.editable(index).filter(moved::contains).isPresent()).toArray());
			moved = List.of();
		}
	}

	/** What is selected, or everything that is shown if less than two are selected. */
	private SheetTable sheet() {
		SampleLines lines = page.samples().lines();
		int[] selected = selection();
		return SampleSheet.of(lines, selected.length > 1 ? selected : IntStream.range(0, lines.size()).map(lines::sample).toArray());
	}

	void copyText() {
		copy(sheet().toText());
	}

	void copyCsv() {
		copy(sheet().toCsv());
	}

	private void copy(String text) {
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}

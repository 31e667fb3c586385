// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.SampleSet;
import org.netwright.ui.document.DocumentSamples;
import org.netwright.ui.refresh.VirtualRows;
import org.netwright.ui.theme.Paper;

/** The samples of the open network as little images; choosing one makes it the input. The one that is the input now is marked. */
public final class SampleList extends Composite {
	/** Fewer can be seen at a glance. */
	private static final int FILTERED_FROM = 16;
	private static final int SHORTEST = 96;

	private final Consumer<double[]> chosen;
	private final Label count;
	private final Composite toolRoom;
	private final Text filter;
	private final Label note;
	private final Table table;
	private final SampleRows rows;
	private DocumentSamples samples;
	private NetworkSnapshot network;
	private List<SampleEntry> entries = List.of();
	private List<SampleEntry> shown = List.of();
	/** Where stepping goes on: the entry that was chosen or marked last, in all entries. */
	private int place = -1;
	/** The entry that is the input now. */
	private int marked = -1;

	/**
	 * @param chosen takes the values of the sample that a person chooses
	 */
	SampleList(Composite parent, Consumer<double[]> chosen) {
		super(parent, SWT.NONE);
		Paper.page(this);
		this.chosen = chosen;
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(this);
		Label title = new Label(this, SWT.NONE);
		title.setText(Messages.Input_samples);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		count = new Label(this, SWT.NONE);
		Paper.secondary(count);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		toolRoom = new Composite(this, SWT.NONE);
		toolRoom.setLayout(new FillLayout());
		filter = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(Messages.Samples_filter);
		filter.addModifyListener(event -> fill());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0) {
				table().setFocus();
			}
		});
		note = new Label(this, SWT.WRAP);
		Paper.secondary(note);
		table = new Table(this, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		rows = new SampleRows(table, line -> shown.get(line));
		createTable();
		wide(filter);
		wide(note);
	}

	private static void wide(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(120, SWT.DEFAULT).exclude(true).applyTo(control);
		control.setVisible(false);
	}

	private void createTable() {
		TableColumn column = new TableColumn(table, SWT.NONE);
		table.addControlListener(ControlListener.controlResizedAdapter(event -> column.setWidth(table.getClientArea().width)));
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(120, SHORTEST).minSize(SWT.DEFAULT, SHORTEST).applyTo(table);
		table.addListener(SWT.SetData, event -> {
			// GTK asks for rows that are just being removed, too, and an exception in here would leave the table half changed
			if (event.index >= 0 && event.index < shown.size()) {
				((TableItem) event.item).setText(shown.get(event.index).text());
			}
		});
		table.addMouseMoveListener(event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			int line = item == null ? -1 : table.indexOf(item);
			String tip = rows.isShortened(line) ? shown.get(line).text() : null;
			if (!Objects.equals(tip, table.getToolTipText())) {
				table.setToolTipText(tip);
			}
		});
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(table.getSelectionIndex())));
	}

	private void choose(int line) {
		if (line >= 0) {
			place = entries.indexOf(shown.get(line));
			marked = place;
			chosen.accept(shown.get(line).values());
		}
	}

	/** Shows the samples of a network, if they are others than before. */
	void show(DocumentSamples all, NetworkSnapshot snapshot) {
		if (all == samples && snapshot.inputDomain().equals(network.inputDomain())) {
			network = snapshot;
			return;
		}
		samples = all;
		network = snapshot;
		entries = SampleEntry.of(all, snapshot);
		place = Math.min(place, entries.size() - 1);
		marked = -1;
		rows.show(ImageShape.of(snapshot), snapshot.inputDomain());
		shown(filter, entries.size() >= FILTERED_FROM);
		if (entries.size() < FILTERED_FROM && !filter.getText().isEmpty()) {
			filter.setText(""); //$NON-NLS-1$
		}
		note.setText(notes(all));
		shown(note, !note.getText().isEmpty());
		fill();
		InputPage.fit(this);
	}

	private static String notes(DocumentSamples samples) {
		List<String> notes = new ArrayList<>(samples.problems());
		List<SampleSet> inFiles = samples.contents().stream().map(DocumentSamples.Content::set).filter(set -> set.getLocation() != null).toList();
		if (inFiles.size() == 1 && samples.contents().size() == 1) {
			notes.add(NLS.bind(Messages.Samples_fromFile, inFiles.getFirst().getLocation()));
		} else {
			inFiles.forEach(set -> notes.add(SampleEditing.inFile(set)));
		}
		if (samples.contents().stream().allMatch(content -> content.samples().isEmpty()) && samples.problems().isEmpty()) {
			notes.add(Messages.Samples_none);
		}
		return String.join("\n", notes); //$NON-NLS-1$
	}

	private static void shown(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private void fill() {
		String text = filter.getText().strip().toLowerCase(Locale.ROOT);
		shown = text.isEmpty() ? entries : entries.stream().filter(entry -> entry.isMeantBy(text)).toList();
		VirtualRows.setCount(table, shown.size());
		table.clearAll();
		String all = Numbers.count(entries.size());
		count.setText(shown.size() == entries.size() ? all : NLS.bind(Messages.Samples_filtered, Numbers.count(shown.size()), all));
		select();
	}

	/** Forgets where stepping was and what was looked for, for another document. */
	void begin() {
		place = -1;
		filter.setText(""); //$NON-NLS-1$
	}

	/** Marks the sample that an input is, if it is one. */
	void mark(double[] input) {
		boolean stays = place >= 0 && entries.get(place).matches(input);
		marked = stays ? place : IntStream.range(0, entries.size()).filter(i -> entries.get(i).matches(input)).findFirst().orElse(-1);
		place = marked < 0 ? place : marked;
		select();
	}

	private void select() {
		int line = marked < 0 ? -1 : shown.indexOf(entries.get(marked));
		if (line < 0) {
			table.deselectAll();
		} else if (table.getSelectionIndex() != line) {
			table.setSelection(line);
		}
	}

	/** Chooses the next or the previous sample of those that are shown; at the end it stays. */
	void step(int direction) {
		if (shown.isEmpty()) {
			return;
		}
		int line = place < 0 ? -1 : shown.indexOf(entries.get(place));
		int next = line < 0 ? direction > 0 ? 0 : shown.size() - 1 : Math.clamp(line + direction, 0, shown.size() - 1);
		table.setSelection(next);
		choose(next);
	}

	/** The sample that is marked. */
	Optional<SampleEntry> selected() {
		int line = table.getSelectionIndex();
		return line < 0 ? Optional.empty() : Optional.of(shown.get(line));
	}

	/** Where the buttons are that go with the samples. */
	Composite toolRoom() {
		return toolRoom;
	}

	/** The names of the samples that are shown, in order. */
	public List<String> names() {
		return shown.stream().map(SampleEntry::label).toList();
	}

	/** The table of the samples. */
	public Table table() {
		return table;
	}

	/** Where a part of a name can be typed; not visible where there are few samples. */
	public Text filter() {
		return filter;
	}

	/** What is said about the samples: how many, or what is special. */
	public String noteText() {
		return note.getText();
	}

	/** How many there are, and how many of them are shown. */
	public String countText() {
		return count.getText();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.input.InputText;
import org.netwright.diagram.text.Numbers;
import org.netwright.formats.image.PictureFit;
import org.netwright.formats.sample.IdxImages;
import org.netwright.formats.sample.PictureFolder;
import org.netwright.formats.sample.SampleSource;
import org.netwright.formats.sample.SampleTable;
import org.netwright.model.Network;

/** How samples are read: what suits their kind, filled with what was found. */
final class ImportOptions {
	private static final List<String> DELIMITERS = List.of("comma", "semicolon", "tab", "space", "bar"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final String SIGNS = ",;\t |"; //$NON-NLS-1$
	private static final int MOST_NAMED = 8;
	private static final long MOST_FIRST = 999_999_999;

	private final FormRows form;
	private final Combo delimiter;
	private final Combo titles;
	private final Combo label;
	private final Composite mapping;
	private final Button mapped;
	private final Text least;
	private final Text greatest;
	private final Composite pictures;
	private final Button inverted;
	private final Button proportional;
	private final Button centred;
	private final Text first;
	private List<Integer> labels = List.of(0);

	/**
	 * @param again   called when a table is to be looked through again
	 * @param changed called when it is to be read in another way
	 */
	ImportOptions(FormRows form, Runnable again, Runnable changed) {
		this.form = form;
		delimiter = form.combo(Messages.Import_delimiter, Messages.Import_asFound, Messages.Import_comma, Messages.Import_semicolon, Messages.Import_tab, Messages.Import_space,
				Messages.Import_bar);
		delimiter.select(0);
		titles = form.combo(Messages.Import_titles, Messages.Import_asFound, Messages.Import_titlesYes, Messages.Import_titlesNo);
		titles.select(0);
		label = form.combo(Messages.Import_label);
		form.label(Messages.Import_range);
		mapping = form.row(5);
		mapped = FormRows.button(mapping, SWT.CHECK, Messages.Import_map, changed);
		least = FormRows.text(mapping, false);
		new Label(mapping, SWT.NONE).setText(Messages.Import_to);
		greatest = FormRows.text(mapping, false);
		new Label(mapping, SWT.NONE).setText(Messages.Import_become);
		form.label(Messages.Import_pictures);
		pictures = form.row(1);
		((GridLayout) pictures.getLayout()).verticalSpacing = 2;
		inverted = FormRows.button(pictures, SWT.CHECK, Messages.Import_inverted, changed);
		proportional = FormRows.button(pictures, SWT.CHECK, Messages.Import_proportional, changed);
		centred = FormRows.button(pictures, SWT.CHECK, Messages.Import_centred, changed);
		form.label(Messages.Import_first);
		Composite count = form.row(2);
		first = FormRows.text(count, false);
		new Label(count, SWT.NONE).setText(Messages.Import_samples);
		for (Combo combo : new Combo[] { delimiter, titles }) {
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> again.run()));
		}
		label.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		for (Text text : new Text[] { least, greatest, first }) {
			text.addModifyListener(event -> changed.run());
		}
	}

	/** What a person has said about a table, as readers spell it. */
	Map<String, String> dialect() {
		Map<String, String> options = new LinkedHashMap<>();
		if (delimiter.getSelectionIndex() > 0) {
			options.put("delimiter", DELIMITERS.get(delimiter.getSelectionIndex() - 1)); //$NON-NLS-1$
		}
		if (titles.getSelectionIndex() > 0) {
			options.put("header", titles.getSelectionIndex() == 1 ? "yes" : "no"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return options;
	}

	/** Another file: nothing is known of it. */
	void forget() {
		delimiter.select(0);
		titles.select(0);
	}

	/** Lets the dialect be corrected of a table that cannot be read as it was found. */
	void showDialect() {
		form.showRow(delimiter, true);
		form.showRow(titles, true);
		form.getParent().layout(true, true);
	}

	void show(SampleSource source, int inputs) {
		SampleTable table = source instanceof SampleTable found ? found : null;
		form.showRow(delimiter, table != null);
		form.showRow(titles, table != null);
		form.showRow(label, table != null && !table.isOwn());
		form.showRow(mapping, source != null && !(source instanceof PictureFolder));
		form.showRow(pictures, source instanceof PictureFolder);
		form.showRow(first.getParent(), source != null);
		if (table != null) {
			show(table, inputs);
		}
		if (source instanceof IdxImages images) {
			range(images.bytes(), new double[] { 0, 255 });
		}
		first.setText(source == null ? "" : Long.toString(source.count())); //$NON-NLS-1$
	}

	private void show(SampleTable table, int inputs) {
		tell(delimiter, 1 + Math.max(0, SIGNS.indexOf(table.dialect().delimiter())));
		tell(titles, table.header() ? 1 : 2);
		labels = new ArrayList<>(List.of(0));
		label.setItems(Messages.Import_labelNone);
		for (int column : table.labelColumns()) {
			labels.add(column);
			label.add(table.describe(column));
		}
		int columns = table.columns().size();
		int likely = columns == inputs ? 0 : table.label() == 0 && columns == inputs + 1 ? columns : table.label();
		label.select(Math.max(0, labels.indexOf(likely)));
		range(!table.isOwn(), table.range(likely));
	}

	/** Says what was found in the first item; where the selected item changes its text, the choice is to be made again. */
	private static void tell(Combo combo, int found) {
		int selected = combo.getSelectionIndex();
		combo.setItem(0, NLS.bind(Messages.Import_asFoundIs, combo.getItem(found)));
		combo.select(selected);
	}

	private void range(boolean map, double[] range) {
		mapped.setSelection(map);
		least.setText(Numbers.exact(range[0]));
		greatest.setText(Numbers.exact(range[1]));
	}

	/** How it is to be read; only without a {@link #refusal}. */
	ImportChoice choice(SampleSource source) {
		double[] from = mapped.getSelection() && !(source instanceof PictureFolder)
				? new double[] { InputText.number(least.getText()).orElse(0), InputText.number(greatest.getText()).orElse(1) } : null;
		int column = source instanceof SampleTable table ? table.isOwn() ? table.label() : labels.get(Math.max(0, label.getSelectionIndex())) : 0;
		PictureFit fit = new PictureFit(proportional.getSelection(), inverted.getSelection(), centred.getSelection());
		return new ImportChoice(source, column, from, first.getText().matches("\\d{1,9}") ? Long.parseLong(first.getText()) : source.count(), fit); //$NON-NLS-1$
	}

	/** What a person has to mend; null if nothing. */
	String refusal(SampleSource source) {
		least.setEnabled(mapped.getSelection());
		greatest.setEnabled(mapped.getSelection());
		proportional.setEnabled(!centred.getSelection());
		if (!first.getText().strip().matches("[1-9]\\d{0,8}")) { //$NON-NLS-1$
			return NLS.bind(Messages.Import_noCount, first.getText(), Numbers.count(Math.min(MOST_FIRST, source.count())));
		}
		if (mapped.getSelection() && !(source instanceof PictureFolder)) {
			OptionalDouble low = InputText.number(least.getText());
			OptionalDouble high = InputText.number(greatest.getText());
			if (low.isEmpty() || high.isEmpty() || low.getAsDouble() == high.getAsDouble()) {
				return NLS.bind(Messages.Import_noRange, least.getText(), greatest.getText());
			}
		}
		return source instanceof SampleTable table ? table.refusal(choice(source).label()).orElse(null) : null;
	}

	/** What is worth knowing, though it can be imported; null if nothing. */
	String warning(SampleSource source, Network network) {
		List<String> strangers = source instanceof PictureFolder folder ? folder.strangers(network) : List.of();
		return strangers.isEmpty() ? null : NLS.bind(Messages.Import_strangers, names(strangers));
	}

	private static String names(List<String> all) {
		String named = String.join(", ", all.subList(0, Math.min(MOST_NAMED, all.size()))); //$NON-NLS-1$
		return all.size() > MOST_NAMED ? NLS.bind(Messages.Import_andMore, named, Numbers.count(all.size() - MOST_NAMED)) : named;
	}

	/** What was found, in a sentence. */
	static String description(SampleSource source) {
		String count = Numbers.count(source.count());
		return switch (source) {
		case SampleTable table when table.isOwn() -> NLS.bind(Messages.Import_foundOwn, count, table.inputs(table.label()));
		case SampleTable table -> NLS.bind(Messages.Import_foundTable, count, Numbers.count(table.columns().size()));
		case IdxImages images -> NLS.bind(images.labels() == null ? Messages.Import_foundIdx : Messages.Import_foundIdxLabels,
				new Object[] { count, images.rows(), images.columns(), images.labels() == null ? "" : images.labels().getFileName(), names(images.classes()) }); //$NON-NLS-1$
		case PictureFolder folder -> folder.classes().isEmpty() ? NLS.bind(Messages.Import_foundPictures, count)
				: NLS.bind(Messages.Import_foundPicturesLabels, count, names(folder.classes()));
		};
	}
}

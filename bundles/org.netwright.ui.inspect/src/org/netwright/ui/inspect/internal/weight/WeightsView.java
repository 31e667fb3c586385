// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.CellField;
import org.netwright.ui.inspect.internal.inspector.EditorSelection;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;
import org.netwright.ui.theme.Paper;

/** The weights between two layers as a matrix: rows are targets, columns are sources. Follows the selection, and makes it. */
public final class WeightsView extends ViewPart {
	private static final int PICTURES_WIDTH = 150;
	private static final int FIELD_WIDTH = 76;
	private static final int LEAST_WIDTH = 200;
	private static final int LEAST_HEIGHT = 60;

	private Pages pages;
	private HintPage hint;
	private Composite page;
	private Combo choice;
	private Label facts;
	private Label problem;
	private MatrixControl grid;
	private Histogram histogram;
	private FieldImage image;
	private CellField editor;
	private EditorSelection diagram;
	private OpenNetwork open;
	private List<LayerPair> pairs = List.of();
	private WeightMatrix matrix;
	private Runnable unsubscribe = () -> { };
	private boolean selecting;
	private boolean waiting;

	@Override
	public void createPartControl(Composite parent) {
		pages = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.netwright.help.weights"); //$NON-NLS-1$
		hint = new HintPage(pages);
		page = new Composite(pages, SWT.NONE);
		Paper.page(page);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(8, 4).numColumns(2).applyTo(page);
		createHead();
		grid = new MatrixControl(page, this::moved, this::typed);
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, LEAST_HEIGHT).applyTo(grid);
		Composite pictures = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(pictures);
		GridDataFactory.fillDefaults().hint(PICTURES_WIDTH, LEAST_HEIGHT).applyTo(pictures);
		histogram = new Histogram(pictures);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(histogram);
		image = new FieldImage(pictures);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 0).applyTo(image);
		editor = new CellField(grid);
		diagram = new EditorSelection(getSite().getPage(), this::selected);
		pages.addDisposeListener(event -> {
			unsubscribe.run();
			diagram.end();
		});
		ActiveNetwork.follow(getSite().getPage(), pages, this::networkChanged);
		if (open == null) {
			showPairs();
		}
	}

	private void createHead() {
		Composite head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 0).applyTo(head);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
		choice = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
		choice.setToolTipText(Messages.Weights_choose);
		choice.addListener(SWT.Selection, event -> show(pairs.get(choice.getSelectionIndex())));
		GridDataFactory.fillDefaults().hint(190, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(choice);
		Button squares = new Button(head, SWT.CHECK);
		squares.setText(Messages.Weights_hinton);
		squares.setToolTipText(Messages.Weights_hintonTip);
		squares.addListener(SWT.Selection, event -> grid.setHinton(squares.getSelection()));
		facts = new Label(head, SWT.NONE);
		Paper.secondary(facts);
		problem = new Label(head, SWT.NONE);
		Paper.wrong(problem);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(problem);
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		unsubscribe = network == null ? () -> { } : network.history().addListener(this::changed);
		open = network;
		matrix = null;
		editor.close();
		diagram.follow(network);
		showPairs();
		if (network != null) {
			selected(diagram.current());
		}
	}

	private void changed(DocumentChange change) {
		boolean rebuilt = change.has(ChangeKind.STRUCTURE) || change.has(ChangeKind.LABELS) || change.has(ChangeKind.LAYOUT);
		if (rebuilt) {
			editor.close();
			showPairs();
		} else if (change.has(ChangeKind.WEIGHTS) && !waiting) {
			waiting = true;
			pages.getDisplay().asyncExec(this::showWeights);
		}
	}

	private void showPairs() {
		pairs = open == null ? List.of() : LayerPair.of(open.network());
		if (open == null) {
			hint.showNoNetwork(Messages.Weights_noNetwork);
			pages.show(hint);
		} else if (pairs.isEmpty()) {
			matrix = null;
			hint.show(Messages.Weights_noLayers, Messages.Weights_noLayersWhy, Messages.Weights_noLayersStep);
			pages.show(hint);
		} else {
			choice.setItems(pairs.stream().map(LayerPair::label).toArray(String[]::new));
			LayerPair before = matrix == null ? null : new LayerPair(matrix.sources(), matrix.targets());
			show(pairs.contains(before) ? before : pairs.getFirst());
			pages.show(page);
		}
	}

	private void show(LayerPair pair) {
		choice.select(pairs.indexOf(pair));
		matrix = new WeightMatrix(pair.sources(), pair.targets());
		grid.show(matrix);
		image.setVisible(FieldImage.fits(matrix));
		((GridData) image.getLayoutData()).exclude = !image.getVisible();
		image.getParent().layout();
		showMeasured();
	}

	private void showWeights() {
		waiting = false;
		if (matrix != null && !grid.isDisposed()) {
			matrix.measure();
			showMeasured();
		}
	}

	private void showMeasured() {
		grid.redraw();
		histogram.show(matrix);
		image.show(matrix, grid.row());
		facts.setText(NLS.bind(Messages.Weights_facts, new Object[] { Numbers.count(matrix.count()),
				Numbers.count((long) matrix.rowCount() * matrix.columnCount()), "\u00B1" + Numbers.compact(matrix.largest()).replace("+", "") })); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		facts.getParent().layout();
	}

	/** A cell of ours selects its connection; where there is none, its target. */
	private void moved(boolean byPerson) {
		image.show(matrix, grid.row());
		if (byPerson) {
			say(null);
			Connection connection = matrix.cell(grid.row(), grid.column());
			EObject element = connection == null ? matrix.row(grid.row()) : connection;
			selecting = true;
			diagram.select(open, List.of(element));
			selecting = false;
		}
	}

	private void selected(ISelection selection) {
		if (selecting || open == null || !(selection instanceof IStructuredSelection structured) || structured.size() != 1) {
			return;
		}
		switch (structured.getFirstElement()) {
		case Connection connection when connection.getSource() != null && connection.getTarget() != null ->
			goTo(connection.getSource().getLayer(), connection.getTarget().getLayer(), connection.getTarget(), connection.getSource());
		case Neuron neuron -> goTo(null, neuron.getLayer(), neuron, null);
		case Layer layer -> goTo(null, layer, null, null);
		case null, default -> {
			// nothing else has weights
		}
		}
	}

	/** Shows the layers of a selection: those that lead to it, or for the input layer those that it leads to. */
	private void goTo(Layer sources, Layer targets, Neuron target, Neuron source) {
		LayerPair pair = pairs.stream().filter(each -> each.targets() == targets && (sources == null || each.sources() == sources)).findFirst()
				.or(() -> pairs.stream().filter(each -> each.sources() == targets).findFirst()).orElse(null);
		if (pair == null) {
			return;
		}
		if (matrix == null || matrix.sources() != pair.sources() || matrix.targets() != pair.targets()) {
			show(pair);
		}
		int row = target == null ? -1 : pair.targets().getNeurons().indexOf(target);
		Neuron ofColumn = source == null ? target : source;
		int column = ofColumn == null ? -1 : pair.sources().getNeurons().indexOf(ofColumn);
		if (row >= 0 || column >= 0) {
			grid.moveTo(row < 0 ? grid.row() : row, column < 0 ? grid.column() : column, false);
		}
	}

	private void typed(String text, boolean clear) {
		if (matrix == null || matrix.rowCount() == 0 || matrix.columnCount() == 0) {
			return;
		}
		if (clear) {
			new WeightEditing(getSite().getShell(), open).clear(matrix, grid.row(), grid.column());
			return;
		}
		Connection connection = matrix.cell(grid.row(), grid.column());
		boolean all = text.isEmpty();
		String value = all && connection != null ? Numbers.exact(connection.getWeight()) : text;
		editor.open(grid.bounds(grid.row(), grid.column()), FIELD_WIDTH, value, all, this::take);
	}

	private String take(String text) {
		String wrong = new WeightEditing(getSite().getShell(), open).change(matrix, grid.row(), grid.column(), text);
		say(wrong);
		return wrong;
	}

	private void say(String wrong) {
		problem.setText(wrong == null ? "" : wrong); //$NON-NLS-1$
		problem.setToolTipText(wrong);
	}

	/** The matrix, for tests. */
	public Composite grid() {
		return grid;
	}

	/** The middle of a cell of the matrix. */
	public org.eclipse.swt.graphics.Point middle(int row, int column) {
		org.eclipse.swt.graphics.Rectangle cell = grid.bounds(row, column);
		return new org.eclipse.swt.graphics.Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
	}

	/** What the cell with the cursor says. */
	public String current() {
		return grid.words(grid.row(), grid.column());
	}

	/** Which layers are shown, in words. */
	public String layers() {
		return choice.getText();
	}

	/** What is said about all of these weights. */
	public String facts() {
		return facts.getText();
	}

	/** What is wrong with what was typed. */
	public String problem() {
		return problem.getText();
	}

	/** Whether the weights of the selected neuron are shown as an image. */
	public boolean showsImage() {
		return image.getVisible();
	}

	/** What is said instead of weights; empty while weights are shown. */
	public String sentence() {
		return hint.isVisible() ? hint.text() : ""; //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		if (page.isVisible()) {
			grid.setFocus();
		} else {
			pages.setFocus();
		}
	}
}

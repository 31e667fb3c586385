// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Contribution;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** What comes into a neuron, the strongest first: source, its activation, the weight, the product, and the product as a bar. */
final class ContributionTable {
	private static final int BAR = 4;
	private static final int LEAST_ROW = 22;
	private static final int[] WIDTHS = { 76, 60, 62, 66, 60 };

	private final Table table;
	private NetworkSnapshot network;
	private List<Contribution> contributions = List.of();

	ContributionTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.NO_FOCUS);
		table.setHeaderVisible(true);
		table.setLinesVisible(false);
		column(Messages.Column_source, SWT.LEFT, 0);
		column(Messages.Column_input, SWT.RIGHT, 1);
		column(Messages.Column_weight, SWT.RIGHT, 2);
		column(Messages.Column_product, SWT.RIGHT, 3);
		column("", SWT.LEFT, BAR); //$NON-NLS-1$
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.PaintItem, this::paintBar);
		table.addListener(SWT.Resize, event -> fit());
	}

	Table control() {
		return table;
	}

	/** Shows other contributions. */
	void show(NetworkSnapshot snapshot, List<Contribution> strongestFirst) {
		network = snapshot;
		contributions = strongestFirst;
		if (table.getItemCount() != contributions.size()) {
			table.setItemCount(contributions.size());
		}
		table.clearAll();
		table.redraw();
	}

	/** How high the table is with as many rows, its header and its edge included. */
	int heightOf(int rows) {
		Rectangle trim = table.computeTrim(0, 0, 0, rows * Math.max(table.getItemHeight(), LEAST_ROW));
		return trim.height + 4;
	}

	private void fit() {
		int others = 0;
		for (int column = 0; column < BAR; column++) {
			others += table.getColumn(column).getWidth();
		}
		table.getColumn(BAR).setWidth(Math.max(40, table.getClientArea().width - others));
	}

	private void column(String text, int alignment, int index) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(text);
		column.setWidth(WIDTHS[index]);
	}

	private void fill(TableItem item, int index) {
		Contribution contribution = contributions.get(index);
		item.setText(new String[] { network.name(contribution.source()), Numbers.signed(contribution.input(), 3),
				Numbers.signedExact(contribution.weight()), Numbers.signed(contribution.product(), 3), "" }); //$NON-NLS-1$
	}

	private void paintBar(Event event) {
		if (event.index != BAR) {
			return;
		}
		int row = table.indexOf((TableItem) event.item);
		if (row < 0 || row >= contributions.size()) {
			return;
		}
		double largest = Math.abs(contributions.getFirst().product());
		double share = largest == 0 ? 0 : contributions.get(row).product() / largest;
		Rectangle cell = ((TableItem) event.item).getBounds(BAR);
		paintBar(event.gc, new Rectangle(cell.x + 6, cell.y + cell.height / 2 - 5, cell.width - 12, 10), share);
	}

	private static void paintBar(GC gc, Rectangle track, double share) {
		gc.setBackground(ScreenPalette.color(Tone.CANVAS));
		gc.fillRoundRectangle(track.x, track.y, track.width, track.height, 4, 4);
		int middle = track.x + track.width / 2;
		int length = (int) Math.round(Math.abs(share) * (track.width / 2 - 1));
		gc.setBackground(ScreenPalette.color(share < 0 ? Tone.EDGE_NEGATIVE : Tone.EDGE_POSITIVE));
		gc.fillRectangle(share < 0 ? middle - length : middle, track.y + 1, length, track.height - 2);
		gc.setForeground(ScreenPalette.color(Tone.INK_SECONDARY));
		gc.drawLine(middle, track.y - 1, middle, track.y + track.height);
	}
}

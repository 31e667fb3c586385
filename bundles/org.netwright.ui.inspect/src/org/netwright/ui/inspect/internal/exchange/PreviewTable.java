// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.inspect.internal.exchange.PreviewJob.Row;
import org.netwright.ui.viewer.canvas.GcCanvas;
import org.netwright.ui.viewer.canvas.GcResources;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** The first samples as they will be: image, name, what is expected, and the values. */
final class PreviewTable {
	private static final int HEIGHT = 36;
	private static final int IMAGE = 32;
	private static final int[] WIDTHS = { 44, 110, 100 };
	private static final int MOST_VALUES = 16;
	private static final int DECIMALS = 3;

	private final Table table;
	private final GcResources resources;
	private final ImageShape shape;
	private final Grey grey;
	private List<Row> rows = List.of();

	PreviewTable(Composite parent, NetworkSnapshot network) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		resources = new GcResources(table);
		shape = ImageShape.of(network);
		InputDomain domain = network.inputDomain();
		grey = new Grey(domain.minimum(), domain.neutral(), domain.maximum());
		table.setHeaderVisible(true);
		for (String title : new String[] { "", Messages.Import_sample, Messages.Import_expected, Messages.Import_valuesTitle }) { //$NON-NLS-1$
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(title);
		}
		for (int i = 0; i < WIDTHS.length; i++) {
			table.getColumn(i).setWidth(WIDTHS[i]);
		}
		table.addControlListener(ControlListener.controlResizedAdapter(event -> {
			int rest = table.getClientArea().width - WIDTHS[0] - WIDTHS[1] - WIDTHS[2];
			table.getColumn(WIDTHS.length).setWidth(Math.max(WIDTHS[1], rest));
		}));
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, HEIGHT));
		table.addListener(SWT.PaintItem, this::paint);
	}

	Table table() {
		return table;
	}

	void show(List<Row> shown) {
		rows = shown;
		table.setRedraw(false);
		table.removeAll();
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			String name = row.name().isEmpty() ? NLS.bind(Messages.Import_number, i + 1) : row.name();
			new TableItem(table, SWT.NONE).setText(new String[] { "", name, row.expected(), values(row.values()) }); //$NON-NLS-1$
		}
		table.setRedraw(true);
	}

	private static String values(double[] values) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < Math.min(MOST_VALUES, values.length); i++) {
			text.append(i == 0 ? "" : "  ").append(Numbers.compact(values[i], DECIMALS)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return values.length > MOST_VALUES ? NLS.bind(Messages.Import_more, text) : text.toString();
	}

	private void paint(Event event) {
		int line = table.indexOf((TableItem) event.item);
		if (event.index != 0 || line < 0 || line >= rows.size()) {
			return;
		}
		double[] values = rows.get(line).values();
		Rectangle cell = ((TableItem) event.item).getBounds(0);
		Box room = new Box(cell.x + (cell.width - IMAGE) / 2.0, cell.y + (cell.height - IMAGE) / 2.0, IMAGE, IMAGE);
		try (GcCanvas canvas = new GcCanvas(event.gc, resources)) {
			PixelGrid.fit(Math.max(1, shape.rows()), Math.max(1, shape.columns()), room).paint(canvas, ScreenPalette.current(),
					pixel -> pixel < values.length ? grey.argb(values[pixel]) : PixelGrid.DONT_CARE, false, -1, -1);
		}
	}
}

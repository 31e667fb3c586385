// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.Brush;
import org.netwright.core.input.ImageShape;
import org.netwright.ui.theme.Paper;

/** The tools to paint with in one line: brush with its sizes, fill, pick, and the ink. */
public final class PaintStrip extends Composite {
	private static final int[] WIDTHS = { 1, 2, 3, 5 };

	private final PaintTools tools;
	private final ToolBar bar;
	private final Map<PaintTools.Tool, ToolItem> items = new EnumMap<>(PaintTools.Tool.class);
	private final Menu brushes;
	private final InkRamp ink;
	private ImageShape shape = new ImageShape(1, 1);

	PaintStrip(Composite parent, PaintTools tools) {
		super(parent, SWT.NONE);
		this.tools = tools;
		Paper.page(this);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(this);
		bar = new ToolBar(this, SWT.FLAT);
		Paper.page(bar);
		brushes = new Menu(this);
		addDisposeListener(event -> brushes.dispose());
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		item(resources, PaintTools.Tool.BRUSH, "icons/brush.svg", SWT.DROP_DOWN); //$NON-NLS-1$
		item(resources, PaintTools.Tool.FILL, "icons/fill.svg", SWT.CHECK); //$NON-NLS-1$
		item(resources, PaintTools.Tool.PICK, "icons/pick.svg", SWT.CHECK); //$NON-NLS-1$
		ink = new InkRamp(this, tools);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(ink);
		tools.whenChanged(this::shown);
		shown();
	}

	private void item(LocalResourceManager resources, PaintTools.Tool tool, String icon, int style) {
		ToolItem item = new ToolItem(bar, style);
		ResourceLocator.imageDescriptorFromBundle(PaintStrip.class, icon).ifPresent(image -> item.setImage(resources.create(image)));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen(tool, event)));
		items.put(tool, item);
	}

	/** A tool that is pressed again gives way to the brush. */
	private void chosen(PaintTools.Tool tool, SelectionEvent event) {
		if (tool == PaintTools.Tool.BRUSH && (event.detail == SWT.ARROW || tools.tool() == PaintTools.Tool.BRUSH)) {
			openBrushes();
		} else {
			tools.use(tools.tool() == tool ? PaintTools.Tool.BRUSH : tool);
		}
	}

	private void openBrushes() {
		for (MenuItem old : brushes.getItems()) {
			old.dispose();
		}
		brush(NLS.bind(Messages.Brush_suiting, name(Brush.suiting(shape))), null);
		new MenuItem(brushes, SWT.SEPARATOR);
		for (boolean soft : new boolean[] { false, true }) {
			for (int width : WIDTHS) {
				Brush brush = new Brush(width, soft);
				brush(name(brush), brush);
			}
		}
		Rectangle bounds = items.get(PaintTools.Tool.BRUSH).getBounds();
		brushes.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
		brushes.setVisible(true);
	}

	/** Goes back to the brush and the ink that suit the image. */
	public void suitImage() {
		tools.suit();
	}

	/** @param brush null for the one, and the ink, that suit the image */
	private void brush(String text, Brush brush) {
		MenuItem item = new MenuItem(brushes, SWT.RADIO);
		item.setText(text);
		item.setSelection(tools.chosenBrush().equals(Optional.ofNullable(brush)));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (item.getSelection() && brush == null) {
				tools.suit();
			} else if (item.getSelection()) {
				tools.use(brush);
			}
		}));
	}

	private static String name(Brush brush) {
		return brush.soft() ? NLS.bind(Messages.Brush_soft, brush.width()) : brush.width() == 1 ? Messages.Brush_pixel : NLS.bind(Messages.Brush_square, brush.width());
	}

	/** Shows what suits the images of a network. */
	void show(ImageShape images, InputDomain domain) {
		if (!images.equals(shape)) {
			shape = images;
			shown();
		}
		ink.show(images, domain);
	}

	private void shown() {
		if (isDisposed()) {
			return;
		}
		items.forEach((tool, item) -> {
			if ((item.getStyle() & SWT.CHECK) != 0) {
				item.setSelection(tool == tools.tool());
			}
		});
		items.get(PaintTools.Tool.BRUSH).setToolTipText(NLS.bind(Messages.Brush_tip, name(tools.brush(shape))));
		items.get(PaintTools.Tool.FILL).setToolTipText(Messages.Brush_fillTip);
		items.get(PaintTools.Tool.PICK).setToolTipText(Messages.Brush_pickTip);
	}

	/** The ink to paint with. */
	public InkRamp ink() {
		return ink;
	}

	/** The buttons of the tools: brush, fill, pick. */
	public ToolBar bar() {
		return bar;
	}
}

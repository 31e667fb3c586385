// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.ui.graph.internal.tool.ToolBox;
import org.netwright.ui.graph.internal.tool.ToolStrip;

/**
 * The palette of a diagram. Where there is room, or a person wants it so, it is docked beside the diagram with all that it offers; else
 * it is a strip of tools, and searching shows the rest over the diagram until something is chosen.
 */
public final class Palette {
	/** A page as wide as this has room for all of it. */
	private static final int ROOM = 1_100;

	private final Composite page;
	private final ToolStrip strip;
	private final PalettePanel panel;
	private final Control diagram;
	private PaletteContents contents;
	private Font measured;
	private boolean docked;
	private boolean over;

	/**
	 * Begins the columns of a page, whose last one is the diagram.
	 *
	 * @param page    has a grid of three columns
	 * @param diagram gets the keyboard when a person is done here
	 */
	public Palette(Composite page, ToolBox tools, Control diagram) {
		this.page = page;
		this.diagram = diagram;
		strip = new ToolStrip(page, tools, () -> dock(true));
		panel = new PalettePanel(page, tools, this::narrow);
		panel.moveAbove(null);
		strip.moveAbove(panel);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(strip);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(panel);
		panel.whenLeft(this::leave);
		page.addListener(SWT.Resize, event -> arrange());
		// its width follows its type, which projector mode enlarges when the tree is there already
		panel.tree().addListener(SWT.Paint, event -> {
			if (!panel.tree().getFont().equals(measured)) {
				arrangeLater();
			}
		});
		for (Control part : new Control[] { panel.field(), panel.tree() }) {
			part.addListener(SWT.FocusOut, event -> page.getDisplay().asyncExec(this::closeIfLeft));
		}
		PaletteChoice.whenChanged(page, this::arrange);
		show(false);
	}

	private void arrangeLater() {
		measured = panel.tree().getFont();
		page.getDisplay().asyncExec(() -> {
			if (!page.isDisposed()) {
				arrange();
			}
		});
	}

	/** What is over the diagram for now just goes: nobody has said that it shall never be docked. */
	private void narrow() {
		if (over) {
			leave();
		} else {
			dock(false);
		}
	}

	/** Offers what there is from now on; functions that come and go are followed. */
	public void offer(PaletteContents offered, FunctionRegistry functions) {
		contents = offered;
		Runnable read = () -> read(functions);
		Runnable end = functions.addListener(read);
		page.addDisposeListener(event -> end.run());
		read.run();
	}

	/** Functions are code of plug-ins: they are loaded beside the UI thread. */
	private void read(FunctionRegistry functions) {
		Job job = Job.createSystem(Messages.Palette_functions, (ICoreRunnable) monitor -> {
			Map<FunctionDescriptor, ActivationFunction> found = new LinkedHashMap<>();
			functions.functions().forEach(function -> found.put(function, create(function)));
			if (!page.isDisposed()) {
				page.getDisplay().asyncExec(() -> show(found));
			}
		});
		job.schedule();
	}

	private static ActivationFunction create(FunctionDescriptor function) {
		try {
			return function.create(Map.of());
		} catch (FunctionFailedException | IllegalArgumentException e) {
			ILog.of(Palette.class).warn("The palette cannot draw the function " + function, e); //$NON-NLS-1$
			return null;
		}
	}

	private void show(Map<FunctionDescriptor, ActivationFunction> functions) {
		if (!page.isDisposed()) {
			panel.show(contents.entries(functions));
			arrange();
		}
	}

	/** All that it offers. */
	public PalettePanel panel() {
		return panel;
	}

	/** The tools alone. */
	public ToolStrip strip() {
		return strip;
	}

	/** Whether all of it is beside the diagram. */
	public boolean isDocked() {
		return docked;
	}

	/** Whether all of it is over the diagram for now. */
	public boolean isOver() {
		return over;
	}

	/** Has all of it beside every diagram, or the tools alone, in this session and the next ones. */
	public void dock(boolean dock) {
		PaletteChoice.setDocked(dock);
		arrange();
		if (dock) {
			focusSearch();
		} else {
			diagram.setFocus();
		}
	}

	/** Ready to search it; over the diagram if it is not docked. */
	public void search() {
		if (!docked) {
			over = true;
			arrange();
		}
		focusSearch();
	}

	/** The toolkit gives the keyboard only to what it has shown. */
	private void focusSearch() {
		page.getDisplay().asyncExec(() -> {
			if (!panel.isDisposed() && panel.isVisible()) {
				panel.search();
			}
		});
	}

	private void leave() {
		if (over) {
			over = false;
			arrange();
		}
		diagram.setFocus();
	}

	private void closeIfLeft() {
		if (over && !page.isDisposed()) {
			Control focus = page.getDisplay().getFocusControl();
			for (Control control = focus; control != null; control = control.getParent()) {
				if (control == panel) {
					return;
				}
			}
			if (focus != null && focus.getShell() == page.getShell()) {
				over = false;
				arrange();
			}
		}
	}

	private void arrange() {
		show(PaletteChoice.docked().orElse(page.getClientArea().width >= ROOM));
	}

	private void show(boolean dock) {
		docked = dock;
		over &= !dock;
		GridData beside = (GridData) panel.getLayoutData();
		beside.exclude = !dock;
		beside.widthHint = panel.preferredWidth();
		panel.setVisible(dock || over);
		((GridData) strip.getLayoutData()).exclude = dock;
		strip.setVisible(!dock);
		page.layout();
		if (over) {
			Rectangle area = page.getClientArea();
			Point tools = strip.getSize();
			panel.setBounds(tools.x, 0, beside.widthHint, area.height);
			panel.moveAbove(null);
			panel.layout();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The palette: one button for each tool. A click takes a tool for one use, a double click until another one is chosen. */
public final class ToolStrip extends Composite {
	private final EditDomain domain;
	private final LocalResourceManager resources;
	private final ToolBar bar;
	private final Map<DiagramTool, ToolItem> items = new EnumMap<>(DiagramTool.class);
	private DiagramTool active = DiagramTool.SELECT;
	private boolean sticky;
	private Tool tool;

	public ToolStrip(Composite parent, EditDomain domain) {
		super(parent, SWT.NONE);
		this.domain = domain;
		FillLayout layout = new FillLayout();
		layout.marginWidth = 3;
		layout.marginHeight = 6;
		setLayout(layout);
		resources = new LocalResourceManager(JFaceResources.getResources(), this);
		bar = new ToolBar(this, SWT.VERTICAL | SWT.FLAT);
		for (DiagramTool each : DiagramTool.values()) {
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			item.setImage(image("tool-" + each.name().toLowerCase(Locale.ROOT))); //$NON-NLS-1$
			item.setToolTipText(each.label() + "\n" + each.tip()); //$NON-NLS-1$
			item.addListener(SWT.Selection, event -> chosen(each, item.getSelection()));
			items.put(each, item);
		}
		bar.addListener(SWT.MouseDoubleClick, event -> take(active, active != DiagramTool.SELECT));
		show();
	}

	private Image image(String name) {
		return resources.create(ResourceLocator.imageDescriptorFromBundle(ToolStrip.class, "icons/" + name + ".svg").orElseThrow()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Adds a button below the tools that shows and hides something.
	 *
	 * @param icon    its name
	 * @param tip     what it is for
	 * @param changed hears of each press
	 * @return the button, whose selection says whether that something is shown
	 */
	public ToolItem addSwitch(String icon, String tip, Consumer<Boolean> changed) {
		new ToolItem(bar, SWT.SEPARATOR);
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setImage(image(icon));
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> changed.accept(item.getSelection()));
		return item;
	}

	private void chosen(DiagramTool next, boolean selected) {
		if (selected) {
			take(next, false);
		}
	}

	/**
	 * Takes a tool.
	 *
	 * @param keep whether it stays when it has done its work
	 */
	public void take(DiagramTool next, boolean keep) {
		active = next;
		sticky = keep;
		tool = next == DiagramTool.SELECT ? domain.getDefaultTool() : next.make(keep);
		domain.setActiveTool(tool);
		show();
	}

	/** The tool that is in use. */
	public DiagramTool active() {
		return active;
	}

	/** Hears that the domain has another tool now, for example because one has done its work. */
	public void toolChanged(Tool now) {
		if (!isDisposed() && now != tool) {
			active = DiagramTool.SELECT;
			sticky = false;
			tool = now;
			show();
		}
	}

	private void show() {
		items.forEach((each, item) -> item.setSelection(each == active));
		items.get(active).setToolTipText(active.label() + "\n" + (sticky ? org.netwright.ui.graph.internal.Messages.Tool_stickyTip : active.tip())); //$NON-NLS-1$
	}
}

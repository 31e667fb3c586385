// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.netwright.ui.graph.internal.Messages;

/** The palette at its narrowest: one button for each tool. A click takes a tool for one use, a double click until another one is chosen. */
public final class ToolStrip extends Composite {
	private final ToolBox tools;
	private final LocalResourceManager resources;
	private final ToolBar bar;
	private final Map<DiagramTool, ToolItem> items = new EnumMap<>(DiagramTool.class);

	/**
	 * @param tools that it shows and takes
	 * @param open  shows all of the palette
	 */
	public ToolStrip(Composite parent, ToolBox tools, Runnable open) {
		super(parent, SWT.NONE);
		this.tools = tools;
		FillLayout layout = new FillLayout();
		layout.marginWidth = 3;
		layout.marginHeight = 6;
		setLayout(layout);
		resources = new LocalResourceManager(JFaceResources.getResources(), this);
		bar = new ToolBar(this, SWT.VERTICAL | SWT.FLAT);
		ToolItem opener = new ToolItem(bar, SWT.PUSH);
		opener.setImage(image("palette-open")); //$NON-NLS-1$
		opener.setToolTipText(Messages.Palette_openTip);
		opener.addListener(SWT.Selection, event -> open.run());
		new ToolItem(bar, SWT.SEPARATOR);
		for (DiagramTool each : DiagramTool.values()) {
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			item.setImage(image("tool-" + each.name().toLowerCase(Locale.ROOT))); //$NON-NLS-1$
			item.addListener(SWT.Selection, event -> chosen(each, item.getSelection()));
			items.put(each, item);
		}
		bar.addListener(SWT.MouseDoubleClick, event -> {
			if (tools.active() != DiagramTool.SELECT && tools.active() instanceof DiagramTool active) {
				tools.take(active, true);
			}
		});
		tools.whenChanged(this::show);
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
			tools.take(next, false);
		}
	}

	private void show() {
		if (!isDisposed()) {
			items.forEach((each, item) -> {
				boolean active = each == tools.active();
				item.setSelection(active);
				item.setToolTipText(each.label() + "\n" + (active && tools.isSticky() ? Messages.Tool_stickyTip : each.tip())); //$NON-NLS-1$
			});
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.netwright.ui.graph.internal.tool.DiagramTool;
import org.netwright.ui.graph.internal.tool.ToolBox;
import org.netwright.ui.theme.Ink;

/** Rows of the palette: groups stand back, the tool that is in use now is amber, and says when it stays. */
final class PaletteLabels extends StyledCellLabelProvider {
	private final ToolBox tools;
	private final PaletteIcons icons;

	PaletteLabels(ToolBox tools, PaletteIcons icons) {
		this.tools = tools;
		this.icons = icons;
	}

	@Override
	public void update(ViewerCell cell) {
		StyledString text = text(cell.getElement());
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(cell.getElement() instanceof PaletteEntry entry ? entry.icon().apply(icons) : null);
		super.update(cell);
	}

	private StyledString text(Object element) {
		if (!(element instanceof PaletteEntry entry)) {
			return new StyledString(((PaletteGroup) element).label(), inked(Ink.SECONDARY));
		}
		boolean inUse = entry.tool() != null && entry.tool().equals(tools.active()) && tools.active() != DiagramTool.SELECT;
		StyledString text = new StyledString(entry.name(), inUse ? inked(Ink.NOW) : null);
		if (inUse && tools.isSticky()) {
			text.append("  " + Messages.Entry_stays, inked(Ink.SECONDARY)); //$NON-NLS-1$
		}
		return text;
	}

	private static Styler inked(Ink ink) {
		return new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = ink.color();
			}
		};
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof PaletteEntry entry ? entry.tip() : null;
	}
}

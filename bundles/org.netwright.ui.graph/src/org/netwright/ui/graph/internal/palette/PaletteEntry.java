// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import java.util.function.Function;

import org.eclipse.swt.graphics.Image;
import org.netwright.ui.graph.internal.tool.ToolKind;

/**
 * One thing that the palette offers.
 *
 * @param group  where it is shown
 * @param name   what people call it
 * @param tip    what it does, and its key
 * @param words  further words under which it is found
 * @param icon   its sign, from those that the palette keeps
 * @param tool   what a click takes; null if a click does it at once
 * @param direct what Enter does with what is selected; null if it takes the tool
 */
public record PaletteEntry(PaletteGroup group, String name, String tip, String words, Function<PaletteIcons, Image> icon, ToolKind tool, Runnable direct) {
}

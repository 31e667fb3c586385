// SPDX-License-Identifier: EPL-2.0
/**
 * Where pictures are drawn, with no toolkit: an abstract canvas, what it draws with (paths, strokes, texts in the font
 * that is shipped here), and canvases for images and SVG.
 * Start with {@link org.netwright.diagram.canvas.Canvas}.
 * A canvas belongs to one thread at a time; everything else here is immutable and may be shared.
 */
package org.netwright.diagram.canvas;

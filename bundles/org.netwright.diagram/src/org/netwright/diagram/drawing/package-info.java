// SPDX-License-Identifier: EPL-2.0
/**
 * Draws scenes with live values, single curves and images of numbers, on any canvas.
 * Start with {@link org.netwright.diagram.drawing.DiagramPainter}; {@link org.netwright.diagram.drawing.CurvePlot},
 * {@link org.netwright.diagram.drawing.PixelGrid} and {@link org.netwright.diagram.drawing.FieldTile} serve views.
 * Painters are immutable towards their callers and thread-safe; a canvas belongs to one thread.
 */
package org.netwright.diagram.drawing;

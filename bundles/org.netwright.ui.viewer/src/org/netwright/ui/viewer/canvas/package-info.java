// SPDX-License-Identifier: EPL-2.0
/**
 * The screen as a canvas of {@code org.netwright.diagram}. Start from {@link org.netwright.ui.viewer.canvas.DrawingControl}, a
 * control that shows one drawing; UI thread only.
 */
package org.netwright.ui.viewer.canvas;

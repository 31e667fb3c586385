// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures as files, without a display.
 * Start with {@link org.netwright.diagram.export.DiagramExport}.
 * Everything here is stateless and may be used by any thread.
 */
package org.netwright.diagram.export;

// SPDX-License-Identifier: EPL-2.0
/**
 * The colours of pictures: what each is for, in light and dark, and values as greys.
 * Start with {@link org.netwright.diagram.palette.Palette}.
 * Everything here is immutable and may be used by any thread.
 */
package org.netwright.diagram.palette;

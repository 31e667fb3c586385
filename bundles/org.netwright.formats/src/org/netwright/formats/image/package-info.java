// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures as input. Start with {@link org.netwright.formats.image.ImageInput}. Works without a display.
 *
 * <p>Threads: everything here may be used from any thread.
 */
package org.netwright.formats.image;

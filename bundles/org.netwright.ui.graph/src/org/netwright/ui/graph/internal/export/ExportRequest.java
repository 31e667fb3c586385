// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import java.nio.file.Path;

/**
 * What a person has chosen.
 *
 * @param picture what is exported
 * @param format  as what
 * @param scale   pixels per diagram unit, where there are pixels
 * @param file    where to
 */
record ExportRequest(Picture picture, PictureFormat format, int scale, Path file) {
}

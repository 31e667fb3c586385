// SPDX-License-Identifier: EPL-2.0
/** How attributions are computed. */
package org.netwright.core.internal.attribution;

// SPDX-License-Identifier: EPL-2.0
/** How services tell what has changed. */
package org.netwright.core.internal.telling;

// SPDX-License-Identifier: EPL-2.0
/** Checks of what does not belong to the structure. Not API. */
package org.netwright.core.internal.problem;

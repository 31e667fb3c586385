// SPDX-License-Identifier: EPL-2.0
/** How functions are found, loaded and watched. Not API. */
package org.netwright.core.internal.function;

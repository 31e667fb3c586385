// SPDX-License-Identifier: EPL-2.0
/** Light and dark. Start from {@link org.netwright.ui.theme.WorkbenchTheme}. UI thread only. */
package org.netwright.ui.theme;

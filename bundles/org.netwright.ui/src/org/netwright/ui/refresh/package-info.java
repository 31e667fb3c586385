// SPDX-License-Identifier: EPL-2.0
/**
 * From background threads to controls. Start from {@link org.netwright.ui.refresh.LatestOnUi}; values are offered on any
 * thread and delivered on the UI thread.
 */
package org.netwright.ui.refresh;

// SPDX-License-Identifier: EPL-2.0
/**
 * The Properties view for networks. Editors return a new {@link org.netwright.ui.properties.NetworkPropertySheetPage} as their
 * adapter for {@link org.eclipse.ui.views.properties.IPropertySheetPage}. UI thread only.
 */
package org.netwright.ui.properties;

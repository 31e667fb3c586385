// SPDX-License-Identifier: EPL-2.0
/**
 * Networks that are open in the workbench. Start from {@link org.netwright.ui.document.OpenNetwork}, which editors offer as an
 * adapter, and {@link org.netwright.ui.document.ActiveNetwork}, which views follow. UI thread only, unless a method says otherwise.
 */
package org.netwright.ui.document;

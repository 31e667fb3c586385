// SPDX-License-Identifier: EPL-2.0
/**
 * Fields that people type into. Start from {@link org.netwright.ui.field.Typing}, which keeps Undo from taking typing for a change
 * of the document, and from {@link org.netwright.ui.field.NumberField}. UI thread only.
 */
package org.netwright.ui.field;

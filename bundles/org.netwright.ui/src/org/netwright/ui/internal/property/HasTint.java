// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import org.eclipse.jface.viewers.IFilter;
import org.netwright.model.Layer;
import org.netwright.model.Note;

/** Layers and notes have a colour. */
public final class HasTint implements IFilter {
	@Override
	public boolean select(Object toTest) {
		return toTest instanceof Layer || toTest instanceof Note;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

/**
 * Lets a person choose in a closed list by typing, on systems whose lists do not: the entry that begins with what was typed, or else has
 * a word that does. After a pause typing begins anew.
 */
final class TypeAhead {
	private static final int PAUSE = 1_200;

	private final Combo list;
	private String typed = ""; //$NON-NLS-1$
	private int last;

	private TypeAhead(Combo list) {
		this.list = list;
	}

	/** Watches a list from now on; whoever listens for selections hears of these, too. */
	static void in(Combo list) {
		TypeAhead typing = new TypeAhead(list);
		list.addListener(SWT.KeyDown, typing::key);
	}

	private void key(Event event) {
		boolean modified = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0;
		if (modified || !Character.isLetterOrDigit(event.character) && !(event.character == ' ' && !typed.isEmpty())) {
			return;
		}
		typed = event.time - last > PAUSE ? "" : typed; //$NON-NLS-1$
		last = event.time;
		typed += Character.toLowerCase(event.character);
		event.doit = false;
		int found = find(item -> item.startsWith(typed));
		found = found >= 0 ? found : find(item -> item.contains(' ' + typed) || item.contains('(' + typed));
		if (found >= 0 && found != list.getSelectionIndex()) {
			list.select(found);
			list.notifyListeners(SWT.Selection, new Event());
		}
	}

	private int find(Predicate<String> fits) {
		String[] items = list.getItems();
		for (int i = 0; i < items.length; i++) {
			if (fits.test(items[i].toLowerCase(Locale.ROOT))) {
				return i;
			}
		}
		return -1;
	}
}

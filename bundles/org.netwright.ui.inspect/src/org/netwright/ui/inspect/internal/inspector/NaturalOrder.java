// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Comparator;

/** Sorts names as people count: "Line 2" before "Line 10". */
public enum NaturalOrder implements Comparator<String> {
	INSTANCE;

	@Override
	public int compare(String one, String other) {
		int i = 0;
		int j = 0;
		while (i < one.length() && j < other.length()) {
			int endOne = digits(one, i);
			int endOther = digits(other, j);
			if (endOne > i && endOther > j) {
				int compared = numbers(one.substring(i, endOne), other.substring(j, endOther));
				if (compared != 0) {
					return compared;
				}
				i = endOne;
				j = endOther;
			} else {
				int compared = Character.compare(Character.toLowerCase(one.charAt(i++)), Character.toLowerCase(other.charAt(j++)));
				if (compared != 0) {
					return compared;
				}
			}
		}
		return Integer.compare(one.length() - i, other.length() - j);
	}

	private static int digits(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

	private static int numbers(String one, String other) {
		String a = one.replaceFirst("^0+(?=.)", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String b = other.replaceFirst("^0+(?=.)", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** How many problems there are, in words. */
final class ProblemCounts {
	private ProblemCounts() {
	}

	/** Errors and warnings; what there is none of is left out. */
	static String of(List<ProblemRow> rows) {
		long errors = rows.stream().filter(row -> row.problem().isError()).count();
		long warnings = rows.size() - errors;
		return Stream.of(count(errors, Messages.Count_error, Messages.Count_errors), count(warnings, Messages.Count_warning, Messages.Count_warnings))
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String count(long number, String one, String many) {
		return number == 0 ? "" : NLS.bind(number == 1 ? one : many, number); //$NON-NLS-1$
	}
}

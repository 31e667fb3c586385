// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import org.eclipse.osgi.util.NLS;

/** What the Samples view says. */
final class Messages extends NLS {
	public static String Add_expectUndecided;
	public static String Add_expectWinner;
	public static String Add_name;
	public static String Add_newSet;
	public static String Add_newSetName;
	public static String Add_noSet;
	public static String Add_set;
	public static String Add_title;
	public static String Add_undecidedName;
	public static String Add_unnamedSet;
	public static String Column_expected;
	public static String Column_margin;
	public static String Column_met;
	public static String Column_runnerUp;
	public static String Column_sample;
	public static String Column_winner;
	public static String Confusion_accessible;
	public static String Confusion_all;
	public static String Confusion_axes;
	public static String Confusion_expected;
	public static String Confusion_percent;
	public static String Confusion_precision;
	public static String Confusion_recall;
	public static String Confusion_right;
	public static String Confusion_sum;
	public static String Confusion_won;
	public static String Confusion_wrong;
	public static String Copy_no;
	public static String Copy_yes;
	public static String Expect_margin;
	public static String Expect_noMargin;
	public static String Expect_noTolerance;
	public static String Expect_noValues;
	public static String Expect_nothing;
	public static String Expect_stepOfMany;
	public static String Expect_titleMany;
	public static String Expect_titleOne;
	public static String Expect_tolerance;
	public static String Expect_valueCount;
	public static String Expect_values;
	public static String Expect_valuesNow;
	public static String Expect_valuesOrder;
	public static String Expect_whoNow;
	public static String Expect_whoNowOne;
	public static String Expect_winner;
	public static String Name_empty;
	public static String Name_taken;
	public static String Samples_accessible;
	public static String Samples_allSets;
	public static String Samples_any;
	public static String Samples_cannotCompute;
	public static String Samples_cannotComputeStep;
	public static String Samples_count;
	public static String Samples_filter;
	public static String Samples_filtered;
	public static String Samples_fromFile;
	public static String Samples_inFile;
	public static String Samples_inFileTitle;
	public static String Samples_inFileWhy;
	public static String Samples_met;
	public static String Samples_noExpectations;
	public static String Samples_noNetworkStep;
	public static String Samples_nobody;
	public static String Samples_none;
	public static String Samples_number;
	public static String Samples_onlyClasses;
	public static String Samples_onlyFailing;
	public static String Samples_running;
	public static String Samples_setTip;
	public static String Samples_totals;
	public static String Samples_undecided;
	public static String Samples_unnamedInFile;
	public static String Samples_values;
	public static String Samples_winnerBy;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.samples.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

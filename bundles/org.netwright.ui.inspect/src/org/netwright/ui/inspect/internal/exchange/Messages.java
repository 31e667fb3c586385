// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import org.eclipse.osgi.util.NLS;

/** What the input view says. */
final class Messages extends NLS {
	public static String Export_activations;
	public static String Export_browse;
	public static String Export_columns;
	public static String Export_commas;
	public static String Export_defaultName;
	public static String Export_defect;
	public static String Export_excel;
	public static String Export_expectations;
	public static String Export_file;
	public static String Export_kind;
	public static String Export_message;
	public static String Export_names;
	public static String Export_noFile;
	public static String Export_noFolder;
	public static String Export_replace;
	public static String Export_set;
	public static String Export_setLabel;
	public static String Export_tabs;
	public static String Export_task;
	public static String Export_title;
	public static String Export_unnamed;
	public static String Export_window;
	public static String Import_allFiles;
	public static String Import_andMore;
	public static String Import_asFound;
	public static String Import_asFoundIs;
	public static String Import_bar;
	public static String Import_become;
	public static String Import_centred;
	public static String Import_choose;
	public static String Import_comma;
	public static String Import_defect;
	public static String Import_delimiter;
	public static String Import_expected;
	public static String Import_file;
	public static String Import_fileTitle;
	public static String Import_files;
	public static String Import_first;
	public static String Import_folder;
	public static String Import_folderTitle;
	public static String Import_found;
	public static String Import_foundIdx;
	public static String Import_foundIdxLabels;
	public static String Import_foundOwn;
	public static String Import_foundPictures;
	public static String Import_foundPicturesLabels;
	public static String Import_foundTable;
	public static String Import_from;
	public static String Import_hint;
	public static String Import_inside;
	public static String Import_inverted;
	public static String Import_keep;
	public static String Import_label;
	public static String Import_labelNone;
	public static String Import_map;
	public static String Import_more;
	public static String Import_name;
	public static String Import_nameTaken;
	public static String Import_noCount;
	public static String Import_noName;
	public static String Import_noPath;
	public static String Import_noRange;
	public static String Import_number;
	public static String Import_otherDisk;
	public static String Import_pictures;
	public static String Import_picturesInside;
	public static String Import_preview;
	public static String Import_previewing;
	public static String Import_proportional;
	public static String Import_range;
	public static String Import_ready;
	public static String Import_sample;
	public static String Import_samples;
	public static String Import_saveFirst;
	public static String Import_semicolon;
	public static String Import_space;
	public static String Import_stay;
	public static String Import_strangers;
	public static String Import_tab;
	public static String Import_task;
	public static String Import_title;
	public static String Import_titles;
	public static String Import_titlesNo;
	public static String Import_titlesYes;
	public static String Import_to;
	public static String Import_tooManyBeside;
	public static String Import_tooManyInside;
	public static String Import_undecided;
	public static String Import_values;
	public static String Import_valuesTitle;
	public static String Import_window;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.exchange.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.netwright.engine.progress.Progress;
import org.netwright.model.file.NetworkFileException;

/** What a file or folder of samples holds, found out before there is a network for it. Immutable. */
public sealed interface SampleSource permits SampleTable, PictureFolder {

	/** The most different labels that are taken for classes. */
	int MOST_LABELS = 1_000;

	/** {@return where it is} */
	Path path();

	/** {@return how many samples there are, 1 or more} */
	long count();

	/**
	 * Looks through a table (CSV, compressed by gzip or not) or a folder of PNG pictures, all of it.
	 *
	 * @param path any path
	 * @param progress told how much of the table's bytes or of the folder's pictures is done, and asked after each
	 * @return what was found; empty if it was cancelled
	 * @throws NetworkFileException if there is no such file, or it holds no samples; the message names the file, the place and
	 *     the cure
	 */
	static Optional<SampleSource> survey(Path path, Progress progress) throws NetworkFileException {
		if (Files.isDirectory(path)) {
			return new FolderSurvey(path, progress).read();
		}
		if (!Files.exists(path)) {
			throw new NetworkFileException(path.toString(), "There is no such file. Check its name and folder.", null);
		}
		String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
		if (List.of(".csv", ".csv.gz").stream().noneMatch(name::endsWith)) {
			throw new NetworkFileException(path.toString(), "This is neither a table (.csv or .csv.gz) nor a folder of PNG pictures."
					+ " Choose one of these.", null);
		}
		return new TableSurvey(path, progress).read();
	}
}

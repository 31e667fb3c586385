// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.netwright.engine.progress.Progress;
import org.netwright.model.file.NetworkFileException;

/** What a file or folder of samples holds, found out before there is a network for it. Immutable. */
public sealed interface SampleSource permits SampleTable, PictureFolder, IdxImages {

	/** The most different labels that are taken for classes. */
	int MOST_LABELS = 1_000;

	/** How the names of tables end, perhaps with {@code .gz} behind. */
	List<String> ENDS = List.of(".csv", ".tsv", ".tab", ".txt");

	/** {@return where it is} */
	Path path();

	/** {@return how many samples there are, 1 or more} */
	long count();

	/**
	 * Looks through a table, a file of images in the idx format (both compressed by gzip or not) or a folder of PNG pictures, all of
	 * it. A file is taken for what its first bytes and the end of its name say.
	 *
	 * @param path any path
	 * @param progress told how much of the table's bytes or of the folder's pictures is done, and asked after each
	 * @return what was found; empty if it was cancelled
	 * @throws NetworkFileException if there is no such file, or it holds no samples; the message names the file, the place and
	 *     the cure
	 */
	static Optional<SampleSource> survey(Path path, Progress progress) throws NetworkFileException {
		return survey(path, Map.of(), progress);
	}

	/**
	 * Looks through a file or folder of which something is known.
	 *
	 * @param path any path
	 * @param options of a table: {@code delimiter}, {@code decimal}, {@code encoding} and {@code header} as {@link CsvSampleReader}
	 *     knows them; others are checked and not used
	 * @param progress as above
	 * @return as above
	 * @throws NetworkFileException as above
	 */
	static Optional<SampleSource> survey(Path path, Map<String, String> options, Progress progress) throws NetworkFileException {
		if (Files.isDirectory(path)) {
			return new FolderSurvey(path, progress).read();
		}
		if (!Files.exists(path)) {
			throw new NetworkFileException(path.toString(), "There is no such file. Check its name and folder.", null);
		}
		String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
		if (IdxStream.isIdx(path)) {
			return IdxImages.survey(path, progress);
		}
		if (ENDS.stream().noneMatch(name.replaceAll("\\.gz$", "")::endsWith)) {
			throw new NetworkFileException(path.toString(), "This is neither a table (.csv, .tsv or .txt), nor images in the idx format, nor a"
					+ " folder of PNG pictures. Choose one of these.", null);
		}
		return new TableSurvey(path, CsvOptions.of(options, path.toString()), progress).read();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.netwright.engine.progress.Progress;
import org.netwright.formats.image.ImageInput;
import org.netwright.formats.sample.PictureFolder.Picture;
import org.netwright.model.file.NetworkFileException;

/** Looks for the pictures of a folder and of the folders in it. */
final class FolderSurvey {
	private static final String END = ".png";
	private static final int MOST_PICTURES = 100_000;
	private static final int LARGEST = 32;

	private final Path folder;
	private final Progress progress;

	FolderSurvey(Path folder, Progress progress) {
		this.folder = folder;
		this.progress = progress;
	}

	Optional<SampleSource> read() throws NetworkFileException {
		try {
			List<Picture> own = own();
			List<Picture> pictures = own.isEmpty() ? new ArrayList<>() : own;
			List<Path> folders = own.isEmpty() ? list(folder, Files::isDirectory) : List.of();
			for (int i = 0; i < folders.size() && !progress.cancelled(); i++) {
				String label = name(folders.get(i));
				list(folders.get(i), FolderSurvey::isPicture).forEach(file -> pictures.add(new Picture(file, label + "/" + plain(file), label)));
				progress.worked(i + 1, folders.size());
			}
			return progress.cancelled() ? Optional.empty() : Optional.of(found(pictures));
		} catch (NetworkFileException e) {
			throw e;
		} catch (IOException e) {
			throw new NetworkFileException(folder.toString(), "This folder could not be read: " + e.getMessage() + ". Check it and try again.", e);
		}
	}

	private PictureFolder found(List<Picture> pictures) throws IOException {
		if (pictures.isEmpty()) {
			throw new NetworkFileException(folder.toString(), "Neither this folder nor the folders in it hold PNG pictures. Choose another one.", null);
		}
		if (pictures.size() > MOST_PICTURES) {
			throw new NetworkFileException(folder.toString(), "More than 100,000 pictures are too many. Choose a folder with fewer.", null);
		}
		List<String> classes = pictures.stream().map(Picture::label).filter(label -> !label.isEmpty()).distinct().sorted().toList();
		if (classes.size() > SampleSource.MOST_LABELS) {
			throw new NetworkFileException(folder.toString(), "The pictures have more than 1,000 different labels, as the names of their folders"
					+ " say. Choose a folder with fewer.", null);
		}
		Path first = pictures.getFirst().file();
		try (InputStream in = Files.newInputStream(first)) {
			int[] size = ImageInput.size(in, first.toString());
			double shrink = Math.min(1, (double) LARGEST / Math.max(size[0], size[1]));
			return new PictureFolder(folder, pictures, classes, scaled(size[0], shrink), scaled(size[1], shrink));
		}
	}

	private static int scaled(int pixels, double shrink) {
		return Math.max(1, (int) Math.round(pixels * shrink));
	}

	/** The pictures of the folder itself; labelled by their names if several say the same before a number. */
	private List<Picture> own() throws IOException {
		List<Path> files = list(folder, FolderSurvey::isPicture);
		List<String> words = files.stream().map(FolderSurvey::words).toList();
		long different = words.stream().distinct().count();
		boolean labels = different > 1 && different < files.size() && different <= SampleSource.MOST_LABELS && words.stream().noneMatch(String::isEmpty);
		List<Picture> pictures = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			pictures.add(new Picture(files.get(i), plain(files.get(i)), labels ? words.get(i) : ""));
		}
		return pictures;
	}

	/** What a name says before a number: "cross" of "cross-3.png". */
	private static String words(Path file) {
		return plain(file).replaceFirst("[\\s_.-]*\\(?\\d+\\)?$", "");
	}

	private static List<Path> list(Path where, Predicate<Path> wanted) throws IOException {
		try (Stream<Path> all = Files.list(where)) {
			return all.filter(wanted).sorted().toList();
		}
	}

	private static boolean isPicture(Path file) {
		return name(file).toLowerCase(Locale.ROOT).endsWith(END) && Files.isRegularFile(file);
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}

	private static String plain(Path file) {
		return name(file).substring(0, name(file).length() - END.length());
	}
}

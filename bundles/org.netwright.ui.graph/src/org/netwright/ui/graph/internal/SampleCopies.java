// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.model.Network;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/** Files of samples that go along when a document is saved at another place, because documents name them relative to themselves. */
final class SampleCopies {
	private SampleCopies() {
	}

	/**
	 * Copies what the document refers to beside its new file. What is there already stays, and so does what lies outside the folder.
	 *
	 * @param network the document; not modified
	 * @param before  where it was
	 * @param file    where it is now
	 * @param watch   puts a stream around each that is written; cancelled, its exception leaves nothing of that file
	 * @return one readable line for each file that the document will not find as it was
	 */
	static List<String> copy(Network network, URI before, Path file, UnaryOperator<OutputStream> watch) {
		List<String> problems = new ArrayList<>();
		Path folder = file.toAbsolutePath().normalize().getParent();
		for (SampleSet set : network.getSampleSets()) {
			if (set.getLocation() != null) {
				List<SampleSet> files = SampleReaders.standard().files(set);
				copy(files.getFirst(), before, folder, watch, problems);
				files.stream().skip(1).filter(other -> exists(other, before)).forEach(other -> copy(other, before, folder, watch, problems));
			}
		}
		return problems;
	}

	/** Whether there is a file that may be missing. */
	private static boolean exists(SampleSet other, URI before) {
		try (InputStream in = SampleReaders.locate(other, before).toURL().openStream()) {
			return in != null;
		} catch (IOException e) {
			return false;
		}
	}

	private static void copy(SampleSet set, URI before, Path folder, UnaryOperator<OutputStream> watch, List<String> problems) {
		Path target = null;
		try {
			URI source = SampleReaders.locate(set, before);
			target = Path.of(SampleReaders.locate(set, folder.resolve("network").toUri())).normalize(); //$NON-NLS-1$
			if (target.toUri().equals(source)) {
				return;
			}
			if (!target.startsWith(folder)) {
				problems.add(NLS.bind(Messages.Save_samplesOutside, set.getLocation()));
			} else if (!Files.exists(target)) {
				copy(source, target, watch);
			} else if (!same(source, target)) {
				problems.add(NLS.bind(Messages.Save_samplesOther, target));
			}
		} catch (NetworkFileException e) {
			problems.add(e.getMessage());
		} catch (IOException e) {
			problems.add(NLS.bind(Messages.Save_samplesFailed, target, e));
		}
	}

	private static void copy(URI source, Path target, UnaryOperator<OutputStream> watch) throws IOException {
		Files.createDirectories(target.getParent());
		boolean whole = false;
		try (InputStream in = source.toURL().openStream();
				OutputStream out = watch.apply(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW))) {
			in.transferTo(out);
			whole = true;
		} finally {
			if (!whole) {
				Files.deleteIfExists(target);
			}
		}
	}

	private static boolean same(URI source, Path target) throws IOException {
		try (InputStream one = source.toURL().openStream(); InputStream other = Files.newInputStream(target)) {
			byte[] left;
			do {
				left = one.readNBytes(1 << 16);
				if (!Arrays.equals(left, other.readNBytes(1 << 16))) {
					return false;
				}
			} while (left.length > 0);
			return true;
		}
	}
}

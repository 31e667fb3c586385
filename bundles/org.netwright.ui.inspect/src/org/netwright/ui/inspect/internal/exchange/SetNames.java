// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Network;

/** Names of sample sets: commands find a set by its name, so there is one of each. */
final class SetNames {
	private SetNames() {
	}

	/** What a file or folder is called, without its end. */
	static String of(Path path) {
		String name = String.valueOf(path.getFileName());
		String plain = name.replaceFirst("(?i)(\\.(csv|tsv|tab|txt|idx\\d?))?(\\.gz)?$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return plain.isBlank() ? name : plain;
	}

	/** A name that is free. */
	static String free(String beginning, Network network) {
		return has(network, beginning) ? IntStream.iterate(2, number -> number + 1).mapToObj(number -> beginning + ' ' + number)
				.filter(name -> !has(network, name)).findFirst().orElseThrow() : beginning;
	}

	/** Why a text cannot be the name of a new set; null if it can. */
	static String refusal(String text, Network network) {
		return text.isBlank() ? Messages.Import_noName : has(network, text.strip()) ? NLS.bind(Messages.Import_nameTaken, text.strip()) : null;
	}

	private static boolean has(Network network, String name) {
		return network.getSampleSets().stream().anyMatch(set -> name.equals(set.getName()));
	}
}

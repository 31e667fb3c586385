// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.input;

import java.nio.file.Files;
import java.nio.file.Path;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.formats.network.NetworkFormats;
import org.netwright.formats.network.ReadResult;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFileException;

/** Opens networks in any known format. What was changed on the way in is said on standard error. */
public final class NetworkFiles {

	private final CommandContext context;

	/**
	 * Takes what is needed to open a file.
	 *
	 * @param context the folder that relative paths start from, the functions, standard error
	 */
	public NetworkFiles(CommandContext context) {
		this.context = context;
	}

	/**
	 * Reads a network, whether or not it can be run.
	 *
	 * @param file as the person named it
	 * @return a new document
	 * @throws CommandFailure if it is missing or cannot be read
	 */
	public Network load(String file) {
		try {
			ReadResult result = NetworkFormats.standard().read(existing(file));
			result.warnings().forEach(warning -> context.say(file + ": " + warning));
			return result.network();
		} catch (NetworkFileException e) {
			throw CommandFailure.of(file, e);
		}
	}

	/**
	 * Reads a network to run it.
	 *
	 * @param file as the person named it
	 * @return the document and what can be run
	 * @throws CommandFailure if it is missing, cannot be read or cannot be run
	 */
	public LoadedNetwork compile(String file) {
		return compile(file, load(file));
	}

	/**
	 * Prepares a network to run it.
	 *
	 * @param file as the person named it
	 * @param network the document
	 * @return the document and what can be run
	 * @throws CommandFailure if it cannot be run
	 */
	public LoadedNetwork compile(String file, Network network) {
		try {
			return new LoadedNetwork(file, context.path(file), network,
					NetworkSnapshot.of(network, context.functions().get()));
		} catch (NetworkProblemException e) {
			throw new CommandFailure(file, e.getMessage());
		}
	}

	/** What is no file is no file, whatever the end of its name. */
	private Path existing(String file) {
		Path path = context.path(file);
		if (Files.isDirectory(path)) {
			throw new CommandFailure(file, "This is a folder. Name a file in it.");
		}
		if (Files.notExists(path)) {
			throw new CommandFailure(file, "There is no such file. Check its name and folder.");
		}
		return path;
	}
}

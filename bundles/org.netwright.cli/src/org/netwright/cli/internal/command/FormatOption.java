// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How a result is printed, for every command that prints one. */
final class FormatOption {

	/** The ways to print a result. */
	enum Format {
		/** For people. */
		TABLE,
		/** For programs. */
		JSON
	}

	/** Reads the option's value. */
	static final class Reader implements ITypeConverter<Format> {
		@Override
		public Format convert(String text) {
			return Choice.of(Format.values(), text);
		}
	}

	@Option(names = "--format", paramLabel = "table|json", converter = Reader.class, //
			description = "How the result is printed; the default is table. Tables round to six decimals, JSON keeps every bit.")
	private Format format = Format.TABLE;

	boolean json() {
		return format == Format.JSON;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.input.InputText;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.cli.internal.input.SampleSets;
import org.netwright.formats.image.ImageInput;
import org.netwright.model.file.NetworkFileException;

import picocli.CommandLine.Option;

/** Where the input comes from: exactly one of these. */
final class InputOptions {

	@Option(names = "--sample", paramLabel = "NAME", description = "A sample of the network by its name, or by SET/NAME"
			+ " where several sets have one of that name.")
	private String sample;

	@Option(names = "--input", paramLabel = "V1,V2,...", description = "One value for each input neuron, in their order."
			+ " Write --input=-1,1 with the equals sign, because of the minus.")
	private String values;

	@Option(names = "--image", paramLabel = "PNG", description = "A picture: brought to the size of the input layer, bright"
			+ " is the maximum, dark and transparent the minimum of the network's input range.")
	private String image;

	/** {@return the name of the sample; null if the input is none} */
	String sample() {
		return sample;
	}

	/**
	 * Reads the input.
	 *
	 * @param context the folder that relative paths start from
	 * @param network what the input is for
	 * @return {@code [inputCount]}
	 * @throws CommandFailure if there is no such sample or picture, or it does not fit
	 */
	double[] read(CommandContext context, LoadedNetwork network) {
		if (sample != null) {
			return new SampleSets(context, network).values(sample);
		}
		if (values != null) {
			return network.checkSize(InputText.parse(values, "--input"), "--input");
		}
		try {
			return network.checkSize(ImageInput.read(context.path(image), network.document()), "The image");
		} catch (NetworkFileException e) {
			throw CommandFailure.of(image, e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.concurrent.CancellationException;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.output.ProgressLine;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.field.FieldDomains;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.diagram.drawing.FieldTiles;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldSearch;

/**
 * Finds the receptive fields that a picture shows.
 *
 * @param context where progress goes
 * @param file what the network is called
 * @param network whose fields they are
 */
record FieldPictures(CommandContext context, String file, NetworkSnapshot network) {

	/** Of the neurons that have room for one; progress goes to standard error. */
	FieldTiles of(Scene scene) {
		int[] neurons = scene.nodes().stream().filter(node -> node.field() != null).mapToInt(SceneNode::neuron).toArray();
		ImageShape shape = ImageShape.of(network);
		FieldTile[] tiles = new FieldTile[scene.nodes().size()];
		try (ProgressLine progress = new ProgressLine(context.err(), context.terminal(), context.cancelled(), System::nanoTime)) {
			FieldSearch.of(network.plan(), FieldDomains.of(network.inputDomain(), FieldDomain.Kind.LEVELS)).fields(neurons, progress,
					field -> tiles[field.neuron()] = new FieldTile(field, shape.rows(), shape.columns()));
		} catch (FunctionFailedException | CancellationException | IllegalArgumentException e) {
			throw new CommandFailure(file, e.getMessage());
		}
		return FieldTiles.of(tiles);
	}
}

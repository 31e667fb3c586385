// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.netwright.formats.json.JsonFormat;
import org.netwright.model.Connection;
import org.netwright.model.Decision;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.ParameterValue;
import org.netwright.model.file.NetworkFileException;

/** Writes the whole JSON document; samples, notes and view settings through a writer of their own. */
public final class NetworkJsonWriter {

	private final JsonText text;

	/**
	 * Prepares to write.
	 *
	 * @param out flushed at the end, not closed
	 */
	public NetworkJsonWriter(OutputStream out) {
		text = new JsonText(out);
	}

	/**
	 * Writes the document.
	 *
	 * @param network not modified
	 * @throws IOException if the stream fails, or the network has a connection from nowhere
	 */
	public void write(Network network) throws IOException {
		text.object(() -> {
			text.whole("format", JsonFormat.FORMAT);
			text.member("name", network.getName());
			text.member("description", network.getDescription());
			decision(network);
			input(network);
			text.name("layers").array(() -> {
				for (Layer layer : network.getLayers()) {
					layer(layer, layer == network.getLayers().get(0));
				}
			});
			new ExtrasJsonWriter(text, network).write();
		});
		text.finish();
	}

	private void decision(Network network) throws IOException {
		double threshold = network.getDecisionThreshold();
		String rule = network.getDecision().getLiteral();
		if (Double.compare(threshold, 0) != 0) {
			text.name("decision").shortObject(() -> {
				text.member("rule", rule);
				text.member("threshold", threshold, 0);
			});
		} else if (network.getDecision() != Decision.THRESHOLD) {
			text.member("decision", rule);
		}
	}

	private void input(Network network) throws IOException {
		InputRange range = network.getInputRange();
		Layer layer = network.getLayers().isEmpty() ? null : network.getLayers().get(0);
		boolean arranged = layer != null && (layer.getRows() != 0 || layer.getColumns() != 0);
		if (range == null && !arranged) {
			return;
		}
		text.name("input").shortObject(() -> {
			if (arranged) {
				text.member("rows", layer.getRows());
				text.member("columns", layer.getColumns());
			}
			if (range != null) {
				text.name("minimum").number(range.getMinimum());
				text.name("maximum").number(range.getMaximum());
				text.name("neutral").number(range.getNeutral());
			}
		});
	}

	private void layer(Layer layer, boolean input) throws IOException {
		text.object(() -> {
			text.member("id", layer.getId());
			text.member("name", layer.getName());
			activation(layer.getActivation(), layer.getActivationParameters());
			if (!input) {
				text.member("rows", layer.getRows());
				text.member("columns", layer.getColumns());
			}
			text.member("position", layer.getPosition());
			if (layer.getDisplay() != LayerDisplay.AUTOMATIC) {
				text.member("display", layer.getDisplay().getLiteral());
			}
			text.unlessNone("tint", layer.getTint());
			text.name("neurons").array(() -> {
				for (Neuron neuron : layer.getNeurons()) {
					neuron(neuron);
				}
			});
		});
	}

	private void neuron(Neuron neuron) throws IOException {
		boolean small = neuron.getIncoming().isEmpty();
		JsonText.Content members = () -> {
			text.member("id", neuron.getId());
			text.member("name", neuron.getName());
			text.member("bias", neuron.getBias(), 0);
			text.unlessTrue("enabled", neuron.isEnabled());
			activation(neuron.getActivation(), neuron.getActivationParameters());
			text.member("position", neuron.getPosition());
			if (!small) {
				text.name("incoming").array(() -> {
					for (Connection connection : neuron.getIncoming()) {
						connection(connection);
					}
				});
			}
		};
		if (small) {
			text.shortObject(members);
		} else {
			text.object(members);
		}
	}

	private void connection(Connection connection) throws IOException {
		if (connection.getSource() == null || connection.getSource().getId() == null) {
			throw new NetworkFileException("network", "This network cannot be saved. A connection into neuron \""
					+ connection.getTarget().getId() + "\" has no source with an id. Set it, or remove the connection.", null);
		}
		text.shortObject(() -> {
			text.member("source", connection.getSource().getId());
			text.name("weight").number(connection.getWeight());
			text.unlessTrue("enabled", connection.isEnabled());
		});
	}

	private void activation(String function, List<ParameterValue> parameters) throws IOException {
		if (parameters.isEmpty()) {
			text.member("activation", function);
			return;
		}
		text.name("activation").shortObject(() -> {
			text.member("function", function);
			text.name("parameters").shortObject(() -> {
				for (ParameterValue parameter : parameters) {
					text.name(parameter.getName()).number(parameter.getValue());
				}
			});
		});
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.find;

import java.util.Locale;

import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;

/** One condition of a query. What it says of a neuron, it says of connections at that neuron. */
sealed interface Term {

	/** Whether a query with this looks for connections. */
	default boolean ofConnections() {
		return false;
	}

	boolean holds(Layer layer);

	boolean holds(Neuron neuron, FunctionRegistry functions);

	boolean holds(Connection connection, FunctionRegistry functions);

	/** Of a note most conditions say nothing. */
	default boolean holds(Note note) {
		return false;
	}

	/** Where words are looked for. */
	enum Place {
		NAME_OR_ID, NAME, ID, LAYER
	}

	/**
	 * Something is called so.
	 *
	 * @param place where the words are looked for
	 * @param words part of what is found there, in lower case
	 */
	record Called(Place place, String words) implements Term {
		@Override
		public boolean holds(Layer layer) {
			return place != Place.LAYER && isCalled(place, layer.getName(), layer.getId());
		}

		@Override
		public boolean holds(Neuron neuron, FunctionRegistry functions) {
			Layer layer = neuron.getLayer();
			return place != Place.LAYER ? isCalled(place, neuron.getName(), neuron.getId())
					: layer != null && isCalled(Place.NAME_OR_ID, layer.getName(), layer.getId());
		}

		@Override
		public boolean holds(Connection connection, FunctionRegistry functions) {
			return connection.getSource() != null && holds(connection.getSource(), functions) || holds(connection.getTarget(), functions);
		}

		/** The name of a note is what it says. */
		@Override
		public boolean holds(Note note) {
			return place != Place.LAYER && isCalled(place, note.getText(), note.getId());
		}

		private boolean isCalled(Place where, String name, String id) {
			return where != Place.ID && contains(name, words) || where != Place.NAME && contains(id, words);
		}
	}

	/**
	 * A neuron uses a function, of its own or of its layer.
	 *
	 * @param words part of the function's name or id, in lower case
	 */
	record Uses(String words) implements Term {
		@Override
		public boolean holds(Layer layer) {
			return false;
		}

		@Override
		public boolean holds(Neuron neuron, FunctionRegistry functions) {
			if (isInput(neuron)) {
				return false;
			}
			String id = neuron.getActivation() == null ? neuron.getLayer().getActivation() : neuron.getActivation();
			return contains(id, words) || functions.find(id).map(FunctionDescriptor::name).filter(name -> contains(name, words)).isPresent();
		}

		@Override
		public boolean holds(Connection connection, FunctionRegistry functions) {
			return holds(connection.getTarget(), functions);
		}
	}

	/**
	 * A bias is within an interval. Inputs have none.
	 *
	 * @param absolute whether it is the size that counts, without the sign
	 * @param interval the numbers that are meant
	 */
	record Biased(boolean absolute, Interval interval) implements Term {
		@Override
		public boolean holds(Layer layer) {
			return false;
		}

		@Override
		public boolean holds(Neuron neuron, FunctionRegistry functions) {
			return !isInput(neuron) && interval.contains(absolute ? Math.abs(neuron.getBias()) : neuron.getBias());
		}

		@Override
		public boolean holds(Connection connection, FunctionRegistry functions) {
			return holds(connection.getTarget(), functions);
		}
	}

	/**
	 * A weight is within an interval.
	 *
	 * @param absolute whether it is the size that counts, without the sign
	 * @param interval the numbers that are meant
	 */
	record Weighs(boolean absolute, Interval interval) implements Term {
		@Override
		public boolean ofConnections() {
			return true;
		}

		@Override
		public boolean holds(Layer layer) {
			return false;
		}

		@Override
		public boolean holds(Neuron neuron, FunctionRegistry functions) {
			return false;
		}

		@Override
		public boolean holds(Connection connection, FunctionRegistry functions) {
			return interval.contains(absolute ? Math.abs(connection.getWeight()) : connection.getWeight());
		}
	}

	/** What something can be. */
	enum Kind implements Term {
		LAYER, NEURON, CONNECTION, NOTE, OFF;

		@Override
		public boolean ofConnections() {
			return this == CONNECTION;
		}

		@Override
		public boolean holds(Layer layer) {
			return this == LAYER;
		}

		@Override
		public boolean holds(Neuron neuron, FunctionRegistry functions) {
			return this == NEURON || this == OFF && !neuron.isEnabled();
		}

		@Override
		public boolean holds(Connection connection, FunctionRegistry functions) {
			return this == CONNECTION || this == OFF && !connection.isEnabled();
		}

		@Override
		public boolean holds(Note note) {
			return this == NOTE;
		}
	}

	private static boolean contains(String text, String words) {
		return text != null && text.toLowerCase(Locale.ROOT).contains(words);
	}

	private static boolean isInput(Neuron neuron) {
		Layer layer = neuron.getLayer();
		return layer == null || layer.eContainer() instanceof Network network && network.getLayers().getFirst() == layer;
	}
}

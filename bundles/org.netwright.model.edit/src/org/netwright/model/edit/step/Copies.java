// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;

import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.ParameterValue;
import org.netwright.model.Position;

/** Copies of elements without those that they contain or refer to. */
final class Copies {

	private Copies() {
	}

	/** Name, function, arrangement, position, display and tint of a layer. */
	static void facts(Layer layer, Layer copy) {
		copy.setName(layer.getName());
		copy.setActivation(layer.getActivation());
		addParameters(layer.getActivationParameters(), copy.getActivationParameters());
		copy.setRows(layer.getRows());
		copy.setColumns(layer.getColumns());
		copy.setPosition(layer.getPosition());
		copy.setDisplay(layer.getDisplay());
		copy.setTint(layer.getTint());
	}

	/** A neuron without id and connections. */
	static Neuron of(Neuron neuron) {
		Neuron copy = NetworkFactory.eINSTANCE.createNeuron();
		copy.setName(neuron.getName());
		copy.setBias(neuron.getBias());
		copy.setActivation(neuron.getActivation());
		addParameters(neuron.getActivationParameters(), copy.getActivationParameters());
		copy.setEnabled(neuron.isEnabled());
		copy.setPosition(neuron.getPosition());
		return copy;
	}

	/** A connection from and to nothing. */
	static Connection of(Connection connection) {
		Connection copy = NetworkFactory.eINSTANCE.createConnection();
		copy.setWeight(connection.getWeight());
		copy.setEnabled(connection.isEnabled());
		return copy;
	}

	/** A note with the same id. */
	static Note of(Note note) {
		Note copy = NetworkFactory.eINSTANCE.createNote();
		copy.setId(note.getId());
		copy.setText(note.getText());
		copy.setPosition(note.getPosition());
		copy.setWidth(note.getWidth());
		copy.setHeight(note.getHeight());
		copy.setTint(note.getTint());
		return copy;
	}

	/** A position elsewhere; none stays none. */
	static Position shifted(Position position, double dx, double dy) {
		return position == null ? null : new Position(position.x() + dx, position.y() + dy);
	}

	private static void addParameters(List<ParameterValue> values, List<ParameterValue> copies) {
		for (ParameterValue value : values) {
			ParameterValue copy = NetworkFactory.eINSTANCE.createParameterValue();
			copy.setName(value.getName());
			copy.setValue(value.getValue());
			copies.add(copy);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage;
import org.netwright.model.Neuron;
import org.netwright.model.Position;
import org.netwright.model.WinnerExpectation;

/** Networks with random content in every feature that the Ecore has, also in those that it will have. */
final class RandomNetworks {
	private static final String CHARACTERS = "abcXYZ019 _-.,:;#/?*%&<>\"'\t\n\r=+()[]{}|~äß€→\u00a0\u0085\u2028\ud83d\ude00";
	private static final double[] NUMBERS = { 0.0, -0.0, 1, -1, 0.1, 1e-9, 1e300, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN,
			Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };

	private final Random random;
	private final List<Neuron> neurons = new ArrayList<>();
	private final List<WinnerExpectation> winners = new ArrayList<>();
	private final List<LessonStep> steps = new ArrayList<>();
	private int ids;

	private RandomNetworks(long seed) {
		random = new Random(seed);
	}

	static Network create(long seed) {
		return new RandomNetworks(seed).network();
	}

	private Network network() {
		Network network = (Network) object(NetworkPackage.Literals.NETWORK);
		for (Layer layer : network.getLayers()) {
			neurons.addAll(layer.getNeurons());
		}
		for (Neuron target : neurons) {
			for (int n = random.nextInt(4); n > 0; n--) {
				Connection connection = (Connection) object(NetworkPackage.Literals.CONNECTION);
				connection.setSource(neurons.get(random.nextInt(neurons.size())));
				target.getIncoming().add(connection);
			}
		}
		winners.stream().filter(w -> !neurons.isEmpty() && random.nextBoolean()).forEach(w -> w.setWinner(neurons.get(random.nextInt(neurons.size()))));
		steps.stream().filter(s -> !neurons.isEmpty() && random.nextBoolean()).forEach(s -> s.setNeuron(neurons.get(random.nextInt(neurons.size()))));
		steps.stream().filter(s -> !network.getLayers().isEmpty() && random.nextBoolean())
				.forEach(s -> s.setLayer(network.getLayers().get(random.nextInt(network.getLayers().size()))));
		return network;
	}

	private EObject object(EClass kind) {
		EObject object = EcoreUtil.create(kind);
		if (object instanceof WinnerExpectation winner) {
			winners.add(winner);
		} else if (object instanceof LessonStep step) {
			steps.add(step);
		}
		for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute) {
				attribute(object, attribute);
			} else if (feature instanceof EReference reference && reference.isContainment() && reference != NetworkPackage.Literals.NEURON__INCOMING) {
				children(object, reference);
			}
		}
		return object;
	}

	private void attribute(EObject object, EAttribute attribute) {
		if (attribute.isID()) {
			object.eSet(attribute, text() + ids++);
		} else if (attribute.isRequired() || random.nextInt(3) > 0) {
			object.eSet(attribute, value(attribute.getEAttributeType()));
		}
	}

	private void children(EObject object, EReference reference) {
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			List<EObject> list = (List<EObject>) object.eGet(reference);
			for (int n = random.nextInt(4); n > 0; n--) {
				list.add(object(concrete(reference.getEReferenceType())));
			}
		} else if (random.nextBoolean()) {
			object.eSet(reference, object(concrete(reference.getEReferenceType())));
		}
	}

	private EClass concrete(EClass kind) {
		List<EClass> kinds = NetworkPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.isAbstract() && kind.isSuperTypeOf(c)).toList();
		return kinds.get(random.nextInt(kinds.size()));
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum kinds) {
			return kinds.getELiterals().get(random.nextInt(kinds.getELiterals().size())).getInstance();
		} else if (type == EcorePackage.Literals.ESTRING) {
			return text();
		} else if (type == EcorePackage.Literals.EDOUBLE) {
			return number();
		} else if (type == EcorePackage.Literals.EINT) {
			return random.nextInt();
		} else if (type == EcorePackage.Literals.EBOOLEAN) {
			return random.nextBoolean();
		} else if (type == NetworkPackage.Literals.POSITION) {
			return new Position(random.nextGaussian() * 1000, -0.0);
		} else if (type == NetworkPackage.Literals.VALUES) {
			return random.doubles(random.nextInt(5)).map(v -> number()).toArray();
		}
		throw new IllegalArgumentException("No random value for " + type.getName() + " yet");
	}

	private double number() {
		return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : Double.longBitsToDouble(random.nextLong());
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		int[] characters = CHARACTERS.codePoints().toArray();
		for (int n = random.nextInt(8); n > 0; n--) {
			text.appendCodePoint(characters[random.nextInt(characters.length)]);
		}
		return text.toString();
	}
}

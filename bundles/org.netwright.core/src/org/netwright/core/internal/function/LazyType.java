// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.function;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

/** A contributed function type that is loaded when it is first needed. Thread-safe. */
public final class LazyType {

	private final String id;
	private final String contributor;
	private final Supplier<? extends FunctionType> supplier;
	private FunctionType type;
	private List<FunctionParameter> parameters;

	/**
	 * Remembers how to load a type.
	 *
	 * @param id of the function, for messages
	 * @param contributor of the function, for messages
	 * @param supplier called under this object's lock, again only after it failed
	 */
	public LazyType(String id, String contributor, Supplier<? extends FunctionType> supplier) {
		this.id = id;
		this.contributor = contributor;
		this.supplier = supplier;
	}

	/**
	 * The type's parameters.
	 *
	 * @return an unmodifiable list
	 * @throws FunctionFailedException if the type cannot be loaded
	 */
	public synchronized List<FunctionParameter> parameters() {
		if (parameters == null) {
			try {
				type = supplier.get();
				parameters = List.copyOf(type.parameters());
			} catch (RuntimeException | LinkageError e) {
				throw new FunctionFailedException(id, contributor, "cannot be loaded: " + reason(e), e);
			}
		}
		return parameters;
	}

	/**
	 * Makes a function of the type.
	 *
	 * @param values by parameter name; defaults for the others
	 * @return what the contributed code makes, not yet guarded
	 * @throws IllegalArgumentException if a name is unknown or a value is out of bounds
	 * @throws FunctionFailedException if the contributed code cannot be loaded, throws or returns null
	 */
	public ActivationFunction create(Map<String, Double> values) {
		double[] ordered = ordered(values);
		ActivationFunction function;
		try {
			function = type.create(ordered);
		} catch (RuntimeException | LinkageError e) {
			throw new FunctionFailedException(id, contributor, "cannot be made: " + reason(e), e);
		}
		if (function == null) {
			throw new FunctionFailedException(id, contributor, "cannot be made: its type returned nothing", null);
		}
		return function;
	}

	private double[] ordered(Map<String, Double> values) {
		List<FunctionParameter> known = parameters();
		for (String name : values.keySet()) {
			if (known.stream().noneMatch(parameter -> parameter.name().equals(name))) {
				throw new IllegalArgumentException("Activation function '" + id + "' has no parameter '" + name + "'; "
						+ (known.isEmpty() ? "it has none at all." : "it has " + known.stream()
								.map(FunctionParameter::name).collect(Collectors.joining(", ")) + "."));
			}
		}
		return known.stream().mapToDouble(parameter -> value(parameter, values.get(parameter.name()))).toArray();
	}

	private double value(FunctionParameter parameter, Double value) {
		if (value == null) {
			return parameter.defaultValue();
		}
		if (!parameter.accepts(value)) {
			throw new IllegalArgumentException("Parameter '" + parameter.name() + "' of activation function '" + id
					+ "' is " + value + " but must be between " + parameter.minimum() + " and " + parameter.maximum() + ".");
		}
		return value;
	}

	private static String reason(Throwable e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}

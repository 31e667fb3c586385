// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.function;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.netwright.core.internal.function.GuardedFunction;
import org.netwright.core.internal.function.LazyType;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

/**
 * What is known about an activation function before its code is loaded, and the way to that code. The contributed
 * class is loaded when its parameters or an instance are asked for, once. Thread-safe.
 */
public final class FunctionDescriptor {

	private final String id;
	private final String name;
	private final String formula;
	private final String description;
	private final String contributor;
	private final LazyType type;

	/**
	 * Describes a function.
	 *
	 * @param id unique among all functions; what stands in documents
	 * @param name what people call it
	 * @param formula one line of plain text, for example {@code tanh(z)}; may be empty
	 * @param description one or two sentences; may be empty
	 * @param contributor the plug-in that provides it
	 * @param type makes the contributed object; called at most once with success
	 * @throws IllegalArgumentException if the id is blank or holds white space
	 */
	public FunctionDescriptor(String id, String name, String formula, String description, String contributor,
			Supplier<? extends FunctionType> type) {
		if (id.isBlank() || id.chars().anyMatch(Character::isWhitespace)) {
			throw new IllegalArgumentException("a function's id has no white space and is not empty, unlike '" + id + "'");
		}
		this.id = id;
		this.name = Objects.requireNonNull(name, "name");
		this.formula = Objects.requireNonNull(formula, "formula");
		this.description = Objects.requireNonNull(description, "description");
		this.contributor = Objects.requireNonNull(contributor, "contributor");
		this.type = new LazyType(id, contributor, type);
	}

	/**
	 * Describes a function in plain Java, with its id for a name.
	 *
	 * @param id unique among all functions
	 * @param type the code
	 * @return a descriptor contributed by the class's package
	 */
	public static FunctionDescriptor of(String id, FunctionType type) {
		return new FunctionDescriptor(id, id, "", "", type.getClass().getPackageName(), () -> type);
	}

	/** {@return the id that stands in documents, for example {@code tanh}} */
	public String id() {
		return id;
	}

	/** {@return what people call it} */
	public String name() {
		return name;
	}

	/** {@return one line of plain text, empty if there is none} */
	public String formula() {
		return formula;
	}

	/** {@return one or two sentences, empty if there are none} */
	public String description() {
		return description;
	}

	/** {@return the symbolic name of the plug-in that contributed it} */
	public String contributor() {
		return contributor;
	}

	/**
	 * What can be chosen about it. Loads the contributed class.
	 *
	 * @return an unmodifiable list, in the order of the function's own documentation
	 * @throws FunctionFailedException if the class cannot be loaded
	 */
	public List<FunctionParameter> parameters() {
		return type.parameters();
	}

	/**
	 * The parameter with a name. Loads the contributed class.
	 *
	 * @param parameter a name as it stands in a document
	 * @return empty if the function has no such parameter
	 * @throws FunctionFailedException if the class cannot be loaded
	 */
	public Optional<FunctionParameter> parameter(String parameter) {
		return parameters().stream().filter(each -> each.name().equals(parameter)).findFirst();
	}

	/**
	 * Makes a function. What it returns is watched: whenever the contributed code throws, or makes not-a-number of a
	 * finite sum, that becomes a {@link FunctionFailedException} that names the plug-in.
	 *
	 * @param values values by parameter name; what is left out has its default; not modified and not kept
	 * @return an immutable, thread-safe function
	 * @throws IllegalArgumentException if a name is unknown or a value is out of bounds; the message names the
	 *     function, the parameter and what would be right
	 * @throws FunctionFailedException if the contributed code cannot be loaded or throws
	 */
	public ActivationFunction create(Map<String, Double> values) {
		return new GuardedFunction(id, contributor, type.create(values));
	}

	@Override
	public String toString() {
		return id + " (" + contributor + ")";
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.function;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;

/** A registry of what it was given. Immutable. */
public final class FixedFunctionRegistry implements FunctionRegistry {

	private static final Comparator<FunctionDescriptor> ORDER = Comparator
			.comparing((FunctionDescriptor function) -> function.id().indexOf('.') >= 0)
			.thenComparing(FunctionDescriptor::name, String.CASE_INSENSITIVE_ORDER)
			.thenComparing(FunctionDescriptor::id);

	private final List<FunctionDescriptor> functions;
	private final Map<String, FunctionDescriptor> byId = new HashMap<>();

	/**
	 * Takes functions in.
	 *
	 * @param functions in any order
	 * @throws IllegalArgumentException if two have the same id
	 */
	public FixedFunctionRegistry(Collection<FunctionDescriptor> functions) {
		this.functions = functions.stream().sorted(ORDER).toList();
		for (FunctionDescriptor function : functions) {
			FunctionDescriptor other = byId.putIfAbsent(function.id(), function);
			if (other != null) {
				throw new IllegalArgumentException(duplicate(other, function));
			}
		}
	}

	static String duplicate(FunctionDescriptor kept, FunctionDescriptor other) {
		return "Two activation functions have the id '" + kept.id() + "': one of " + kept.contributor() + ", one of "
				+ other.contributor() + ".";
	}

	@Override
	public List<FunctionDescriptor> functions() {
		return functions;
	}

	@Override
	public Optional<FunctionDescriptor> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	@Override
	public Runnable addListener(Runnable listener) {
		return () -> {
			// nothing ever changes, so nobody was subscribed
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.function;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.function.FunctionType;

/**
 * Reads the extension point {@code org.netwright.core.activationFunctions} and follows what comes and goes. A bad
 * element is logged with its contributor and left out; of two equal ids the one that comes with Netwright stays, else
 * the one whose contributor's name sorts first. Thread-safe.
 */
public final class ExtensionFunctionRegistry implements FunctionRegistry, IRegistryEventListener {

	/** The extension point's full id. */
	public static final String POINT = "org.netwright.core.activationFunctions";

	private static final String BUNDLE = "org.netwright.core";
	private static final String ELEMENT = "function";
	private static final String ID = "id";
	private static final String NAME = "name";
	private static final String FORMULA = "formula";
	private static final String DESCRIPTION = "description";
	private static final String CLASS = "class";
	private static final String OURS = "org.netwright.";

	private static final Comparator<IConfigurationElement> ORDER = Comparator
			.comparing((IConfigurationElement element) -> !contributor(element).startsWith(OURS))
			.thenComparing(ExtensionFunctionRegistry::contributor)
			.thenComparing(element -> text(element, CLASS));

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Set<String> reported = new HashSet<>();
	private final Map<IConfigurationElement, FunctionDescriptor> known = new LinkedHashMap<>();
	private volatile FixedFunctionRegistry current = new FixedFunctionRegistry(List.of());

	/**
	 * Reads a registry; problems go to this bundle's log.
	 *
	 * @param registry where contributions are
	 */
	public ExtensionFunctionRegistry(IExtensionRegistry registry) {
		this(registry, status -> ILog.of(ExtensionFunctionRegistry.class).log(status));
	}

	/**
	 * Reads a registry.
	 *
	 * @param registry where contributions are
	 * @param log hears of each problem once
	 */
	public ExtensionFunctionRegistry(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
	}

	/** Begins to follow the registry. */
	public void start() {
		registry.addListener(this, POINT);
		read();
	}

	/** Ends what {@link #start()} began. */
	public void stop() {
		registry.removeListener(this);
	}

	@Override
	public List<FunctionDescriptor> functions() {
		return current.functions();
	}

	@Override
	public Optional<FunctionDescriptor> find(String id) {
		return current.find(id);
	}

	@Override
	public Runnable addListener(Runnable listener) {
		Runnable own = listener::run;
		listeners.add(own);
		return () -> listeners.remove(own);
	}

	@Override
	public void added(IExtension[] extensions) {
		changed();
	}

	@Override
	public void removed(IExtension[] extensions) {
		changed();
	}

	@Override
	public void added(IExtensionPoint[] points) {
		changed();
	}

	@Override
	public void removed(IExtensionPoint[] points) {
		changed();
	}

	private void changed() {
		read();
		for (Runnable listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				log.accept(Status.error("A listener to activation functions failed.", e));
			}
		}
	}

	private synchronized void read() {
		List<IConfigurationElement> elements = new ArrayList<>(List.of(registry.getConfigurationElementsFor(POINT)));
		elements.sort(ORDER);
		known.keySet().retainAll(elements);
		Map<String, FunctionDescriptor> byId = new LinkedHashMap<>();
		for (IConfigurationElement element : elements) {
			FunctionDescriptor function = known.computeIfAbsent(element, this::describe);
			if (function != null) {
				FunctionDescriptor kept = byId.putIfAbsent(function.id(), function);
				if (kept != null) {
					report(FixedFunctionRegistry.duplicate(kept, function) + " The one of " + kept.contributor()
							+ " is used.", null);
				}
			}
		}
		current = new FixedFunctionRegistry(byId.values());
	}

	/** Null, and a line in the log, if the element is not right. */
	private FunctionDescriptor describe(IConfigurationElement element) {
		String contributor = contributor(element);
		if (!ELEMENT.equals(element.getName())) {
			report("Plug-in " + contributor + " contributes an element '" + element.getName() + "' to " + POINT
					+ ", which knows only '" + ELEMENT + "'. It is left out.", null);
			return null;
		}
		for (String attribute : List.of(ID, NAME, CLASS)) {
			if (text(element, attribute).isBlank()) {
				report("Plug-in " + contributor + " contributes an activation function '" + text(element, ID)
						+ "' without the attribute '" + attribute + "' to " + POINT + ". It is left out.", null);
				return null;
			}
		}
		try {
			return new FunctionDescriptor(text(element, ID), text(element, NAME), text(element, FORMULA),
					text(element, DESCRIPTION), contributor, () -> load(element));
		} catch (IllegalArgumentException e) {
			report("Plug-in " + contributor + " contributes a wrong element to " + POINT + ": " + e.getMessage()
					+ ". It is left out.", e);
			return null;
		}
	}

	private FunctionType load(IConfigurationElement element) {
		String what = "class " + text(element, CLASS);
		Object made;
		try {
			made = element.createExecutableExtension(CLASS);
		} catch (CoreException e) {
			String message = what + " cannot be loaded (" + e.getMessage() + ")";
			report("Plug-in " + contributor(element) + ", activation function '" + text(element, ID) + "': " + message, e);
			throw new IllegalStateException(message, e);
		}
		if (made instanceof FunctionType type) {
			return type;
		}
		String message = what + " does not implement " + FunctionType.class.getName();
		report("Plug-in " + contributor(element) + ", activation function '" + text(element, ID) + "': " + message, null);
		throw new IllegalStateException(message);
	}

	private synchronized void report(String message, Throwable cause) {
		if (reported.add(message)) {
			log.accept(new Status(IStatus.ERROR, BUNDLE, message, cause));
		}
	}

	private static String contributor(IConfigurationElement element) {
		return element.getContributor().getName();
	}

	private static String text(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		return value == null ? "" : value;
	}
}

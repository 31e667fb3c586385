// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;

import org.netwright.model.edit.history.Step;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** The classes of steps that the bundle has, found in its content, so that nobody has to remember to list a new one. */
final class StepClasses {
	private static final String SUFFIX = ".class";

	private StepClasses() {
	}

	/** Each class that is a step and can be made. */
	static Set<Class<?>> all() {
		BundleWiring wiring = FrameworkUtil.getBundle(Step.class).adapt(BundleWiring.class);
		Set<Class<?>> found = new HashSet<>();
		for (String path : wiring.listResources("/org/netwright/model/edit", "*" + SUFFIX, BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
			Class<?> type = load(path.substring(0, path.length() - SUFFIX.length()).replace('/', '.'), wiring.getClassLoader());
			if (Step.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
				found.add(type);
			}
		}
		return found;
	}

	private static Class<?> load(String name, ClassLoader loader) {
		try {
			return Class.forName(name, false, loader);
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}
}

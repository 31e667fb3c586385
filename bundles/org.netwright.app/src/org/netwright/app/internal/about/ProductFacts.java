// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.about;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** What can be said about this installation: versions that are read from what runs, not written down. */
final class ProductFacts {
	/** A name for people and the bundle whose version counts. */
	private record Component(String name, String bundle) {
	}

	private static final List<Component> COMPONENTS = List.of(
			new Component("Eclipse Rich Client Platform", "org.eclipse.ui.workbench"), //$NON-NLS-1$ //$NON-NLS-2$
			new Component("Standard Widget Toolkit", "org.eclipse.swt"), //$NON-NLS-1$ //$NON-NLS-2$
			new Component("Eclipse Modeling Framework", "org.eclipse.emf.ecore"), //$NON-NLS-1$ //$NON-NLS-2$
			new Component("Graphical Editing Framework", "org.eclipse.gef"), //$NON-NLS-1$ //$NON-NLS-2$
			new Component("Draw2d", "org.eclipse.draw2d"), //$NON-NLS-1$ //$NON-NLS-2$
			new Component("Equinox", "org.eclipse.osgi"), //$NON-NLS-1$ //$NON-NLS-2$
			new Component("Roboto", "")); //$NON-NLS-1$ //$NON-NLS-2$

	private ProductFacts() {
	}

	/** The version without its build. */
	static String version() {
		Version version = own().getVersion();
		return NLS.bind("{0}.{1}.{2}", new Object[] { version.getMajor(), version.getMinor(), version.getMicro() }); //$NON-NLS-1$
	}

	/** The build, as in the names of the files of a product. */
	static String build() {
		return own().getVersion().getQualifier();
	}

	private static Bundle own() {
		return Platform.getBundle("org.netwright.app"); //$NON-NLS-1$
	}

	/** What it is made of, one component with its version each. */
	static List<String> components() {
		List<String> lines = new ArrayList<>();
		for (Component component : COMPONENTS) {
			Bundle bundle = component.bundle().isEmpty() ? null : Platform.getBundle(component.bundle());
			if (bundle != null) {
				Version version = bundle.getVersion();
				lines.add(NLS.bind(Messages.About_component, new Object[] { component.name(), version.getMajor(), version.getMinor(), version.getMicro() }));
			} else if (component.bundle().isEmpty()) {
				lines.add(component.name());
			}
		}
		return lines;
	}

	/** What it runs on. */
	static String system() {
		return NLS.bind(Messages.About_system, new Object[] { Runtime.version().toString(), System.getProperty("os.name"), //$NON-NLS-1$
				System.getProperty("os.arch"), SWT.getPlatform() }); //$NON-NLS-1$
	}

	/** All of it, to be put into a report of a defect. */
	static String asText() {
		return NLS.bind(Messages.About_copied, new Object[] { version(), build(), system(), String.join("\n", components()) }); //$NON-NLS-1$
	}
}

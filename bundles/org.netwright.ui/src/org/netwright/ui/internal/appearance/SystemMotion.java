// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.appearance;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * What the system says about movements: people who get dizzy from them switch them off for all programs. SWT has no way to ask, so GTK
 * is asked by name; on other systems nobody is asked. UI thread only.
 */
public final class SystemMotion {
	private static final Setting SETTING = "gtk".equals(SWT.getPlatform()) ? setting() : null; //$NON-NLS-1$

	/** How GTK is asked. */
	private record Setting(Method settings, Method get) {
		private static final byte[] NAME = "gtk-enable-animations\0".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$

		boolean isOn() throws ReflectiveOperationException {
			int[] value = { 1 };
			get.invoke(null, settings.invoke(null), NAME, value, 0L);
			return value[0] != 0;
		}
	}

	private SystemMotion() {
	}

	/**
	 * Whether the system wants movements.
	 *
	 * @return true where it does not say
	 */
	public static boolean isOn() {
		try {
			return SETTING == null || SETTING.isOn();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("GTK's settings cannot be read", e); //$NON-NLS-1$
		}
	}

	private static Setting setting() {
		try {
			ClassLoader toolkit = Display.class.getClassLoader();
			return new Setting(toolkit.loadClass("org.eclipse.swt.internal.gtk.GTK").getMethod("gtk_settings_get_default"), //$NON-NLS-1$ //$NON-NLS-2$
					toolkit.loadClass("org.eclipse.swt.internal.gtk.OS").getMethod("g_object_get", long.class, byte[].class, int[].class, long.class)); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (ReflectiveOperationException e) {
			ILog.of(SystemMotion.class).info("This version of SWT does not tell whether the system wants movements", e); //$NON-NLS-1$
			return null;
		}
	}
}

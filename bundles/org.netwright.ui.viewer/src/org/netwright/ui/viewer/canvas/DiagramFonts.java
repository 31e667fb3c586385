// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.canvas.FontFace;
import org.osgi.framework.FrameworkUtil;

/** Makes the typeface of all pictures known to SWT, from a copy of its files in this bundle's data area. */
final class DiagramFonts {
	private static final String LOADED = DiagramFonts.class.getName() + ".loaded"; //$NON-NLS-1$

	private DiagramFonts() {
	}

	/** A font that the caller disposes. */
	static Font create(Display display, FontFace face, int points) {
		if (display.getData(LOADED) == null) {
			load(display);
			display.setData(LOADED, Boolean.TRUE);
		}
		return new Font(display, FontFace.FAMILY, points, face == FontFace.BOLD ? SWT.BOLD : SWT.NORMAL);
	}

	private static void load(Display display) {
		for (FontFace face : FontFace.values()) {
			if (!display.loadFont(copy(face).toString())) {
				ILog.of(DiagramFonts.class).warn("The font " + face.fileName() + " could not be loaded; the system's is used."); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private static Path copy(FontFace face) {
		try (InputStream stream = face.open()) {
			Path folder = FrameworkUtil.getBundle(DiagramFonts.class).getDataFile("fonts").toPath(); //$NON-NLS-1$
			Files.createDirectories(folder);
			Path file = folder.resolve(face.fileName());
			byte[] bytes = stream.readAllBytes();
			if (!Files.exists(file) || Files.size(file) != bytes.length) {
				Files.write(file, bytes);
			}
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException("cannot make the font " + face.fileName() + " ready for the screen", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}

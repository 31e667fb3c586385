// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.InputText;
import org.netwright.diagram.text.Numbers;

/** The image as rows of numbers on the clipboard, as tables and scripts have them. */
final class ImageClipboard {
	private final Control control;
	private final InputPainter painter;
	private final PictureInput pictures;

	/** @param pictures takes pictures that are pasted */
	ImageClipboard(Control control, InputPainter painter, PictureInput pictures) {
		this.control = control;
		this.painter = painter;
		this.pictures = pictures;
	}

	IHandler copy() {
		return handler(() -> with(clipboard -> {
			String text = InputText.write(painter.values(), painter.shape());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		}));
	}

	IHandler paste() {
		return handler(() -> with(this::paste));
	}

	/** Files and pictures come before texts: programs add the name of a picture as a text. */
	private void paste(Clipboard clipboard) {
		if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
			pictures.take(Path.of(files[0]));
		} else if (clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData image) {
			pictures.take(image);
		} else {
			paste((String) clipboard.getContents(TextTransfer.getInstance()));
		}
	}

	private void with(java.util.function.Consumer<Clipboard> action) {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		try {
			action.accept(clipboard);
		} finally {
			clipboard.dispose();
		}
	}

	private static IHandler handler(Runnable action) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		};
	}

	private void paste(String text) {
		int pixels = painter.values().length;
		Optional<double[]> read = text == null ? Optional.empty() : InputText.read(text, pixels);
		String refusal = read.map(values -> refusal(values, pixels)).orElse(Messages.Input_pasteNoNumbers);
		if (refusal.isEmpty()) {
			painter.set(read.orElseThrow());
		} else {
			MessageDialog.openInformation(control.getShell(), Messages.Input_pasteTitle, refusal);
		}
	}

	private String refusal(double[] values, int pixels) {
		if (values.length != pixels) {
			return NLS.bind(Messages.Input_pasteCount, values.length, pixels);
		}
		InputDomain domain = painter.domain();
		OptionalDouble beyond = Arrays.stream(values).filter(value -> value < domain.minimum() || value > domain.maximum()).findFirst();
		return beyond.isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.Input_pasteRange, new Object[] { Numbers.exact(beyond.getAsDouble()), Numbers.exact(domain.minimum()), Numbers.exact(domain.maximum()) });
	}
}

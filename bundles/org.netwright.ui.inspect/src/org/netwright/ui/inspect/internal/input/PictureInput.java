// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.netwright.core.input.ImageShape;
import org.netwright.formats.image.ImageInput;
import org.netwright.formats.image.Luminance;
import org.netwright.formats.image.PictureFit;
import org.netwright.model.file.NetworkFileException;

/** Pictures that become the input: chosen, dropped on the image, or pasted. They are read in the background. */
final class PictureInput {
	private final PixelGridControl grid;
	private final InputPainter painter;

	/** Reads a picture, on a background thread. */
	interface Source {
		Luminance read() throws IOException;
	}

	PictureInput(PixelGridControl grid, InputPainter painter) {
		this.grid = grid;
		this.painter = painter;
	}

	/** Lets pictures be dropped on the image. */
	void install() {
		DropTarget target = new DropTarget(grid, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance(), ImageTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				copy(event);
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				copy(event);
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files && files.length > 0) {
					later(() -> take(Path.of(files[0])));
				} else if (event.data instanceof ImageData image) {
					later(() -> take(image));
				}
			}
		});
	}

	/** A file stays where it is, whatever the program that it comes from would like. */
	private static void copy(DropTargetEvent event) {
		if (event.detail != DND.DROP_NONE) {
			event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.detail;
		}
	}

	/** The program that is dragged from waits until the drop is over, so dialogs come after it. */
	private void later(Runnable action) {
		grid.getDisplay().asyncExec(() -> {
			if (!grid.isDisposed()) {
				action.run();
			}
		});
	}

	/** Asks for a file. */
	void choose() {
		FileDialog dialog = new FileDialog(grid.getShell(), SWT.OPEN);
		dialog.setText(Messages.Picture_chooseTitle);
		dialog.setFilterExtensions(new String[] { "*.png;*.jpg;*.jpeg;*.gif;*.bmp" }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { Messages.Picture_files });
		String chosen = dialog.open();
		if (chosen != null) {
			take(Path.of(chosen));
		}
	}

	/** Takes the picture of a file. */
	void take(Path file) {
		read(String.valueOf(file.getFileName()), () -> {
			try (InputStream in = Files.newInputStream(file)) {
				return ImageInput.luminance(in, file.toString());
			}
		});
	}

	/** Takes a picture of the clipboard. */
	void take(ImageData image) {
		read(Messages.Picture_clipboard, () -> {
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image };
			try {
				loader.save(png, SWT.IMAGE_PNG);
			} catch (SWTException e) {
				throw new NetworkFileException(Messages.Picture_clipboard, NLS.bind(Messages.Picture_unreadable, e.getMessage()), e);
			}
			return ImageInput.luminance(new ByteArrayInputStream(png.toByteArray()), Messages.Picture_clipboard);
		});
	}

	private void read(String name, Source source) {
		ImageShape shape = painter.shape();
		if (shape.columns() < 2) {
			MessageDialog.openInformation(grid.getShell(), Messages.Picture_title, Messages.Picture_noImage);
			return;
		}
		Consumer<String> refused = problem -> later(() -> MessageDialog.openError(grid.getShell(), Messages.Picture_title, problem));
		new PictureJob(NLS.bind(Messages.Picture_reading, name), source, picture -> later(() -> show(picture)), refused).schedule();
	}

	/** A picture with one pixel for each input is taken as it is; of others a person sees first what becomes of them. */
	private void show(Luminance picture) {
		ImageShape shape = painter.shape();
		if (picture.rows() == shape.rows() && picture.columns() == shape.columns()) {
			painter.set(painter.ofLuminance(picture.fitted(shape.rows(), shape.columns(), PictureFit.STRETCHED)));
			return;
		}
		PictureDialog dialog = new PictureDialog(grid.getShell(), picture, painter);
		if (dialog.open() == Window.OK && dialog.values().length == painter.values().length) {
			painter.set(dialog.values());
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.canvas.Box;

/** Puts a picture on a page: as large as fits between margins, in the middle. Draws beside the UI thread, prints in it. */
final class Printing {
	/** More dots per inch than these nobody sees in a picture of lines. */
	private static final double FINEST = 300;
	private static final double MARGIN_INCHES = 0.5;

	private final Display display;
	private final Picture picture;
	private final PrinterData target;

	Printing(Display display, Picture picture, PrinterData target) {
		this.display = display;
		this.picture = picture;
		this.target = target;
	}

	/** Prints. On a thread that may wait. */
	IStatus run(IProgressMonitor monitor) {
		try {
			Page page = display.syncCall(this::page);
			ImageData pixels = Pixels.of(picture, page.pixelScale(picture.bounds()));
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			return display.syncCall(() -> print(pixels));
		} catch (SWTException | SWTError e) {
			return Status.error(NLS.bind(Messages.Print_failed, e.getMessage()), e);
		}
	}

	/**
	 * A page as a printer describes it.
	 *
	 * @param area what can be printed on, in dots
	 * @param dots per inch
	 */
	record Page(Rectangle area, Point dots) {

		/** Where a picture goes: within the margins, as large as possible, in the middle. */
		Rectangle place(Box box) {
			double left = MARGIN_INCHES * dots.x;
			double top = MARGIN_INCHES * dots.y;
			double scale = Math.min((area.width - 2 * left) / box.width(), (area.height - 2 * top) / box.height());
			int width = (int) Math.round(scale * box.width());
			int height = (int) Math.round(scale * box.height());
			return new Rectangle(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height);
		}

		/** How many pixels per diagram unit the page can show, and people can see. */
		double pixelScale(Box box) {
			return place(box).width / box.width() * Math.min(1, FINEST / dots.x);
		}

		static Page of(Printer printer) {
			return new Page(printer.getClientArea(), printer.getDPI());
		}
	}

	private Page page() {
		Printer printer = new Printer(target);
		try {
			return Page.of(printer);
		} finally {
			printer.dispose();
		}
	}

	private IStatus print(ImageData pixels) {
		Printer printer = new Printer(target);
		try {
			if (!printer.startJob(NLS.bind(Messages.Print_job, picture.name()))) {
				return Status.error(NLS.bind(Messages.Print_failed, target.name));
			}
			printer.startPage();
			Image image = new Image(printer, pixels);
			GC gc = new GC(printer);
			Rectangle place = Page.of(printer).place(picture.bounds());
			gc.drawImage(image, 0, 0, pixels.width, pixels.height, place.x, place.y, place.width, place.height);
			gc.dispose();
			image.dispose();
			printer.endPage();
			printer.endJob();
			return Status.OK_STATUS;
		} finally {
			printer.dispose();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;
import org.netwright.model.file.NetworkFileException;

/** Makes the pictures of all examples in the background, the first one first. */
final class ExamplePictures {
	private ExamplePictures() {
	}

	/**
	 * Begins.
	 *
	 * @param control with whose end this ends
	 * @param take    called on the UI thread for each picture
	 */
	static void load(Control control, Consumer<ExamplePicture> take) {
		Display display = control.getDisplay();
		FunctionRegistry functions = PlatformUI.getWorkbench().getService(FunctionRegistry.class);
		Job job = Job.createSystem(Messages.Welcome_job, (ICoreRunnable) monitor -> load(functions, monitor, picture -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!control.isDisposed()) {
						take.accept(picture);
					}
				});
			}
		}));
		control.addDisposeListener(event -> job.cancel());
		job.schedule();
	}

	private static void load(FunctionRegistry functions, IProgressMonitor monitor, Consumer<ExamplePicture> take) {
		for (Example example : Examples.all()) {
			if (monitor.isCanceled()) {
				return;
			}
			try {
				take.accept(ExamplePicture.load(example, functions));
			} catch (NetworkFileException | RuntimeException e) {
				ILog.of(ExamplePictures.class).error("There is no picture of the example " + example.id(), e); //$NON-NLS-1$
			}
		}
	}
}

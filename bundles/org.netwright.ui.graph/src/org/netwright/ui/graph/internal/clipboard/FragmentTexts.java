// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.clipboard;

import java.lang.ref.SoftReference;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.netwright.model.edit.step.Fragment;
import org.netwright.model.file.NetworkFileException;
import org.netwright.ui.graph.internal.WatchedInput;
import org.netwright.ui.graph.internal.WatchedOutput;

/**
 * Turns parts of networks into texts for the clipboard and back. Large ones take longer than a frame: that is done beside the UI thread,
 * with the platform's busy cursor and then its dialog with progress and cancel. What this workbench itself copied last need not be read
 * again. UI thread only.
 */
final class FragmentTexts {
	private static final String LAST = FragmentTexts.class.getName() + ".last"; //$NON-NLS-1$
	/** Takes about 20 ms to write. */
	private static final int MANY_CONNECTIONS = 50_000;
	/** Takes about 20 ms to read. */
	private static final int LONG_TEXT = 1_500_000;

	private record Copied(String text, Fragment fragment) {
	}

	/** Something that takes long. */
	private interface Work<T> {
		T with(IProgressMonitor monitor) throws NetworkFileException;
	}

	private final Display display;

	FragmentTexts(Display display) {
		this.display = display;
	}

	/** The text of a fragment; empty if somebody cancelled that. */
	Optional<String> write(Fragment fragment) {
		try {
			Optional<String> text = fragment.connectionCount() <= MANY_CONNECTIONS ? Optional.of(fragment.text())
					: beside(Messages.Copy_work, monitor -> fragment.text(out -> new WatchedOutput(out, monitor)));
			text.ifPresent(written -> display.setData(LAST, new SoftReference<>(new Copied(written, fragment))));
			return text;
		} catch (NetworkFileException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * The fragment that a text is.
	 *
	 * @return empty if somebody cancelled that
	 * @throws NetworkFileException if it is none; the message is for people
	 */
	Optional<Fragment> read(String text) throws NetworkFileException {
		if (display.getData(LAST) instanceof SoftReference<?> last && last.get() instanceof Copied copied && copied.text.equals(text)) {
			return Optional.of(copied.fragment);
		}
		if (text.length() <= LONG_TEXT) {
			return Optional.of(Fragment.parse(text));
		}
		return beside(Messages.Paste_work, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor);
			return Fragment.parse(text, in -> new WatchedInput(in, text.getBytes(StandardCharsets.UTF_8).length, progress));
		});
	}

	private static <T> Optional<T> beside(String name, Work<T> work) throws NetworkFileException {
		Object[] result = { null };
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(name, IProgressMonitor.UNKNOWN);
				try {
					result[0] = work.with(monitor);
				} catch (CancellationException e) {
					throw new InterruptedException();
				} catch (NetworkFileException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InterruptedException e) {
			return Optional.empty();
		} catch (InvocationTargetException e) {
			switch (e.getCause()) {
			case NetworkFileException wrong -> throw wrong;
			case RuntimeException failure -> throw failure;
			case Error failure -> throw failure;
			default -> throw new IllegalStateException(e.getCause());
			}
		}
		@SuppressWarnings("unchecked")
		T made = (T) result[0];
		return Optional.of(made);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.core.inspection.Inspection;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.Shape;
import org.netwright.core.template.Weights;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Reading and writing a network of 668,672 connections: the Progress view shows it, its button ends it, and nothing is left half done. */
class LongWorkTest {
	private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
	private static final String OPENING = "Opening large.netwright";
	private static final String SAVING = "Saving large.netwright";

	@TempDir
	static Path folder;
	private static Path file;

	private final IWorkbenchPage page = Workbench.page();
	private final AtomicReference<Job> met = new AtomicReference<>();
	private IJobChangeListener listener = new JobChangeAdapter();
	private NetworkEditor editor;

	@BeforeAll
	static void writeALargeNetwork() throws Exception {
		file = folder.resolve("large.netwright");
		NetworkTemplate template = new NetworkTemplate("Large", Shape.parse("784-512-512-10"), List.of("tanh", "tanh", "identity"),
				Inputs.MINUS_ONE_TO_ONE, new Weights(Weights.Rule.XAVIER_UNIFORM, 1, 1));
		NetworkFile.save(template.create(Progress.NONE).orElseThrow(), file);
	}

	@BeforeEach
	void showTheView() throws Exception {
		page.closeAllEditors(false);
		page.showView(PROGRESS);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Job.getJobManager().removeJobChangeListener(listener);
		page.closeAllEditors(false);
		page.hideView(page.findView(PROGRESS));
		Workbench.settle();
	}

	@Test
	void openingIsCancelledInTheProgressViewAndTriedAgain() throws Exception {
		editor = (NetworkEditor) NetworkEditors.open(page, new SlowDisk(NetworkEditorInput.ofFile(file), new AtomicBoolean(true)));
		Workbench.waitUntil("the work is listed", () -> isListed(OPENING));
		cancel(OPENING);
		Composite area = editor.page().getParent();
		Workbench.waitUntil("the editor says so", () -> Dialogs.texts(area).contains("Opening large.netwright was cancelled"));
		assertNull(editor.getAdapter(Inspection.class));
		Workbench.waitUntil("the work is over", () -> !isListed(OPENING));

		Button again = controls(area, Button.class).filter(button -> button.getText().equals("Try Again")).findFirst().orElseThrow();
		Workbench.click(again, new Point(10, 10), 1);
		waitUntilOpen();
		assertEquals(668_672, network().snapshot().orElseThrow().graph().connectionCount());
	}

	@Test
	void cancelledSavingLeavesTheOldFileAlone() throws Exception {
		open();
		byte[] before = Files.readAllBytes(file);
		setBias(0.5);
		whenRunning(SAVING, Job::cancel);
		Workbench.press("ctrl+s");
		Workbench.waitUntil("the work is over", () -> met.get() != null && met.get().getState() == Job.NONE);
		Workbench.settle();
		assertFalse(met.get().isSystem(), "people see it in the Progress view");
		assertEquals(IStatus.CANCEL, met.get().getResult().getSeverity());
		assertTrue(editor.isDirty());
		assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
		assertEquals(List.of("large.netwright"), names());
	}

	@Test
	void whatIsChangedWhileItIsSavedIsNotInTheFile() throws Exception {
		open();
		setBias(0.5);
		Display display = Display.getCurrent();
		whenRunning(SAVING, job -> display.asyncExec(() -> setBias(0.25)));
		Workbench.press("ctrl+s");
		Workbench.waitUntil("the second change is made", () -> neuron().getBias() == 0.25);
		Workbench.settle();
		assertTrue(editor.isDirty(), "the second change is not saved");
		network().history().undo();
		assertFalse(editor.isDirty(), "the first one is");
		assertEquals(0.5, NetworkFile.load(file).getLayers().get(1).getNeurons().getFirst().getBias());
		assertEquals(List.of("large.netwright"), names());
	}

	private void open() throws Exception {
		editor = (NetworkEditor) NetworkEditors.open(page, NetworkEditorInput.ofFile(file));
		waitUntilOpen();
		page.activate(editor);
		Workbench.focus(editor.viewer().getControl());
	}

	private void waitUntilOpen() {
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		Workbench.settle();
	}

	private OpenNetwork network() {
		return editor.getAdapter(OpenNetwork.class);
	}

	private Neuron neuron() {
		return network().network().getLayers().get(1).getNeurons().getFirst();
	}

	private void setBias(double bias) {
		network().history().execute(new SetBias(List.of(neuron()), bias));
	}

	private static List<String> names() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).toList();
		}
	}

	/** Does something with a job of this name when it begins. */
	private void whenRunning(String work, Consumer<Job> run) {
		listener = new JobChangeAdapter() {
			@Override
			public void running(IJobChangeEvent event) {
				if (event.getJob().getName().equals(work) && met.compareAndSet(null, event.getJob())) {
					run.accept(event.getJob());
				}
			}
		};
		Job.getJobManager().addJobChangeListener(listener);
	}

	private boolean isListed(String work) {
		return row(work) != null;
	}

	private void cancel(String work) {
		Workbench.settle();
		ToolBar bar = controls(row(work), ToolBar.class).findFirst().orElse(null);
		assertNotNull(bar, work + " can be cancelled");
		Rectangle button = bar.getItem(0).getBounds();
		Workbench.click(bar, new Point(button.x + button.width / 2, button.y + button.height / 2), 1);
	}

	/** What the view says of some work, with its button; null if there is no such work. */
	private Composite row(String work) {
		Predicate<Label> named = label -> label.getText().startsWith(work) && controls(label.getParent(), ToolBar.class).anyMatch(bar -> bar.getSize().x > 0);
		return controls(page.getWorkbenchWindow().getShell(), Label.class).filter(Control::isVisible).filter(named).map(Label::getParent).findFirst()
				.orElse(null);
	}

	private static <T extends Control> Stream<T> controls(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				controls(composite, type).forEach(found::add);
			}
		}
		return found.stream();
	}

	/** A file that comes a little at a time when it is read first. */
	private record SlowDisk(NetworkEditorInput input, AtomicBoolean slow) implements NetworkSource {
		@Override
		public Network load(UnaryOperator<InputStream> watch) throws NetworkFileException {
			long pause = slow.getAndSet(false) ? 5_000_000 : 0;
			return NetworkFile.load(input.location(), in -> watch.apply(new FilterInputStream(in) {
				@Override
				public int read(byte[] bytes, int offset, int length) throws IOException {
					LockSupport.parkNanos(pause);
					return super.read(bytes, offset, length);
				}
			}));
		}

		@Override
		public URI location() {
			return input.location();
		}

		@Override
		public Optional<Path> file() {
			return input.file();
		}

		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return input.getImageDescriptor();
		}

		@Override
		public String getName() {
			return input.getName();
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return input.getToolTipText();
		}

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return null;
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.model.Neuron;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.theme.WorkbenchTheme;

/**
 * Inside the running product: brings the workbench into the state of each picture that is asked for, waits until the screen stands
 * still, and takes the pixels from the screen. It goes through the workbench's own interfaces, never through places on the screen,
 * so that pictures follow the layout. docs/make-screenshots compiles it and adds it to a copy of the product.
 */
public final class Screenshots implements IStartup {
	private static final String INPUT = "org.netwright.ui.inspect.input";
	private static final String INSPECTOR = "org.netwright.ui.inspect.inspector";
	private static final String DESIGN = "org.netwright.app.design";
	private static final String WIZARD = "org.netwright.ui.graph.newNetwork";
	private static final long PATIENCE = 60_000;
	private static final int STILL = 8;

	/** What each picture shows; a new one is one line here and its name in docs/make-screenshots. */
	private final Map<String, Callable<Control>> pictures = new LinkedHashMap<>();
	private final Display display = PlatformUI.getWorkbench().getDisplay();

	/** Called by the workbench. */
	public Screenshots() {
		pictures.put("workbench", () -> shell(false));
		pictures.put("workbench-dark", () -> shell(true));
		pictures.put("workbench-2x", () -> shell(false));
		pictures.put("input", () -> view(INPUT));
		pictures.put("inspector", () -> view(INSPECTOR));
		pictures.put("design", this::design);
		pictures.put("wizard", this::wizard);
	}

	@Override
	public void earlyStartup() {
		Path folder = Path.of(System.getProperty("netwright.screenshots.folder"));
		List<String> wanted = List.of(System.getProperty("netwright.screenshots").split(","));
		Thread.ofPlatform().name("Screenshots").start(() -> {
			int exit = 1;
			try {
				open();
				for (String name : wanted) {
					take(name, folder.resolve(name + ".png"));
				}
				exit = 0;
			} catch (Exception e) {
				System.err.println("no picture: " + e);
			} finally {
				Runtime.getRuntime().halt(exit);
			}
		});
	}

	/** The inverted cross as the input of Shapes 3x3, and its first line detector selected, whose sum the documents work out. */
	private void open() throws Exception {
		waitUntil("the window is open", () -> window() != null && window().getActivePage() != null);
		onScreen(() -> NetworkEditors.open(page(), ExampleInputs.of("shapes-3x3")));
		waitUntil("the network is open", () -> network() != null && network().inspection().state().trace() != null);
		onScreen(() -> {
			OpenNetwork network = network();
			double[] cross = network.samples().samples().stream().filter(sample -> sample.name().equals("inverted cross")).findFirst()
					.orElseThrow().values();
			network.inspection().setInput(cross);
			Neuron line = network.network().getLayers().get(1).getNeurons().getFirst();
			page().activate(editor());
			editor().getSite().getSelectionProvider().setSelection(new StructuredSelection(line));
			return null;
		});
		waitUntil("the input is computed", () -> network().inspection().state().verdict().decided());
	}

	private Control shell(boolean dark) {
		if (WorkbenchTheme.isDark() != dark) {
			WorkbenchTheme.toggle();
		}
		return window().getShell();
	}

	private Control view(String id) throws Exception {
		shell(false);
		IWorkbenchPart part = page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
		return (Control) part.getSite().getService(MPart.class).getWidget();
	}

	private Control design() throws Exception {
		PlatformUI.getWorkbench().showPerspective(DESIGN, window());
		return shell(false);
	}

	/** The wizard for new networks, not waited for; it is the last picture, for nobody closes it. */
	private Control wizard() throws Exception {
		IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(WIZARD).createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(shell(false).getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog.getShell();
	}

	private void take(String name, Path file) throws Exception {
		Callable<Control> picture = pictures.get(name);
		if (picture == null) {
			throw new IllegalArgumentException("there is no " + name + "; there are " + pictures.keySet());
		}
		Control control = onScreen(picture);
		ImageData[] seen = { onScreen(() -> pixels(control)) };
		int[] same = { 0 };
		waitUntil("the screen stands still for " + name, () -> {
			ImageData now = pixels(control);
			same[0] = Arrays.equals(now.data, seen[0].data) ? same[0] + 1 : 0;
			seen[0] = now;
			return same[0] >= STILL;
		});
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { seen[0] };
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}

	/** What is on the screen where a control is, at the screen's resolution. */
	private ImageData pixels(Control control) {
		Rectangle area = area(control);
		Image image = new Image(display, area.width, area.height);
		GC screen = new GC(display);
		try {
			screen.copyArea(image, area.x, area.y);
			return image.getImageData(100 * Integer.getInteger("netwright.screenshots.scale", 1));
		} finally {
			screen.dispose();
			image.dispose();
		}
	}

	/** Where a control is on the screen; a shell with its menu bar and without the frame that a window manager would draw. */
	private Rectangle area(Control control) {
		if (!(control instanceof Shell shell)) {
			return display.map(control.getParent(), null, control.getBounds());
		}
		Rectangle inside = display.map(shell, null, shell.getClientArea());
		int top = shell.getBounds().y;
		return new Rectangle(inside.x, top, inside.width, inside.y + inside.height - top);
	}

	private void waitUntil(String what, Callable<Boolean> condition) throws Exception {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!onScreen(condition)) {
			if (System.currentTimeMillis() > end) {
				throw new IllegalStateException("waited in vain until " + what);
			}
			Thread.sleep(50);
		}
	}

	/** Runs something on the UI thread. */
	private <T> T onScreen(Callable<T> work) throws Exception {
		return display.syncCall(work::call);
	}

	private static IWorkbenchWindow window() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		return windows.length == 0 ? null : windows[0];
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}

	private static IEditorPart editor() {
		return page().getActiveEditor();
	}

	private static OpenNetwork network() {
		return editor() == null ? null : editor().getAdapter(OpenNetwork.class);
	}
}

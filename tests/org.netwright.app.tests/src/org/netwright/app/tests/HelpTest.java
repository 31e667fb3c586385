// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IToc;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.inspect.internal.input.InputView;

/** The help of the running workbench: its book, its search, and what F1 says about each view. */
class HelpTest {
	private static final String HELP_VIEW = "org.eclipse.help.ui.HelpView";
	private static final String PREFIX = "org.netwright.";

	private IEditorPart editor;

	@BeforeEach
	void openTheExample() throws Exception {
		editor = NetworkEditors.open(Workbench.page(), ExampleInputs.of("shapes-3x3"));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
	}

	@AfterEach
	void close() {
		Workbench.page().hideView(Workbench.page().findView(HELP_VIEW));
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void ourGuideIsTheOnlyBook() {
		assertEquals(List.of("Netwright User Guide"), Arrays.stream(HelpSystem.getTocs()).map(IToc::getLabel).toList());
	}

	@Test
	void theServerShowsPagesAndFindsThem() {
		URL page = PlatformUI.getWorkbench().getHelpSystem().resolve("/org.netwright.help/html/activation-functions.html", false);
		String text = get(page.toString());
		assertTrue(text.contains("<h1>Activation Functions</h1>"), text);
		String search = page.toString().replaceFirst("/help/.*", "/help/advanced/searchView.jsp?searchWord=derivative");
		Workbench.waitUntil("the page is found by one of its words", () -> get(search).contains("Activation Functions"));
	}

	@Test
	void everyViewOfOursSaysWhatItIs() throws Exception {
		int asked = 0;
		for (var descriptor : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (descriptor.getId().startsWith(PREFIX)) {
				IViewPart view = Workbench.page().showView(descriptor.getId());
				Workbench.settle();
				IContext context = context(view.getSite().getShell().getDisplay().getFocusControl());
				assertNotNull(context, descriptor.getId());
				assertTrue(context.getRelatedTopics().length > 0, descriptor.getId());
				asked++;
			}
		}
		assertTrue(asked >= 2, asked + " views");
	}

	@Test
	void f1OpensWhatThereIsToSayAboutTheActivePart() throws Exception {
		InputView input = (InputView) Workbench.page().showView("org.netwright.ui.inspect.input");
		Workbench.waitUntil("the image is there", () -> input.grid().isVisible());
		Workbench.focus(input.grid());
		Workbench.press("F1");
		Workbench.waitUntil("the help is about the input", () -> sections().anyMatch("Input"::equals));
		Workbench.page().activate(editor);
		Workbench.waitUntil("the help is about the diagram", () -> sections().anyMatch("Diagram"::equals));
	}

	@Test
	void f1WorksInDialogs() {
		Text[] field = new Text[1];
		TrayDialog dialog = new TrayDialog(Workbench.page().getWorkbenchWindow().getShell()) {
			/** The platform puts help beside dialogs that can grow. */
			@Override
			protected boolean isResizable() {
				return true;
			}

			@Override
			protected Control createDialogArea(Composite parent) {
				Composite area = (Composite) super.createDialogArea(parent);
				field[0] = new Text(area, SWT.BORDER);
				PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.netwright.help.wizard");
				return area;
			}
		};
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Workbench.focus(field[0]);
			Workbench.press("F1");
			Workbench.waitUntil("the help is beside the dialog",
					() -> dialog.getTray() != null && sections(dialog.getShell()).anyMatch("New Network"::equals));
		} finally {
			dialog.close();
		}
	}

	/** The headings in the help view. */
	private static Stream<String> sections() {
		IViewPart view = Workbench.page().findView(HELP_VIEW);
		if (view == null) {
			return Stream.empty();
		}
		return sections(view.getSite().getShell());
	}

	private static Stream<String> sections(Shell shell) {
		return controls(shell).filter(ExpandableComposite.class::isInstance)
				.filter(Control::isVisible).map(section -> ((ExpandableComposite) section).getText());
	}

	private static Stream<Control> controls(Control control) {
		Stream<Control> children = control instanceof Composite composite ? Arrays.stream(composite.getChildren()) : Stream.empty();
		return Stream.concat(Stream.of(control), children.flatMap(HelpTest::controls));
	}

	private static IContext context(Control focus) {
		for (Control control = focus; control != null; control = control.getParent()) {
			if (control.getData("org.eclipse.ui.help") instanceof String id) {
				return HelpSystem.getContext(id);
			}
		}
		return null;
	}

	/** What the server answers; the event loop goes on meanwhile. */
	private static String get(String address) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			CompletableFuture<HttpResponse<String>> answer = client.sendAsync(HttpRequest.newBuilder(URI.create(address)).build(),
					HttpResponse.BodyHandlers.ofString());
			Workbench.waitUntil(address + " answers", answer::isDone);
			assertEquals(200, answer.join().statusCode(), address);
			return answer.join().body();
		}
	}
}

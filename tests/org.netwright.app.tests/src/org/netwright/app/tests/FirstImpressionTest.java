// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.command.NetworkOpener;
import org.netwright.app.internal.recent.RecentFiles;
import org.netwright.app.internal.welcome.OnboardingPage;
import org.netwright.app.internal.welcome.WelcomeIntro;
import org.netwright.app.internal.welcome.WelcomePage;
import org.netwright.examples.catalogue.Examples;

/** What a newcomer meets: the welcome page, the empty place of the editors, the title, and what the product says about itself. */
class FirstImpressionTest {
	@TempDir
	Path folder;

	private final IWorkbenchPage page = Workbench.page();
	private final IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();

	@BeforeEach
	@AfterEach
	void close() {
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		page.closeAllEditors(false);
		RecentFiles.preferences().clear();
		Workbench.settle();
	}

	@Test
	void theWelcomePageOffersNewOpenTutorialsAndAllExamples() throws Exception {
		RecentFiles.preferences().add(folder.resolve("mine.netwright"));
		List<String> choices = welcome().choices();
		for (String name : List.of("New network", "Open", "Follow an image", "Build a network", "mine.netwright", "Go to the workbench", "Shapes 3x3. ",
				"Shapes 3x3, biased", "XOR", "Digits")) {
			assertTrue(choices.stream().anyMatch(choice -> choice.startsWith(name)), name + " in " + choices);
		}
	}

	@Test
	void anExampleOfTheWelcomePageOpensAndTheWelcomeMakesWay() throws Exception {
		welcome().press("XOR");
		Workbench.waitUntil("the example is open and the welcome is gone", () -> page.getActiveEditor() != null && intros.getIntro() == null);
		assertEquals("XOR", page.getActiveEditor().getTitle());
	}

	@Test
	void newOnTheWelcomePageMakesANetworkThatIsNotSavedYet() throws Exception {
		WelcomePage welcome = welcome();
		Dialogs.answer("New Network", "Finish", () -> welcome.press("New network"));
		Workbench.waitUntil("a network is open and the welcome is gone", () -> page.getActiveEditor() != null && intros.getIntro() == null);
		assertTrue(page.getActiveEditor().isDirty(), page.getActiveEditor().getTitle());
		Workbench.waitUntil("the title has a star", () -> title().startsWith("*" + page.getActiveEditor().getTitle()));
	}

	@Test
	void aRecentFileOfTheWelcomePageOpens() throws Exception {
		Path file = folder.resolve("mine.netwright");
		try (var stream = Examples.all().getFirst().open("shapes-3x3.netwright")) {
			Files.copy(stream, file);
		}
		RecentFiles.preferences().add(file);
		welcome().press("mine.netwright");
		Workbench.waitUntil("the file is open", () -> page.getActiveEditor() != null);
		assertEquals(file.toString(), page.getActiveEditor().getTitleToolTip());
	}

	@Test
	void aClickOnAPixelOfTheWelcomePictureTurnsItAndEverythingFollows() throws Exception {
		WelcomePage welcome = welcome();
		Workbench.waitUntil("the picture is there", () -> welcome.pictureText() != null);
		assertEquals("-1 1 -1 1 1 1 -1 1 -1 cross", welcome.pictureText());
		Workbench.click(welcome.picture(), welcome.pixel(4), 1);
		assertEquals("-1 1 -1 1 -1 1 -1 1 -1 X", welcome.pictureText());
	}

	@Test
	void anotherPartMakesTheWelcomeGo() throws Exception {
		welcome();
		page.showView("org.netwright.ui.inspect.input");
		Workbench.waitUntil("the welcome is gone", () -> intros.getIntro() == null);
	}

	@Test
	void theEmptyPlaceOfTheEditorsSaysWhatCanBeDone() throws Exception {
		page.closeAllEditors(false);
		Workbench.settle();
		OnboardingPage empty = onboarding();
		assertTrue(empty.isVisible());
		assertEquals(4, empty.choices().size(), empty.choices().toString());
		empty.press("Example Shapes 3x3");
		Workbench.waitUntil("the example is open", () -> page.getActiveEditor() != null && !empty.isVisible());
		assertEquals("Shapes 3x3", page.getActiveEditor().getTitle());
		page.closeAllEditors(false);
		Workbench.waitUntil("the place is empty again", () -> onboarding() != null && onboarding().isVisible());
		onboarding().press("Welcome");
		Workbench.waitUntil("the welcome is there", () -> intros.getIntro() != null);
	}

	@Test
	void theTitleOfTheWindowSaysWhatIsOpen() {
		assertEquals("Netwright", title());
		for (String example : List.of("xor", "shapes-3x3", "shapes-3x3-biased", "digits")) {
			NetworkOpener.openExample(page, example);
		}
		Workbench.settle();
		assertEquals("Digits \u2014 Netwright", title());
		page.closeEditor(page.getActiveEditor(), false);
		Workbench.settle();
		assertEquals(page.getActiveEditor().getTitle() + " \u2014 Netwright", title());
		page.closeAllEditors(false);
		Workbench.settle();
		assertEquals("Netwright", title());
	}

	@Test
	void aboutNamesVersionLicenseAndParts() {
		String said = Dialogs.answer("About Netwright", "Close", () -> execute("org.eclipse.ui.help.aboutAction"));
		assertTrue(said.contains("Version 0.1.0"), said);
		assertTrue(said.contains("https://www.eclipse.org/legal/epl-2.0/"), said);
		assertTrue(said.contains("Graphical Editing Framework 3.2.100") && said.contains("Eclipse Modeling Framework"), said);
	}

	private static void execute(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception e) {
			throw new AssertionError(command, e);
		}
	}

	private WelcomePage welcome() {
		assertNull(intros.getIntro());
		WelcomeIntro intro = (WelcomeIntro) intros.showIntro(page.getWorkbenchWindow(), false);
		Workbench.waitUntil("the welcome is shown", () -> intro.page().isVisible());
		Workbench.settle();
		assertFalse(intros.isIntroStandby(intro));
		return intro.page();
	}

	private String title() {
		return page.getWorkbenchWindow().getShell().getText();
	}

	private OnboardingPage onboarding() {
		List<OnboardingPage> pages = new ArrayList<>();
		collect(page.getWorkbenchWindow().getShell(), pages);
		return pages.isEmpty() ? null : pages.getFirst();
	}

	private static void collect(Control control, List<OnboardingPage> pages) {
		if (control instanceof OnboardingPage found) {
			pages.add(found);
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, pages);
			}
		}
	}
}

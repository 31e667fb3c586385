// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.examples.catalogue.Examples;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The tutorials open in the workbench, and every link in them does something. */
class TutorialsTest {
	private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	private static final Map<String, String> FILES = Map.of("org.netwright.help.story", "tutorials/story.xml", "org.netwright.help.build",
			"tutorials/build.xml");

	@AfterEach
	void close() {
		Workbench.page().hideView(Workbench.page().findView(VIEW));
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void everyTutorialOpensWithAllItsSteps() throws Exception {
		for (Map.Entry<String, String> tutorial : FILES.entrySet()) {
			execute("org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=" + tutorial.getKey() + ")");
			List<String> titles = new ArrayList<>(List.of("Introduction"));
			elements(tutorial.getValue(), "item").forEach(item -> titles.add(item.getAttribute("title")));
			Workbench.waitUntil(tutorial.getKey() + " is open", () -> steps().equals(titles));
			assertEquals("Tutorial", Workbench.page().findView(VIEW).getSite().getService(MPart.class).getLabel());
		}
	}

	@Test
	void everyCommandOfATutorialExistsAndGetsWhatItKnows() throws Exception {
		int found = 0;
		for (String file : FILES.values()) {
			for (Element command : elements(file, "command")) {
				ParameterizedCommand parameterized = commands().deserialize(command.getAttribute("serialization"));
				assertTrue(parameterized.getCommand().isDefined(), command.getAttribute("serialization"));
				for (Object each : parameterized.getParameterMap().entrySet()) {
					check((Map.Entry<?, ?>) each);
				}
				found++;
			}
		}
		assertTrue(found >= 5, found + " commands");
	}

	@Test
	void theFirstStepOfTheStoryOpensTheExample() throws Exception {
		execute(elements("tutorials/story.xml", "command").getFirst().getAttribute("serialization"));
		Workbench.waitUntil("the example is open", () -> Workbench.page().getActiveEditor() != null);
		assertEquals("Shapes 3x3", Workbench.page().getActiveEditor().getTitle());
	}

	@Test
	void aTutorialHidesNothingOfWhatItTalksAbout() throws Exception {
		String inspect = "org.netwright.app.inspect";
		PlatformUI.getWorkbench().showPerspective(inspect, Workbench.page().getWorkbenchWindow());
		Workbench.page().resetPerspective();
		execute("org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.netwright.help.story)");
		Workbench.waitUntil("the tutorial is open", () -> !steps().isEmpty());
		for (String view : List.of(VIEW, "org.netwright.ui.inspect.input", "org.netwright.ui.inspect.inspector")) {
			assertTrue(Workbench.page().isPartVisible(Workbench.page().findView(view)), view);
		}
	}

	private static void check(Map.Entry<?, ?> parameter) {
		String value = parameter.getValue().toString();
		switch (parameter.getKey().toString()) {
		case "org.netwright.app.example" -> assertTrue(Examples.find(value).isPresent(), value);
		case "org.eclipse.ui.views.showView.viewId" -> assertNotNull(PlatformUI.getWorkbench().getViewRegistry().find(value), value);
		case "org.eclipse.ui.perspectives.showPerspective.perspectiveId" ->
			assertNotNull(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(value), value);
		default -> throw new AssertionError("nobody knows the parameter " + parameter);
		}
	}

	/** The headings in the view of tutorials, from top to bottom. */
	private static List<String> steps() {
		IViewPart view = Workbench.page().findView(VIEW);
		if (view == null) {
			return List.of();
		}
		return controls(view.getSite().getShell()).filter(ExpandableComposite.class::isInstance).filter(Control::isVisible)
				.map(section -> ((ExpandableComposite) section).getText()).toList();
	}

	private static Stream<Control> controls(Control control) {
		Stream<Control> children = control instanceof Composite composite ? Arrays.stream(composite.getChildren()) : Stream.empty();
		return Stream.concat(Stream.of(control), children.flatMap(TutorialsTest::controls));
	}

	private static void execute(String serialization) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(commands().deserialize(serialization), null);
	}

	private static ICommandService commands() {
		return PlatformUI.getWorkbench().getService(ICommandService.class);
	}

	private static List<Element> elements(String file, String tag) throws Exception {
		try (var stream = Platform.getBundle("org.netwright.help").getEntry(file).openStream()) {
			Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
			NodeList nodes = document.getElementsByTagName(tag);
			List<Element> elements = new ArrayList<>();
			for (int i = 0; i < nodes.getLength(); i++) {
				elements.add((Element) nodes.item(i));
			}
			return elements;
		}
	}
}

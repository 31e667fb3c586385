// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PinPropertySheetAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The two perspectives: what is in them, that they come back, and the ways between them. */
class PerspectivesTest {
	private static final String INPUT = "org.netwright.ui.inspect.input";
	private static final String INSPECTOR = "org.netwright.ui.inspect.inspector";
	private static final String DESIGN = "org.netwright.app.design";
	private static final String INSPECT = "org.netwright.app.inspect";
	/** Of Design; in Inspect they are there when somebody wants them. */
	private static final List<String> SHARED = List.of("org.netwright.ui.problems", "org.netwright.ui.history");

	private final IWorkbenchPage page = Workbench.page();

	@AfterEach
	void goBack() {
		show(INSPECT);
		page.resetPerspective();
	}

	@Test
	void inspectHasTheInputAndTheInspectorBesideTheNetwork() {
		show(INSPECT);
		page.resetPerspective();
		assertThere(List.of(INPUT, INSPECTOR, "org.netwright.ui.inspect.stepper", "org.netwright.ui.inspect.lessons"));
		SHARED.forEach(view -> assertNull(page.findViewReference(view), view));
	}

	@Test
	void inspectHasThePlaceBelowTheNetworkForOtherViewsToo() throws PartInitException {
		show(INSPECT);
		page.resetPerspective();
		IViewPart problems = page.showView(SHARED.get(0));
		IViewPart history = page.showView(SHARED.get(1));
		Workbench.settle();
		List<IViewPart> stack = List.of(page.getViewStack(problems));
		assertEquals(List.of(history, problems), stack.subList(0, 2));
		assertTrue(stack.contains(page.findView("org.netwright.ui.inspect.stepper")), stack.toString());
	}

	@Test
	void designHasOutlinePropertiesAndProblems() {
		show(DESIGN);
		page.resetPerspective();
		assertThere(List.of(IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET));
		assertThere(provided(SHARED));
		assertNull(page.findViewReference(INSPECTOR));
	}

	/** The platform would keep Problems in front, which was active before. */
	@Test
	void designHasPropertiesInFrontEvenWhereProblemsWereActive() throws Exception {
		page.closeAllEditors(false);
		show(INSPECT);
		page.closePerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(DESIGN), false, false);
		page.showView("org.netwright.ui.problems");
		Workbench.settle();
		show(DESIGN);
		assertTrue(page.isPartVisible(page.findView(IPageLayout.ID_PROP_SHEET)), "Properties are in front");
		page.showView("org.netwright.ui.problems");
		Workbench.settle();
		assertFalse(page.isPartVisible(page.findView(IPageLayout.ID_PROP_SHEET)));
		show(INSPECT);
		show(DESIGN);
		assertTrue(page.isPartVisible(page.findView("org.netwright.ui.problems")), "what a person chose stays");
		page.resetPerspective();
		Workbench.settle();
		assertTrue(page.isPartVisible(page.findView(IPageLayout.ID_PROP_SHEET)), "Properties are in front again");
	}

	@Test
	void viewsOfThePlatformLookLikeOurs() throws PartInitException {
		show(DESIGN);
		page.resetPerspective();
		for (Map.Entry<String, String> view : Map.of(IPageLayout.ID_OUTLINE, "outline", IPageLayout.ID_PROP_SHEET, "properties").entrySet()) {
			MPart part = page.showView(view.getKey()).getSite().getService(MPart.class);
			Workbench.settle();
			assertEquals("platform:/plugin/org.netwright.app/icons/" + view.getValue() + ".svg", part.getIconURI());
			assertNull(part.getTransientData().get(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY), "no other picture comes before it");
		}
	}

	@Test
	void theFormOfThePinInPropertiesIsOurs() throws PartInitException {
		show(DESIGN);
		page.hideView(page.findViewReference(IPageLayout.ID_PROP_SHEET));
		IViewPart properties = page.showView(IPageLayout.ID_PROP_SHEET);
		Workbench.settle();
		List<IAction> pins = Arrays.stream(properties.getViewSite().getActionBars().getToolBarManager().getItems())
				.filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
				.filter(PinPropertySheetAction.class::isInstance).toList();
		assertEquals(1, pins.size());
		assertTrue(pins.getFirst().getImageDescriptor().toString().endsWith("/icons/pin.svg)"), pins.getFirst().getImageDescriptor().toString());
	}

	@Test
	void resetBringsClosedViewsBack() {
		show(INSPECT);
		page.resetPerspective();
		page.hideView(page.findViewReference(INSPECTOR));
		assertNull(page.findViewReference(INSPECTOR));
		page.resetPerspective();
		assertThere(List.of(INSPECTOR));
	}

	@Test
	void keysLeadFromOneToTheOther() {
		show(INSPECT);
		page.getWorkbenchWindow().getShell().forceActive();
		page.getWorkbenchWindow().getShell().forceFocus();
		Workbench.settle();
		Workbench.press("ctrl+alt+1");
		Workbench.waitUntil("Design is shown", () -> page.getPerspective().getId().equals(DESIGN));
		Workbench.press("ctrl+alt+2");
		Workbench.waitUntil("Inspect is shown", () -> page.getPerspective().getId().equals(INSPECT));
		assertEquals("Inspect", page.getPerspective().getLabel());
	}

	private void show(String id) {
		page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
		Workbench.settle();
	}

	private void assertThere(List<String> views) {
		views.forEach(view -> assertNotNull(page.findViewReference(view), view));
	}

	/** Those that a plug-in provides. */
	private static List<String> provided(List<String> views) {
		return views.stream().filter(view -> PlatformUI.getWorkbench().getViewRegistry().find(view) != null).toList();
	}
}

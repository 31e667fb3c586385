// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.Test;

/** What people see is ours, or of the platform and of use to them. */
class ContributionsTest {
	/** Views of the platform that Netwright uses. */
	private static final Set<String> PLATFORM_VIEWS = Set.of("org.eclipse.ui.views.PropertySheet", "org.eclipse.ui.views.ContentOutline",
			"org.eclipse.ui.views.ProgressView",
			"org.eclipse.help.ui.HelpView", "org.eclipse.ui.cheatsheets.views.CheatSheetView", "org.eclipse.ui.internal.introview");

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final Set<String> harness = HarnessBundles.names();

	@Test
	void allPerspectivesAreOurs() {
		List<String> perspectives = Arrays.stream(workbench.getPerspectiveRegistry().getPerspectives()).filter(this::isInProduct).map(IPerspectiveDescriptor::getId).sorted().toList();
		assertEquals(List.of("org.netwright.app.design", "org.netwright.app.inspect"), perspectives);
	}

	@Test
	void allViewsAreOursOrOfUse() {
		List<String> foreign = Arrays.stream(workbench.getViewRegistry().getViews()).filter(this::isInProduct).filter(Predicate.not(WorkbenchActivityHelper::filterItem))
				.map(IViewDescriptor::getId).filter(id -> !id.startsWith("org.netwright.") && !PLATFORM_VIEWS.contains(id)).toList();
		assertEquals(List.of(), foreign);
		assertFalse(Arrays.stream(workbench.getViewRegistry().getViews()).anyMatch(view -> view.getId().startsWith("org.eclipse.gef")));
	}

	@Test
	void allPreferencePagesAreOurs() {
		List<String> foreign = workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream().filter(this::isInProduct)
				.filter(Predicate.not(WorkbenchActivityHelper::filterItem)).map(IPreferenceNode::getId).filter(id -> !id.startsWith("org.netwright.")).toList();
		assertEquals(List.of(), foreign);
		assertEquals(List.of("org.netwright.ui.preferences"), Arrays.stream(workbench.getPreferenceManager().getRootSubNodes()).filter(this::isInProduct)
				.filter(Predicate.not(WorkbenchActivityHelper::filterItem)).map(IPreferenceNode::getId).toList());
		assertTrue(workbench.getPreferenceManager().find("org.netwright.ui.preferences/org.netwright.app.keys") != null);
	}

	@Test
	void allWizardsAreOurs() {
		List<String> foreign = Stream.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(), workbench.getExportWizardRegistry())
				.flatMap(registry -> wizards(registry.getRootCategory())).filter(this::isInProduct).filter(Predicate.not(WorkbenchActivityHelper::filterItem))
				.map(IWizardDescriptor::getId).filter(id -> !id.startsWith("org.netwright.")).toList();
		assertEquals(List.of(), foreign);
	}

	/** The harness of these tests may bring bundles along that the product does not have; HarnessBundlesTest proves that. */
	private boolean isInProduct(Object contribution) {
		return !(contribution instanceof IPluginContribution known) || !harness.contains(known.getPluginId());
	}

	private static Stream<IWizardDescriptor> wizards(IWizardCategory category) {
		return Stream.concat(Arrays.stream(category.getWizards()), Arrays.stream(category.getCategories()).flatMap(ContributionsTest::wizards));
	}

	@Test
	void theMenusAreTheOnesOfAnEditor() {
		Menu bar = Workbench.page().getWorkbenchWindow().getShell().getMenuBar();
		assertEquals(List.of("File", "Edit", "Diagram", "Window", "Help"), texts(bar));
		assertEquals(List.of("New Network...", "Open...", "Open Recent", "Open Example", "", "Close", "Close All", "", "Save", "Save As...", "Save All", "Revert", ""),
				texts(shown(bar, "File")).stream().limit(13).toList());
		assertTrue(texts(shown(bar, "File")).contains("Exit"));
		assertTrue(texts(shown(bar, "Edit")).containsAll(List.of("Cut", "Copy", "Paste", "Delete", "Select All", "Preferences")));
		assertTrue(texts(shown(bar, "Diagram")).containsAll(List.of("New Neuron", "New Layer", "Connect", "Zoom In", "Zoom Out", "Fit in Window")));
		assertTrue(texts(shown(bar, "Window")).containsAll(List.of("Design", "Inspect", "Show View", "Switch Between Light and Dark")));
		assertTrue(texts(shown(bar, "Help")).containsAll(List.of("Welcome", "Help Contents", "Tutorials", "Keyboard Shortcuts", "About Netwright")));
		assertEquals(List.of("Shapes 3x3", "Shapes 3x3, biased", "XOR", "Digits"), texts(shown(shown(bar, "File"), "Open Example")));
	}

	@Test
	void everyViewOfOursIsInTheMenu() {
		List<String> offered = texts(shown(shown(Workbench.page().getWorkbenchWindow().getShell().getMenuBar(), "Window"), "Show View"));
		List<String> missing = new ArrayList<>();
		for (IViewDescriptor view : workbench.getViewRegistry().getViews()) {
			if (view.getId().startsWith("org.netwright.") && !offered.contains(view.getLabel())) {
				missing.add(view.getLabel());
			}
		}
		assertEquals(List.of(), missing);
		assertTrue(offered.containsAll(List.of("Input", "Activation Inspector", "Outline", "Progress", "Properties")), offered.toString());
	}

	/** A menu as it is when it is opened: its entries are made then. */
	private static Menu shown(Menu parent, String text) {
		MenuItem item = Arrays.stream(parent.getItems()).filter(candidate -> plain(candidate).equals(text)).findFirst().orElseThrow();
		item.getMenu().notifyListeners(SWT.Show, new Event());
		return item.getMenu();
	}

	private static List<String> texts(Menu menu) {
		return Arrays.stream(menu.getItems()).map(ContributionsTest::plain).toList();
	}

	private static String plain(MenuItem item) {
		return item.getText().replaceAll("\t.*", "").replace("&", "");
	}
}

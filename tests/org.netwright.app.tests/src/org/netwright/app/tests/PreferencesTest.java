// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.document.LastNetworks;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.theme.DiagramColours;
import org.netwright.ui.theme.Motion;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.theme.WorkbenchTheme;
import org.netwright.ui.theme.WorkbenchTheme.Choice;
import org.netwright.ui.viewer.canvas.ScreenLook;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** Netwright's own preference page: every choice does what it says. */
class PreferencesTest {
	private final Choice theme = WorkbenchTheme.choice();
	private PreferenceDialog dialog;
	private Map<String, Button> buttons;

	@BeforeEach
	void openThePage() {
		dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.page().getWorkbenchWindow().getShell(), "org.netwright.ui.preferences",
				new String[] { "org.netwright.ui.preferences" }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Workbench.settle();
		buttons = buttons(dialog.getShell());
	}

	@AfterEach
	void asBefore() {
		if (dialog.getShell() != null) {
			dialog.close();
		}
		WorkbenchTheme.choose(theme);
		if (theme == Choice.SYSTEM && WorkbenchTheme.isDark()) {
			WorkbenchTheme.toggle();
			WorkbenchTheme.choose(theme);
		}
		DiagramColours.setColoured(false);
		Arrays.asList(ConnectionLook.Option.values()).forEach(option -> option.set(false));
		ConnectionLook.setShown(ConnectionLook.Shown.WEIGHT);
		PresentationMode.setProjector(false);
		LastNetworks.setOpenedAgain(true);
		Workbench.settle();
	}

	@Test
	void itShowsWhatHoldsNow() {
		assertTrue(button("White for positive, black for negative weights").getSelection());
		assertFalse(button("Blue for positive, orange for negative weights").getSelection());
		assertFalse(button("Projector mode: larger type, thicker lines").getSelection());
		assertTrue(button("Open the networks of the last session again").getSelection());
	}

	@Test
	void theThemeChanges() {
		press("Dark");
		ok();
		Workbench.waitUntil("the workbench is dark", WorkbenchTheme::isDark);
		assertEquals(Choice.DARK, WorkbenchTheme.choice());
		WorkbenchTheme.choose(Choice.LIGHT);
		Workbench.waitUntil("the workbench is light", () -> !WorkbenchTheme.isDark());
		WorkbenchTheme.choose(Choice.SYSTEM);
		assertEquals(Choice.SYSTEM, WorkbenchTheme.choice());
	}

	@Test
	void connectionsBecomeBlueAndOrange() {
		int white = ScreenPalette.current().argb(Tone.EDGE_POSITIVE);
		press("Blue for positive, orange for negative weights");
		ok();
		assertTrue(DiagramColours.areColoured());
		int blue = ScreenPalette.current().argb(Tone.EDGE_POSITIVE);
		assertEquals(0xFFFFFFFF, white);
		assertTrue((blue & 0xff) > (blue >> 16 & 0xff) + 60, Integer.toHexString(blue));
	}

	@Test
	void howConnectionsLookIsKept() {
		press("Dashed for negative weights");
		press("Straight lines instead of curves");
		choose("the contribution now: weight \u00d7 input");
		ok();
		assertTrue(ConnectionLook.Option.STRAIGHT.isOn());
		assertEquals(ConnectionLook.Shown.PRODUCT, ConnectionLook.shown());
		assertTrue(ScreenLook.current().dashNegative());
		assertFalse(ScreenLook.current().traceBack());
	}

	@Test
	void movementsAreChosen() {
		boolean before = Motion.isChosen();
		assertEquals(before, button("Animate changes: neurons glide to their new places").getSelection());
		press("Animate changes: neurons glide to their new places");
		ok();
		assertEquals(!before, Motion.isChosen());
		Motion.choose(before);
	}

	@Test
	void nothingComesBackWhenThatIsChosen() throws Exception {
		assertNotNull(ExampleInputs.of("xor").getPersistable());
		press("Open the networks of the last session again");
		ok();
		assertNull(ExampleInputs.of("xor").getPersistable());
	}

	@Test
	void cancelChangesNothing() {
		press("Projector mode: larger type, thicker lines");
		press("Dark");
		dialog.close();
		assertFalse(PresentationMode.isProjector());
		assertEquals(theme, WorkbenchTheme.choice());
	}

	private Button button(String text) {
		assertNotNull(buttons.get(text), text + " among " + buttons.keySet());
		return buttons.get(text);
	}

	private void press(String text) {
		Button button = button(text);
		boolean before = button.getSelection();
		Workbench.click(button, new Point(12, button.getSize().y / 2), 1);
		assertEquals(!before, button.getSelection(), text);
	}

	private void choose(String item) {
		Combo combo = combos(dialog.getShell()).filter(each -> Arrays.asList(each.getItems()).contains(item)).findFirst().orElseThrow();
		Workbench.focus(combo);
		while (!combo.getText().equals(item)) {
			int before = combo.getSelectionIndex();
			Workbench.press("Down");
			assertTrue(combo.getSelectionIndex() > before, item + " after " + combo.getText());
		}
	}

	private static Stream<Combo> combos(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Combo combo ? Stream.of(combo)
				: child instanceof Composite composite ? combos(composite) : Stream.empty());
	}

	private void ok() {
		Button ok = buttons.values().stream().filter(button -> button == dialog.getShell().getDefaultButton()).findFirst().orElseThrow();
		Workbench.click(ok, new Point(ok.getSize().x / 2, ok.getSize().y / 2), 1);
		Workbench.waitUntil("the dialog is closed", () -> dialog.getShell() == null);
	}

	private static Map<String, Button> buttons(Composite parent) {
		Map<String, Button> found = new LinkedHashMap<>();
		Arrays.stream(parent.getChildren()).filter(Control::isVisible).forEach(child -> {
			if (child instanceof Button button) {
				found.put(button.getText().replace("&", ""), button);
			} else if (child instanceof Composite composite) {
				found.putAll(buttons(composite));
			}
		});
		return found;
	}
}

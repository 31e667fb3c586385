// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.preference;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.netwright.ui.document.LastNetworks;
import org.netwright.ui.theme.DiagramColours;
import org.netwright.ui.theme.Motion;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.theme.WorkbenchTheme;
import org.netwright.ui.theme.WorkbenchTheme.Choice;

/** What can be chosen about Netwright as a whole. */
public final class NetwrightPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
	private static final int INDENT = 14;
	private static final int APART = 16;

	private final Map<Choice, Button> themes = new EnumMap<>(Choice.class);
	private Button whiteBlack;
	private Button coloured;
	private LookFields look;
	private Button projector;
	private Button motion;
	private Button lastNetworks;
	private ResourceManager resources;

	@Override
	public void init(IWorkbench workbench) {
		// nothing of the workbench is needed
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(page);
		resources = new LocalResourceManager(JFaceResources.getResources(), page);
		Composite theme = group(page, Messages.Theme, 0);
		themes.put(Choice.LIGHT, button(theme, SWT.RADIO, Messages.Theme_light));
		themes.put(Choice.DARK, button(theme, SWT.RADIO, Messages.Theme_dark));
		themes.put(Choice.SYSTEM, button(theme, SWT.RADIO, Messages.Theme_system));
		Composite connections = group(page, Messages.Connections, APART);
		whiteBlack = button(connections, SWT.RADIO, Messages.Connections_whiteBlack);
		coloured = button(connections, SWT.RADIO, Messages.Connections_coloured);
		look = new LookFields(group(page, Messages.Look, APART));
		projector = button(group(page, Messages.Projector, APART), SWT.CHECK, Messages.Projector_on);
		motion = button(group(page, Messages.Motion, APART), SWT.CHECK, Messages.Motion_on);
		lastNetworks = button(group(page, Messages.Start, APART), SWT.CHECK, Messages.Start_lastNetworks);
		motion.setSelection(Motion.isChosen());
		show(WorkbenchTheme.choice(), DiagramColours.areColoured(), PresentationMode.isProjector(), LastNetworks.areOpenedAgain());
		return page;
	}

	private Composite group(Composite parent, String title, int above) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(title);
		label.setFont(resources.create(FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD)));
		GridDataFactory.fillDefaults().indent(0, above).applyTo(label);
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(group);
		return group;
	}

	static Button button(Composite parent, int style, String text) {
		Button button = new Button(parent, style);
		button.setText(text);
		return button;
	}

	private void show(Choice theme, boolean colour, boolean larger, boolean again) {
		themes.forEach((choice, button) -> button.setSelection(choice == theme));
		whiteBlack.setSelection(!colour);
		coloured.setSelection(colour);
		projector.setSelection(larger);
		lastNetworks.setSelection(again);
	}

	@Override
	protected void performDefaults() {
		show(Choice.SYSTEM, false, false, true);
		look.showDefaults();
		motion.setSelection(true);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		themes.forEach((choice, button) -> {
			if (button.getSelection()) {
				WorkbenchTheme.choose(choice);
			}
		});
		choose(DiagramColours.areColoured(), coloured.getSelection(), DiagramColours::setColoured);
		look.apply();
		choose(PresentationMode.isProjector(), projector.getSelection(), PresentationMode::setProjector);
		choose(Motion.isChosen(), motion.getSelection(), Motion::choose);
		choose(LastNetworks.areOpenedAgain(), lastNetworks.getSelection(), LastNetworks::setOpenedAgain);
		return true;
	}

	private static void choose(boolean before, boolean now, Consumer<Boolean> setter) {
		if (before != now) {
			setter.accept(now);
		}
	}
}

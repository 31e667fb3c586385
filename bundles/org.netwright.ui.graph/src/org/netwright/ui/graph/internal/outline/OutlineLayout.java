// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Whether the outline shows its tree, its overview, or both; remembered for the next outline and the next start. */
final class OutlineLayout {
	private static final String BUNDLE = "org.netwright.ui.graph"; //$NON-NLS-1$
	private static final String SECTION = "outline"; //$NON-NLS-1$
	private static final String TREE = "hideTree"; //$NON-NLS-1$
	private static final String OVERVIEW = "hideOverview"; //$NON-NLS-1$

	private final SashForm form;
	private final Control tree;
	private final Control overview;
	private final IDialogSettings settings;
	private final IAction showTree;
	private final IAction showOverview;

	OutlineLayout(SashForm form, Control tree, Control overview) {
		this.form = form;
		this.tree = tree;
		this.overview = overview;
		settings = settings();
		showTree = toggle(Messages.Outline_showTree, "tree", TREE); //$NON-NLS-1$
		showOverview = toggle(Messages.Outline_showOverview, "overview", OVERVIEW); //$NON-NLS-1$
		apply();
	}

	private static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(OutlineLayout.class)).getDialogSettings();
		IDialogSettings section = all.getSection(SECTION);
		return section == null ? all.addNewSection(SECTION) : section;
	}

	private IAction toggle(String text, String icon, String hidden) {
		IAction action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				settings.put(hidden, !isChecked());
				apply();
			}
		};
		action.setToolTipText(text);
		action.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg").orElseThrow()); //$NON-NLS-1$ //$NON-NLS-2$
		action.setChecked(!settings.getBoolean(hidden));
		return action;
	}

	/** What is hidden makes room; one of both is always shown. */
	private void apply() {
		boolean both = showTree.isChecked() && showOverview.isChecked();
		tree.setVisible(showTree.isChecked());
		overview.setVisible(showOverview.isChecked());
		showTree.setEnabled(both || !showTree.isChecked());
		showOverview.setEnabled(both || !showOverview.isChecked());
		form.layout();
	}

	void fill(IToolBarManager toolBar) {
		toolBar.add(showTree);
		toolBar.add(showOverview);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;

/** The ids of the views that perspectives arrange. */
public final class Views {
	/** The input image. */
	public static final String INPUT = "org.netwright.ui.inspect.input"; //$NON-NLS-1$
	/** Inputs with names, and what is expected of them. */
	public static final String SAMPLES = "org.netwright.ui.inspect.samples"; //$NON-NLS-1$
	/** What the selection makes of it. */
	public static final String INSPECTOR = "org.netwright.ui.inspect.inspector"; //$NON-NLS-1$
	/** What makes the selection most active. */
	public static final String FIELD = "org.netwright.ui.inspect.field"; //$NON-NLS-1$
	/** One input on its way through the network. */
	public static final String STEPPER = "org.netwright.ui.inspect.stepper"; //$NON-NLS-1$
	/** Walks that are kept with a network. */
	public static final String LESSONS = "org.netwright.ui.inspect.lessons"; //$NON-NLS-1$
	/** The weights between two layers. */
	public static final String WEIGHTS = "org.netwright.ui.inspect.weights"; //$NON-NLS-1$
	/** Two inputs or two networks beside each other. */
	public static final String COMPARE = "org.netwright.ui.inspect.compare"; //$NON-NLS-1$
	/** All layers over time. */
	public static final String LAYERS = "org.netwright.ui.inspect.layers"; //$NON-NLS-1$
	/** What comes out for all inputs. */
	public static final String INPUTS = "org.netwright.ui.inspect.inputs"; //$NON-NLS-1$
	/** What would be if. */
	public static final String WHAT_IF = "org.netwright.ui.inspect.whatif"; //$NON-NLS-1$
	/** The gallery of functions. */
	public static final String FUNCTIONS = "org.netwright.ui.inspect.functions"; //$NON-NLS-1$
	/** What was done to the document. */
	public static final String HISTORY = "org.netwright.ui.history"; //$NON-NLS-1$
	/** What is wrong with the document. */
	public static final String PROBLEMS = "org.netwright.ui.problems"; //$NON-NLS-1$
	/** What works in the background. */
	public static final String PROGRESS = "org.eclipse.ui.views.ProgressView"; //$NON-NLS-1$
	/** Help beside the workbench. */
	public static final String HELP = "org.eclipse.help.ui.HelpView"; //$NON-NLS-1$
	/** A tutorial beside the workbench. */
	public static final String TUTORIAL = "org.eclipse.ui.cheatsheets.views.CheatSheetView"; //$NON-NLS-1$

	private Views() {
	}

	/**
	 * Keeps a place for help and tutorials at the right of everything, so that they hide nothing of what they talk about. To be called
	 * first.
	 */
	static void addGuides(IPageLayout layout) {
		IPlaceholderFolderLayout guides = layout.createPlaceholderFolder("guides", IPageLayout.RIGHT, 0.78f, layout.getEditorArea()); //$NON-NLS-1$
		guides.addPlaceholder(HELP);
		guides.addPlaceholder(TUTORIAL);
	}

	/** Shows a view in a folder, or keeps its place there while no plug-in provides it. */
	static void add(IFolderLayout folder, String view) {
		if (PlatformUI.getWorkbench().getViewRegistry().find(view) == null) {
			folder.addPlaceholder(view);
		} else {
			folder.addView(view);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.lesson.LessonStop;
import org.netwright.core.lesson.LessonStops;
import org.netwright.core.walk.Walk;
import org.netwright.diagram.palette.EdgeColours;
import org.netwright.diagram.palette.Palette;
import org.netwright.model.Lesson;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.theme.DiagramColours;
import org.netwright.ui.theme.WorkbenchTheme;
import org.netwright.ui.viewer.canvas.ScreenLook;
import org.netwright.ui.viewer.network.DiagramControl;

/** Asks where a lesson shall go, and writes it there in the background. UI thread only. */
final class LessonExporting {
	private final IViewSite site;
	private final OpenNetwork open;

	LessonExporting(IViewSite site, OpenNetwork open) {
		this.site = site;
		this.open = open;
	}

	void export(Lesson lesson) {
		Shell shell = site.getShell();
		Walk walk = open.walk().state().walk();
		DiagramControl diagram = Adapters.adapt(site.getPage().getActiveEditor(), DiagramControl.class);
		if (walk == null || diagram == null || lesson.getSteps().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Export_title, lesson.getSteps().isEmpty() ? Messages.Export_noSteps : Messages.Lessons_cannot);
			return;
		}
		try {
			List<LessonStop> stops = LessonStops.of(lesson, walk);
			String file = ask(shell, LessonTexts.of(lesson));
			if (file != null) {
				schedule(lesson, stops, walk, diagram, Path.of(file));
			}
		} catch (NetworkProblemException e) {
			MessageDialog.openInformation(shell, Messages.Lessons_wrongTitle, e.getMessage());
		}
	}

	private void schedule(Lesson lesson, List<LessonStop> stops, Walk walk, DiagramControl diagram, Path file) {
		Palette colours = WorkbenchTheme.isDark() ? Palette.dark() : Palette.light();
		Palette palette = DiagramColours.areColoured() ? colours.withEdges(EdgeColours.BLUE_ORANGE) : colours;
		LessonExport export = new LessonExport(LessonTexts.of(lesson), LessonTexts.text(lesson.getDescription()), stops, walk, diagram.scene(),
				diagram.state().fields(), open::functionName, palette, ScreenLook.current());
		Display display = site.getShell().getDisplay();
		LessonExportJob job = new LessonExportJob(export, file, () -> display.asyncExec(() -> {
			if (!display.isDisposed()) {
				site.getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.Export_done, file));
			}
		}));
		job.setUser(true);
		job.schedule();
	}

	/** The file that a person chooses, with the ending of its kind; null for none. */
	private String ask(Shell shell, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setFilterExtensions(new String[] { "*" + LessonExport.PAGE, "*" + LessonExport.ANIMATION }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.Export_page, Messages.Export_animation });
		dialog.setOverwrite(true);
		dialog.setFilterPath(folder());
		dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + LessonExport.PAGE); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen == null) {
			return null;
		}
		String end = chosen.toLowerCase(Locale.ROOT);
		boolean known = end.endsWith(LessonExport.PAGE) || end.endsWith(LessonExport.ANIMATION);
		return known ? chosen : chosen + (dialog.getFilterIndex() == 1 ? LessonExport.ANIMATION : LessonExport.PAGE);
	}

	/** Beside the network's own file, or at home. */
	private String folder() {
		URI location = open.location();
		boolean file = location != null && "file".equals(location.getScheme()); //$NON-NLS-1$
		return file ? Path.of(location).getParent().toString() : System.getProperty("user.home"); //$NON-NLS-1$
	}
}

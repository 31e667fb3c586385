// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;

/** Ctrl+3 finds every command. */
class QuickAccessTest {
	/** About the problem that is selected in the view of problems, and nothing elsewhere. */
	private static final String OF_ONE_VIEW = "org.netwright.ui.quickFix";
	/** There is no input yet to go back to, or to go forward to. */
	private static final Set<String> NOT_YET = Set.of("org.netwright.ui.inspect.input.back", "org.netwright.ui.inspect.input.forward");

	@TempDir
	Path folder;

	private Shell dialog;

	@AfterEach
	void close() {
		if (dialog != null && !dialog.isDisposed()) {
			dialog.close();
		}
		Workbench.settle();
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void everyCommandOfOursAndOfEditingIsFound() throws Exception {
		Path file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFile.load(ExampleInputs.of("shapes-3x3").location()), file);
		OpenedNetwork shapes = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		shapes.select(shapes.neuron("h1-1"));
		Workbench.focus(shapes.editor().viewer().getControl());
		Set<Shell> before = Set.copyOf(Arrays.asList(Display.getCurrent().getShells()));
		Workbench.press("ctrl+3");
		Workbench.waitUntil("the dialog is there", () -> opened(before) != null);
		dialog = opened(before);
		Text field = find(dialog, Text.class);
		Table table = find(dialog, Table.class);
		Set<String> missing = new TreeSet<>();
		for (Command command : commands()) {
			if (!isFound(field, table, command.getName())) {
				missing.add(command.getId());
			}
		}
		missing.removeAll(NOT_YET);
		assertEquals(Set.of(OF_ONE_VIEW), missing);
	}

	private static List<Command> commands() {
		ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
		List<Command> commands = new ArrayList<>(Stream.of(service.getDefinedCommands()).filter(command -> command.getId().startsWith("org.netwright.")).toList());
		assertTrue(commands.size() > 60, "commands: " + commands.size());
		for (String id : List.of("edit.copy", "edit.cut", "edit.paste", "edit.delete", "edit.selectAll", "edit.findReplace", "file.print", "file.saveAs", "file.closeAll")) {
			commands.add(service.getCommand("org.eclipse.ui." + id));
		}
		return commands;
	}

	/** What is found is there a moment later. */
	private static boolean isFound(Text field, Table table, String name) {
		field.setText(name);
		long end = System.nanoTime() + 1_500_000_000L;
		while (System.nanoTime() < end) {
			if (Stream.of(table.getItems()).anyMatch(item -> item.getText(1).startsWith(name))) {
				return true;
			}
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().timerExec(10, () -> { });
				Display.getCurrent().sleep();
			}
		}
		return false;
	}

	private static Shell opened(Set<Shell> before) {
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell) && shell.isVisible() && find(shell, Table.class) != null)
				.findFirst().orElse(null);
	}

	private static <T extends Control> T find(Composite parent, Class<T> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				return type.cast(child);
			}
			T inner = child instanceof Composite composite ? find(composite, type) : null;
			if (inner != null) {
				return inner;
			}
		}
		return null;
	}
}

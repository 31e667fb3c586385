// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.window.PlatformCommands;

/** Every command is complete, nothing foreign is among them, and every key does what it says. */
class CommandsTest {
	private final ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
	private final IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);

	@Test
	void everyCommandOfOursHasANameADescriptionAndACategory() throws Exception {
		List<String> gaps = new ArrayList<>();
		int ours = 0;
		for (Command command : commands.getDefinedCommands()) {
			if (command.getId().startsWith("org.netwright.")) {
				ours++;
				boolean named = !command.getName().isBlank() && !command.getName().startsWith("%") && !command.getName().endsWith("...");
				boolean described = command.getDescription() != null && !command.getDescription().isBlank() && !command.getDescription().startsWith("%");
				boolean sorted = command.getCategory().isDefined() && command.getCategory().getId().startsWith("org.netwright.")
						&& !command.getCategory().getName().isBlank();
				if (!named || !described || !sorted) {
					gaps.add(command.getId());
				}
			}
		}
		assertTrue(ours >= 15, "commands of ours: " + ours);
		assertEquals(List.of(), gaps);
	}

	@Test
	void noCommandIsForeign() {
		List<String> harness = HarnessBundles.idsContributedTo("org.eclipse.ui.commands");
		assertEquals(List.of(), Arrays.stream(commands.getDefinedCommands()).map(Command::getId).filter(id -> !PlatformCommands.belongs(id))
				.filter(id -> !harness.contains(id)).toList());
		assertFalse(commands.getCommand("org.eclipse.gef.zoom_in").isDefined());
		assertFalse(commands.getCommand("org.eclipse.ui.dialogs.openMessageDialog").isDefined());
	}

	@Test
	void thereIsOneSchemeOfKeysBesideTheOneThatItBuildsOn() {
		assertEquals("org.netwright.app.keys", keys.getActiveScheme().getId());
		assertEquals(2, keys.getDefinedSchemes().length, Arrays.toString(keys.getDefinedSchemes()));
	}

	/** Two commands on one key in the same scheme and context cancel each other out. */
	@Test
	void noKeyIsGivenTwice() throws Exception {
		Map<String, String> given = new TreeMap<>();
		List<String> conflicts = new ArrayList<>();
		for (Binding binding : keys.getBindings()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (command != null && isOfThisPlatform(binding) && binding.getLocale() == null) {
				String place = binding.getTriggerSequence() + " in " + binding.getContextId() + " of " + binding.getSchemeId();
				String before = given.putIfAbsent(place, command.serialize());
				if (before != null && !before.equals(command.serialize())) {
					conflicts.add(place + ": " + before + " and " + command.serialize());
				}
			}
		}
		assertEquals(List.of(), conflicts);
	}

	private static boolean isOfThisPlatform(Binding binding) {
		return binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform());
	}

	@Test
	void theUsualKeysDoTheUsualThings() {
		Map<String, String> expected = Map.of("org.netwright.app.new", "Ctrl+N", "org.netwright.app.open", "Ctrl+O", "org.eclipse.ui.file.save", "Ctrl+S",
				"org.eclipse.ui.file.saveAs", "Shift+Ctrl+S", "org.eclipse.ui.edit.undo", "Ctrl+Z", "org.eclipse.ui.window.quickAccess", "Ctrl+3",
				"org.eclipse.ui.file.exit", "Ctrl+Q", "org.netwright.ui.graph.zoomIn", "Ctrl+=");
		Map<String, String> wrong = new TreeMap<>();
		expected.forEach((command, key) -> {
			List<String> found = Arrays.stream(keys.getActiveBindingsFor(command)).map(TriggerSequence::format).toList();
			if (!found.contains(key)) {
				wrong.put(command, found.toString());
			}
		});
		assertEquals(Map.of(), wrong);
		assertTrue(Arrays.stream(keys.getActiveBindingsFor("org.eclipse.ui.edit.redo")).map(TriggerSequence::format).toList()
				.containsAll(List.of("Ctrl+Y", "Shift+Ctrl+Z")));
	}
}

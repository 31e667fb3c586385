// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.core.template.Weights;
import org.netwright.engine.progress.Progress;
import org.netwright.examples.catalogue.Examples;
import org.netwright.model.file.NetworkFile;

/**
 * Inside the running product: opens one network and does with it what a person does, with a real pointer and keyboard. What it
 * took is written to a file as rows of a table. releng/benchmarks/editor/run compiles it, adds it to a copy of the product and
 * starts that once for each network, so that none finds the memory or the compiled code of another.
 */
public final class EditorBenchmark implements IStartup {
	private final Display display = PlatformUI.getWorkbench().getDisplay();

	/** Called by the workbench. */
	public EditorBenchmark() {
	}

	@Override
	public void earlyStartup() {
		display.asyncExec(() -> {
			int exit = 1;
			try (Person person = new Person()) {
				measure(person);
				exit = 0;
			} catch (Exception | Error e) {
				System.getLogger(EditorBenchmark.class.getName()).log(System.Logger.Level.ERROR, "The benchmark failed.", e);
			}
			Runtime.getRuntime().halt(exit);
		});
	}

	private void measure(Person person) throws Exception {
		String name = System.getProperty("netwright.benchmark");
		Path rows = Path.of(System.getProperty("netwright.benchmark.rows"));
		IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
		welcome.closeIntro(welcome.getIntro());
		Loop.pause(1500);
		IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		Table table = new Table(name);
		Path file = file(name, rows.resolveSibling(name + ".netwright"));
		try {
			new Gestures(person, page, file, table).measureAll();
		} finally {
			Files.writeString(rows, table.text());
		}
	}

	/** A file with the network of this name: an example's, or a dense one of such a shape. */
	private static Path file(String name, Path file) throws Exception {
		var example = Examples.find(name);
		if (example.isPresent()) {
			try (var in = example.get().location().toURL().openStream()) {
				Files.copy(in, file);
			}
			return file;
		}
		Shape shape = Shape.parse(name.replace("784-", "28x28-"));
		List<String> functions = shape.layers().stream().skip(1).map(layer -> "tanh").toList();
		NetworkTemplate template = new NetworkTemplate(name, shape, functions, Inputs.MINUS_ONE_TO_ONE, new Weights(Weights.Rule.XAVIER_UNIFORM, 1, 1));
		NetworkFile.save(template.create(Progress.NONE).orElseThrow(), file);
		return file;
	}
}

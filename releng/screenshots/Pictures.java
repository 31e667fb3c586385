// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.app.internal.perspective.DesignPerspective;
import org.netwright.app.internal.perspective.InspectPerspective;
import org.netwright.app.internal.perspective.Views;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.core.template.Weights;
import org.netwright.engine.progress.Progress;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Network;
import org.netwright.model.Position;
import org.netwright.model.Tint;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.AddNote;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetLayerDisplay;
import org.netwright.model.edit.step.SetTint;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.model.edit.step.SetViewSettings;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.document.UntitledNetworkInput;

/**
 * What each picture shows: the state that it brings the workbench into, and which control it is of. A picture of a dialog opens it
 * and does not come back before it is closed; which control that is, {@link Screenshots} finds. UI thread only.
 */
final class Pictures {
	static final String SHAPES = "shapes-3x3";
	private static final int LARGE_SELECTED = 44;

	private final Map<String, Callable<Control>> pictures = new LinkedHashMap<>();
	private final Set<String> dialogs = Set.of("wizard", "detector", "connect-layers", "about", "preferences", "keys");

	Pictures() {
		pictures.put("workbench", () -> window(InspectPerspective.ID, SHAPES));
		pictures.put("design", () -> window(DesignPerspective.ID, SHAPES));
		pictures.put("xor", () -> window(InspectPerspective.ID, "xor"));
		pictures.put("digits", () -> window(InspectPerspective.ID, "digits"));
		pictures.put("large", () -> large(LayerDisplay.AUTOMATIC));
		pictures.put("large-expanded", () -> large(LayerDisplay.ENDS));
		pictures.put("welcome", this::welcome);
		pictures.put("empty", this::empty);
		pictures.put("input", () -> view(Views.INPUT));
		pictures.put("input-xor", () -> view(Views.INPUT, "xor"));
		pictures.put("input-digits", () -> view(Views.INPUT, "digits"));
		pictures.put("inspector", () -> inspector(() -> List.of(line())));
		pictures.put("inspector-result", () -> inspector(() -> List.of(layer(4).getNeurons().get(3))));
		pictures.put("inspector-input", () -> inspector(() -> List.of(layer(0).getNeurons().get(1))));
		pictures.put("inspector-layer", () -> inspector(() -> List.of(layer(1))));
		pictures.put("inspector-connection", () -> inspector(() -> List.of(layer(1).getNeurons().getFirst().getIncoming().getFirst())));
		pictures.put("inspector-several", () -> inspector(() -> layer(1).getNeurons().subList(0, 3)));
		pictures.put("inspector-network", () -> inspector(List::of));
		FieldPictures.add(pictures, this);
		properties("neuron", this::line, "general", "function");
		properties("layer", () -> layer(1), "general", "function");
		properties("connection", () -> layer(1).getNeurons().getFirst().getIncoming().getFirst(), "general");
		properties("network", () -> network().network(), "general", "input", "decision", "display");
		pictures.put("notes", this::notes);
		pictures.put("palette", () -> palette(""));
		pictures.put("palette-search", () -> palette("relu"));
		pictures.put("outline", () -> view(IPageLayout.ID_OUTLINE));
		pictures.put("problems", this::problems);
		pictures.put("history", this::history);
		pictures.put("tutorial", this::tutorial);
		pictures.put("help", this::help);
		pictures.put("connections-bar", this::connectionsBar);
		pictures.put("find-bar", this::findBar);
		pictures.put("form", this::form);
		pictures.put("lessons", () -> LessonsPicture.of(window(InspectPerspective.ID, SHAPES), page(), network()));
		pictures.put("stepper", () -> StepperPicture.of(window(InspectPerspective.ID, SHAPES), network()));
		pictures.put("weights", () -> weights(false));
		pictures.put("weights-hinton", () -> weights(true));
		new ComparePictures(this).addTo(pictures);
		new SamplePictures(this).addTo(pictures);
		new QuestionPictures(() -> window(InspectPerspective.ID, SHAPES)).addTo(pictures);
		new TracePictures(this).addTo(pictures);
		pictures.put("large-filtered", this::filtered);
		pictures.put("cannot-open", this::cannotOpen);
		pictures.put("detector", () -> onLine("org.netwright.ui.graph.paintDetector"));
		pictures.put("connect-layers", () -> onLine("org.netwright.ui.graph.connectPattern"));
		pictures.put("wizard", () -> run("org.netwright.app.new"));
		pictures.put("about", () -> run("org.eclipse.ui.help.aboutAction"));
		pictures.put("preferences", () -> run("org.eclipse.ui.window.preferences", "preferencePageId", "org.netwright.ui.preferences"));
		pictures.put("keys", () -> run("org.eclipse.ui.window.preferences", "preferencePageId", "org.netwright.app.keys"));
	}

	/** The names of all pictures, in an order in which they can be taken one after the other. */
	Set<String> names() {
		return pictures.keySet();
	}

	/** Whether a picture is of a dialog: {@link #show} does not come back before it is closed. */
	boolean isDialog(String name) {
		return dialogs.contains(name);
	}

	/** Brings the workbench into the state of a picture, and says which control it is of. */
	Control show(String name) throws Exception {
		return pictures.get(name).call();
	}

	private void properties(String what, Callable<EObject> element, String... tabs) {
		for (String tab : tabs) {
			pictures.put("properties-" + what + (tab.equals("general") ? "" : "-" + tab), () -> {
				Control window = window(DesignPerspective.ID, SHAPES);
				select(List.of(element.call()));
				PropertySheet sheet = (PropertySheet) page().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
				window.getDisplay().asyncExec(() -> ((TabbedPropertySheetPage) sheet.getCurrentPage()).setSelectedTab("org.netwright.ui.tab." + tab));
				return stack(sheet);
			});
		}
	}

	private Control inspector(Callable<List<? extends EObject>> elements) throws Exception {
		return viewOf(Views.INSPECTOR, elements);
	}

	/** A view that follows the selection, with something selected. */
	Control viewOf(String id, Callable<List<? extends EObject>> elements) throws Exception {
		window(InspectPerspective.ID, SHAPES);
		select(elements.call());
		return part(id);
	}

	/** The editor with its palette, which is searched for something; over the diagram where there is no room beside it. */
	private Control palette(String words) throws Exception {
		window(DesignPerspective.ID, SHAPES);
		select(List.of());
		if (!words.isEmpty()) {
			run("org.netwright.ui.graph.palette");
			Screenshots.whileEvents(() -> Display.getCurrent().getFocusControl() instanceof Text);
			((Text) Display.getCurrent().getFocusControl()).setText(words);
		}
		return stack(editor());
	}

	private Control problems() throws Exception {
		window(DesignPerspective.ID, SHAPES);
		step(new AddNeurons(layer(2), 4, 1));
		step(new Delete(List.copyOf(layer(4).getNeurons().get(1).getIncoming())));
		return stack(page().showView(Views.PROBLEMS, null, IWorkbenchPage.VIEW_VISIBLE));
	}

	private Control notes() throws Exception {
		Control window = window(DesignPerspective.ID, SHAPES);
		List<Tint> tints = List.of(Tint.BLUE, Tint.CYAN, Tint.TEAL, Tint.OLIVE, Tint.PURPLE);
		for (int i = 0; i < tints.size(); i++) {
			step(new SetTint(List.of(layer(i)), tints.get(i)));
		}
		note("Each of these neurons looks for a black or a white line in one column of the image.", 250, 730, Tint.NONE);
		note("The largest output above 0 wins.", 1006, 610, Tint.PURPLE);
		select(List.of(network().network().getNotes().getFirst()));
		return window;
	}

	private static void note(String text, double x, double y, Tint tint) {
		AddNote add = new AddNote(network().network(), text, new Position(x, y));
		add.note().setTint(tint);
		step(add);
	}

	private Control history() throws Exception {
		problems();
		network().history().undo();
		return stack(page().showView(Views.HISTORY, null, IWorkbenchPage.VIEW_VISIBLE));
	}

	/** The editor, with its tab. */
	private Control editing() throws Exception {
		window(DesignPerspective.ID, SHAPES);
		page().activate(editor());
		return stack(editor());
	}

	private Control connectionsBar() throws Exception {
		Control editor = editing();
		run("org.netwright.ui.graph.connections");
		step(new SetViewSettings(network().network(), EdgeFilterKind.STRONGEST, 2));
		return editor;
	}

	private Control findBar() throws Exception {
		Control editor = editing();
		editor.getShell().forceActive();
		run("org.eclipse.ui.edit.findReplace");
		Screenshots.whileEvents(() -> editor.getDisplay().getFocusControl() instanceof Text);
		((Text) editor.getDisplay().getFocusControl()).setText("layer:shapes |weight|>0.5");
		return editor;
	}

	private Control form() throws Exception {
		Control editor = editing();
		step(SetFunction.ofNeurons(List.of((Neuron) line()), "leaky-relu", Map.of("slope", 0.2)));
		select(List.of(line()));
		run("org.netwright.ui.graph.editInPlace");
		return editor;
	}

	/** The view alone, in a small window. */
	private Control weights(boolean hinton) throws Exception {
		window(DesignPerspective.ID, SHAPES);
		page().closeAllEditors(false);
		open("3x3-6-3");
		activeWindow().getShell().setSize(860, 560);
		IWorkbenchPart view = page().showView(Views.WEIGHTS);
		page().setPartState(page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		Control stack = stack(view);
		if (hinton) {
			press(stack, "Squares");
		}
		return stack;
	}

	/** A new network with random weights of a seed. */
	private static void open(String shape) throws Exception {
		Shape layers = Shape.parse(shape);
		NetworkTemplate template = new NetworkTemplate(shape.replaceFirst("28x28", "784"), layers, Collections.nCopies(layers.layers().size() - 1, "tanh"),
				Inputs.MINUS_ONE_TO_ONE, new Weights(Weights.Rule.XAVIER_UNIFORM, 1, 1));
		NetworkEditors.open(page(), new UntitledNetworkInput(template.create(Progress.NONE).orElseThrow(), template.name()));
		Screenshots.whileEvents(() -> network() != null && network().inspection().state().trace() != null);
	}

	/** Presses the button whose text or tip begins with a word. */
	private static boolean press(Control control, String word) {
		if (control instanceof Button button && (button.getText().replace("&", "").startsWith(word) || String.valueOf(button.getToolTipText()).startsWith(word))) {
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
			return true;
		}
		return control instanceof Composite composite && Arrays.stream(composite.getChildren()).anyMatch(child -> press(child, word));
	}

	/** A network of 101,632 connections, with the digits of nobody: an input painted by chance. */
	private Control filtered() throws Exception {
		window(InspectPerspective.ID, SHAPES);
		page().closeAllEditors(false);
		open("28x28-128-10");
		Random random = new Random(1);
		network().inspection().setInput(random.doubles(784).map(v -> 2 * v - 1).toArray());
		step(new SetViewSettings(network().network(), EdgeFilterKind.STRONGEST, 3));
		return stack(editor());
	}

	private Control cannotOpen() throws Exception {
		window(DesignPerspective.ID, SHAPES);
		Path broken = Files.createTempDirectory("pictures").resolve("broken.netwright");
		Files.writeString(broken, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<network/>\n");
		NetworkEditors.open(page(), NetworkEditorInput.ofFile(broken));
		return activeWindow().getShell();
	}

	/** A command that opens a dialog about the first line detector. */
	private Control onLine(String command) throws Exception {
		editing();
		return run(command);
	}

	private Control welcome() {
		PlatformUI.getWorkbench().getIntroManager().showIntro(activeWindow(), false);
		return activeWindow().getShell();
	}

	private Control empty() throws Exception {
		window(InspectPerspective.ID, SHAPES);
		page().closeAllEditors(false);
		return activeWindow().getShell();
	}

	private Control tutorial() throws Exception {
		Control window = window(InspectPerspective.ID, SHAPES);
		new OpenCheatSheetAction("org.netwright.help.story").run();
		return window;
	}

	private Control help() throws Exception {
		Control window = window(InspectPerspective.ID, SHAPES);
		page().activate(page().showView(Views.INSPECTOR));
		PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
		return window;
	}

	/** A perspective as it is at first, with an example in it; of Shapes 3x3 the inverted cross, and its first line detector selected. */
	Control window(String perspective, String example) throws Exception {
		PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
		PlatformUI.getWorkbench().showPerspective(perspective, activeWindow());
		page().closeAllEditors(false);
		page().resetPerspective();
		open(ExampleInputs.of(example));
		if (example.equals(SHAPES)) {
			network().inspection().setInput(network().samples().samples().stream().filter(sample -> sample.name().equals("inverted cross"))
					.findFirst().orElseThrow().values());
			Screenshots.whileEvents(() -> network().inspection().state().verdict().decided());
			select(List.of(line()));
		}
		return activeWindow().getShell();
	}

	private static void open(NetworkSource source) throws Exception {
		NetworkEditors.open(page(), source);
		Screenshots.whileEvents(() -> network() != null && network().inspection().state().trace() != null);
	}

	/** A network of cells, one of those of the hidden layer selected, or that layer expanded. */
	Control large(LayerDisplay hidden) throws Exception {
		Control window = empty();
		open(LargeNetwork.source());
		network().inspection().setInput(LargeNetwork.ring());
		if (hidden == LayerDisplay.AUTOMATIC) {
			select(List.of(layer(1).getNeurons().get(LARGE_SELECTED)));
		} else {
			step(new SetLayerDisplay(List.of(layer(1)), hidden));
		}
		return window;
	}

	private Control view(String id) throws Exception {
		return view(id, SHAPES);
	}

	private Control view(String id, String example) throws Exception {
		window(id.equals(IPageLayout.ID_OUTLINE) ? DesignPerspective.ID : InspectPerspective.ID, example);
		return part(id);
	}

	private static Control part(String id) throws Exception {
		return (Control) page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE).getSite().getService(MPart.class).getWidget();
	}

	/** A view with its tab and toolbar. */
	static Control stack(IWorkbenchPart part) {
		Control control = (Control) part.getSite().getService(MPart.class).getWidget();
		while (!(control instanceof CTabFolder)) {
			control = control.getParent();
		}
		return control;
	}

	/** Runs a command that opens a dialog, with names and values of parameters. */
	static Control run(String id, String... parameters) throws Exception {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		List<Parameterization> values = new ArrayList<>();
		for (int i = 0; i < parameters.length; i += 2) {
			values.add(new Parameterization(command.getParameter(parameters[i]), parameters[i + 1]));
		}
		PlatformUI.getWorkbench().getService(IHandlerService.class)
				.executeCommand(new ParameterizedCommand(command, values.toArray(Parameterization[]::new)), null);
		return null;
	}

	static void step(Step step) {
		StepRunner.run(activeWindow().getShell(), network(), step);
	}

	private static void select(List<? extends EObject> elements) {
		page().activate(editor());
		editor().getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
	}

	EObject line() {
		return layer(1).getNeurons().getFirst();
	}

	static Layer layer(int index) {
		Network network = network().network();
		return network.getLayers().get(index);
	}

	static IWorkbenchWindow activeWindow() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		return windows.length == 0 ? null : windows[0];
	}

	static IWorkbenchPage page() {
		return activeWindow().getActivePage();
	}

	private static IEditorPart editor() {
		return page().getActiveEditor();
	}

	static OpenNetwork network() {
		return editor() == null ? null : editor().getAdapter(OpenNetwork.class);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IEvaluationService;
import org.netwright.core.evaluation.SampleRun;
import org.netwright.core.inspection.InspectionState;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.CellField;
import org.netwright.ui.field.FocusKeys;
import org.netwright.ui.inspect.internal.input.InputTester;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;

/** The samples of the open network, with what comes out for each and whether that is what is expected, always of the network as it is now. */
public final class SamplesView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "org.netwright.ui.inspect.samples"; //$NON-NLS-1$

	/** Ids of the commands that have buttons beside the input as well. */
	public static final List<String> LINE_COMMANDS = List.of(SamplesCommand.PREVIOUS.id(), SamplesCommand.NEXT.id(), SamplesCommand.ADD.id());

	private static final String INPUT_CONTEXT = "org.netwright.ui.inspect.input"; //$NON-NLS-1$
	private static final String TABLE_CONTEXT = "org.netwright.ui.inspect.input.samples"; //$NON-NLS-1$
	private static final String OUTPUTS = "outputs"; //$NON-NLS-1$

	private Pages stack;
	private HintPage hint;
	private SamplesPage page;
	private CellField names;
	private SampleActions actions;
	private LatestOnUi<SampleRun> ran;
	private LatestOnUi<InspectionState> inspected;
	private Runnable unsubscribe = () -> { };
	private Runnable stopRunning = () -> { };
	private OpenNetwork open;
	private boolean visible;
	private boolean outputs;
	private final List<Runnable> waiting = new ArrayList<>();
	/** Where stepping goes on: the sample that was the input last. */
	private int place = -1;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		outputs = saved != null && Boolean.TRUE.equals(saved.getBoolean(OUTPUTS));
	}

	@Override
	public void saveState(IMemento saved) {
		saved.putBoolean(OUTPUTS, outputs);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.netwright.help.samples"); //$NON-NLS-1$
		hint = new HintPage(stack);
		page = new SamplesPage(stack, this::choose);
		page.samples().setOutputs(outputs);
		Table table = page.samples().control();
		names = new CellField(table);
		table.addListener(SWT.Resize, event -> names.close());
		table.getVerticalBar().addListener(SWT.Selection, event -> names.close());
		actions = new SampleActions(getSite().getShell(), () -> open, page, names);
		ran = new LatestOnUi<>(stack, run -> show());
		inspected = new LatestOnUi<>(stack, state -> mark());
		createCommands();
		followVisibility();
		stack.addDisposeListener(event -> {
			stopRunning.run();
			unsubscribe.run();
		});
		ActiveNetwork.follow(getSite().getPage(), stack, this::networkChanged);
		networkChanged(open);
	}

	private void createCommands() {
		Table table = page.samples().control();
		getSite().getService(IContextService.class).activateContext(INPUT_CONTEXT);
		FocusKeys.context(getSite(), table, TABLE_CONTEXT);
		FocusKeys.handler(getSite(), table, IWorkbenchCommandConstants.EDIT_COPY, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				actions.copyText();
				return null;
			}
		});
		FocusKeys.handler(getSite(), table, IWorkbenchCommandConstants.EDIT_SELECT_ALL, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				table.selectAll();
				return null;
			}
		});
		MenuManager menu = new MenuManager();
		table.setMenu(menu.createContextMenu(table));
		table.addDisposeListener(event -> menu.dispose());
		getSite().registerContextMenu(ID, menu, null);
	}

	/** Samples are run only while a person can see them. */
	private void followVisibility() {
		IPartListener2 listener = new IPartListener2() {
			@Override
			public void partVisible(IWorkbenchPartReference part) {
				if (part.getPart(false) == SamplesView.this) {
					seen(true);
				}
			}

			@Override
			public void partHidden(IWorkbenchPartReference part) {
				if (part.getPart(false) == SamplesView.this) {
					seen(false);
				}
			}
		};
		getSite().getPage().addPartListener(listener);
		stack.addDisposeListener(event -> getSite().getPage().removePartListener(listener));
		// nobody is told of the first time
		stack.getDisplay().asyncExec(() -> {
			if (!stack.isDisposed()) {
				seen(getSite().getPage().isPartVisible(this));
			}
		});
	}

	private void seen(boolean now) {
		if (visible != now) {
			visible = now;
			followRuns();
		}
	}

	private void followRuns() {
		stopRunning.run();
		stopRunning = open == null || !visible ? () -> { } : open.sampleRuns().addListener(ran::offer);
		show();
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		unsubscribe = () -> { };
		names.close();
		open = network;
		place = -1;
		waiting.clear();
		page.begin();
		if (open != null) {
			Runnable inspection = open.inspection().addListener(inspected::offer);
			Runnable history = open.history().addListener(this::documentChanged);
			unsubscribe = () -> {
				inspection.run();
				history.run();
			};
		}
		followRuns();
		updateCommands();
	}

	/** What samples do after a change is told by their runs, together with the samples themselves. */
	private void documentChanged(DocumentChange change) {
		if (change.has(ChangeKind.SAMPLES) || open.snapshot().isEmpty() != hint.isVisible()) {
			names.close();
			show();
			updateCommands();
		}
	}

	private void show() {
		if (open == null) {
			hint.showNoNetwork(Messages.Samples_noNetworkStep);
			stack.show(hint);
			return;
		}
		if (open.snapshot().isEmpty()) {
			String problem = open.inspection().state().problem();
			hint.show(Messages.Samples_cannotCompute, problem == null ? "" : problem, Messages.Samples_cannotComputeStep); //$NON-NLS-1$
			stack.show(hint);
			return;
		}
		stack.show(page);
		SampleRun run = open.sampleRuns().state();
		if (run.network() != null && run.samples() == open.samples().samples()) {
			SampleBook book = page.book().samples() == open.samples() ? page.book() : new SampleBook(open.samples());
			page.show(book, run);
			actions.reselect(book);
			mark();
			List<Runnable> now = List.copyOf(waiting);
			waiting.clear();
			now.forEach(Runnable::run);
		}
	}

	/** Does something as soon as the samples of the network as it is now are there; that is at once but for a view that has just been opened. */
	void whenReady(Runnable action) {
		if (page.run().network() != null && page.book().samples() == open.samples()) {
			action.run();
		} else {
			waiting.add(action);
		}
	}

	private void mark() {
		if (open != null && page.book().samples() == open.samples()) {
			int found = page.book().find(open.inspection().input(), place);
			page.samples().mark(found);
			place = found < 0 ? place : found;
		}
	}

	private void choose(int sample) {
		place = sample;
		open.inspection().setInput(page.book().sample(sample).values());
		page.samples().mark(sample);
	}

	/** Chooses the next or the previous sample of those that are shown; at the end it stays. */
	void step(int direction) {
		SampleLines lines = page.samples().lines();
		if (lines.size() > 0) {
			int line = place < 0 ? -1 : lines.lineOf(place);
			int next = line < 0 ? direction > 0 ? 0 : lines.size() - 1 : Math.clamp((long) line + direction, 0, lines.size() - 1);
			page.samples().setSelection(lines.sample(next));
			choose(lines.sample(next));
		}
	}

	/** What is done with the samples that are selected. */
	SampleActions actions() {
		return actions;
	}

	void toggleFailing() {
		page.setFailing(!page.isFailing());
		refreshSwitches();
	}

	boolean isFailing() {
		return page.isFailing();
	}

	void toggleOutputs() {
		outputs = !outputs;
		page.samples().setOutputs(outputs);
		refreshSwitches();
	}

	boolean hasOutputs() {
		return outputs;
	}

	void toggleConfusion() {
		page.setMatrix(!page.isMatrix());
		refreshSwitches();
	}

	boolean isConfusion() {
		return page.isMatrix();
	}

	private void refreshSwitches() {
		ICommandService commands = getSite().getService(ICommandService.class);
		SamplesCommand.switches().forEach(command -> commands.refreshElements(command.id(), null));
	}

	private void updateCommands() {
		IEvaluationService evaluation = getSite().getService(IEvaluationService.class);
		Arrays.stream(InputTester.properties()).forEach(evaluation::requestEvaluation);
		refreshSwitches();
	}

	/** Whether there is a network with samples, or one that could have some. */
	boolean hasNetwork() {
		return open != null && open.snapshot().isPresent();
	}

	/** The native table of the samples. */
	public Table table() {
		return page.samples().control();
	}

	/** What the lines of the table say in a column, in order: 0 is the name, 1 the winner, 2 the margin; then, where there is room, what is expected, and the runner-up. */
	public List<String> texts(int column) {
		SampleTable samples = page.samples();
		return IntStream.range(0, samples.lines().size()).mapToObj(line -> samples.lines().text(samples.lines().sample(line), samples.columns().get(column))).toList();
	}

	/** The names of the samples that are shown, in order. */
	public List<String> names() {
		return texts(0);
	}

	/** Whether the sample of a name is green, red, or neither. */
	public Boolean passed(String name) {
		return page.samples().lines().passed(page.samples().lines().sample(names().indexOf(name)));
	}

	/** What the tooltip of a sample says; null if nothing. */
	public String tip(String name) {
		return page.samples().tip(page.samples().lines().sample(names().indexOf(name)), Integer.MAX_VALUE);
	}

	/** The name of the sample that is the input; null if none is. */
	public String marked() {
		return page.samples().marked() < 0 ? null : page.book().label(page.samples().marked());
	}

	/** Where a part of a name can be typed; not visible where there are few samples. */
	public Text filter() {
		return page.filter();
	}

	/** Where one of several sets is chosen. */
	public Combo sets() {
		return page.sets();
	}

	/** The field over a name; null while there is none. */
	public Text nameField() {
		return names.field();
	}

	/** How many expectations are met, in words. */
	public String totalsText() {
		return page.totalsText();
	}

	/** What else is said about the samples. */
	public String noteText() {
		return page.noteText();
	}

	/** The confusion matrix; shown only while a person wants it. */
	public ConfusionControl matrix() {
		return page.matrix();
	}

	/** What is said while there are no samples to show. */
	public HintPage hint() {
		return hint;
	}

	/** The control that has everything on it. */
	public Control control() {
		return stack;
	}

	@Override
	public void setFocus() {
		if (hasNetwork()) {
			page.setFocus();
		} else {
			stack.setFocus();
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.List;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IEvaluationService;
import org.netwright.core.inspection.InspectionState;
import org.netwright.core.walk.WalkState;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.FocusKeys;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;

/** The input of the open network as an image to paint, what sample it is, and what the network makes of it. */
public final class InputView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "org.netwright.ui.inspect.input"; //$NON-NLS-1$

	private static final String CONTEXT = ID;
	private static final String IMAGE_CONTEXT = ID + ".image"; //$NON-NLS-1$

	private IMemento memento;
	private Pages stack;
	private HintPage hint;
	private InputPage page;
	private LatestOnUi<WalkState> refresh;
	private LatestOnUi<OpenNetwork> inputsChanged;
	private PictureInput pictures;
	private Runnable unsubscribe = () -> { };
	private OpenNetwork open;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void saveState(IMemento saved) {
		page.chance().save(saved);
		page.tools().save(saved);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.netwright.help.input"); //$NON-NLS-1$
		hint = new HintPage(stack);
		page = new InputPage(stack, getSite());
		if (memento != null) {
			page.chance().restore(memento);
			page.tools().restore(memento);
		}
		createCommands();
		refresh = new LatestOnUi<>(stack, state -> show());
		inputsChanged = new LatestOnUi<>(stack, changed -> updateCommands());
		stack.addDisposeListener(event -> unsubscribe.run());
		ActiveNetwork.follow(getSite().getPage(), stack, this::networkChanged);
		networkChanged(open);
	}

	/** Random and noise are on the page, beside their seed and strength; what moves the image is in the menu, and has keys. */
	private void createCommands() {
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		for (InputCommand command : List.of(InputCommand.BACK, InputCommand.FORWARD)) {
			tools.add(new CommandButton(getSite(), command.id()));
		}
		tools.add(new Separator());
		for (InputCommand command : List.of(InputCommand.INVERT, InputCommand.CLEAR)) {
			tools.add(new CommandButton(getSite(), command.id()));
		}
		tools.add(new Separator());
		tools.add(new CommandButton(getSite(), InputCommand.PICTURE.id()));
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		FocusKeys.context(getSite(), page.grid(), IMAGE_CONTEXT);
		pictures = new PictureInput(page.grid(), page.painter());
		pictures.install();
		ImageClipboard clipboard = new ImageClipboard(page.grid(), page.painter(), pictures);
		FocusKeys.handler(getSite(), page.grid(), IWorkbenchCommandConstants.EDIT_COPY, clipboard.copy());
		FocusKeys.handler(getSite(), page.grid(), IWorkbenchCommandConstants.EDIT_PASTE, clipboard.paste());
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		unsubscribe = () -> { };
		open = network;
		if (open != null) {
			Runnable inspection = open.walk().addListener(refresh::offer);
			Runnable history = open.history().addListener(this::documentChanged);
			Runnable inputs = open.inputs().addListener(() -> inputsChanged.offer(open));
			unsubscribe = () -> {
				inputs.run();
				inspection.run();
				history.run();
			};
		}
		show();
		updateCommands();
	}

	/** Samples come and go without anything being computed. */
	private void documentChanged(DocumentChange change) {
		show();
		if (change.has(ChangeKind.SAMPLES)) {
			updateCommands();
		}
	}

	private void show() {
		if (open == null) {
			hint.showNoNetwork(Messages.Input_noNetworkStep);
			top(hint);
			return;
		}
		InspectionState state = open.walk().state().seen();
		if (open.snapshot().isEmpty()) {
			hint.show(Messages.Input_cannotCompute, state.problem() == null ? "" : state.problem(), Messages.Input_nextStep); //$NON-NLS-1$
			top(hint);
			return;
		}
		page.show(open, open.snapshot().get(), state);
		top(page);
	}

	private void top(Composite control) {
		if (stack.show(control)) {
			updateCommands();
		}
	}

	private void updateCommands() {
		IEvaluationService evaluation = getSite().getService(IEvaluationService.class);
		for (String property : InputTester.properties()) {
			evaluation.requestEvaluation(property);
		}
		for (var item : getViewSite().getActionBars().getToolBarManager().getItems()) {
			item.update();
		}
		page.updateTools();
	}

	/** Whether there is an input to change now. */
	boolean hasImage() {
		return open != null && open.snapshot().isPresent();
	}

	InputPainter painter() {
		return page.painter();
	}

	PictureInput pictures() {
		return pictures;
	}

	/** Fills the area of the pixel with the ring. */
	void fillAtRing() {
		int pixel = page.grid().cursor();
		double ink = page.tools().paint(painter().values()[pixel], false, page.grid().shape(), painter().domain());
		painter().fill(pixel, ink, page.grid().shape());
	}

	/** Takes the value of the pixel with the ring as the ink. */
	void pickAtRing() {
		page.tools().useInk(painter().values()[page.grid().cursor()], painter().domain());
	}

	/** The tools to paint with. */
	public PaintStrip strip() {
		return page.strip();
	}

	/** The image that is painted. */
	public PixelGridControl grid() {
		return page.grid();
	}

	/** The value of one pixel as a number. */
	public ValueField value() {
		return page.value();
	}

	/** Random images and noise. */
	public ChancePanel chance() {
		return page.chance();
	}

	/** Which sample the input is. */
	public SampleLine sample() {
		return page.sample();
	}

	/** What the network makes of the input. */
	public VerdictPanel verdict() {
		return page.verdict();
	}

	/** What is said while there is no input. */
	public HintPage hint() {
		return hint;
	}

	@Override
	public void setFocus() {
		if (hasImage()) {
			page.grid().setFocus();
		} else {
			stack.setFocus();
		}
	}
}

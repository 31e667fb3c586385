// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IEvaluationService;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.lesson.LessonStop;
import org.netwright.core.lesson.LessonStops;
import org.netwright.core.walk.Walk;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.field.FocusKeys;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;
import org.netwright.ui.theme.Paper;

/**
 * The lessons of the open network: walks with notes that are kept with it. Choosing a step makes its input the input and lets the walk
 * stop where it does; what it says is read and changed beside it.
 */
public final class LessonsView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "org.netwright.ui.inspect.lessons"; //$NON-NLS-1$

	private static final String KEYS = ID + ".tree"; //$NON-NLS-1$
	private static final Set<ChangeKind> SHOWN = EnumSet.of(ChangeKind.LESSONS, ChangeKind.LABELS, ChangeKind.STRUCTURE, ChangeKind.SAMPLES);
	private static final int SHORTEST = 2000;
	private static final int LONGEST = 12_000;
	private static final int PER_WORD = 300;

	private Pages pages;
	private HintPage hint;
	private SashForm page;
	private LessonTree tree;
	private LessonForm form;
	private LessonPlayer player;
	private LessonEditing editing;
	private LatestOnUi<DocumentChange> refresh;
	private Runnable unsubscribe = () -> { };
	private OpenNetwork open;

	@Override
	public void createPartControl(Composite parent) {
		pages = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.netwright.help.lessons"); //$NON-NLS-1$
		hint = new HintPage(pages);
		page = new SashForm(pages, SWT.HORIZONTAL);
		Paper.page(page);
		Composite left = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		tree = new LessonTree(left, this::chosen);
		GridDataFactory.fillDefaults().grab(true, true).hint(80, 40).applyTo(tree.control());
		form = new LessonForm(page, step -> StepRunner.run(getSite().getShell(), open, step));
		page.setWeights(2, 3);
		player = new LessonPlayer(pages, this::readingTime, () -> advance(1));
		editing = new LessonEditing(getSite());
		refresh = new LatestOnUi<>(pages, change -> show());
		pages.addDisposeListener(event -> unsubscribe.run());
		FocusKeys.context(getSite(), tree.control(), KEYS);
		MenuManager menu = new MenuManager();
		tree.control().setMenu(menu.createContextMenu(tree.control()));
		pages.addDisposeListener(event -> menu.dispose());
		getSite().registerContextMenu(KEYS, menu, null);
		ActiveNetwork.follow(getSite().getPage(), pages, this::networkChanged);
		if (open == null) {
			show();
		}
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		player.stop();
		form.takeTyping();
		open = network;
		unsubscribe = network == null ? () -> { } : network.history().addListener(this::changed);
		if (network == null || !network.network().getLessons().contains(lesson(tree.selected()))) {
			tree.select(null);
			form.show(null);
		}
		show();
	}

	private void changed(DocumentChange change) {
		if (change.kinds().stream().anyMatch(SHOWN::contains)) {
			refresh.offer(change);
		}
	}

	private void show() {
		getSite().getService(IEvaluationService.class).requestEvaluation(LessonTester.HAS_LESSONS);
		List<Lesson> lessons = open == null ? List.of() : open.network().getLessons();
		tree.show(lessons);
		form.show(tree.selected());
		if (open == null) {
			hint.showNoNetwork(Messages.Lessons_noNetworkStep);
		} else if (lessons.isEmpty()) {
			hint.show(Messages.Lessons_none, Messages.Lessons_noneWhy, Messages.Lessons_noneStep);
		}
		pages.show(lessons.isEmpty() ? hint : page);
	}

	boolean hasNetwork() {
		return open != null;
	}

	private void chosen(EObject element) {
		player.stop();
		form.show(element);
		if (element instanceof LessonStep step) {
			go(step);
		}
	}

	/** Makes the input of a step the input, and lets the walk stop where it does. */
	private void go(LessonStep step) {
		Walk walk = open.walk().state().walk();
		if (walk == null) {
			return;
		}
		Lesson lesson = (Lesson) step.eContainer();
		try {
			LessonStop stop = LessonStops.of(lesson, walk).get(lesson.getSteps().indexOf(step));
			open.inspection().setInput(stop.input());
			open.walk().go(stop.position());
		} catch (NetworkProblemException e) {
			editing.say(Messages.Lessons_wrongTitle, e.getMessage());
		}
	}

	private static Lesson lesson(EObject element) {
		return element instanceof LessonStep step ? (Lesson) step.eContainer() : (Lesson) element;
	}

	/** The lesson that is chosen, or the only one there is; null if it is not clear which. */
	private Lesson lesson() {
		Lesson chosen = lesson(tree.selected());
		List<Lesson> lessons = open.network().getLessons();
		return chosen != null || lessons.size() != 1 ? chosen : lessons.getFirst();
	}

	/** Shows the step so many further; false if there is none. */
	private boolean advance(int by) {
		Lesson lesson = lesson() == null && !open.network().getLessons().isEmpty() ? open.network().getLessons().getFirst() : lesson();
		if (lesson == null) {
			return false;
		}
		int place = tree.selected() instanceof LessonStep step ? lesson.getSteps().indexOf(step) + by : by > 0 ? 0 : -1;
		if (place < 0 || place >= lesson.getSteps().size()) {
			return false;
		}
		show(lesson.getSteps().get(place));
		return true;
	}

	private void show(LessonStep step) {
		form.takeTyping();
		tree.select(step);
		form.show(step);
		go(step);
	}

	void step(int by) {
		player.stop();
		advance(by);
	}

	void play() {
		if (player.isPlaying()) {
			player.stop();
			return;
		}
		Lesson lesson = lesson();
		boolean atEnd = lesson != null && !lesson.getSteps().isEmpty() && tree.selected() == lesson.getSteps().getLast();
		if (atEnd) {
			show(lesson.getSteps().getFirst());
		} else if (!(tree.selected() instanceof LessonStep)) {
			advance(1);
		}
		if (tree.selected() instanceof LessonStep) {
			player.play();
		}
	}

	private int readingTime() {
		String words = form.line().getText() + ' ' + form.placeText() + ' ' + form.note().getText();
		return Math.clamp((long) PER_WORD * words.split("\\s+").length, SHORTEST, LONGEST); //$NON-NLS-1$
	}

	void saveWalk() {
		form.takeTyping();
		editing.saveWalk(open).ifPresent(this::write);
	}

	void addStep() {
		form.takeTyping();
		editing.addStep(open, lesson(), tree.selected()).ifPresent(this::write);
	}

	/** Shows what is new, ready for what there is to say. */
	private void write(EObject element) {
		show();
		tree.select(element);
		form.show(element);
		getSite().getPage().activate(this);
		form.note().setFocus();
	}

	void showHere() {
		if (tree.selected() instanceof LessonStep step) {
			editing.showHere(open, step);
		}
	}

	void move(int by) {
		editing.move(open, tree.selected(), by);
	}

	void delete() {
		player.stop();
		editing.delete(open, tree.selected());
	}

	void export() {
		form.takeTyping();
		Lesson lesson = lesson();
		if (lesson == null) {
			editing.say(Messages.Export_title, Messages.Export_chooseFirst);
		} else {
			new LessonExporting(getViewSite(), open).export(lesson);
		}
	}

	/** The tree of lessons. */
	public Tree tree() {
		return tree.control();
	}

	/** What its rows say. */
	public List<String> rows() {
		return tree.texts();
	}

	/** The name of the lesson, or the title of the step. */
	public Text line() {
		return form.line();
	}

	/** What the lesson is about, or what the step says. */
	public Text note() {
		return form.note();
	}

	/** Where the step stops. */
	public String place() {
		return form.placeText();
	}

	/** What is said while there are no lessons. */
	public HintPage hint() {
		return hint;
	}

	@Override
	public void setFocus() {
		if (open != null && !open.network().getLessons().isEmpty()) {
			tree.control().setFocus();
		} else {
			pages.setFocus();
		}
	}
}

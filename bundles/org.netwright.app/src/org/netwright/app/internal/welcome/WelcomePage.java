// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.app.internal.command.NewNetworkHandler;
import org.netwright.app.internal.command.OpenNetworkHandler;
import org.netwright.app.internal.recent.RecentFiles;
import org.netwright.diagram.palette.Tone;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.PresentationMode;

/** What a newcomer sees first: what this is, what to begin with, and a network that answers. */
public final class WelcomePage extends ScrolledComposite {
	private static final String STORY = "org.netwright.help.story"; //$NON-NLS-1$
	private static final String BUILD = "org.netwright.help.build"; //$NON-NLS-1$
	private static final int RECENT = 5;
	private static final Supplier<String> NO_KEY = () -> ""; //$NON-NLS-1$

	private final WelcomeActions actions;
	private final LivePicture live;
	private final List<ActionButton> buttons = new ArrayList<>();
	private final Map<String, ExampleCard> cards = new LinkedHashMap<>();

	/**
	 * Creates the page.
	 *
	 * @param parent  its parent
	 * @param actions what it leads to
	 */
	public WelcomePage(Composite parent, WelcomeActions actions) {
		super(parent, SWT.V_SCROLL);
		this.actions = actions;
		Paper.page(this);
		Composite content = new Composite(this, SWT.NONE);
		Composite left = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
		fillLeft(left);
		live = new LivePicture(content);
		TextLine caption = new TextLine(content, Messages.Welcome_caption, Type.SMALL, Tone.PAPER_INK_SECONDARY);
		TextLine heading = new TextLine(content, Messages.Welcome_examples, Type.HEADING, Tone.PAPER_INK);
		for (Example example : Examples.all()) {
			cards.put(example.id(), new ExampleCard(content, example, () -> actions.openExample(example.id())));
		}
		content.setLayout(new WelcomeLayout(this, left, live, caption, heading, List.copyOf(cards.values())));
		setContent(content);
		setExpandHorizontal(true);
		setExpandVertical(true);
		Runnable fit = () -> setMinHeight(content.computeSize(getClientArea().width, SWT.DEFAULT).y);
		addListener(SWT.Resize, event -> fit.run());
		PresentationMode.whenChanged(this, () -> {
			fit.run();
			content.layout(true, true);
		});
		listenForEscape(this);
		ExamplePictures.load(this, this::show);
	}

	private void fillLeft(Composite left) {
		Composite name = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(name);
		Label mark = new Label(name, SWT.NONE);
		mark.setImage(new LocalResourceManager(JFaceResources.getResources(), mark).create(icon("netwright"))); //$NON-NLS-1$
		TextLine title = new TextLine(name, "Netwright", Type.TITLE, Tone.PAPER_INK); //$NON-NLS-1$
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(title);
		line(left, new TextLine(left, Messages.Welcome_tagline, Type.TEXT, Tone.PAPER_INK_SECONDARY), 14);
		heading(left, Messages.Welcome_start);
		action(left, "new", Messages.Welcome_new, Messages.Welcome_newText, () -> actions.key(NewNetworkHandler.COMMAND), actions::newNetwork); //$NON-NLS-1$
		action(left, "open", Messages.Welcome_open, Messages.Welcome_openText, () -> actions.key(OpenNetworkHandler.COMMAND), actions::open); //$NON-NLS-1$
		heading(left, Messages.Welcome_learn);
		action(left, "tutorial", Messages.Welcome_story, Messages.Welcome_storyText, NO_KEY, () -> actions.openTutorial(STORY)); //$NON-NLS-1$
		action(left, "design", Messages.Welcome_build, Messages.Welcome_buildText, NO_KEY, () -> actions.openTutorial(BUILD)); //$NON-NLS-1$
		heading(left, Messages.Welcome_recent);
		fillRecent(left);
		line(left, button(left, "inspect", Messages.Welcome_close, "", NO_KEY, actions::close), 18); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void fillRecent(Composite left) {
		List<Path> files = RecentFiles.preferences().files();
		if (files.isEmpty()) {
			line(left, new TextLine(left, Messages.Welcome_noRecent, Type.SMALL, Tone.PAPER_INK_SECONDARY), 4);
		}
		for (Path file : files.subList(0, Math.min(RECENT, files.size()))) {
			action(left, "recent", file.getFileName().toString(), RecentFiles.readable(file.getParent()), NO_KEY, () -> actions.openRecent(file)); //$NON-NLS-1$
		}
	}

	private static void heading(Composite left, String text) {
		line(left, new TextLine(left, text, Type.HEADING, Tone.PAPER_INK), 22);
	}

	private static void line(Composite left, Control control, int above) {
		GridDataFactory.fillDefaults().grab(true, false).indent(0, above).applyTo(control);
	}

	private void action(Composite left, String icon, String title, String text, Supplier<String> key, Runnable run) {
		line(left, button(left, icon, title, text, key, run), 0);
	}

	private ActionButton button(Composite left, String icon, String title, String text, Supplier<String> key, Runnable run) {
		ActionButton button = new ActionButton(left, icon(icon), title, text, key, run);
		buttons.add(button);
		return button;
	}

	private static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle("org.netwright.app", "icons/" + name + ".svg").orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void listenForEscape(Control control) {
		control.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				actions.close();
			}
		});
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				listenForEscape(child);
			}
		}
	}

	private void show(ExamplePicture picture) {
		cards.get(picture.example().id()).show(picture);
		if (live.picture() == null) {
			live.show(picture);
		}
	}

	/** Makes the first thing to do the one that Enter does. */
	void focusFirst() {
		buttons.getFirst().setFocus();
	}

	/** The picture that answers. */
	public Control picture() {
		return live;
	}

	/** Where a pixel of the picture is. */
	public Point pixel(int neuron) {
		return live.locationOf(neuron);
	}

	/** The input of the picture and what is recognised in it; null before it is loaded. */
	public String pictureText() {
		return live.picture() == null ? null : live.picture().text();
	}

	/** Does what a person who clicks the button or card of a name does. */
	public void press(String name) {
		List<PaintedButton> all = new ArrayList<>(buttons);
		all.addAll(cards.values());
		all.stream().filter(button -> button.name().startsWith(name)).findFirst().orElseThrow().run();
	}

	/** What can be pressed, as assistive software reads it out. */
	public List<String> choices() {
		List<PaintedButton> all = new ArrayList<>(buttons);
		all.addAll(cards.values());
		return all.stream().map(PaintedButton::name).toList();
	}
}

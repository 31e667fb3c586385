// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.stepper;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.netwright.core.walk.WalkPosition;
import org.netwright.core.walk.WalkState;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.PresentationMode;

/** The track of layers, the arithmetic of where one is, the buttons, and where playing stops; scrolls where there is little room. */
final class StepperPage extends ScrolledComposite {
	private static final int MARGIN = 10;

	private final Composite content;
	private final Composite said;
	private final TrackControl track;
	private final Label title;
	private final Label line;
	private final Label sentence;
	private final Label position;
	private final PlayRow play;
	private final BreakRow stop;
	private int saidWidth;
	private int saidHeight;

	StepperPage(Composite parent, IServiceLocator services, Consumer<WalkPosition> go) {
		super(parent, SWT.V_SCROLL);
		Paper.page(this);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		content = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(content);
		track = new TrackControl(content, go);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(track);
		said = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(said);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		title = new Label(said, SWT.NONE);
		title.setFont(resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD)));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(title);
		line = wrapped(said, 1);
		sentence = wrapped(said, 2);
		Paper.secondary(sentence);
		play = new PlayRow(content, services);
		Composite foot = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		stop = new BreakRow(foot);
		position = new Label(foot, SWT.RIGHT);
		Paper.secondary(position);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(position);
		setContent(content);
		addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		PresentationMode.whenChanged(this, () -> getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				fit();
			}
		}));
	}

	private static Label wrapped(Composite parent, int columns) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Shows where a walk is. */
	void show(OpenNetwork open, WalkState state, int looked, String selected) {
		Said said = Said.of(open, state, looked);
		boolean moved = text(title, said.title()) | text(line, said.line()) | text(sentence, said.sentence()) | text(position, position(state));
		track.show(state, position.getText());
		play.show(open.walk(), state);
		stop.show(open.walk(), state.walk().network(), selected);
		if (moved) {
			fit();
		}
	}

	static String position(WalkState state) {
		String all = Numbers.count(state.walk().stepCount());
		if (!state.walking()) {
			return NLS.bind(Messages.Position_all, all);
		}
		if (state.position().steps() == 0) {
			return NLS.bind(Messages.Position_start, all);
		}
		String step = Numbers.count(state.position().steps());
		return state.stoppedBy() == null ? NLS.bind(Messages.Position_step, step, all)
				: NLS.bind(Messages.Position_stopped, new Object[] { step, all, state.stoppedBy().text(state.walk().network()) });
	}

	private static boolean text(Label label, String text) {
		String shown = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean other = !shown.equals(label.getText());
		if (other) {
			label.setText(shown);
		}
		return other;
	}

	/** What is said keeps the room it once needed at this width, so that the buttons do not jump away from the pointer. */
	private void fit() {
		int width = Math.max(1, getClientArea().width - 2 * MARGIN);
		GridData data = (GridData) said.getLayoutData();
		data.heightHint = SWT.DEFAULT;
		int needed = said.computeSize(width, SWT.DEFAULT).y;
		saidHeight = width == saidWidth ? Math.max(saidHeight, needed) : needed;
		saidWidth = width;
		data.heightHint = saidHeight;
		setMinHeight(content.computeSize(Math.max(1, getClientArea().width), SWT.DEFAULT).y);
		content.layout(true, true);
	}

	Control control() {
		return content;
	}

	TrackControl track() {
		return track;
	}

	PlayRow play() {
		return play;
	}

	BreakRow stop() {
		return stop;
	}

	String titleText() {
		return title.getText().replace("&&", "&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	String lineText() {
		return line.getText().replace("&&", "&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	String sentenceText() {
		return sentence.getText().replace("&&", "&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	String positionText() {
		return position.getText().replace("&&", "&"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}

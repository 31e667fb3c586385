// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.exhaustive.InputSurvey;
import org.netwright.core.inspection.InspectionState;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.PresentationMode;

/** Counts as bars, margins as a histogram, and the inputs behind the chosen number. */
final class InputsPage extends ScrolledComposite {
	private static final int GALLERY = 120;
	/** Until it is known how high everything is; scroll bars complain in controls that are too small. */
	private static final int LEAST_HEIGHT = 420;

	private final Runnable ask;
	private final Composite content;
	private final Combo levels;
	private final SampleFields sampling;
	private final Label facts;
	private final BarList winners;
	private final MarginBars margins;
	private final Label heading;
	private final InputGallery gallery;
	private final WorkLine work;
	private NetworkSnapshot network;
	private InputsAnswer answer;
	private Verdict now = Verdict.UNDECIDED;
	/** The id of the output neuron whose inputs are listed; empty: those that nobody wins; null: all. */
	private String chosenId;
	private int bin = InputSurvey.ALL_BINS;

	/**
	 * @param ask   when something else is to be found out
	 * @param input takes the input that a person chooses
	 */
	InputsPage(Composite parent, Runnable ask, Consumer<double[]> input) {
		super(parent, SWT.V_SCROLL);
		this.ask = ask;
		Paper.page(this);
		setExpandHorizontal(true);
		setExpandVertical(true);
		content = new Composite(this, SWT.NONE);
		Paper.page(content);
		setContent(content);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(content);
		levels = new Combo(content, SWT.READ_ONLY | SWT.DROP_DOWN);
		levels.setToolTipText(Messages.Inputs_levelsTip);
		levels.setItems("2", "3"); //$NON-NLS-1$ //$NON-NLS-2$
		levels.select(0);
		levels.addListener(SWT.Selection, event -> askAll());
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(levels);
		sampling = new SampleFields(content, this::askAll);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(sampling);
		facts = line();
		Paper.secondary(facts);
		work = new WorkLine(content);
		winners = new BarList(content, Messages.Inputs_winners, true, this::choose);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(winners);
		margins = new MarginBars(content, this::chooseBin);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(margins);
		heading = line();
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		gallery = new InputGallery(content, input);
		GridDataFactory.fillDefaults().grab(true, true).hint(80, GALLERY).applyTo(gallery);
		setMinHeight(LEAST_HEIGHT);
		addListener(SWT.Resize, event -> fit());
		PresentationMode.whenChanged(this, () -> getDisplay().asyncExec(this::fit));
	}

	private Label line() {
		Label label = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void fit() {
		if (!isDisposed()) {
			content.layout(true, true);
			setMinHeight(content.computeSize(Math.max(1, getClientArea().width), SWT.DEFAULT).y);
		}
	}

	private void askAll() {
		bin = InputSurvey.ALL_BINS;
		ask.run();
	}

	private void choose(int line) {
		int outputs = winners.bars().size() - 1;
		chosenId = line < 0 ? null : line == outputs ? "" : network.id(network.outputStart() + line); //$NON-NLS-1$
		askAll();
	}

	private void chooseBin(int next) {
		bin = next;
		if (next != InputSurvey.ALL_BINS && "".equals(chosenId)) { //$NON-NLS-1$
			chosenId = null;
		}
		ask.run();
	}

	/** What to find out about a network. */
	InputsQuestion question(NetworkSnapshot next) {
		network = next;
		showLevels(InputSet.isTooMany(levels(), next.graph().inputCount()));
		return new InputsQuestion(next, levels(), sampling.sampling(), winner(), bin);
	}

	int levels() {
		return levels.getSelectionIndex() + 2;
	}

	SampleFields sampling() {
		return sampling;
	}

	void setLevels(int count) {
		levels.select(count - 2);
	}

	/** Whose inputs are listed; all of them once the output is not there any more. */
	private int winner() {
		int index = chosenId == null ? InputSurvey.ANY : chosenId.isEmpty() ? InputSurvey.UNDECIDED : network.indexOf(chosenId);
		if (index >= 0 && index < network.outputStart() || index == -1 && !chosenId.isEmpty()) {
			chosenId = null;
			return InputSurvey.ANY;
		}
		return index;
	}

	/** Shows what was found out. */
	void show(InputsAnswer next) {
		answer = next;
		facts.setText(factsOf(next.survey()));
		showWinners();
		margins.show(next.histogram(), next.bin());
		bin = next.bin();
		heading.setText(headingOf(next));
		InputSurvey survey = next.survey();
		gallery.show(new InputGallery.Contents(Thumbnail.of(survey.network()), next.indices().length, place -> survey.inputs().input(next.indices()[place]),
				place -> caption(survey, next.indices()[place], next.winner()), place -> tip(survey, next.indices()[place])));
		fit();
	}

	private void showLevels(boolean sampled) {
		int inputs = network.graph().inputCount();
		int selected = levels.getSelectionIndex();
		for (int i = 0; i < 2; i++) {
			String item = NLS.bind(Messages.Inputs_levels, InputWords.levels(i + 2), InputWords.total(i + 2, inputs));
			if (!levels.getItem(i).equals(item)) {
				levels.setItem(i, item);
			}
		}
		levels.select(selected);
		if (sampling.getVisible() != sampled || ((GridData) sampling.getLayoutData()).exclude == sampled) {
			sampling.setVisible(sampled);
			((GridData) sampling.getLayoutData()).exclude = !sampled;
			fit();
		}
	}

	private static String factsOf(InputSurvey survey) {
		String domain = InputWords.domain(survey.inputs());
		String narrowest = Double.isNaN(survey.smallestMargin()) ? "" : NLS.bind(Messages.Inputs_narrowest, InputWords.margin(survey.smallestMargin())); //$NON-NLS-1$
		String ties = survey.ties() == 0 ? "" : NLS.bind(Messages.Inputs_ties, Numbers.count(survey.ties())); //$NON-NLS-1$
		return domain + narrowest + ties;
	}

	private void showWinners() {
		InputSurvey survey = answer.survey();
		NetworkSnapshot of = survey.network();
		List<BarList.Bar> bars = new ArrayList<>();
		List<String> labels = of.outputLabels();
		for (int output = 0; output < labels.size(); output++) {
			bars.add(bar(labels.get(output), survey.count(of.outputStart() + output), survey, now.winner() == of.outputStart() + output, "")); //$NON-NLS-1$
		}
		String ties = survey.count(InputSurvey.UNDECIDED) == 0 ? "" //$NON-NLS-1$
				: NLS.bind(Messages.Inputs_undecidedTip, Numbers.count(survey.ties()), Numbers.count(survey.count(InputSurvey.UNDECIDED) - survey.ties()));
		bars.add(bar(Messages.Outcome_undecided, survey.count(InputSurvey.UNDECIDED), survey, !now.decided(), ties));
		int select = answer.winner() == InputSurvey.ANY ? -1 : answer.winner() == InputSurvey.UNDECIDED ? labels.size() : answer.winner() - of.outputStart();
		winners.show(bars, select);
	}

	private static BarList.Bar bar(String name, int count, InputSurvey survey, boolean isNow, String more) {
		double share = (double) count / survey.inputs().count();
		String tip = NLS.bind(Messages.Inputs_share, new Object[] { name, Numbers.count(count), Numbers.plain(100 * share, 1) });
		return new BarList.Bar(name, share, Numbers.count(count), isNow, more.isEmpty() ? tip : tip + '\n' + more);
	}

	private String headingOf(InputsAnswer of) {
		String count = Numbers.count(of.indices().length);
		String whose = of.winner() == InputSurvey.ANY ? NLS.bind(Messages.Inputs_listAll, count)
				: NLS.bind(Messages.Inputs_listOf, count, InputWords.winner(of.survey().network(), of.winner()));
		return of.bin() == InputSurvey.ALL_BINS ? whose : NLS.bind(Messages.Inputs_listBin, new Object[] { whose, margins.edge(of.bin()), margins.edge(of.bin() + 1) });
	}

	private static String caption(InputSurvey survey, int index, int winner) {
		int wins = survey.winner(index);
		return wins < 0 ? "\u2013" : winner == InputSurvey.ANY ? InputWords.winner(survey.network(), wins) : InputWords.margin(survey.margin(index)); //$NON-NLS-1$
	}

	private static String tip(InputSurvey survey, int index) {
		return InputWords.outcome(survey.network(), new Verdict(survey.winner(index), -1, survey.margin(index)));
	}

	/** Marks the input as it is now. */
	void mark(InspectionState state) {
		gallery.mark(state.input());
		margins.mark(state.trace() != null && state.verdict().decided() ? state.verdict().margin() : Double.NaN);
		boolean other = now.winner() != state.verdict().winner();
		now = state.verdict();
		if (other && answer != null && answer.survey().network().outputStart() == (state.snapshot() == null ? -1 : state.snapshot().outputStart())) {
			showWinners();
		}
	}

	/** What is shown; null before anything is. */
	InputsAnswer answer() {
		return answer;
	}

	WorkLine work() {
		return work;
	}

	BarList winners() {
		return winners;
	}

	MarginBars margins() {
		return margins;
	}

	InputGallery gallery() {
		return gallery;
	}

	Combo levelsChoice() {
		return levels;
	}

	String facts() {
		return facts.getText();
	}

	String heading() {
		return heading.getText();
	}

	@Override
	public boolean setFocus() {
		return gallery.setFocus();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;

/**
 * One problem as people see it.
 *
 * @param problem what is wrong
 * @param place   what people call the element
 * @param element what a double click goes to: the layer, neuron, note, or the network itself
 */
record ProblemRow(Problem problem, String place, EObject element) {
	/** What cannot be computed before what is odd; apart from that as found. */
	static final Comparator<ProblemRow> BY_SEVERITY = Comparator.comparing(row -> row.problem().severity());
	/** By the words. */
	static final Comparator<ProblemRow> BY_MESSAGE = Comparator.comparing(row -> row.problem().message(), String.CASE_INSENSITIVE_ORDER);
	/** By what people call the element. */
	static final Comparator<ProblemRow> BY_PLACE = Comparator.comparing(ProblemRow::place, String.CASE_INSENSITIVE_ORDER);

	/**
	 * What people see of problems. UI thread only.
	 *
	 * @return errors first, apart from that as found
	 */
	static List<ProblemRow> of(List<Problem> problems, Network network) {
		Map<String, EObject> elements = problems.isEmpty() ? Map.of() : elements(network);
		return problems.stream().map(problem -> of(problem, network, elements)).sorted(BY_SEVERITY).toList();
	}

	private static Map<String, EObject> elements(Network network) {
		Map<String, EObject> elements = new HashMap<>();
		for (Layer layer : network.getLayers()) {
			elements.putIfAbsent(layer.getId(), layer);
			layer.getNeurons().forEach(neuron -> elements.putIfAbsent(neuron.getId(), neuron));
		}
		network.getNotes().forEach(note -> elements.putIfAbsent(note.getId(), note));
		return elements;
	}

	private static ProblemRow of(Problem problem, Network network, Map<String, EObject> elements) {
		EObject element = problem.elementId() == null ? network : elements.getOrDefault(problem.elementId(), network);
		return new ProblemRow(problem, element == network ? placeInDocument(problem.code()) : place(element), element);
	}

	private static String placeInDocument(String code) {
		return switch (code) {
			case ProblemCodes.WRONG_SAMPLE_SIZE, ProblemCodes.WRONG_EXPECTATION, ProblemCodes.AMBIGUOUS_NAME, ProblemCodes.WRONG_SAMPLE_SET -> Messages.Element_samples;
			case ProblemCodes.WRONG_LESSON -> Messages.Element_lessons;
			default -> Messages.Element_network;
		};
	}

	private static String place(EObject element) {
		return switch (element) {
			case Neuron neuron -> NLS.bind(Messages.Element_neuron, named(neuron.getName(), neuron.getId()));
			case Layer layer -> NLS.bind(Messages.Element_layer, named(layer.getName(), layer.getId()));
			case Note note -> Messages.Element_note;
			default -> Messages.Element_network;
		};
	}

	private static String named(String name, String id) {
		return name == null || name.isEmpty() ? id : name;
	}

	/** The row as one line of a table in text form. */
	String line() {
		return String.join("\t", problem.isError() ? Messages.Severity_error : Messages.Severity_warning, problem.message(), place); //$NON-NLS-1$
	}
}

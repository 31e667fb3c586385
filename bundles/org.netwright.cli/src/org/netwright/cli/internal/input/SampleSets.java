// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.NearestWord;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/**
 * The samples of a network by their names. Sets that stand in a file beside the network are read when they are needed.
 * A sample without a name goes by its place in its set, counted from 1.
 */
public final class SampleSets {

	private static final int MOST_NAMES = 8;

	private final CommandContext context;
	private final LoadedNetwork network;

	/**
	 * Takes a network.
	 *
	 * @param context the folder that relative paths start from
	 * @param network whose samples are looked for
	 */
	public SampleSets(CommandContext context, LoadedNetwork network) {
		this.context = context;
		this.network = network;
	}

	/**
	 * The values of one sample.
	 *
	 * @param name the sample's name, or SET/NAME. What fits as SET/NAME comes first, and what is inside the document
	 *     before what is in files
	 * @return {@code [inputCount]}
	 * @throws CommandFailure if there is no such sample, several have that name, or it does not fit the network
	 */
	public double[] values(String name) {
		List<Candidate> all = candidates(name);
		List<Candidate> found = all.stream().filter(each -> each.path().equals(name)).toList();
		if (found.isEmpty()) {
			found = all.stream().filter(each -> each.name().equals(name)).toList();
		}
		if (found.isEmpty()) {
			throw new CommandFailure(network.file(), unknown(name, all));
		}
		if (found.size() > 1) {
			throw new CommandFailure(network.file(), ambiguous(name, found));
		}
		double[] values = found.getFirst().sample().getValues();
		return network.checkSize(values == null ? new double[0] : values.clone(), "Sample '" + name + "'");
	}

	/**
	 * All samples of all sets, ready to be judged.
	 *
	 * @return in document order
	 * @throws CommandFailure if one does not fit the network, or a set cannot be read
	 */
	public List<NamedSample> all() {
		List<NamedSample> samples = new ArrayList<>();
		network.document().getSampleSets().forEach(set -> samples.addAll(judgeable(set)));
		return samples;
	}

	/**
	 * The samples of one set, ready to be judged.
	 *
	 * @param name the set's name
	 * @return in order
	 * @throws CommandFailure if there is no such set, several have that name, it cannot be read, or a sample does not fit
	 */
	public List<NamedSample> ofSet(String name) {
		List<SampleSet> sets = network.document().getSampleSets();
		List<SampleSet> found = sets.stream().filter(set -> name(set).equals(name)).toList();
		if (found.size() == 1) {
			return judgeable(found.getFirst());
		}
		String reason = found.isEmpty() ? "There is no sample set '" + name + "'. "
				+ known(name, sets.stream().map(SampleSets::name).filter(each -> !each.isEmpty()).toList(), "sample sets")
				: found.size() + " sample sets are called '" + name + "'. Rename one of them.";
		throw new CommandFailure(network.file(), reason);
	}

	/**
	 * The rows of a table that does not belong to the network, ready to be judged.
	 *
	 * @param file as the person named it
	 * @param options how to read it, as the reader of such tables describes them
	 * @return one sample for each row
	 * @throws CommandFailure if it cannot be read or does not fit the network
	 */
	public List<NamedSample> ofTable(String file, Map<String, String> options) {
		try {
			return judgeable(SampleReaders.standard().read("csv", context.path(file), network.document(), options), file);
		} catch (NetworkFileException e) {
			throw CommandFailure.of(file, e);
		}
	}

	/** Files are read only for what cannot be inside the document. */
	private List<Candidate> candidates(String wanted) {
		List<SampleSet> sets = network.document().getSampleSets();
		List<Candidate> inside = candidates(sets.stream().filter(set -> set.getLocation() == null));
		if (inside.stream().anyMatch(each -> each.path().equals(wanted) || each.name().equals(wanted))) {
			return inside;
		}
		List<Candidate> inNamedSet = candidates(sets.stream().filter(set -> wanted.startsWith(name(set) + "/")));
		return inNamedSet.stream().anyMatch(each -> each.path().equals(wanted)) ? inNamedSet : candidates(sets.stream());
	}

	private List<Candidate> candidates(Stream<SampleSet> sets) {
		return sets.flatMap(set -> candidates(set).stream()).toList();
	}

	private List<Candidate> candidates(SampleSet set) {
		List<Candidate> candidates = new ArrayList<>();
		for (Sample sample : resolved(set).getSamples()) {
			candidates.add(new Candidate(name(set), name(sample.getName(), candidates.size()), sample));
		}
		return candidates;
	}

	private List<NamedSample> judgeable(SampleSet set) {
		return judgeable(resolved(set), network.file());
	}

	private List<NamedSample> judgeable(SampleSet set, String file) {
		try {
			List<NamedSample> samples = new ArrayList<>();
			for (NamedSample sample : NamedSample.of(set, network.snapshot())) {
				samples.add(new NamedSample(sample.set(), name(sample.name(), samples.size()), sample.values(),
						sample.expected()));
			}
			return samples;
		} catch (NetworkProblemException e) {
			throw new CommandFailure(file, e.getMessage());
		}
	}

	private SampleSet resolved(SampleSet set) {
		if (set.getLocation() == null) {
			return set;
		}
		try {
			return SampleReaders.standard().read(set, network.document(), network.path().toUri());
		} catch (NetworkFileException e) {
			throw new CommandFailure(e.getMessage());
		}
	}

	private String unknown(String name, List<Candidate> all) {
		List<String> words = all.stream().map(name.indexOf('/') < 0 ? Candidate::name : Candidate::path).toList();
		return "There is no sample '" + name + "'. " + known(name, words, "samples");
	}

	private static String known(String word, List<String> words, String noun) {
		List<String> near = NearestWord.of(word, words, MOST_NAMES);
		if (!near.isEmpty()) {
			return "Did you mean " + quoted(near) + "?";
		}
		if (words.isEmpty()) {
			return "The network has no " + noun + ".";
		}
		List<String> distinct = words.stream().distinct().toList();
		return "Its " + noun + " are " + quoted(distinct.subList(0, Math.min(MOST_NAMES, distinct.size())))
				+ (distinct.size() > MOST_NAMES ? " and " + (distinct.size() - MOST_NAMES) + " more." : ".");
	}

	private static String ambiguous(String name, List<Candidate> found) {
		List<String> paths = found.stream().map(Candidate::path).distinct().toList();
		return found.size() + " samples are called '" + name + "'. "
				+ (paths.size() == found.size() ? "Choose one of " + quoted(paths) + "." : "Rename one of them.");
	}

	private static String quoted(List<String> words) {
		return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
	}

	private static String name(SampleSet set) {
		return Objects.requireNonNullElse(set.getName(), "");
	}

	private static String name(String name, int place) {
		return name == null || name.isEmpty() ? Integer.toString(place + 1) : name;
	}

	/** A sample by its name and the name of its set. */
	private record Candidate(String set, String name, Sample sample) {

		String path() {
			return set + "/" + name;
		}
	}
}

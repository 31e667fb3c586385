// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.template.LayerSize;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.progress.Progress;
import org.netwright.formats.sample.IdxImages;
import org.netwright.formats.sample.PictureFolder;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.formats.sample.SampleSource;
import org.netwright.formats.sample.SampleTable;
import org.netwright.formats.sample.SampleTable.Column;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/**
 * Samples that a network is made for, and what becomes of them.
 *
 * @param source what was found
 * @param label  the column with the label, from 1; 0 for none, and for pictures
 * @param keep   where the samples will be
 */
record SampleChoice(SampleSource source, int label, Keep keep) {
	private static final int FEW = 20_000;
	private static final int MOST_INSIDE = 1_000_000;
	private static final int MOST_BESIDE = 20_000_000;
	private static final int LEAST_HIDDEN = 4;
	private static final int MOST_HIDDEN = 128;
	private static final int MOST_NAMED = 8;

	/** Where samples are kept. */
	enum Keep {
		/** In the document. */
		INSIDE,
		/** In their file, which the document names. */
		BESIDE,
		/** Nowhere: only their sizes were wanted. */
		NOT
	}

	/** What suits the size: few in the document, more in their file, very many not at all. */
	static SampleChoice of(SampleSource source, int label) {
		SampleChoice choice = new SampleChoice(source, label, Keep.INSIDE);
		long values = choice.values(choice.input().count());
		Keep keep = values <= FEW ? Keep.INSIDE : !(source instanceof PictureFolder) ? values <= MOST_BESIDE ? Keep.BESIDE : Keep.NOT
				: values <= MOST_INSIDE ? Keep.INSIDE : Keep.NOT;
		return new SampleChoice(source, label, keep);
	}

	private long values(int inputs) {
		return source.count() * inputs;
	}

	/** The input layer: pictures and squares are images. */
	private LayerSize input() {
		if (source instanceof PictureFolder folder) {
			return LayerSize.image(folder.rows(), folder.columns());
		}
		if (source instanceof IdxImages images) {
			return images.columns() > 1 ? LayerSize.image(images.rows(), images.columns()) : LayerSize.column(images.rows());
		}
		int inputs = Math.max(1, ((SampleTable) source).inputs(label));
		int side = (int) Math.round(Math.sqrt(inputs));
		return side > 1 && side * side == inputs ? LayerSize.image(side, side) : LayerSize.column(inputs);
	}

	/** What the outputs are called; empty where nothing is said. */
	List<String> classes() {
		return switch (source) {
			case PictureFolder folder -> folder.classes();
			case IdxImages images -> images.classes();
			case SampleTable table -> table.classes(label);
		};
	}

	/** Inputs, one hidden layer between them and the outputs in size, and an output for each class. */
	Shape shape() {
		int outputs = Math.max(1, classes().size());
		int hidden = (int) Math.round(Math.sqrt((double) input().count() * outputs));
		return new Shape(List.of(input(), LayerSize.column(Math.clamp(hidden, LEAST_HIDDEN, MOST_HIDDEN)), LayerSize.column(outputs)));
	}

	/** From 0 where nothing is negative. */
	Inputs inputs() {
		return source instanceof SampleTable table && table.range(label)[0] < 0 ? Inputs.MINUS_ONE_TO_ONE : Inputs.ZERO_TO_ONE;
	}

	/** Why a network of this shape cannot take these samples as it was chosen, and what can be done. */
	Optional<String> refusal(Shape shape) {
		String name = source.path().getFileName().toString();
		int inputs = shape.input().count();
		int outputs = shape.layers().getLast().count();
		if (source instanceof SampleTable table) {
			if (table.refusal(label).isPresent()) {
				return Optional.of(name + ": " + table.refusal(label).get()); //$NON-NLS-1$
			}
			if (inputs != table.inputs(label)) {
				return Optional.of(NLS.bind(Messages.Samples_otherInputs, new Object[] { name, table.inputs(label), inputs, input() }));
			}
		} else if (source instanceof IdxImages) {
			if (inputs != input().count()) {
				return Optional.of(NLS.bind(Messages.Samples_otherInputs, new Object[] { name, input().count(), inputs, input() }));
			}
		} else if (!shape.input().isImage()) {
			return Optional.of(NLS.bind(Messages.Samples_noImage, name, input()));
		}
		if (!classes().isEmpty() && outputs != classes().size()) {
			return Optional.of(NLS.bind(Messages.Samples_otherOutputs, new Object[] { name, classes().size(), outputs }));
		}
		long most = keep == Keep.INSIDE ? MOST_INSIDE : MOST_BESIDE;
		return keep == Keep.NOT || values(inputs) <= most ? Optional.empty()
				: Optional.of(NLS.bind(keep == Keep.INSIDE ? Messages.Samples_tooManyInside : Messages.Samples_tooManyBeside,
						new Object[] { name, Numbers.count(values(inputs)), Numbers.count(most) }));
	}

	/** What was found, in a sentence. */
	String description() {
		List<String> classes = classes();
		String samples = source instanceof PictureFolder ? NLS.bind(Messages.Samples_pictures, Numbers.count(source.count()))
				: NLS.bind(Messages.Samples_rows, Numbers.count(source.count()), Numbers.count(input().count()));
		String named = String.join(", ", classes.subList(0, Math.min(MOST_NAMED, classes.size()))); //$NON-NLS-1$
		if (classes.size() > MOST_NAMED) {
			named = NLS.bind(Messages.Samples_more, named, Numbers.count(classes.size() - MOST_NAMED));
		}
		return classes.isEmpty() ? NLS.bind(Messages.Samples_noClasses, samples)
				: NLS.bind(Messages.Samples_classes, new Object[] { samples, Numbers.count(classes.size()), named });
	}

	/** What relative locations in the new document are relative to: the folder of a table that is kept there. */
	Optional<URI> place() {
		return keep == Keep.BESIDE ? Optional.of(folder().toUri()) : Optional.empty();
	}

	private Path folder() {
		return source.path().toAbsolutePath().getParent();
	}

	/**
	 * Adds the samples to a new document, which belongs to the calling thread, and calls its inputs what their columns are called.
	 *
	 * @return false if it was cancelled
	 * @throws NetworkFileException if they cannot be read any more
	 */
	boolean attach(Network network, Progress progress) throws NetworkFileException {
		nameInputs(network.getLayers().getFirst());
		if (keep == Keep.NOT) {
			return true;
		}
		if (source instanceof PictureFolder folder) {
			return folder.read(network, progress).map(network.getSampleSets()::add).orElse(false);
		}
		String reader = source instanceof IdxImages ? "idx" : "csv"; //$NON-NLS-1$ //$NON-NLS-2$
		Map<String, String> options = source instanceof IdxImages images ? images.options(Long.MAX_VALUE, null) : ((SampleTable) source).options(label);
		network.getSampleSets().add(keep == Keep.INSIDE ? SampleReaders.standard().read(reader, source.path(), network, options) : reference(reader, options));
		return !progress.cancelled();
	}

	/** Pixels keep their numbers. */
	private void nameInputs(Layer layer) {
		if (layer.getRows() > 0 || !(source instanceof SampleTable table)) {
			return;
		}
		List<String> names = new ArrayList<>(table.columns().stream().map(Column::name).toList());
		if (table.isOwn()) {
			return;
		}
		if (label > 0) {
			names.remove(label - 1);
		}
		if (names.stream().noneMatch(String::isEmpty) && names.stream().distinct().count() == names.size()) {
			for (int i = 0; i < names.size(); i++) {
				layer.getNeurons().get(i).setName(names.get(i));
			}
		}
	}

	private SampleSet reference(String reader, Map<String, String> options) {
		SampleSet set = NetworkFactory.eINSTANCE.createSampleSet();
		set.setName(source.path().getFileName().toString());
		set.setLocation(folder().toUri().relativize(source.path().toAbsolutePath().toUri()).toString());
		set.setReader(reader);
		set.getOptions().putAll(options);
		return set;
	}
}

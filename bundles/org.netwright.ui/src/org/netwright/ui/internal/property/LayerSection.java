// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetArrangement;
import org.netwright.ui.internal.property.ChoiceField.Choice;

/** How many neurons layers have, and how those are arranged. */
public final class LayerSection extends ElementSection<Layer> {
	/** More neurons than this are a slip of the finger. */
	private static final int MOST = 100_000;

	/**
	 * Rows and columns.
	 *
	 * @param rows    0 for a plain column
	 * @param columns 0 for a plain column
	 */
	private record Grid(int rows, int columns) {
		static final Grid COLUMN = new Grid(0, 0);
	}

	private NumberField count;
	private ChoiceField<Grid> arrangement;

	/** Made by the property sheet. */
	public LayerSection() {
		super(Layer.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		count = NumberField.whole(fields, Messages.Field_count, this, this::resize);
		arrangement = new ChoiceField<>(fields, Messages.Field_arrangement, this, this::arrange);
	}

	/** More neurons come behind the last ones, fewer leave the last ones out. */
	private Step resize(double number) {
		List<Step> steps = elements().stream().map(layer -> resize(layer, (int) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE))).toList();
		return steps.size() == 1 ? steps.getFirst() : new CompoundStep(NLS.bind(Messages.Step_resize, steps.size(), (int) number), steps);
	}

	private static Step resize(Layer layer, int number) {
		int size = layer.getNeurons().size();
		if (number < 1 || number > MOST) {
			return new RefusedStep(NLS.bind(Messages.Wrong_count, MOST, number));
		}
		return number >= size ? new AddNeurons(layer, size, number - size) : new Delete(layer.getNeurons().subList(number, size));
	}

	private Step arrange(Grid grid) {
		List<SetArrangement> steps = elements().stream().map(layer -> new SetArrangement(layer, grid.rows, grid.columns)).toList();
		return steps.size() == 1 ? steps.getFirst() : new CompoundStep(NLS.bind(Messages.Step_arrange, steps.size(), words(grid)), steps);
	}

	@Override
	void show(List<Layer> present) {
		Shared<Integer> size = Shared.of(present, layer -> layer.getNeurons().size());
		count.show(size.mixed() ? new Shared<>(null, true) : new Shared<>((double) size.value(), false));
		Shared<Grid> grid = Shared.of(present, layer -> new Grid(layer.getRows(), layer.getColumns()));
		List<Choice<Grid>> choices = new ArrayList<>(List.of(choice(Grid.COLUMN)));
		if (!size.mixed()) {
			IntStream.rangeClosed(1, size.value()).filter(rows -> size.value() % rows == 0).mapToObj(rows -> choice(new Grid(rows, size.value() / rows)))
					.forEach(choices::add);
		}
		if (!grid.mixed() && choices.stream().noneMatch(choice -> grid.is(choice.value()))) {
			choices.add(new Choice<>(grid.value(), NLS.bind(Messages.Arrangement_wrong, words(grid.value()))));
		}
		arrangement.show(choices, grid);
	}

	private static Choice<Grid> choice(Grid grid) {
		return new Choice<>(grid, words(grid));
	}

	private static String words(Grid grid) {
		return grid.rows == 0 ? Messages.Arrangement_column : NLS.bind(Messages.Arrangement_grid, grid.rows, grid.columns);
	}

	@Override
	void leave() {
		count.leave();
	}
}

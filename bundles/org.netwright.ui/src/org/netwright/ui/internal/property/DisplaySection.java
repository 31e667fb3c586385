// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.ViewSettings;
import org.netwright.model.edit.step.SetViewSettings;
import org.netwright.ui.internal.property.ChoiceField.Choice;

/** Which connections the diagram leaves out to stay clear. */
public final class DisplaySection extends ElementSection<Network> {
	private static final double WEAK = 0.1;
	private static final double STRONGEST = 100;

	private ChoiceField<EdgeFilterKind> filter;
	private NumberField limit;
	private Label meaning;

	/** Made by the property sheet. */
	public DisplaySection() {
		super(Network.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		filter = new ChoiceField<>(fields, Messages.Field_connections, this, this::step);
		limit = NumberField.real(fields, Messages.Field_limit, this,
				value -> new SetViewSettings(elements().getFirst(), settings().getEdgeFilter(), value));
		meaning = fields.note();
	}

	/** A limit has another unit with another filter, so that it begins anew. */
	private SetViewSettings step(EdgeFilterKind kind) {
		double first = switch (kind) {
			case NONE -> 0;
			case ABSOLUTE, RELATIVE, LAYER, CONTRIBUTION -> WEAK;
			case STRONGEST -> STRONGEST;
		};
		return new SetViewSettings(elements().getFirst(), kind, kind == settings().getEdgeFilter() ? settings().getEdgeFilterLimit() : first);
	}

	private ViewSettings settings() {
		ViewSettings settings = elements().getFirst().getViewSettings();
		return settings == null ? NetworkFactory.eINSTANCE.createViewSettings() : settings;
	}

	@Override
	void show(List<Network> present) {
		EdgeFilterKind kind = settings().getEdgeFilter();
		filter.show(List.of(new Choice<>(EdgeFilterKind.NONE, Messages.Filter_none), new Choice<>(EdgeFilterKind.ABSOLUTE, Messages.Filter_absolute),
				new Choice<>(EdgeFilterKind.RELATIVE, Messages.Filter_relative), new Choice<>(EdgeFilterKind.LAYER, Messages.Filter_layer),
				new Choice<>(EdgeFilterKind.STRONGEST, Messages.Filter_strongest), new Choice<>(EdgeFilterKind.CONTRIBUTION, Messages.Filter_contribution)),
				new Shared<>(kind, false));
		limit.show(new Shared<>(settings().getEdgeFilterLimit(), false));
		limit.setEnabled(kind != EdgeFilterKind.NONE);
		meaning.setText(switch (kind) {
			case NONE -> Messages.Filter_noneMeaning;
			case ABSOLUTE -> Messages.Filter_absoluteMeaning;
			case RELATIVE -> Messages.Filter_relativeMeaning;
			case LAYER -> Messages.Filter_layerMeaning;
			case CONTRIBUTION -> Messages.Filter_contributionMeaning;
			case STRONGEST -> Messages.Filter_strongestMeaning;
		});
		layout();
	}

	@Override
	void leave() {
		limit.leave();
	}
}

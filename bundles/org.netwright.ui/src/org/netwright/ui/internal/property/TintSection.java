// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Layer;
import org.netwright.model.Note;
import org.netwright.model.Tint;
import org.netwright.model.edit.step.SetTint;
import org.netwright.ui.field.TintNames;
import org.netwright.ui.internal.property.ChoiceField.Choice;

/** The colour of layers and notes. */
public final class TintSection extends ElementSection<EObject> {
	private ChoiceField<Tint> tint;

	/** Made by the property sheet. */
	public TintSection() {
		super(EObject.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		tint = new ChoiceField<>(fields, Messages.Field_tint, this, chosen -> new SetTint(elements(), chosen));
	}

	@Override
	void show(List<EObject> present) {
		tint.show(Tint.VALUES.stream().map(each -> new Choice<>(each, TintNames.of(each))).toList(),
				Shared.of(present, element -> element instanceof Layer layer ? layer.getTint() : ((Note) element).getTint()));
	}

	@Override
	void leave() {
		// what is chosen is taken at once
	}
}

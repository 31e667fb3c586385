// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.util.List;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.template.LayerSize;
import org.netwright.core.template.Shape;
import org.netwright.core.template.ShapeException;
import org.netwright.core.template.ShapeText;
import org.netwright.ui.field.FieldException;

/** The shape of a network as text, which may say functions too. What other fields choose is written into it, where it says such a thing. */
final class ShapeField {
	private final Text text;
	private final ControlDecoration mark;
	private final List<FunctionDescriptor> functions;
	private ShapeText read;

	ShapeField(Composite form, List<FunctionDescriptor> functions, Runnable changed) {
		this.functions = functions;
		text = Fields.text(form, Messages.Shape, Fields.GROUP);
		text.setToolTipText(Messages.Shape_tip);
		mark = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		mark.hide();
		text.addModifyListener(event -> changed.run());
	}

	Text control() {
		return text;
	}

	/** What is written now. */
	ShapeText read() throws FieldException {
		try {
			read = ShapeText.parse(text.getText(), functions);
			mark.hide();
			return read;
		} catch (ShapeException e) {
			read = null;
			mark.setDescriptionText(e.getMessage());
			mark.show();
			throw new FieldException(text, e.getMessage(), e.start(), e.end());
		}
	}

	void write(Shape shape) {
		text.setText(shape.toString());
	}

	/** Writes another arrangement of the inputs; nothing while the text is wrong. */
	void arrange(LayerSize size) {
		if (read != null) {
			text.setText(new ShapeText(read.shape().withInput(size), read.functions()).text(this::word));
		}
	}

	/**
	 * Writes functions that were chosen elsewhere, if the text says any.
	 *
	 * @return whether it does
	 */
	boolean follow(List<String> chosen) {
		if (read == null || !read.saysFunctions() || read.functions().equals(chosen)) {
			return false;
		}
		text.setText(new ShapeText(read.shape(), chosen).text(this::word));
		return true;
	}

	/** The name of a function, or its id where the name could be taken for more than one layer. */
	private String word(String id) {
		return functions.stream().filter(function -> function.id().equals(id)).map(FunctionDescriptor::name).filter(name -> name.indexOf(',') < 0).findFirst().orElse(id);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.stream.Stream;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.netwright.core.input.ImageShape;
import org.netwright.ui.document.OpenNetwork;

/** Whether an editor has a network with an input, and whether there are samples of it. */
public final class InputTester extends PropertyTester {
	/** There is an input that can be changed. */
	static final String HAS_INPUT = "hasInput"; //$NON-NLS-1$
	/** There are samples to choose from. */
	static final String HAS_SAMPLES = "hasSamples"; //$NON-NLS-1$

	/** The input is an image, of rows and columns. */
	static final String HAS_IMAGE = "hasImage"; //$NON-NLS-1$
	/** The input is an image with as many rows as columns. */
	static final String HAS_SQUARE = "hasSquare"; //$NON-NLS-1$
	/** There is an input to go back to. */
	static final String CAN_GO_BACK = "canGoBack"; //$NON-NLS-1$
	/** There is an input to go forward to. */
	static final String CAN_GO_FORWARD = "canGoForward"; //$NON-NLS-1$

	private static final String NAMESPACE = "org.netwright.ui.inspect"; //$NON-NLS-1$

	/** All properties, as they are asked to be tested again. */
	public static String[] properties() {
		return Stream.of(HAS_INPUT, HAS_SAMPLES, HAS_IMAGE, HAS_SQUARE, CAN_GO_BACK, CAN_GO_FORWARD).map(property -> NAMESPACE + '.' + property).toArray(String[]::new);
	}

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
		OpenNetwork open = receiver instanceof IEditorPart editor ? Adapters.adapt(editor, OpenNetwork.class) : null;
		if (open == null || open.snapshot().isEmpty()) {
			return false;
		}
		ImageShape shape = ImageShape.of(open.snapshot().get());
		return switch (property) {
		case HAS_INPUT -> true;
		case HAS_SAMPLES -> open.samples().contents().stream().anyMatch(set -> !set.samples().isEmpty());
		case HAS_IMAGE -> shape.columns() > 1;
		case HAS_SQUARE -> shape.isSquare() && shape.columns() > 1;
		case CAN_GO_BACK -> open.inputs().canGoBack();
		case CAN_GO_FORWARD -> open.inputs().canGoForward();
		default -> false;
		};
	}
}

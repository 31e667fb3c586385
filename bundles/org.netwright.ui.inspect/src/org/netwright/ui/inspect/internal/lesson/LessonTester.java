// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.netwright.ui.document.OpenNetwork;

/** Whether an editor has a network with lessons. */
public final class LessonTester extends PropertyTester {
	/** The property, as it is asked to be tested again. */
	static final String HAS_LESSONS = "org.netwright.ui.inspect.hasLessons"; //$NON-NLS-1$

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
		OpenNetwork open = receiver instanceof IEditorPart editor ? Adapters.adapt(editor, OpenNetwork.class) : null;
		return open != null && !open.network().getLessons().isEmpty();
	}
}

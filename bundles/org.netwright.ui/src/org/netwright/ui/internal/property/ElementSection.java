// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.Gesture;
import org.netwright.model.edit.history.Step;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.refresh.LatestOnUi;

/**
 * Some fields about the selected elements, which all are of one kind. Shows the values live, wherever they are changed, for as long
 * as its controls are there.
 *
 * @param <E> the kind of elements
 */
abstract class ElementSection<E extends EObject> extends AbstractPropertySection implements FieldHost {
	private final Class<E> kind;
	private TabbedPropertySheetPage sheet;
	private FieldGrid grid;
	private LatestOnUi<DocumentChange> refresh;
	private Runnable unsubscribe = () -> { };
	private OpenNetwork open;
	private List<E> elements = List.of();

	ElementSection(Class<E> kind) {
		this.kind = kind;
	}

	/** Makes the fields. */
	abstract void createFields(FieldGrid fields);

	/** Shows the values of elements that are in the document, one at least. */
	abstract void show(List<E> present);

	/** Gives up what was typed and could not be taken, before the fields are about other elements. */
	abstract void leave();

	@Override
	public final void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		sheet = page;
		grid = new FieldGrid(parent);
		createFields(grid);
		refresh = new LatestOnUi<>(grid.composite(), change -> refresh());
		grid.composite().addDisposeListener(event -> unsubscribe.run());
	}

	@Override
	public final void setInput(IWorkbenchPart part, ISelection selection) {
		leave();
		super.setInput(part, selection);
		elements = ((IStructuredSelection) selection).stream().filter(kind::isInstance).map(kind::cast).toList();
		OpenNetwork next = Adapters.adapt(part, OpenNetwork.class);
		if (next != open) {
			unsubscribe.run();
			open = next;
			unsubscribe = open == null ? () -> { } : open.history().addListener(refresh::offer);
		}
	}

	@Override
	public final void refresh() {
		if (open != null && !grid.composite().isDisposed()) {
			List<E> present = elements.stream().filter(element -> EcoreUtil.isAncestor(open.network(), element)).toList();
			if (!present.isEmpty()) {
				show(present);
			}
		}
	}

	@Override
	public final void layout() {
		Composite fields = grid.composite();
		fields.layout(true, true);
		fields.getShell().layout(new Control[] { fields }, SWT.NONE);
		sheet.resizeScrolledComposite();
	}

	/** The elements that are selected; some of them may have left the document. */
	final List<E> elements() {
		return elements;
	}

	final OpenNetwork open() {
		return open;
	}

	@Override
	public final void run(Step step) {
		StepRunner.run(grid.composite().getShell(), open, step);
		refresh();
	}

	@Override
	public final Gesture beginGesture() {
		return open.history().beginGesture();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.find;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.netwright.core.find.FindException;
import org.netwright.core.find.FindQuery;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Connection;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.Typing;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;
import org.netwright.ui.theme.Paper;

/**
 * Finds elements by what a person types, while it is typed: shows one hit after the other in the diagram, or selects them all. Stays
 * until it is closed, and follows the document.
 */
public final class FindBar extends Composite {
	/** More connections than this become slow to look at together. */
	private static final int MOST_CONNECTIONS = 1000;
	private static final int FIELD_WIDTH = 300;

	private final NetworkGraphicalViewer viewer;
	private final LocalResourceManager resources;
	private final Text field;
	private final Label count;
	private final Label problem;
	private FindQuery query;
	private Hits hits = Hits.NONE;
	private boolean waiting;

	/**
	 * A bar that is not shown yet.
	 *
	 * @param parent has a grid
	 * @param viewer where hits are shown and selected
	 */
	public FindBar(Composite parent, NetworkGraphicalViewer viewer) {
		super(parent, SWT.NONE);
		this.viewer = viewer;
		resources = new LocalResourceManager(JFaceResources.getResources(), this);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 4).spacing(8, 0).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		Paper.page(this);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(this, "org.netwright.help.find"); //$NON-NLS-1$
		field = new Text(this, SWT.BORDER | SWT.SINGLE);
		field.setMessage(Messages.Find_hint);
		field.setToolTipText(Messages.Find_syntax);
		field.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Find_accessible));
		GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		Typing.in(field, this::typed);
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Traverse, this::traverse);
		ToolBar bar = new ToolBar(this, SWT.FLAT);
		item(bar, "find-previous", Messages.Find_previous, () -> move(-1)); //$NON-NLS-1$
		item(bar, "find-next", Messages.Find_next, () -> move(1)); //$NON-NLS-1$
		item(bar, "find-all", Messages.Find_all, this::selectAll); //$NON-NLS-1$
		Composite result = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(result);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(result);
		count = new Label(result, SWT.NONE);
		Paper.secondary(count);
		problem = new Label(result, SWT.NONE);
		Paper.wrong(problem);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
		item(new ToolBar(this, SWT.FLAT), "find-close", Messages.Find_close, this::close); //$NON-NLS-1$
		viewer.live().whenLaidOut(this::documentChanged);
	}

	private void item(ToolBar bar, String icon, String tip, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(resources.create(ResourceLocator.imageDescriptorFromBundle(FindBar.class, "icons/" + icon + ".svg").orElseThrow())); //$NON-NLS-1$ //$NON-NLS-2$
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> run.run());
	}

	/** Shows the bar, ready to type another query over the last one. */
	public void open() {
		show(true);
		field.setFocus();
		field.selectAll();
		documentChanged();
	}

	/** Takes the bar away; what is selected stays so. */
	public void close() {
		show(false);
		viewer.getControl().setFocus();
	}

	private void show(boolean shown) {
		if (shown != getVisible()) {
			setVisible(shown);
			((GridData) getLayoutData()).exclude = !shown;
			getParent().layout();
		}
	}

	private void typed() {
		look();
		if (hits.at() < 0 && !hits.all().isEmpty()) {
			hits = hits.moved(1);
			reveal();
		}
		say();
	}

	/** Another query or another document: finds anew what there is, and leaves the selection as it is. */
	private void look() {
		problem.setText(""); //$NON-NLS-1$
		query = null;
		try {
			query = FindQuery.parse(field.getText());
			OpenNetwork open = viewer.live().shown().network();
			hits = hits.replacedBy(query.find(open.network(), open.functions()));
		} catch (FindException e) {
			hits = Hits.NONE;
			problem.setText(NLS.bind(Messages.Find_place, e.getMessage(), e.start() + 1));
		}
	}

	/** Another document, or a change of it; several in a row are looked at once. */
	public void documentChanged() {
		if (!waiting && getVisible()) {
			waiting = true;
			getDisplay().asyncExec(() -> {
				waiting = false;
				if (!isDisposed() && viewer.live().shown() != null) {
					look();
					say();
				}
			});
		}
	}

	/** Goes to the next hit, or to the previous one; asks for a query where there is none. */
	public void move(int by) {
		if (query == null || query.isEmpty()) {
			open();
			return;
		}
		if (!getVisible()) {
			look();
		}
		hits = hits.moved(by);
		reveal();
		say();
	}

	/** Selects all that was found. */
	public void selectAll() {
		if (query == null || query.isEmpty()) {
			open();
			return;
		}
		look();
		long connections = hits.all().stream().filter(Connection.class::isInstance).count();
		if (connections > MOST_CONNECTIONS) {
			show(true);
			problem.setText(NLS.bind(Messages.Find_tooMany, Numbers.count(connections), Numbers.count(MOST_CONNECTIONS)));
		} else if (!hits.all().isEmpty()) {
			viewer.selectModels(hits.all());
		}
		hits = new Hits(hits.all(), -1);
		say();
	}

	private void reveal() {
		if (hits.at() >= 0) {
			viewer.selectModels(List.of(hits.shown()));
		}
	}

	private void say() {
		int size = hits.all().size();
		count.setText(query == null || query.isEmpty() ? "" : size == 0 ? Messages.Find_nothing //$NON-NLS-1$
				: hits.at() >= 0 ? NLS.bind(Messages.Find_which, Numbers.count(hits.at() + 1), Numbers.count(size))
						: size == 1 ? Messages.Find_one : NLS.bind(Messages.Find_hits, Numbers.count(size)));
		problem.setToolTipText(problem.getText());
		count.getParent().layout();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			if ((event.stateMask & SWT.MOD3) != 0) {
				selectAll();
			} else {
				move((event.stateMask & SWT.MOD2) != 0 ? -1 : 1);
			}
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		}
	}

	/** Where the query is typed. */
	public Text field() {
		return field;
	}

	/** How many hits there are, and which is shown, in words. */
	public String count() {
		return count.getText();
	}

	/** What is wrong with the query; empty if nothing is. */
	public String problem() {
		return problem.getText();
	}
}

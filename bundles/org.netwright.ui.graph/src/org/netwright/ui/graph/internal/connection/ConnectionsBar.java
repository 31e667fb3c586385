// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connection;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;

/** A bar over the diagram: which connections are hidden, which is the document's, and how the others look, which is the person's. */
public final class ConnectionsBar extends Composite {
	private final FilterControls filter;

	/** Without anything to filter until it {@linkplain #follow follows} a diagram. */
	public ConnectionsBar(Composite parent) {
		super(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = 10;
		layout.marginHeight = 4;
		layout.marginLeft = 6;
		setLayout(layout);
		filter = new FilterControls(this);
		new LookControls(this);
	}

	/** Shows from now on what the document of a diagram says, and changes it. */
	public void follow(NetworkGraphicalViewer viewer) {
		filter.follow(viewer);
	}

	/** The part that the document keeps. */
	public FilterControls filter() {
		return filter;
	}

	@Override
	public boolean setFocus() {
		return filter.setFocus();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		filter.refresh();
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.netwright.ui.theme.Paper;

/** One page at a time, which scrolls when it is higher than there is room. */
final class PageStack extends ScrolledComposite {
	private static final int WHEEL_STEP = 20;

	private final Composite content;
	private final StackLayout layout = new StackLayout();
	private int width = -1;
	private boolean moved = true;

	PageStack(Composite parent) {
		super(parent, SWT.V_SCROLL);
		Paper.page(this);
		content = new Composite(this, SWT.NONE);
		content.setLayout(layout);
		setContent(content);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		addListener(SWT.Resize, event -> fit());
		content.addListener(SWT.KeyDown, this::key);
		content.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	/** The page takes the focus without one of its tables, where that would select a row; what has it on the page keeps it. */
	@Override
	public boolean setFocus() {
		Control focused = getDisplay().getFocusControl();
		for (Control control = focused; control != null; control = control.getParent()) {
			if (control == content && focused.isVisible()) {
				return true;
			}
		}
		return content.forceFocus();
	}

	private void key(Event event) {
		int page = Math.max(WHEEL_STEP, getClientArea().height - WHEEL_STEP);
		switch (event.keyCode) {
		case SWT.ARROW_UP -> scrollBy(-WHEEL_STEP);
		case SWT.ARROW_DOWN -> scrollBy(WHEEL_STEP);
		case SWT.PAGE_UP -> scrollBy(-page);
		case SWT.PAGE_DOWN -> scrollBy(page);
		case SWT.HOME -> setOrigin(0, 0);
		case SWT.END -> scrollBy(content.getSize().y);
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void scrollBy(long amount) {
		setOrigin(0, Math.clamp(getOrigin().y + amount, 0, Math.max(0, content.getSize().y - getClientArea().height)));
	}

	/** Where pages are made. */
	Composite content() {
		return content;
	}

	/** The page that is shown; null before the first one is. */
	InspectorPage top() {
		return (InspectorPage) layout.topControl;
	}

	/** Brings a page to the front; to its beginning if it shows something else than before. */
	void show(InspectorPage page, boolean another) {
		if (layout.topControl != page) {
			layout.topControl = page;
			content.layout();
			moved = true;
		}
		if (another) {
			setOrigin(0, 0);
		}
		if (another || moved) {
			wheel(page);
			fit();
		}
	}

	/** What is on a page has come, gone, or needs another height: the page is laid out when it is shown. Most new values do not do that. */
	static void moved(Control control) {
		of(control).moved = true;
	}

	/** Lays out the page that a control is on, which needs another height. */
	static void fit(Control control) {
		of(control).fit();
	}

	/** Lays out the page that a control is on, if anything on it has come, gone or moved since that was done. */
	static void fitIfMoved(Control control) {
		PageStack stack = of(control);
		if (stack.moved) {
			stack.fit();
		}
	}

	private static PageStack of(Control control) {
		Control stack = control;
		while (!(stack instanceof PageStack)) {
			stack = stack.getParent();
		}
		return (PageStack) stack;
	}

	private void fit() {
		InspectorPage page = top();
		int available = getClientArea().width;
		if (page == null || available <= 0) {
			return;
		}
		if (available != width) {
			width = available;
			page.resized();
		}
		setMinHeight(page.heightAt(available));
		page.layout(true, true);
		moved = false;
	}

	/** The wheel scrolls the page also over what has nothing to scroll of its own. */
	private void wheel(Control control) {
		if (control.getData(PageStack.class.getName()) == null) {
			control.setData(PageStack.class.getName(), this);
			control.addListener(SWT.MouseVerticalWheel, this::scroll);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				wheel(child);
			}
		}
	}

	private void scroll(Event event) {
		if (event.widget instanceof Table table && table.getItemCount() * table.getItemHeight() > table.getClientArea().height) {
			return;
		}
		scrollBy(-(long) event.count * WHEEL_STEP);
		event.doit = false;
	}
}

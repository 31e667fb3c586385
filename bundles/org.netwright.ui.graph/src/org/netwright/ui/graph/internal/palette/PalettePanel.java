// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.netwright.ui.field.Typing;
import org.netwright.ui.graph.internal.tool.DiagramTool;
import org.netwright.ui.graph.internal.tool.ToolBox;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.theme.WorkbenchTheme;

/**
 * All that the palette offers, with a field that leaves what is searched. A click takes a tool for one use, a double click until
 * another one is chosen; Enter does at once what can be done with what is selected.
 */
public final class PalettePanel extends Composite {
	private static final int LEAST_WIDTH = 190;
	private static final int GREATEST_WIDTH = 300;

	private final ToolBox tools;
	private final PaletteIcons icons;
	private final Text search;
	private final PaletteTree rows;
	private final ToolBar footer;
	private Runnable leave = () -> { };

	/**
	 * @param tools  that it shows and takes
	 * @param narrow shows the tools alone
	 */
	PalettePanel(Composite parent, ToolBox tools, Runnable narrow) {
		super(parent, SWT.NONE);
		this.tools = tools;
		icons = new PaletteIcons(this);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Paper.page(this);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(this, "org.netwright.help.palette"); //$NON-NLS-1$
		Composite top = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(4, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		search = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Palette_hint);
		search.setToolTipText(Messages.Palette_tip);
		search.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Palette_search));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
		ToolItem close = new ToolItem(new ToolBar(top, SWT.FLAT), SWT.PUSH);
		close.setImage(icons.file("palette-close")); //$NON-NLS-1$
		close.setToolTipText(Messages.Palette_narrow);
		close.addListener(SWT.Selection, event -> narrow.run());
		rows = new PaletteTree(this, tools, icons);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.tree());
		footer = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(footer);
		listen();
		WorkbenchTheme.whenChanged(this, this::redrawn);
		PresentationMode.whenChanged(this, this::redrawn);
	}

	private void listen() {
		Typing.in(search, () -> rows.find(new PaletteQuery(search.getText())));
		search.addListener(SWT.KeyDown, this::keyInSearch);
		search.addListener(SWT.Traverse, this::traverse);
		Tree tree = rows.tree();
		tree.addListener(SWT.KeyDown, this::keyInTree);
		tree.addListener(SWT.Traverse, this::traverse);
		tree.addListener(SWT.MouseUp, event -> clicked(event, false));
		tree.addListener(SWT.MouseDoubleClick, event -> clicked(event, true));
	}

	/**
	 * Adds a button below the entries that shows and hides something.
	 *
	 * @return the button, whose selection says whether that something is shown
	 */
	public ToolItem addSwitch(String icon, String text, String tip, Consumer<Boolean> changed) {
		ToolItem item = new ToolItem(footer, SWT.CHECK);
		item.setImage(icons.file(icon));
		item.setText(text);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> changed.accept(item.getSelection()));
		return item;
	}

	/** Called when a person is done with the palette: the keyboard goes back to the diagram. */
	void whenLeft(Runnable run) {
		leave = run;
	}

	/** Shows other entries. */
	void show(List<PaletteEntry> entries) {
		icons.forget();
		rows.show(entries);
	}

	private void redrawn() {
		rows.tree().getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				icons.forget();
				rows.refresh();
			}
		});
	}

	/** How wide it is at best: as its widest entry. */
	int preferredWidth() {
		return Math.clamp(rows.tree().computeSize(SWT.DEFAULT, SWT.DEFAULT).x, LEAST_WIDTH, GREATEST_WIDTH);
	}

	/** Ready to type what to look for. */
	void search() {
		search.setFocus();
		search.selectAll();
	}

	/** Where a person types what to look for. */
	public Text field() {
		return search;
	}

	/** The entries below their groups. */
	public Tree tree() {
		return rows.tree();
	}

	/** The entry that Enter uses; null if none is selected. */
	public PaletteEntry selected() {
		return rows.selected();
	}

	/** The entries that are shown, from top to bottom. */
	public List<PaletteEntry> shown() {
		return rows.shown();
	}

	private void keyInSearch(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> move(event, 1);
		case SWT.ARROW_UP -> move(event, -1);
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			use(rows.selected(), true, (event.stateMask & SWT.MOD2) != 0);
		}
		default -> {
			// everything else is typed
		}
		}
	}

	private void move(Event event, int by) {
		event.doit = false;
		rows.move(by);
	}

	/** Letters go on with the search. */
	private void keyInTree(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			if (rows.selected() == null) {
				rows.toggle();
			} else {
				use(rows.selected(), true, (event.stateMask & SWT.MOD2) != 0);
			}
		} else if (Character.isLetterOrDigit(event.character) && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
			event.doit = false;
			search.setFocus();
			search.setText(search.getText() + event.character);
			search.setSelection(search.getCharCount());
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			if (search.getText().isEmpty()) {
				tools.take(DiagramTool.SELECT, false);
				leave.run();
			} else {
				search.setText(""); //$NON-NLS-1$
				search.setFocus();
			}
		}
	}

	/** The second click of two ends after the double click was told. */
	private void clicked(Event event, boolean twice) {
		if (event.button == 1 && (twice || event.count < 2)) {
			use(rows.at(new Point(event.x, event.y)), false, twice);
		}
	}

	/** @param keep whether the tool stays when it has done its work */
	private void use(PaletteEntry entry, boolean byKey, boolean keep) {
		if (entry == null) {
			return;
		}
		leave.run();
		search.setText(""); //$NON-NLS-1$
		if (entry.tool() == null || byKey && !keep && entry.direct() != null) {
			entry.direct().run();
		} else {
			tools.take(entry.tool(), keep);
		}
	}
}

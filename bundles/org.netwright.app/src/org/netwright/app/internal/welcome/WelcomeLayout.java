// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** What to do at the left; at the right the picture, as large as there is room, and the examples in a row below it. Narrow pages have one column. */
final class WelcomeLayout extends Layout {
	private static final int MARGIN = 44;
	private static final int GAP = 48;
	private static final int CARD_GAP = 16;
	private static final int LEFT = 360;
	private static final int WIDEST = 1560;
	private static final int NARROW = 860;
	private static final int LEAST_CARD = 170;
	private static final int LEAST_PICTURE = 220;
	private static final double PICTURE_RATIO = 0.62;

	private final Control viewport;
	private final Control left;
	private final Control picture;
	private final Control caption;
	private final Control heading;
	private final List<ExampleCard> cards;

	WelcomeLayout(Control viewport, Control left, Control picture, Control caption, Control heading, List<ExampleCard> cards) {
		this.viewport = viewport;
		this.left = left;
		this.picture = picture;
		this.caption = caption;
		this.heading = heading;
		this.cards = cards;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? 1200 : wHint;
		return new Point(width, place(width, false));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite.getClientArea().width, true);
	}

	/** The height that it takes; the controls are moved only if asked. */
	private int place(int width, boolean move) {
		int used = Math.min(width, WIDEST);
		int x = (width - used) / 2 + MARGIN;
		int room = used - 2 * MARGIN;
		double scale = Type.scale(viewport);
		if (width < NARROW * scale) {
			int bottom = put(left, x, MARGIN, room, height(left, room), move);
			return right(x, bottom + MARGIN, room, LEAST_PICTURE, move) + MARGIN;
		}
		int leftWidth = (int) (LEFT * scale);
		int leftBottom = put(left, x, MARGIN, leftWidth, height(left, leftWidth), move);
		int rightWidth = room - leftWidth - GAP;
		int tallest = viewport.getSize().y - 2 * MARGIN - below(rightWidth);
		int rightBottom = right(x + leftWidth + GAP, MARGIN, rightWidth, Math.max(LEAST_PICTURE, tallest), move);
		return Math.max(leftBottom, rightBottom) + MARGIN;
	}

	/** What the right column needs below the picture. */
	private int below(int width) {
		return 10 + height(caption, width) + 24 + height(heading, width) + 10 + cardRows(width) * (height(cards.getFirst(), cardWidth(width)) + CARD_GAP);
	}

	private int right(int x, int top, int width, int tallest, boolean move) {
		int y = put(picture, x, top, width, Math.min(tallest, (int) (width * PICTURE_RATIO)), move) + 10;
		y = put(caption, x, y, width, height(caption, width), move) + 24;
		y = put(heading, x, y, width, height(heading, width), move) + 10;
		int columns = columns(width);
		int cardWidth = cardWidth(width);
		int cardHeight = height(cards.getFirst(), cardWidth);
		for (int i = 0; i < cards.size(); i++) {
			put(cards.get(i), x + i % columns * (cardWidth + CARD_GAP), y + i / columns * (cardHeight + CARD_GAP), cardWidth, cardHeight, move);
		}
		return y + cardRows(width) * (cardHeight + CARD_GAP) - CARD_GAP;
	}

	private int columns(int width) {
		int fitting = Math.max(1, (int) ((width + CARD_GAP) / (LEAST_CARD * Type.scale(viewport) + CARD_GAP)));
		return fitting >= cards.size() ? cards.size() : Math.min(fitting, Math.max(1, cards.size() / 2));
	}

	private int cardWidth(int width) {
		return (width + CARD_GAP) / columns(width) - CARD_GAP;
	}

	private int cardRows(int width) {
		return (cards.size() + columns(width) - 1) / columns(width);
	}

	private static int height(Control control, int width) {
		return control.computeSize(width, SWT.DEFAULT).y;
	}

	private static int put(Control control, int x, int y, int width, int height, boolean move) {
		if (move) {
			control.setBounds(x, y, width, height);
		}
		return y + height;
	}
}

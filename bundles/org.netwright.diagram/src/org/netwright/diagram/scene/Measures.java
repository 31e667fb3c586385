// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.TextStyle;

/** The sizes that all pictures share, in diagram units: three sizes of text, one family, weight for hierarchy. */
public final class Measures {

	/** Titles of layers. */
	public static final TextStyle TITLE = new TextStyle(16, FontFace.BOLD, Anchor.MIDDLE);
	/** Names of outputs and values of inputs. */
	public static final TextStyle NAME = new TextStyle(14, FontFace.REGULAR, Anchor.START);
	/** Values, subtitles, numbers, the footer. */
	public static final TextStyle SMALL = new TextStyle(12, FontFace.REGULAR, Anchor.MIDDLE);

	/** Room between the picture's edge and what is in it, left and right. */
	public static final double MARGIN = 35;
	/** From the right edge of an output's node to its texts. */
	public static final double LABEL_GAP = 12;
	/** The greatest reach of the rings around a node, from its edge. */
	public static final double RING_REACH = 12;

	static final double TITLE_BASELINE = 36;
	static final double SUBTITLE_BASELINE = 55;
	static final double CONTENT_TOP = 87;
	/** From the top of a panel of cells to the top of its title. */
	static final double PANEL_TITLE = 50;
	/** From the top of a panel of cells to where its subtitle stands. */
	static final double PANEL_SUBTITLE = 9;
	static final double FOOTER_HEIGHT = 61;
	static final double FOOTER_BASELINE = 20;
	static final double INDEX_WIDTH = 52;
	static final double COLUMN_WIDTH = 46;
	static final double GAP = 194;
	static final double TALL = 620;
	static final double LEAST_WIDTH = 640;

	private Measures() {
	}
}

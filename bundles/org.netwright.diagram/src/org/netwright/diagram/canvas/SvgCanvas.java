// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a picture as SVG 1.1: texts stay texts, groups carry a title that viewers read aloud or show as a tooltip.
 * Coordinates are written as they appear, in units of the whole picture, so that the file has no nested transforms.
 */
public final class SvgCanvas implements Canvas {

	private static final String FONTS = FontFace.FAMILY + ", 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

	private record Frame(double x, double y, double factor, int clips) {
	}

	private final StringBuilder out = new StringBuilder(16_384);
	private final Deque<Frame> saved = new ArrayDeque<>();
	private final PathSink pathSink = new PathSink();
	private final SvgColours colours;
	private final String clipPrefix;
	private final boolean whole;
	private double originX;
	private double originY;
	private double factor = 1;
	private int openClips;
	private int clipCount;

	/**
	 * Starts a picture.
	 *
	 * @param width in pixels of the picture at its natural size
	 * @param height in pixels of the picture at its natural size
	 * @param scale pixels per diagram unit, above 0
	 * @param title what the picture shows, for people who do not see it
	 * @param description more of that; may be empty
	 */
	public SvgCanvas(double width, double height, double scale, String title, String description) {
		this(scale, "clip", SvgColours.ATTRIBUTES, true);
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
		number(width).append("\" height=\"");
		number(height).append("\" viewBox=\"0 0 ");
		number(width).append(' ');
		number(height).append("\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"").append(FONTS)
				.append("\" style=\"font-kerning:none\">\n<title id=\"title\">");
		escape(title).append("</title>\n<desc id=\"desc\">");
		escape(description).append("</desc>\n");
	}

	/**
	 * Starts what is inside of a picture, to be put into an {@code svg} element: each element of the first level begins and ends on
	 * lines of its own.
	 *
	 * @param scale pixels per diagram unit, above 0
	 * @param clipPrefix what ids begin with that the content gives
	 * @param colours how colours are written
	 */
	public SvgCanvas(double scale, String clipPrefix, SvgColours colours) {
		this(scale, clipPrefix, colours, false);
	}

	private SvgCanvas(double scale, String clipPrefix, SvgColours colours, boolean whole) {
		factor = scale;
		this.clipPrefix = clipPrefix;
		this.colours = colours;
		this.whole = whole;
	}

	/**
	 * Ends the picture.
	 *
	 * @return the whole document, to be written in UTF-8, or what is inside of the picture
	 * @throws IllegalStateException if something saved was not restored
	 */
	public String finish() {
		if (!saved.isEmpty()) {
			throw new IllegalStateException(saved.size() + " times saved and not restored");
		}
		closeClips(0);
		out.append(whole ? "</svg>\n" : "");
		return out.toString();
	}

	@Override
	public void save() {
		saved.push(new Frame(originX, originY, factor, openClips));
	}

	@Override
	public void restore() {
		if (saved.isEmpty()) {
			throw new IllegalStateException("restore without save");
		}
		Frame frame = saved.pop();
		closeClips(frame.clips);
		originX = frame.x;
		originY = frame.y;
		factor = frame.factor;
	}

	@Override
	public void translate(double dx, double dy) {
		originX += dx * factor;
		originY += dy * factor;
	}

	@Override
	public void scale(double by) {
		factor *= by;
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		String id = clipPrefix + ++clipCount;
		out.append("<clipPath id=\"").append(id).append("\"><rect");
		box(x, y, width, height, 0);
		out.append("/></clipPath>\n<g clip-path=\"url(#").append(id).append(")\">\n");
		openClips++;
	}

	@Override
	public void fillRectangle(double x, double y, double width, double height, double radius, int argb) {
		out.append("<rect");
		box(x, y, width, height, radius);
		fill(argb);
	}

	@Override
	public void strokeRectangle(double x, double y, double width, double height, double radius, Stroke stroke,
			int argb) {
		out.append("<rect");
		box(x, y, width, height, radius);
		stroke(stroke, argb);
	}

	@Override
	public void fillCircle(double centreX, double centreY, double radius, int argb) {
		circle(centreX, centreY, radius);
		fill(argb);
	}

	@Override
	public void strokeCircle(double centreX, double centreY, double radius, Stroke stroke, int argb) {
		circle(centreX, centreY, radius);
		stroke(stroke, argb);
	}

	@Override
	public void fill(Path path, int argb) {
		path(path);
		fill(argb);
	}

	@Override
	public void stroke(Path path, Stroke stroke, int argb) {
		path(path);
		stroke(stroke, argb);
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Stroke stroke, int argb) {
		out.append("<line");
		attribute("x1", originX + factor * x1);
		attribute("y1", originY + factor * y1);
		attribute("x2", originX + factor * x2);
		attribute("y2", originY + factor * y2);
		stroke(stroke, argb);
	}

	@Override
	public void text(String text, double x, double baseline, TextStyle style, int argb) {
		if (text.isBlank()) {
			return;
		}
		out.append("<text");
		attribute("x", originX + factor * x);
		attribute("y", originY + factor * baseline);
		attribute("font-size", factor * style.size());
		if (style.face() == FontFace.BOLD) {
			out.append(" font-weight=\"700\"");
		}
		switch (style.anchor()) {
		case MIDDLE -> out.append(" text-anchor=\"middle\"");
		case END -> out.append(" text-anchor=\"end\"");
		case START -> {
			// the default of SVG
		}
		}
		attribute("textLength", factor * style.width(text));
		out.append(" lengthAdjust=\"spacingAndGlyphs\"");
		colours.write(out, "fill", argb);
		out.append('>');
		escape(text).append("</text>\n");
	}

	@Override
	public void beginGroup(String title) {
		out.append("<g><title>");
		escape(title).append("</title>\n");
	}

	@Override
	public void endGroup() {
		out.append("</g>\n");
	}

	private void closeClips(int wanted) {
		for (; openClips > wanted; openClips--) {
			out.append("</g>\n");
		}
	}

	private void box(double x, double y, double width, double height, double radius) {
		attribute("x", originX + factor * x);
		attribute("y", originY + factor * y);
		attribute("width", factor * width);
		attribute("height", factor * height);
		if (radius > 0) {
			attribute("rx", factor * radius);
		}
	}

	private void circle(double centreX, double centreY, double radius) {
		out.append("<circle");
		attribute("cx", originX + factor * centreX);
		attribute("cy", originY + factor * centreY);
		attribute("r", factor * radius);
	}

	private void path(Path path) {
		out.append("<path d=\"");
		path.replay(pathSink);
		out.append('"');
	}

	private void fill(int argb) {
		colours.write(out, "fill", argb);
		out.append("/>\n");
	}

	private void stroke(Stroke stroke, int argb) {
		out.append(" fill=\"none\"");
		colours.write(out, "stroke", argb);
		attribute("stroke-width", factor * stroke.width());
		if (stroke.isDashed()) {
			out.append(" stroke-dasharray=\"");
			number(factor * stroke.on()).append(' ');
			number(factor * stroke.off()).append('"');
		} else {
			out.append(" stroke-linecap=\"round\"");
		}
		out.append(" stroke-linejoin=\"round\"/>\n");
	}

	private void attribute(String name, double value) {
		out.append(' ').append(name).append("=\"");
		number(value).append('"');
	}

	private StringBuilder number(double value) {
		double rounded = Math.rint(value * 100) / 100;
		if (rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15) {
			return out.append((long) rounded);
		}
		return out.append(rounded);
	}

	private StringBuilder escape(String text) {
		text.codePoints().forEach(c -> {
			switch (c) {
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '&' -> out.append("&amp;");
			case '"' -> out.append("&quot;");
			default -> {
				boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
				if (!Character.isISOControl(c) && !lone && c != 0xFFFE && c != 0xFFFF) {
					out.appendCodePoint(c);
				}
			}
			}
		});
		return out;
	}

	private final class PathSink implements Path.Sink {

		@Override
		public void moveTo(double x, double y) {
			point('M', x, y);
		}

		@Override
		public void lineTo(double x, double y) {
			point('L', x, y);
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			point('C', x1, y1);
			point(' ', x2, y2);
			point(' ', x, y);
		}

		@Override
		public void close() {
			out.append('Z');
		}

		private void point(char command, double x, double y) {
			out.append(command);
			number(originX + factor * x).append(' ');
			number(originY + factor * y);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.internal.template.Messages;

/** Reads the text of a shape, and says what is wrong with it at its place. */
final class ShapeReader {

	private static final Pattern SIZE = Pattern.compile("(\\d+)(?:\\s*[xX\u00D7*]\\s*(\\d+))?");
	private static final Pattern NUMBERS = Pattern.compile("\\d+(\\s+\\d+)+");
	private static final Pattern SEPARATOR = Pattern.compile("[-\u2010-\u2015\u2212,]");
	private static final int MOST_DIGITS = 9;

	private ShapeReader() {
	}

	/** Reads all sizes; two or more. */
	static List<LayerSize> read(String text) throws ShapeException {
		if (text.isBlank()) {
			throw new ShapeException(Messages.shapeEmpty, 0, text.length());
		}
		List<LayerSize> sizes = new ArrayList<>();
		long neurons = 0;
		int from = 0;
		while (from <= text.length()) {
			Matcher separator = SEPARATOR.matcher(text);
			int to = separator.find(from) ? separator.start() : text.length();
			LayerSize size = size(text, from, to, sizes.size() + 1);
			sizes.add(size);
			neurons += size.count();
			if (neurons > Shape.MOST_NEURONS) {
				throw new ShapeException(say(Messages.shapeTooManyNeurons, text.strip(), count(neurons), count(Shape.MOST_NEURONS)), from, to);
			}
			from = to + 1;
		}
		if (sizes.size() < 2) {
			throw new ShapeException(say(Messages.shapeOneLayer, text.strip()), text.length(), text.length());
		}
		if (sizes.size() > Shape.MOST_LAYERS) {
			throw new ShapeException(say(Messages.shapeTooManyLayers, count(sizes.size()), count(Shape.MOST_LAYERS)), 0, text.length());
		}
		return sizes;
	}

	private static LayerSize size(String text, int from, int to, int layer) throws ShapeException {
		String part = text.substring(from, to);
		String word = part.strip();
		int start = from + part.indexOf(word);
		int end = start + word.length();
		String whole = text.strip();
		if (word.isEmpty()) {
			throw new ShapeException(say(Messages.shapeMissing, whole, layer), from, to);
		}
		Matcher size = SIZE.matcher(word);
		if (!size.matches()) {
			String message = NUMBERS.matcher(word).matches() ? Messages.shapeBlanks : Messages.shapeNoNumber;
			throw new ShapeException(say(message, whole, word, word.replaceAll("\\s+", "-")), start, end);
		}
		long rows = number(size.group(1));
		long columns = size.group(2) == null ? 1 : number(size.group(2));
		if (rows == 0 || columns == 0) {
			throw new ShapeException(say(Messages.shapeZero, whole, word, layer), start, end);
		}
		if (rows * columns > Shape.MOST_NEURONS) {
			throw new ShapeException(say(Messages.shapeTooLarge, whole, word, count(Shape.MOST_NEURONS)), start, end);
		}
		return size.group(2) == null ? LayerSize.column((int) rows) : LayerSize.image((int) rows, (int) columns);
	}

	/** What has more digits than any limit is as large as it need be. */
	private static long number(String digits) {
		String plain = digits.replaceFirst("^0+(?=.)", "");
		return plain.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(plain);
	}

	/** A count as people read it. */
	static String count(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** A message with its words. */
	static String say(String message, Object... words) {
		return NLS.bind(message, words);
	}
}

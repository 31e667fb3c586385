// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.internal.template.Messages;

/** Reads the text of a shape, with functions where they are known, and says what is wrong with it at its place. */
final class ShapeReader {

	private static final Pattern SIZE = Pattern.compile("(\\d+)(?:\\s*[xX\u00D7*]\\s*(\\d+))?(?:\\s*(\\p{L}.*))?");
	private static final Pattern NUMBERS = Pattern.compile("\\d+(\\s+\\d+)+");
	/** A hyphen between letters belongs to a name. */
	private static final Pattern SEPARATOR = Pattern.compile("(?<!\\p{L})-|-(?!\\p{L})|[\u2010-\u2015\u2212,]");
	private static final int MOST_DIGITS = 9;

	private final FunctionWords functions;
	private final String text;
	private final String whole;

	/**
	 * What is written for one layer.
	 *
	 * @param function id of the function, null where none is written
	 */
	record Part(LayerSize size, String function) {
	}

	/** @param functions null where sizes alone may be written */
	ShapeReader(String text, FunctionWords functions) {
		this.text = text;
		this.functions = functions;
		whole = text.strip();
	}

	/** Reads all layers; two or more. */
	List<Part> read() throws ShapeException {
		if (text.isBlank()) {
			throw new ShapeException(Messages.shapeEmpty, 0, text.length());
		}
		List<Part> sizes = new ArrayList<>();
		long neurons = 0;
		int from = 0;
		while (from <= text.length()) {
			Matcher separator = SEPARATOR.matcher(text);
			int to = separator.find(from) ? separator.start() : text.length();
			Part part = part(from, to, sizes.size() + 1);
			sizes.add(part);
			neurons += part.size().count();
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

	private Part part(int from, int to, int layer) throws ShapeException {
		String word = text.substring(from, to).strip();
		int start = from + text.substring(from, to).indexOf(word);
		int end = start + word.length();
		if (word.isEmpty()) {
			throw new ShapeException(say(Messages.shapeMissing, whole, layer), from, to);
		}
		Matcher size = SIZE.matcher(word);
		if (!size.matches() || size.group(3) != null && functions == null) {
			String message = NUMBERS.matcher(word).matches() ? Messages.shapeBlanks : Messages.shapeNoNumber;
			throw new ShapeException(say(message, whole, word, word.replaceAll("\\s+", "-")), start, end);
		}
		return new Part(size(size, start, layer), size.group(3) == null ? null : function(size.group(3), start + size.start(3), layer));
	}

	private LayerSize size(Matcher size, int start, int layer) throws ShapeException {
		long rows = number(size.group(1));
		long columns = size.group(2) == null ? 1 : number(size.group(2));
		int end = size.end(size.group(2) == null ? 1 : 2);
		String word = size.group().substring(0, end);
		if (rows == 0 || columns == 0) {
			throw new ShapeException(say(Messages.shapeZero, whole, word, layer), start, start + end);
		}
		if (rows * columns > Shape.MOST_NEURONS) {
			throw new ShapeException(say(Messages.shapeTooLarge, whole, word, count(Shape.MOST_NEURONS)), start, start + end);
		}
		return size.group(2) == null ? LayerSize.column((int) rows) : LayerSize.image((int) rows, (int) columns);
	}

	/** The id of a function that is written behind a size; null for a word that only says what the numbers are. */
	private String function(String words, int start, int layer) throws ShapeException {
		String name = functions.withoutFiller(words);
		if (name.isEmpty()) {
			return null;
		}
		int at = start + words.length() - name.length();
		if (layer == 1) {
			throw new ShapeException(say(Messages.shapeInputFunction, whole, name), at, at + name.length());
		}
		return functions.find(name).orElseThrow(() -> new ShapeException(
				say(Messages.shapeNoFunction, whole, name, functions.nearest(name)), at, at + name.length()));
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

// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.internal.find.Messages;

/** Reads queries, from left to right. */
final class QueryText {

	private static final Pattern QUANTITY = Pattern.compile("(\\|?)[ \\t]*(weight|bias)[ \\t]*(\\|?)[ \\t]*(<=|>=|[<>=:\u2264\u2265])[ \\t]*",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][-+\u2212]?[0-9]+)?");
	private static final Pattern KEY = Pattern.compile("([a-z]+)[:=][ \\t]*", Pattern.CASE_INSENSITIVE);
	private static final Pattern WORD = Pattern.compile("\\S+");
	private static final String BETWEEN = "..";

	private final String text;
	private int at;

	QueryText(String text) {
		this.text = text;
	}

	List<Term> read() throws FindException {
		List<Term> terms = new ArrayList<>();
		skipBlanks();
		while (at < text.length()) {
			terms.add(term());
			skipBlanks();
		}
		return terms;
	}

	private Term term() throws FindException {
		Matcher quantity = matcher(QUANTITY);
		if (quantity.lookingAt()) {
			return quantity(quantity);
		}
		Matcher key = matcher(KEY);
		if (key.lookingAt()) {
			return keyed(key);
		}
		if (text.charAt(at) == '|') {
			throw new FindException(Messages.findSizeOfWhat, at, wordEnd());
		}
		return new Term.Called(Term.Place.NAME_OR_ID, words());
	}

	private Term quantity(Matcher quantity) throws FindException {
		boolean absolute = !quantity.group(1).isEmpty();
		if (absolute != !quantity.group(3).isEmpty()) {
			throw new FindException(NLS.bind(Messages.findBar, quantity.group(2)), quantity.start(), quantity.end());
		}
		at = quantity.end();
		String sign = quantity.group(4);
		Interval interval = sign.equals(":") ? range() : Interval.of(sign, number(sign));
		if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
			throw new FindException(NLS.bind(Messages.findNoNumber, text.substring(at, wordEnd())), at, wordEnd());
		}
		return quantity.group(2).equalsIgnoreCase("bias") ? new Term.Biased(absolute, interval) : new Term.Weighs(absolute, interval);
	}

	private Interval range() throws FindException {
		int start = at;
		double low = number(":");
		if (!text.startsWith(BETWEEN, at)) {
			return Interval.of("=", low);
		}
		at += BETWEEN.length();
		double high = number(BETWEEN);
		if (high < low) {
			throw new FindException(Messages.findTurned, start, at);
		}
		return new Interval(low, true, high, true);
	}

	private double number(String after) throws FindException {
		Matcher number = matcher(NUMBER);
		if (at == text.length()) {
			throw new FindException(NLS.bind(Messages.findNumberMissing, after), at, at);
		}
		if (!number.lookingAt()) {
			throw new FindException(NLS.bind(Messages.findNoNumber, text.substring(at, wordEnd())), at, wordEnd());
		}
		at = number.end();
		return Double.parseDouble(number.group().replace('\u2212', '-'));
	}

	private Term keyed(Matcher key) throws FindException {
		int start = at;
		String name = key.group(1).toLowerCase(Locale.ROOT);
		at = key.end();
		if (at == text.length() && List.of("name", "id", "layer", "function", "is").contains(name)) {
			throw new FindException(NLS.bind(Messages.findWordsMissing, key.group().strip()), at, at);
		}
		return switch (name) {
			case "name" -> new Term.Called(Term.Place.NAME, words());
			case "id" -> new Term.Called(Term.Place.ID, words());
			case "layer" -> new Term.Called(Term.Place.LAYER, words());
			case "function" -> new Term.Uses(words());
			case "is" -> kind();
			default -> throw new FindException(NLS.bind(Messages.findUnknown, key.group().strip()), start, key.end());
		};
	}

	private Term kind() throws FindException {
		int start = at;
		String words = words();
		return switch (words) {
			case "layer" -> Term.Kind.LAYER;
			case "neuron" -> Term.Kind.NEURON;
			case "connection" -> Term.Kind.CONNECTION;
			case "note" -> Term.Kind.NOTE;
			case "off" -> Term.Kind.OFF;
			default -> throw new FindException(NLS.bind(Messages.findUnknownKind, words), start, at);
		};
	}

	private String words() throws FindException {
		int start = at;
		if (text.charAt(start) != '"') {
			at = wordEnd();
			return text.substring(start, at).toLowerCase(Locale.ROOT);
		}
		int end = text.indexOf('"', start + 1);
		if (end < 0) {
			throw new FindException(Messages.findQuote, start, text.length());
		}
		at = end + 1;
		return text.substring(start + 1, end).toLowerCase(Locale.ROOT);
	}

	private int wordEnd() {
		Matcher word = matcher(WORD);
		return word.lookingAt() ? word.end() : at;
	}

	private Matcher matcher(Pattern pattern) {
		return pattern.matcher(text).region(at, text.length());
	}

	private void skipBlanks() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}
}

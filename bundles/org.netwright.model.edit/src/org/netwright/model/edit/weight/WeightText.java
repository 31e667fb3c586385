// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.weight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.edit.internal.Messages;
import org.netwright.model.edit.weight.WeightChange.Kind;

/** Reads what people type on a connection. */
final class WeightText {

	private static final Pattern OPERATION = Pattern.compile("\\s*(\\+=|[-\u2212]=|[*\u00D7]=?|[/\u00F7]=?|=)?\\s*");
	private static final Pattern NUMBER = Pattern.compile("([-+\u2212]?)\\s*((?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+\u2212]?[0-9]+)?)");

	private final String text;

	WeightText(String text) {
		this.text = text;
	}

	WeightChange read() throws WeightTextException {
		String stripped = text.strip();
		if (stripped.equals("-") || stripped.equals("\u2212")) {
			return WeightChange.NEGATE;
		}
		Matcher operation = OPERATION.matcher(text);
		operation.lookingAt();
		int start = operation.end();
		int end = start + text.substring(start).stripTrailing().length();
		String sign = operation.group(1);
		if (start >= end) {
			throw new WeightTextException(sign == null ? Messages.weightMissing : NLS.bind(Messages.weightNumberMissing, sign), start, start);
		}
		double number = number(start, end);
		Kind kind = kind(sign);
		if (kind == Kind.DIVIDE && number == 0) {
			throw new WeightTextException(Messages.weightDivision, start, end);
		}
		return new WeightChange(kind, kind == Kind.ADD && sign.charAt(0) != '+' ? -number : number);
	}

	private static Kind kind(String sign) {
		return switch (sign == null ? '=' : sign.charAt(0)) {
			case '+', '-', '\u2212' -> Kind.ADD;
			case '*', '\u00D7' -> Kind.MULTIPLY;
			case '/', '\u00F7' -> Kind.DIVIDE;
			default -> Kind.SET;
		};
	}

	private double number(int start, int end) throws WeightTextException {
		Matcher number = NUMBER.matcher(text).region(start, end);
		boolean begins = number.lookingAt();
		if (!begins || number.end() < end) {
			int wrong = begins ? number.end() : start;
			String message = text.charAt(wrong) == ',' ? Messages.weightComma : Messages.weightNoNumber;
			throw new WeightTextException(NLS.bind(message, text.substring(start, end), text.substring(wrong, end)), wrong, end);
		}
		double value = Double.parseDouble((number.group(1) + number.group(2)).replace('\u2212', '-'));
		if (!Double.isFinite(value)) {
			throw new WeightTextException(NLS.bind(Messages.weightTooLarge, text.substring(start, end)), start, end);
		}
		return value;
	}
}

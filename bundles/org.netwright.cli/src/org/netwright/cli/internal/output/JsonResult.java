// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/**
 * A result as JSON, member by member, in the order in which they are written. Numbers are the shortest decimals that
 * read back to the same bits; not-a-number and infinities, which JSON cannot write, are the strings {@code "NaN"},
 * {@code "Infinity"}, {@code "-Infinity"}. A list of numbers stands on one line.
 */
public final class JsonResult {

	private final ResultWriter out;
	private final JsonWriter json;

	/**
	 * Starts a result.
	 *
	 * @param out where it goes
	 */
	public JsonResult(ResultWriter out) {
		this.out = out;
		this.json = new JsonWriter(out);
		json.setFormattingStyle(FormattingStyle.PRETTY);
		json.setSerializeNulls(true);
		json.setHtmlSafe(false);
	}

	/**
	 * Writes the whole result: one object and a line end.
	 *
	 * @param members writes the members
	 */
	public void document(Runnable members) {
		object(members);
		attempt(json::flush);
		out.line("");
	}

	/**
	 * Writes an object, as an element of a list or as the value of the member that was named last.
	 *
	 * @param members writes the members
	 */
	public void object(Runnable members) {
		attempt(json::beginObject);
		members.run();
		attempt(json::endObject);
	}

	/**
	 * Writes an object on one line, as an element of a list.
	 *
	 * @param members writes the members
	 */
	public void row(Runnable members) {
		attempt(json::beginObject);
		onOneLine(() -> {
			members.run();
			attempt(json::endObject);
		});
	}

	/**
	 * Writes a member that is an object.
	 *
	 * @param name the member's name
	 * @param members writes the members
	 */
	public void object(String name, Runnable members) {
		attempt(() -> json.name(name));
		object(members);
	}

	/**
	 * Writes a member that is a list.
	 *
	 * @param name the member's name
	 * @param elements writes the elements
	 */
	public void list(String name, Runnable elements) {
		attempt(() -> json.name(name).beginArray());
		elements.run();
		attempt(json::endArray);
	}

	/**
	 * Writes a member that is a list of numbers.
	 *
	 * @param name the member's name
	 * @param count how many there are
	 * @param values gives each of them
	 */
	public void numbers(String name, int count, IntToDoubleFunction values) {
		attempt(() -> json.name(name).beginArray());
		onOneLine(() -> {
			for (int i = 0; i < count; i++) {
				number(values.applyAsDouble(i));
			}
			attempt(json::endArray);
		});
	}

	/**
	 * Writes a list of numbers on one line, as an element of a list.
	 *
	 * @param values what stands in it
	 */
	public void numbers(double[] values) {
		attempt(json::beginArray);
		onOneLine(() -> {
			for (double value : values) {
				number(value);
			}
			attempt(json::endArray);
		});
	}

	/**
	 * Writes a member that is a list of texts, on one line.
	 *
	 * @param name the member's name
	 * @param texts what stands in it
	 */
	public void texts(String name, List<String> texts) {
		attempt(() -> json.name(name).beginArray());
		onOneLine(() -> {
			texts.forEach(text -> attempt(() -> json.value(text)));
			attempt(json::endArray);
		});
	}

	/**
	 * Writes a member that is a count of any size.
	 *
	 * @param name the member's name
	 * @param count a whole number
	 */
	public void member(String name, BigInteger count) {
		attempt(() -> json.name(name).value(count));
	}

	/**
	 * Writes a member that is a text.
	 *
	 * @param name the member's name
	 * @param text the text, or null
	 */
	public void member(String name, String text) {
		attempt(() -> json.name(name).value(text));
	}

	/**
	 * Writes a member that is a number.
	 *
	 * @param name the member's name
	 * @param value any number
	 */
	public void member(String name, double value) {
		attempt(() -> json.name(name));
		number(value);
	}

	/**
	 * Writes a member that is a count.
	 *
	 * @param name the member's name
	 * @param count a whole number
	 */
	public void member(String name, long count) {
		attempt(() -> json.name(name).value(count));
	}

	/**
	 * Writes a member that is true, false or null.
	 *
	 * @param name the member's name
	 * @param value the value, or null
	 */
	public void member(String name, Boolean value) {
		attempt(() -> json.name(name).value(value));
	}

	/**
	 * Writes a member that is null.
	 *
	 * @param name the member's name
	 */
	public void nothing(String name) {
		attempt(() -> json.name(name).nullValue());
	}

	private void onOneLine(Runnable content) {
		FormattingStyle before = json.getFormattingStyle();
		json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
		content.run();
		json.setFormattingStyle(before);
	}

	private void number(double value) {
		attempt(() -> {
			if (Double.isFinite(value)) {
				json.value(value);
			} else {
				json.value(Double.toString(value));
			}
		});
	}

	/** The writer below never throws; gson's signatures do not know that. */
	private static void attempt(Writing writing) {
		try {
			writing.run();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@FunctionalInterface
	private interface Writing {
		void run() throws IOException;
	}
}

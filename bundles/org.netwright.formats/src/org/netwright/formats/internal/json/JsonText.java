// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.internal.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.netwright.model.Position;
import org.netwright.model.Tint;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/**
 * Writes JSON that a person can read and a version control system can merge: one member per line, except for lists of
 * numbers and small objects, which take one line as a whole. Members that say nothing are left out.
 */
final class JsonText {

	private static final FormattingStyle LINES = FormattingStyle.PRETTY;
	private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

	private final Writer out;
	private final JsonWriter json;

	/** Writes what is inside an object or array. */
	interface Content {
		void write() throws IOException;
	}

	JsonText(OutputStream stream) {
		out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
		json = new JsonWriter(out);
		json.setFormattingStyle(LINES);
	}

	void finish() throws IOException {
		json.flush();
		out.write('\n');
		out.flush();
	}

	JsonText name(String name) throws IOException {
		json.name(name);
		return this;
	}

	void object(Content content) throws IOException {
		json.beginObject();
		content.write();
		json.endObject();
	}

	void array(Content content) throws IOException {
		json.beginArray();
		content.write();
		json.endArray();
	}

	/** An object on one line. */
	void shortObject(Content content) throws IOException {
		FormattingStyle before = json.getFormattingStyle();
		json.beginObject();
		json.setFormattingStyle(ONE_LINE);
		content.write();
		json.endObject();
		json.setFormattingStyle(before);
	}

	/** A list of numbers on one line. */
	void numbers(double[] values) throws IOException {
		FormattingStyle before = json.getFormattingStyle();
		json.beginArray();
		json.setFormattingStyle(ONE_LINE);
		for (double value : values) {
			number(value);
		}
		json.endArray();
		json.setFormattingStyle(before);
	}

	void number(double value) throws IOException {
		if (Double.isFinite(value)) {
			json.value(value);
		} else {
			json.value(Double.toString(value));
		}
	}

	void text(String value) throws IOException {
		json.value(value);
	}

	/** A member that is left out if it is null. */
	void member(String name, String value) throws IOException {
		if (value != null) {
			json.name(name).value(value);
		}
	}

	/** A member that is left out if it has its default, to the last bit. */
	void member(String name, double value, double otherwise) throws IOException {
		if (Double.compare(value, otherwise) != 0) {
			json.name(name);
			number(value);
		}
	}

	/** A member that is left out if it is 0. */
	void member(String name, int value) throws IOException {
		if (value != 0) {
			json.name(name).value(value);
		}
	}

	/** A member that is left out if it is true. */
	void unlessTrue(String name, boolean value) throws IOException {
		if (!value) {
			json.name(name).value(false);
		}
	}

	/** A member that is left out if it is none. */
	void unlessNone(String name, Tint value) throws IOException {
		if (value != Tint.NONE) {
			json.name(name).value(value.getLiteral());
		}
	}

	/** A member that is left out if it is null. */
	void member(String name, Position value) throws IOException {
		if (value != null) {
			json.name(name);
			shortObject(() -> {
				json.name("x").value(value.x());
				json.name("y").value(value.y());
			});
		}
	}

	void nothing() throws IOException {
		json.nullValue();
	}

	void whole(String name, long value) throws IOException {
		json.name(name).value(value);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.internal.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.netwright.model.file.NetworkFileException;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/** Reads JSON value by value, strictly, and says where something is wrong. */
final class JsonCursor {

	private static final int DEEPEST = 64;
	private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+) path");

	private final JsonReader reader;
	private final String source;

	/** Reads one member of an object; must read the value or {@link JsonCursor#skip} it. */
	interface MemberReader {
		void read(String name) throws IOException;
	}

	/** Reads one element of an array; must read the value or {@link JsonCursor#skip} it. */
	interface ElementReader {
		void read() throws IOException;
	}

	/** Reads the one value of a whole document. */
	interface Document<T> {
		T read() throws IOException;
	}

	JsonCursor(InputStream in, String source) {
		this.source = source;
		reader = new JsonReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
		reader.setStrictness(Strictness.STRICT);
		reader.setNestingLimit(DEEPEST);
	}

	/** Reads everything, and turns what is not JSON at all into an error with a place. */
	<T> T document(Document<T> content) throws IOException {
		try {
			T result = content.read();
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw error("something follows the end of the document. Remove it.");
			}
			return result;
		} catch (MalformedJsonException e) {
			String message = String.valueOf(e.getMessage());
			throw syntax(message.startsWith("Nesting limit") ? "This is nested more than " + DEEPEST
					+ " levels deep, which no network is. Take the file from where it was made."
					: "This is not valid JSON. Look for a missing or superfluous comma, quote or bracket here.", message, e);
		} catch (EOFException e) {
			throw syntax("This ends too early: a bracket or quote is not closed. It may be cut off; take it from where it was"
					+ " made.", String.valueOf(e.getMessage()), e);
		} catch (CharacterCodingException e) {
			throw new NetworkFileException(source, "This is not text in UTF-8. Save it as UTF-8.", e);
		}
	}

	private NetworkFileException syntax(String problem, String message, Exception cause) {
		Matcher place = PLACE.matcher(message);
		boolean found = place.find();
		return new NetworkFileException(source, found ? number(place.group(1)) : 0, found ? number(place.group(2)) : 0,
				problem, cause);
	}

	private static int number(String digits) {
		return digits.length() > 9 ? 0 : Integer.parseInt(digits);
	}

	/** Reads an object, member by member; a member that is there twice is an error. */
	void object(MemberReader members) throws IOException {
		expect(JsonToken.BEGIN_OBJECT, "an object, in braces");
		reader.beginObject();
		Set<String> seen = new HashSet<>();
		while (reader.hasNext()) {
			String name = reader.nextName();
			if (!seen.add(name)) {
				throw error("this member is there twice. Keep one of them.");
			}
			members.read(name);
		}
		reader.endObject();
	}

	/** Reads an array, element by element. */
	void array(ElementReader elements) throws IOException {
		expect(JsonToken.BEGIN_ARRAY, "a list, in brackets");
		reader.beginArray();
		while (reader.hasNext()) {
			elements.read();
		}
		reader.endArray();
	}

	/** Reads a text, or null. */
	String text() throws IOException {
		if (skipNull()) {
			return null;
		}
		expect(JsonToken.STRING, "a text, in quotes");
		return reader.nextString();
	}

	/** Reads a number to the last bit. */
	double number() throws IOException {
		if (is(JsonToken.STRING)) {
			String text = reader.nextString();
			return switch (text) {
				case "NaN" -> Double.NaN;
				case "Infinity" -> Double.POSITIVE_INFINITY;
				case "-Infinity" -> Double.NEGATIVE_INFINITY;
				default -> throw errorBefore("must be a number but is the text \"" + shortened(text)
						+ "\". Write a number without quotes, for example 0.5.");
			};
		}
		expect(JsonToken.NUMBER, "a number, for example 0.5");
		String digits = reader.nextString();
		double value = Double.parseDouble(digits);
		if (Double.isInfinite(value)) {
			throw errorBefore("the number " + shortened(digits) + " is too large. Write \"Infinity\" if that is meant.");
		}
		return value;
	}

	/** Reads a list of numbers to the last bit, or null. */
	double[] numbers() throws IOException {
		if (skipNull()) {
			return null;
		}
		double[][] values = { new double[16] };
		int[] count = { 0 };
		array(() -> {
			if (count[0] == values[0].length) {
				values[0] = Arrays.copyOf(values[0], 2 * count[0]);
			}
			values[0][count[0]++] = number();
		});
		return Arrays.copyOf(values[0], count[0]);
	}

	/** Reads a whole number from 0 on. */
	int count() throws IOException {
		expect(JsonToken.NUMBER, "a whole number, for example 3");
		String digits = reader.nextString();
		double value = Double.parseDouble(digits);
		if (value != Math.rint(value) || value < 0 || value > Integer.MAX_VALUE) {
			throw errorBefore("must be a whole number of 0 or more but is " + shortened(digits) + ".");
		}
		return (int) value;
	}

	/** Reads true or false. */
	boolean flag() throws IOException {
		expect(JsonToken.BOOLEAN, "true or false");
		return reader.nextBoolean();
	}

	/** Reads the name of one of some literals. */
	<E extends Enumerator> E literal(E[] known) throws IOException {
		String text = text();
		for (E each : known) {
			if (each.getLiteral().equals(text)) {
				return each;
			}
		}
		throw errorBefore("\"" + text + "\" is not known here. Write one of: "
				+ Stream.of(known).map(Enumerator::getLiteral).collect(Collectors.joining(", ")) + ".");
	}

	/** Whether the next value is of a kind; reads nothing. */
	boolean is(JsonToken kind) throws IOException {
		return reader.peek() == kind;
	}

	/** Reads a null if there is one. */
	boolean skipNull() throws IOException {
		if (is(JsonToken.NULL)) {
			reader.nextNull();
			return true;
		}
		return false;
	}

	/** Passes over a value, however large. */
	void skip() throws IOException {
		reader.skipValue();
	}

	private void expect(JsonToken kind, String what) throws IOException {
		JsonToken found = reader.peek();
		if (found != kind) {
			throw error("must be " + what + ", but is " + named(found) + ".");
		}
	}

	private static String named(JsonToken kind) {
		return switch (kind) {
			case BEGIN_ARRAY -> "a list";
			case BEGIN_OBJECT -> "an object";
			case STRING -> "a text";
			case NUMBER -> "a number";
			case BOOLEAN -> "true or false";
			case NULL -> "null";
			default -> "not there";
		};
	}

	private static String shortened(String text) {
		return text.length() <= 40 ? text : text.substring(0, 40) + "...";
	}

	/** The place of the value that comes next, for example {@code layers[2].neurons[0].bias}. */
	String path() {
		return plain(reader.getPath());
	}

	/** An error of the value that comes next. */
	NetworkFileException error(String problem) {
		return at(path(), problem);
	}

	/** An error of the value that was just read. */
	NetworkFileException errorBefore(String problem) {
		return at(plain(reader.getPreviousPath()), problem);
	}

	/** An error of a value that was read before, by its path. */
	NetworkFileException errorAt(String path, String problem) {
		return new NetworkFileException(source, path + ": " + problem, null);
	}

	private NetworkFileException at(String path, String problem) {
		Matcher place = PLACE.matcher(reader.toString());
		boolean found = place.find();
		return new NetworkFileException(source, found ? number(place.group(1)) : 0, 0, path + ": " + problem, null);
	}

	private static String plain(String path) {
		return path.equals("$") || path.equals("$.") ? "the document" : path.startsWith("$.") ? path.substring(2) : path;
	}
}

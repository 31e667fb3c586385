// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.cli.internal.output.Table;
import org.netwright.cli.internal.output.TableNumber;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldMethod;
import org.netwright.engine.field.Pixel;
import org.netwright.engine.field.ReceptiveField;

/**
 * What makes neurons most active.
 *
 * @param network names and the shape of the input layer
 * @param domain among which inputs
 * @param fields in document order
 */
record FieldReport(NetworkSnapshot network, FieldDomain.Kind domain, List<ReceptiveField> fields) {

	private static final int EXAMPLES = 16;
	/** With more pixels, a table counts them instead of showing them. */
	private static final int MOST_PIXELS = 36;

	/**
	 * Prints everything for programs.
	 *
	 * @param out where it goes
	 */
	void json(ResultWriter out) {
		JsonResult json = new JsonResult(out);
		json.document(() -> {
			json.member("domain", word(domain));
			json.list("neurons", () -> fields.forEach(field -> json(json, field)));
		});
	}

	private void json(JsonResult json, ReceptiveField field) {
		json.object(() -> {
			json.member("id", network.id(field.neuron()));
			json.member("name", network.name(field.neuron()));
			json.member("maximum", field.maximum());
			json.member("upperBound", field.upperBound());
			json.member("method", word(field.method()));
			field.maximiserCount().ifPresentOrElse(count -> json.member("maximisers", count),
					() -> json.nothing("maximisers"));
			json.texts("pixels", pixels(field).mapToObj(i -> word(field.pixel(i))).toList());
			json.list("examples", () -> field.examples(EXAMPLES).forEach(json::numbers));
		});
	}

	private static IntStream pixels(ReceptiveField field) {
		return IntStream.range(0, field.inputCount());
	}

	private static String word(Enum<?> constant) {
		return constant == Pixel.DONT_CARE ? "dontCare" : constant.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Prints everything for people.
	 *
	 * @param out where it goes
	 */
	void table(ResultWriter out) {
		Table table = new Table().text("Layer").text("Neuron").number("Maximum").number("At most").text("Found by")
				.number("Maximisers").text("Pixels");
		for (ReceptiveField field : fields) {
			table.row(network.layerName(network.graph().layerOf(field.neuron())), network.name(field.neuron()),
					TableNumber.of(field.maximum()), TableNumber.of(field.upperBound()), text(field.method()),
					field.maximiserCount().map(FieldReport::text).orElse(null), text(field));
		}
		table.print(out);
		out.line("");
		out.line("Inputs: " + (domain == FieldDomain.Kind.LEVELS
				? "each value at the minimum, the neutral value or the maximum of the input range"
				: "each value anywhere from the minimum to the maximum of the input range"));
		if (network.graph().inputCount() <= MOST_PIXELS) {
			out.line("Pixels: W white, B black, g grey, ? either, . makes no difference");
		}
	}

	private static String text(FieldMethod method) {
		return switch (method) {
		case EXHAUSTIVE -> "trying all";
		case BOUNDED -> "bounds";
		case ASCENT -> "climbing";
		};
	}

	private static String text(BigInteger count) {
		return count.bitLength() < 50 ? count.toString() : String.format(Locale.ROOT, "%.3E", count.doubleValue());
	}

	/** Row by row where the inputs are a small image. */
	private String text(ReceptiveField field) {
		if (field.inputCount() > MOST_PIXELS) {
			return List.of(Pixel.values()).stream().filter(kind -> count(field, kind) > 0)
					.map(kind -> count(field, kind) + " " + label(kind)).collect(Collectors.joining(", "));
		}
		int columns = network.rows(0) * network.columns(0) == field.inputCount() ? network.columns(0) : field.inputCount();
		StringBuilder text = new StringBuilder();
		pixels(field).forEach(i -> text.append(i > 0 && i % columns == 0 ? " " : "").append(letter(field.pixel(i))));
		return text.toString();
	}

	private static long count(ReceptiveField field, Pixel kind) {
		return pixels(field).filter(i -> field.pixel(i) == kind).count();
	}

	private static String label(Pixel kind) {
		return kind == Pixel.DONT_CARE ? "without effect" : word(kind);
	}

	private static char letter(Pixel kind) {
		return switch (kind) {
		case WHITE -> 'W';
		case BLACK -> 'B';
		case GREY -> 'g';
		case EITHER -> '?';
		case DONT_CARE -> '.';
		};
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.ProgressLine;
import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.cli.internal.output.Table;
import org.netwright.cli.internal.output.TableNumber;

class OutputTest {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final ResultWriter out = new ResultWriter(bytes);

	private String text() {
		out.flush();
		return bytes.toString(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "-0.0, 0", "1, 1", "-1, -1", "0.9823558912897150, 0.982356", "0.1, 0.1", "-2.4000000000000004, -2.4",
			"1234567.125, 1234567.125", "12345678, 1.23457E7", "-1e7, -1E7", "0.00012345678, 0.000123", "0.0000999, 9.99E-5",
			"-1.5e-7, -1.5E-7", "1e300, 1E300", "4.9E-324, 4.9E-324", "NaN, NaN", "-Infinity, -Infinity" })
	void tableNumbersAreShortAndPlain(double value, String expected) {
		assertEquals(expected, TableNumber.of(value));
	}

	@Test
	void columnsAreAligned() {
		new Table().text("Name").number("Value").text("Remark").row("a", "-1.25", null).row("größer", "10", "x")
				.row("c", "1.5E-7", "two\nlines").print(out);
		assertEquals("""
				Name      Value  Remark
				a       -1.25
				größer  10       x
				c        1.5E-7  two lines
				""", text());
	}

	@Test
	void aRowFitsItsColumns() {
		Table table = new Table().text("one");
		assertThrows(IllegalArgumentException.class, () -> table.row("one", "two"));
	}

	@Test
	void jsonKeepsOrderNullsAndBits() {
		JsonResult json = new JsonResult(out);
		json.document(() -> {
			json.member("text", "ä \"quoted\" <&>");
			json.member("nothing", (String) null);
			json.member("count", 3L);
			json.member("number", 2.4000000000000004);
			json.member("passed", (Boolean) null);
			double[] values = { 0.1, -0.0, 1e-320, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
			json.numbers("values", values.length, i -> values[i]);
			json.list("rows", () -> json.row(() -> json.object("inner", () -> json.member("a", 1L))));
			json.object("empty", () -> {
				// nothing in it
			});
		});
		assertEquals("""
				{
				  "text": "ä \\"quoted\\" <&>",
				  "nothing": null,
				  "count": 3,
				  "number": 2.4000000000000004,
				  "passed": null,
				  "values": [0.1, -0.0, 1.0E-320, "NaN", "Infinity", "-Infinity"],
				  "rows": [
				    {"inner": {"a": 1}}
				  ],
				  "empty": {}
				}
				""", text());
	}

	@Test
	void aClosedPipeIsNoFailure() {
		ResultWriter closed = new ResultWriter(failing("Broken pipe"));
		closed.line("dropped");
		closed.flush();
		closed.line("dropped, too");
		closed.flush();
		assertTrue(closed.failure().isEmpty());
	}

	@Test
	void aFullDiskIsAFailure() {
		ResultWriter full = new ResultWriter(failing("No space left on device"));
		full.line("lost");
		full.flush();
		assertEquals("No space left on device", full.failure().orElseThrow().getMessage());
	}

	@Test
	void progressIsForTerminalsOnly() {
		assertEquals("", progress(false, 5_000));
	}

	@Test
	void shortWorkShowsNoProgress() {
		assertEquals("", progress(true, 999));
	}

	@Test
	void longWorkShowsItsProgressAndWipesIt() {
		String line = "25 % of 1,000";
		assertEquals("\r" + line + "\r" + " ".repeat(line.length()) + "\r", progress(true, 1_001));
	}

	private static String progress(boolean terminal, long milliseconds) {
		StringWriter err = new StringWriter();
		long[] now = { 17 };
		try (ProgressLine progress = new ProgressLine(new PrintWriter(err), terminal, () -> true, () -> now[0])) {
			progress.worked(100, 1000);
			now[0] += milliseconds * 1_000_000;
			progress.worked(250, 1000);
			progress.worked(251, 1000);
			assertTrue(progress.cancelled());
		}
		return err.toString();
	}

	private static OutputStream failing(String message) {
		return new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException(message);
			}
		};
	}
}

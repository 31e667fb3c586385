// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.engine.progress.Progress;
import org.netwright.formats.json.JsonFormat;
import org.netwright.formats.sample.CsvSampleReader;
import org.netwright.formats.sample.SampleSource;
import org.netwright.formats.sample.SampleTable;
import org.netwright.formats.sample.SampleTableWriter;
import org.netwright.formats.sample.SampleTableWriter.Form;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/** What is written is read back the same: two inputs, three outputs of which two share a name. */
class SampleTableWriterTest {
	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;
	private static final List<Form> FORMS = List.of(Form.STANDARD, new Form(';', true, true, true, true), new Form('\t', false, false, true, true));

	@TempDir
	Path folder;

	private final Network network = network();
	private final List<Neuron> outputs = network.getLayers().getLast().getNeurons();

	@Test
	void aTableHasNamesAndWhatIsExpected() throws IOException {
		SampleSet set = set(sample("plain", null, 1, -0.5), sample("won", winner(outputs.get(0), 0.25), 0, 1), sample(null, winner(null, 0), 1e-9, 2));
		assertEquals("""
				sample name,left pixel,input 2,expected winner,expected margin
				plain,1,-0.5,,
				won,0,1,"cat, big",0.25
				,1.0E-9,2,(undecided),
				""", text(set, Form.STANDARD, null));
		assertEquals("\ufeffleft pixel;input 2\n1;-0,5\n0;1\n1,0E-9;2\n", text(set, new Form(';', true, true, false, false), null));
	}

	@Test
	void activationsAreWrittenAndPassedOverWhenItIsRead() throws IOException {
		SampleSet set = set(sample("a", null, 1, 2));
		String text = text(set, Form.STANDARD, values -> new double[] { values[0] + values[1], 0.1, -1 });
		assertEquals("sample name,left pixel,input 2,\"activation of cat, big\",activation of twin,activation of c\na,1,2,3,0.1,-1\n", text);
		Sample back = read(text).getSamples().getFirst();
		assertEquals("a", back.getName());
		assertArrayEquals(new double[] { 1, 2 }, back.getValues());
		assertNull(back.getExpectation());
	}

	@Test
	void samplesOfAllKindsAreReadBackTheSame() throws IOException {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			SampleSet set = FACTORY.createSampleSet();
			int count = 1 + random.nextInt(6);
			for (int i = 0; i < count; i++) {
				String name = new String[] { null, "a b", " spaces ", "1,5", "x;y", "\"quoted\"", "two\nlines", "(undecided)" }[random.nextInt(8)];
				set.getSamples().add(sample(name, switch (random.nextInt(4)) {
				case 0 -> null;
				case 1 -> winner(outputs.get(random.nextInt(3)), random.nextBoolean() ? 0 : random.nextDouble());
				case 2 -> winner(null, 0);
				default -> values(random.nextGaussian(), Double.MIN_VALUE, -0.0);
				}, Double.longBitsToDouble(random.nextLong() & ~(1L << 62)), random.nextBoolean() ? 1 : Double.NEGATIVE_INFINITY));
			}
			for (Form form : FORMS) {
				SampleSet back = read(text(set, form, null));
				assertEquals(set.getSamples().size(), back.getSamples().size());
				for (int i = 0; i < count; i++) {
					Sample wanted = set.getSamples().get(i);
					Sample found = back.getSamples().get(i);
					assertEquals(wanted.getName(), found.getName());
					assertArrayEquals(wanted.getValues(), found.getValues());
					assertEquals(words(wanted), words(found));
				}
			}
		}
	}

	@Test
	void aTableOfOnesOwnIsKnownBeforeThereIsANetwork() throws IOException {
		SampleSet set = set(sample("n1", winner(outputs.get(0), 0.25), 0, 1), sample("n2", winner(null, 0), 1, 2));
		Path file = Files.writeString(folder.resolve("own.csv"), text(set, Form.STANDARD, null));
		SampleTable table = (SampleTable) SampleSource.survey(file, Progress.NONE).orElseThrow();
		assertTrue(table.isOwn());
		assertEquals(2, table.inputs(table.label()));
		assertEquals(List.of("cat, big"), table.classes(table.label()));
		assertTrue(table.refusal(table.label()).isEmpty());
		assertEquals(Map.of("header", "yes"), table.options(table.label()), "its titles say the rest");
	}

	@Test
	void aSampleThatDoesNotFitIsNamed() {
		assertEquals("Sample 'short': It has 1 values, but the network has 2 inputs. Mend it, or delete it, and write the table again.",
				assertThrows(NetworkFileException.class, () -> text(set(sample("short", null, 1)), Form.STANDARD, null)).getMessage());
		assertThrows(NetworkFileException.class, () -> text(set(sample(null, null, (double[]) null)), Form.STANDARD, null));
		assertThrows(IllegalArgumentException.class, () -> new Form(',', true, false, true, true));
	}

	@Test
	void writingCanBeCancelled() {
		Progress cancelled = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}

			@Override
			public void worked(long done, long total) {
				throw new AssertionError("nothing is done any more");
			}
		};
		assertThrows(CancellationException.class,
				() -> new SampleTableWriter(network, Form.STANDARD, null).write(set(sample("a", null, 1, 2)), new ByteArrayOutputStream(), cancelled));
	}

	@Test
	void aRowThatSaysTooLittleIsNamed() {
		String titles = "input 1,input 2,expected activation of c,expected activation of a,expected activation of twin,expected tolerance\n";
		assertEquals("data.csv, line 2: This row says what is expected of 1 outputs, but the network has 3. Write an activation for each, or for none.",
				assertThrows(NetworkFileException.class, () -> read(titles + "1,1,0.5,,,0\n")).getMessage());
		assertTrue(assertThrows(NetworkFileException.class, () -> read("sample name,x\n")).getMessage().contains("1 columns of inputs, but the network has 2"));
	}

	/** What is expected, to the last bit. */
	private static String words(Sample sample) {
		return switch (sample.getExpectation()) {
		case WinnerExpectation winner -> (winner.getWinner() == null ? "nobody" : winner.getWinner().getId()) + " by " + winner.getMargin();
		case ValuesExpectation values -> Arrays.toString(values.getValues()) + " within " + values.getTolerance();
		case null, default -> "nothing";
		};
	}

	private String text(SampleSet set, Form form, UnaryOperator<double[]> activations) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new SampleTableWriter(network, form, activations).write(set, out, Progress.NONE);
		return out.toString(StandardCharsets.UTF_8);
	}

	private SampleSet read(String text) throws IOException {
		SampleSet set = new CsvSampleReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "data.csv", network, Map.of());
		assertNull(set.getName());
		return set;
	}

	private static SampleSet set(Sample... samples) {
		SampleSet set = FACTORY.createSampleSet();
		set.getSamples().addAll(List.of(samples));
		return set;
	}

	private static Sample sample(String name, org.netwright.model.Expectation expectation, double... values) {
		Sample sample = FACTORY.createSample();
		sample.setName(name);
		sample.setValues(values);
		sample.setExpectation(expectation);
		return sample;
	}

	private static WinnerExpectation winner(Neuron output, double margin) {
		WinnerExpectation expectation = FACTORY.createWinnerExpectation();
		expectation.setWinner(output);
		expectation.setMargin(margin);
		return expectation;
	}

	private static ValuesExpectation values(double... values) {
		ValuesExpectation expectation = FACTORY.createValuesExpectation();
		expectation.setValues(values);
		expectation.setTolerance(0.125);
		return expectation;
	}

	private static Network network() {
		String json = """
				{"layers": [{"neurons": [{"name": "left pixel"}, {"name": "2"}]},
				 {"neurons": [{"id": "a", "name": "cat, big"}, {"id": "b", "name": "twin"}, {"id": "c", "name": "twin"}]}]}""";
		try {
			return new JsonFormat().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "net.json").network();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.spark.SparkException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;

/** Spark in this process, with two tasks at a time, gives the numbers of the engine. */
class ScoringTest {

	private static final int ROWS = 30_000;
	private static final int INPUTS = 9;

	@TempDir
	static Path folder;
	private static SparkSession spark;
	private static String json;
	private static Path samples;

	@BeforeAll
	static void start() throws Exception {
		spark = SparkSession.builder().appName("test").master("local[2]").config("spark.ui.enabled", "false")
				.config("spark.sql.files.maxPartitionBytes", "1m").getOrCreate();
		json = Files.readString(Path.of("networks/shapes-3x3.json"));
		samples = folder.resolve("samples.csv");
		RandomSamples.write(samples, INPUTS, ROWS, 7);
	}

	@AfterAll
	static void stop() {
		spark.stop();
	}

	@Test
	void allPartitionsTogetherGiveWhatTheEngineGives() throws Exception {
		Scoring scoring = new Scoring(spark, json);
		Dataset<Row> scored = scoring.score(scoring.read(samples.toString()));
		assertTrue(scored.rdd().getNumPartitions() > 2, "one partition proves nothing");
		List<Row> rows = scored.collectAsList();
		double[] inputs = samples();
		double[] expected = Batch.of(plan()).propagate(inputs);
		double[] actual = new double[expected.length];
		double[] read = new double[inputs.length];
		assertEquals(ROWS, rows.size());
		for (int row = 0; row < ROWS; row++) {
			for (int column = 0; column < INPUTS + 4; column++) {
				double value = rows.get(row).getDouble(column);
				if (column < INPUTS) {
					read[row * INPUTS + column] = value;
				} else {
					actual[row * 4 + column - INPUTS] = value;
				}
			}
		}
		assertArrayEquals(inputs, read);
		assertArrayEquals(expected, actual);
	}

	@Test
	void batchesGiveWhatASingleInputGives() throws Exception {
		double[] inputs = samples();
		double[] outputs = Batch.of(plan()).propagate(inputs);
		for (int row = 0; row < 1000; row++) {
			double[] input = Arrays.copyOfRange(inputs, row * INPUTS, (row + 1) * INPUTS);
			assertArrayEquals(plan().propagate(input).outputs(), Arrays.copyOfRange(outputs, row * 4, row * 4 + 4), 1e-12);
		}
	}

	@Test
	void aResultOnDiskReadsBackToTheSameBits() {
		Scoring scoring = new Scoring(spark, json);
		Dataset<Row> scored = scoring.score(scoring.read(samples.toString()));
		String result = folder.resolve("result").toString();
		scored.write().option("header", "true").csv(result);
		Dataset<Row> back = spark.read().schema(scored.schema()).option("header", "true").csv(result);
		assertEquals(ROWS, back.count());
		assertEquals(0, back.exceptAll(scored).count());
		assertEquals(List.of("square", "V", "X", "cross"), Arrays.asList(back.columns()).subList(INPUTS, INPUTS + 4));
	}

	@Test
	void anotherProcessGetsTheSamePlanFromItsBytes() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		SharedPlan sent = new SharedPlan(json);
		sent.batch();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(sent);
		}
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			SharedPlan received = (SharedPlan) in.readObject();
			NetworkGraph graph = received.batch().plan().graph();
			assertArrayEquals(plan().graph().weights(), graph.weights());
			assertArrayEquals(plan().graph().biases(), graph.biases());
			assertEquals(received.batch(), received.batch());
		}
	}

	@Test
	void aWordAmongTheNumbersStopsTheJob() throws Exception {
		Path wrong = Files.writeString(folder.resolve("wrong.csv"), "1,1,1,1,1,1,1,1,1\n1,1,1,many,1,1,1,1,1\n");
		Scoring scoring = new Scoring(spark, json);
		Dataset<Row> scored = scoring.score(scoring.read(wrong.toString()));
		Exception stopped = assertThrows(SparkException.class, scored::collectAsList);
		assertTrue(stopped.getMessage().contains("wrong.csv"), stopped.getMessage());
	}

	private static Plan plan() throws Exception {
		return Plan.compile(NetworkDocument.parse(json).graph());
	}

	/** {@code [ROWS][INPUTS]}, read without Spark. */
	private static double[] samples() throws Exception {
		return Files.readAllLines(samples).stream().flatMap(line -> Arrays.stream(line.split(",")))
				.mapToDouble(Double::parseDouble).toArray();
	}
}

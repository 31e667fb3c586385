// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.spark;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Samples in, samples with outputs out: one plan for the whole cluster, one partition of rows for each task. */
final class Scoring {

	private final SparkSession spark;
	private final NetworkDocument document;
	private final Broadcast<SharedPlan> plan;

	/**
	 * Sends a network to all executors.
	 *
	 * @param spark the session to work in
	 * @param json the text of a network's document
	 */
	Scoring(SparkSession spark, String json) {
		this.spark = spark;
		this.document = NetworkDocument.parse(json);
		this.plan = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedPlan(json));
	}

	/**
	 * Reads samples. Files with another number of columns fail when they are scored.
	 *
	 * @param csv a file or folder without header: one sample a line, one number for each input neuron
	 * @return columns {@code in1}, {@code in2} and so on
	 */
	Dataset<Row> read(String csv) {
		return spark.read().schema(inputs()).option("mode", "FAILFAST").csv(csv);
	}

	/**
	 * Runs the network.
	 *
	 * @param samples what {@link #read} gives
	 * @return the same rows in the order in which Spark reads them, with a column for each output neuron, by its name
	 */
	Dataset<Row> score(Dataset<Row> samples) {
		Broadcast<SharedPlan> shared = plan;
		MapPartitionsFunction<Row, Row> scoring = rows -> new ScoredRows(rows, shared.value().batch());
		return samples.mapPartitions(scoring, Encoders.row(outputs()));
	}

	private StructType inputs() {
		StructType columns = new StructType();
		for (int input = 1; input <= document.graph().inputCount(); input++) {
			columns = columns.add("in" + input, DataTypes.DoubleType);
		}
		return columns;
	}

	private StructType outputs() {
		StructType columns = inputs();
		for (String name : document.outputNames()) {
			columns = columns.add(name, DataTypes.DoubleType);
		}
		return columns;
	}
}

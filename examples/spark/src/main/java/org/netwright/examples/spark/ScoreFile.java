// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.spark;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Scores a file: {@code ScoreFile NETWORK.json SAMPLES.csv RESULT-FOLDER}. Works on this machine, with all its cores, unless
 * {@code spark.master} says where else.
 */
public final class ScoreFile {

	private ScoreFile() {
	}

	/**
	 * The program.
	 *
	 * @param args network, samples, and a folder for the result, which is replaced
	 * @throws Exception if the network cannot be read
	 */
	public static void main(String[] args) throws Exception {
		if (args.length != 3) {
			System.err.println("usage: ScoreFile NETWORK.json SAMPLES.csv RESULT-FOLDER");
			System.exit(2);
		}
		String master = System.getProperty("spark.master", "local[*]");
		try (SparkSession spark = SparkSession.builder().appName("Netwright").master(master)
				.config("spark.ui.enabled", "false").getOrCreate()) {
			long start = System.nanoTime();
			Scoring scoring = new Scoring(spark, Files.readString(Path.of(args[0])));
			scoring.score(scoring.read(args[1])).write().mode(SaveMode.Overwrite).option("header", "true").csv(args[2]);
			System.out.printf("Scored %s in %.1f s.%n", args[1], (System.nanoTime() - start) / 1e9);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.netwright.tests.support.GoldenFile;

/** Networks as files, written into a test's folder. */
final class NetworkText {

	/** The name under which {@link #shapes} is written. */
	static final String SHAPES = "shapes.json";

	/** Two inputs, two outputs; one connection and one neuron are switched off, one neuron has no name. */
	static final String SMALL = """
			{"name": "Small", "layers": [
			  {"id": "in", "neurons": [{"id": "a", "name": "A"}, {"id": "b"}]},
			  {"id": "mid", "name": "Middle", "activation": "relu", "neurons": [
			    {"id": "m", "bias": 0.5, "incoming": [
			      {"source": "a", "weight": 2}, {"source": "b", "weight": 7, "enabled": false}]},
			    {"id": "off", "enabled": false, "incoming": [{"source": "b", "weight": 1}]}]},
			  {"id": "out", "activation": "identity", "neurons": [
			    {"id": "yes", "incoming": [{"source": "m", "weight": 1}, {"source": "off", "weight": 3}]},
			    {"id": "no", "name": "No", "incoming": [{"source": "b", "weight": -1}]}]}],
			 "samples": [
			   {"name": "up", "values": [1, 0], "expected": {"winner": "yes", "margin": 2.5}},
			   {"name": "down", "values": [0, -3], "expected": {"winner": "yes", "margin": 0}},
			   {"name": "free", "values": [0, 0]},
			   {"values": [0, 0], "expected": {"values": [0.5, 0], "tolerance": 0.001}}],
			 "sampleSets": [{"name": "more", "samples": [
			   {"name": "up", "values": [5, 0]}, {"name": "large", "values": [100, 0]}]}]}
			""";

	private NetworkText() {
	}

	/** Writes Shapes 3x3 with its golden samples. */
	static void shapes(Path folder) {
		write(folder, SHAPES, GoldenFile.SHAPES.text());
	}

	/** Writes a file. */
	static Path write(Path folder, String name, String text) {
		try {
			return Files.writeString(folder.resolve(name), text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

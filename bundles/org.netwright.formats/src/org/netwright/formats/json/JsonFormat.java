// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import org.netwright.formats.internal.json.NetworkJsonReader;
import org.netwright.formats.internal.json.NetworkJsonWriter;
import org.netwright.formats.network.NetworkFormat;
import org.netwright.formats.network.ReadResult;
import org.netwright.model.Network;

/**
 * The JSON document: {@code *.json} in UTF-8.
 *
 * <pre>{@code
 * {
 *   "format": 1, "name": "...", "description": "...",
 *   "decision": "threshold" | "argmax" | {"rule": "threshold", "threshold": 0.5},
 *   "input": {"rows": 3, "columns": 3, "minimum": -1, "maximum": 1, "neutral": 0},
 *   "layers": [
 *     {"id": "...", "name": "...", "activation": "tanh" | {"function": "...", "parameters": {"slope": 0.1}} | null,
 *      "rows": 0, "columns": 0, "position": {"x": 0, "y": 0}, "display": "cells", "tint": "blue",
 *      "neurons": [
 *        {"id": "...", "name": "...", "bias": 0, "enabled": true, "activation": as above, "position": as above,
 *         "incoming": [{"source": "id", "weight": 0.8, "enabled": true}]}]}],
 *   "samples": [{"name": "...", "values": [1, -1], "expected": {"winner": "name or id" | null, "margin": 0}
 *                                                           | {"values": [0.5], "tolerance": 1e-9} | null}],
 *   "sampleSets": [{"name": "...", "samples": as above, "location": "file", "reader": "csv", "options": {"from": "0,16"}}],
 *   "notes": [{"id": "...", "text": "...", "position": as above, "width": 0, "height": 0, "tint": "blue"}],
 *   "lessons": [{"name": "...", "description": "...",
 *                "steps": [{"title": "...", "note": "...", "sample": "name" | "set/name", "values": [1, -1], "at": "id of a layer or neuron"}]}],
 *   "view": {"edgeFilter": "none" | "absolute" | "relative" | "strongest" | "layer" | "contribution",
 *            "edgeFilterLimit": 0, "arrangement": "columns"}
 * }
 * }</pre>
 *
 * <p>Almost everything may be left out and then has the default of the document model; what is unknown is ignored.
 * {@code samples} is one set without a name. A step of a lesson without {@code at} shows the whole network computed, one
 * without {@code sample} and {@code values} has the input of the step before. {@code input.rows} and {@code input.columns} arrange the first layer.
 * Where an input range is given without {@code neutral}, that is 0, or the middle where 0 is outside. Numbers survive to
 * the last bit; not-a-number and infinities are the texts "NaN", "Infinity", "-Infinity". Ids that are missing are made
 * from the layer; two connections between the same neurons are added up, with a warning. Writing and reading gives an
 * equal document.
 */
public final class JsonFormat implements NetworkFormat {

	/** The version that is written, and the newest one that is read. */
	public static final int FORMAT = 1;

	@Override
	public String id() {
		return "json";
	}

	@Override
	public String name() {
		return "JSON network";
	}

	@Override
	public List<String> extensions() {
		return List.of("json");
	}

	@Override
	public ReadResult read(InputStream in, String source) throws IOException {
		return new NetworkJsonReader(in, source).read();
	}

	@Override
	public void write(Network network, OutputStream out) throws IOException {
		new NetworkJsonWriter(out).write(network);
	}
}

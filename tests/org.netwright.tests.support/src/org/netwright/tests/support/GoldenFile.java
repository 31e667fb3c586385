// SPDX-License-Identifier: EPL-2.0
package org.netwright.tests.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.google.gson.Gson;

/**
 * The golden files in this bundle: networks with every pre-activation and activation of their samples, computed outside
 * this product with plain double arithmetic and libm's tanh.
 */
public enum GoldenFile {

	/** Shapes 3x3. */
	SHAPES("/golden/shapes.json"),

	/** Shapes 3x3 with a biased rectifier. */
	SHAPES_SHARP("/golden/shapes-sharp.json");

	private final String location;

	GoldenFile(String location) {
		this.location = location;
	}

	/** {@return the file as it stands} */
	public String text() {
		try (InputStream stream = GoldenFile.class.getResourceAsStream(location)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("cannot read " + location, e);
		}
	}

	/** {@return what is in the file} */
	public GoldenNetwork network() {
		return new Gson().fromJson(text(), GoldenNetwork.class);
	}
}

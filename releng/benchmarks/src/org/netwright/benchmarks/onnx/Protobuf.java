// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One message in the wire format of protocol buffers, written field by field. Only what ONNX needs of it: variable-length
 * integers, 32-bit floats, texts, bytes and messages inside messages. A message belongs to one thread.
 */
final class Protobuf {

	private static final int VARINT = 0;
	private static final int LENGTH = 2;
	private static final int FIXED32 = 5;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	Protobuf integer(int field, long value) {
		tag(field, VARINT);
		varint(value);
		return this;
	}

	Protobuf real(int field, float value) {
		tag(field, FIXED32);
		int bits = Float.floatToRawIntBits(value);
		for (int shift = 0; shift < 32; shift += 8) {
			out.write(bits >>> shift);
		}
		return this;
	}

	Protobuf text(int field, String value) {
		return bytes(field, value.getBytes(StandardCharsets.UTF_8));
	}

	Protobuf message(int field, Protobuf value) {
		return bytes(field, value.toBytes());
	}

	Protobuf bytes(int field, byte[] value) {
		tag(field, LENGTH);
		varint(value.length);
		out.writeBytes(value);
		return this;
	}

	byte[] toBytes() {
		return out.toByteArray();
	}

	private void tag(int field, int kind) {
		varint((long) field << 3 | kind);
	}

	/** Seven bits a byte, the lowest first; all but the last byte have their top bit set. */
	private void varint(long value) {
		long rest = value;
		while ((rest & ~0x7FL) != 0) {
			out.write((int) (rest & 0x7F | 0x80));
			rest >>>= 7;
		}
		out.write((int) rest);
	}
}

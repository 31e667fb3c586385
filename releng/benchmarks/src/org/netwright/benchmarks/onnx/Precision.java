// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** In which numbers a model computes. */
public enum Precision {
	/** 64-bit numbers, {@code double}. */
	F64(11, Double.BYTES),
	/** 32-bit numbers, {@code float}. */
	F32(1, Float.BYTES);

	/** The number of the type in ONNX. */
	final int type;
	/** Size of one number. */
	final int bytes;

	Precision(int type, int bytes) {
		this.type = type;
		this.bytes = bytes;
	}

	/** Numbers as they stand in a file: the lowest byte first. */
	byte[] encode(double[] values) {
		ByteBuffer buffer = ByteBuffer.allocate(Math.multiplyExact(values.length, bytes)).order(ByteOrder.LITTLE_ENDIAN);
		for (double value : values) {
			if (this == F64) {
				buffer.putDouble(value);
			} else {
				buffer.putFloat((float) value);
			}
		}
		return buffer.array();
	}

	/** {@return how tables name it} */
	@Override
	public String toString() {
		return name().toLowerCase();
	}
}

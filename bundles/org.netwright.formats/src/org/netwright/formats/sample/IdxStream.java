// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

import org.netwright.model.file.NetworkFileException;

/**
 * An idx file, element by element, never all of it in memory: two bytes 0, the type of its numbers, how many dimensions it has, the
 * size of each in four bytes, then the numbers, the first dimension slowest. An element is what one place of the first dimension holds.
 */
final class IdxStream implements AutoCloseable {
	private static final int BUFFER = 1 << 16;
	private static final int MOST_VALUES = 100_000_000;
	private static final int MOST_DIMENSIONS = 8;

	/** What the numbers are. */
	enum Type {
		UNSIGNED_BYTE(0x08, 1), BYTE(0x09, 1), SHORT(0x0b, Short.BYTES), INT(0x0c, Integer.BYTES), FLOAT(0x0d, Float.BYTES), DOUBLE(0x0e, Double.BYTES);

		private final int code;
		private final int bytes;

		Type(int code, int bytes) {
			this.code = code;
			this.bytes = bytes;
		}

		private double get(ByteBuffer data, int index) {
			return switch (this) {
			case UNSIGNED_BYTE -> data.get(index) & 0xff;
			case BYTE -> data.get(index);
			case SHORT -> data.getShort(index * bytes);
			case INT -> data.getInt(index * bytes);
			case FLOAT -> data.getFloat(index * bytes);
			case DOUBLE -> data.getDouble(index * bytes);
			};
		}
	}

	private final DataInputStream in;
	private final String source;
	private final Type type;
	private final int[] sizes;
	private final int values;
	private final ByteBuffer element;
	private int next;

	/**
	 * Reads the beginning.
	 *
	 * @param stream compressed by gzip or not; closed by {@link #close}
	 * @param source named in messages
	 */
	IdxStream(InputStream stream, String source) throws IOException {
		this.source = source;
		try {
			in = new DataInputStream(new BufferedInputStream(Gzip.plain(stream), BUFFER));
			int magic = in.readInt();
			type = type(magic);
			int dimensions = magic & 0xff;
			if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
				throw wrong("Byte 4 says that there are " + dimensions + " dimensions, but there are 1 to " + MOST_DIMENSIONS
						+ ". Take the file from where it was made.", null);
			}
			sizes = new int[dimensions];
			for (int i = 0; i < dimensions; i++) {
				sizes[i] = in.readInt();
			}
			values = values();
			element = ByteBuffer.allocate(values * type.bytes);
		} catch (EOFException e) {
			throw wrong("This file ends before its data begin. Take it from where it was made.", e);
		} catch (ZipException e) {
			throw damaged(e);
		}
	}

	/** Whether a file begins like an idx file. */
	static boolean isIdx(Path file) {
		try (DataInputStream in = new DataInputStream(Gzip.plain(Files.newInputStream(file)))) {
			int magic = in.readInt();
			return magic >>> 16 == 0 && Arrays.stream(Type.values()).anyMatch(type -> type.code == magic >>> 8) && (magic & 0xff) >= 1
					&& (magic & 0xff) <= MOST_DIMENSIONS;
		} catch (IOException e) {
			return false;
		}
	}

	private Type type(int magic) throws NetworkFileException {
		return Arrays.stream(Type.values()).filter(each -> each.code == magic >>> 8).findFirst()
				.orElseThrow(() -> wrong(String.format("This is no idx file: its first bytes are %08x, but 0000, the type of its numbers (08, 09 or 0b"
						+ " to 0e) and the number of dimensions are needed. Choose another file.", magic), null));
	}

	private int values() throws NetworkFileException {
		long product = 1;
		for (int i = 0; i < sizes.length; i++) {
			if (sizes[i] < 0 || i > 0 && sizes[i] == 0) {
				throw wrong("Dimension " + (i + 1) + " has the size " + sizes[i] + ". Take the file from where it was made.", null);
			}
			product = i == 0 ? 1 : Math.min(Long.MAX_VALUE / Integer.MAX_VALUE, product * sizes[i]);
		}
		if (product > MOST_VALUES) {
			throw wrong("Each element has " + shape() + " values, which are too many. Take smaller ones.", null);
		}
		return (int) product;
	}

	/** How many elements there are. */
	int count() {
		return sizes[0];
	}

	/** How many numbers each element has. */
	int elementValues() {
		return values;
	}

	/** The sizes of one element; empty if it is one number. */
	int[] elementSizes() {
		return Arrays.copyOfRange(sizes, 1, sizes.length);
	}

	Type type() {
		return type;
	}

	/** The size of an element as people write it, such as 28 x 28. */
	String shape() {
		return Arrays.stream(elementSizes()).mapToObj(Integer::toString).collect(Collectors.joining(" x "));
	}

	/**
	 * Reads the next element.
	 *
	 * @param target {@code [elementValues]} or longer; filled from its beginning
	 * @return false at the end, when nothing was read
	 */
	boolean next(double[] target) throws IOException {
		try {
			if (next == sizes[0]) {
				if (in.read() >= 0) {
					throw wrong("There is more in this file than the " + sizes[0] + " elements that it says it has. Take it from where it was made.", null);
				}
				return false;
			}
			in.readFully(element.array());
		} catch (EOFException e) {
			throw wrong("This file ends in element " + (next + 1) + " of the " + sizes[0] + " that it says it has. Take all of it from where it was made.", e);
		} catch (ZipException e) {
			throw damaged(e);
		}
		for (int i = 0; i < values; i++) {
			target[i] = type.get(element, i);
		}
		next++;
		return true;
	}

	private NetworkFileException damaged(ZipException cause) {
		return wrong("The compressed file is damaged in element " + (next + 1) + ". Take it from where it was made.", cause);
	}

	NetworkFileException wrong(String problem, Throwable cause) {
		return new NetworkFileException(source, problem, cause);
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}

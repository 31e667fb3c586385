// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.progress.Progress;

/**
 * The rows of a partition with what the network makes of them, some hundreds at a time, so that memory stays bounded
 * however long the partition is. It belongs to one task.
 */
final class ScoredRows implements Iterator<Row> {

	private static final int ROWS = 1024;

	private final Iterator<Row> rows;
	private final Batch batch;
	private final int inputCount;
	private final int outputCount;
	private final Row[] taken = new Row[ROWS];
	private final double[] inputs;
	private final double[] outputs;
	private int count;
	private int next;

	ScoredRows(Iterator<Row> rows, Batch batch) {
		this.rows = rows;
		this.batch = batch;
		this.inputCount = batch.plan().graph().inputCount();
		this.outputCount = batch.plan().graph().outputCount();
		this.inputs = new double[ROWS * inputCount];
		this.outputs = new double[ROWS * outputCount];
	}

	@Override
	public boolean hasNext() {
		return next < count || rows.hasNext();
	}

	@Override
	public Row next() {
		if (next == count) {
			score();
		}
		return withOutputs(taken[next], next++ * outputCount);
	}

	private void score() {
		if (!rows.hasNext()) {
			throw new NoSuchElementException();
		}
		count = 0;
		next = 0;
		while (count < ROWS && rows.hasNext()) {
			Row row = rows.next();
			for (int input = 0; input < inputCount; input++) {
				// What is no number in the file is null here, and not-a-number in the network.
				inputs[count * inputCount + input] = row.isNullAt(input) ? Double.NaN : row.getDouble(input);
			}
			taken[count++] = row;
		}
		batch.propagate(inputs, count, outputs, Progress.NONE);
	}

	private Row withOutputs(Row row, int at) {
		Object[] values = new Object[row.size() + outputCount];
		for (int column = 0; column < row.size(); column++) {
			values[column] = row.get(column);
		}
		for (int output = 0; output < outputCount; output++) {
			values[row.size() + output] = outputs[at + output];
		}
		return RowFactory.create(values);
	}
}

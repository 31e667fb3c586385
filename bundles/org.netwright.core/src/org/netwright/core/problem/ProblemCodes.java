// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.problem;

/** The kinds of problems, as they stand in results for programs. Stable between releases. */
public final class ProblemCodes {

	/** There is no input layer, or nothing but an input layer. */
	public static final String NO_LAYERS = "no-layers";
	/** The input layer has no neurons. */
	public static final String NO_INPUTS = "no-inputs";
	/** The output of a neuron leads back to its own input. */
	public static final String CYCLE = "cycle";
	/** No plug-in provides the function. */
	public static final String MISSING_FUNCTION = "missing-function";
	/** The function is there but does not work. */
	public static final String BROKEN_FUNCTION = "broken-function";
	/** The function has no such parameter, or it is given twice. */
	public static final String UNKNOWN_PARAMETER = "unknown-parameter";
	/** A parameter's value is outside its bounds. */
	public static final String PARAMETER_OUT_OF_BOUNDS = "parameter-out-of-bounds";
	/** A connection leads into the input layer. */
	public static final String CONNECTION_INTO_INPUT = "connection-into-input";
	/** Two connections run between the same two neurons. */
	public static final String DUPLICATE_CONNECTION = "duplicate-connection";
	/** A connection has no source in this document. */
	public static final String DANGLING_CONNECTION = "dangling-connection";
	/** Two elements have the same id, or one has none. */
	public static final String WRONG_ID = "wrong-id";
	/** A weight, bias or other number of the network is not finite. */
	public static final String NOT_FINITE = "not-finite";
	/** A neuron's activation is not a number for an input. */
	public static final String NOT_A_NUMBER = "not-a-number";
	/** A neuron's activation is infinite for an input. */
	public static final String INFINITE_VALUE = "infinite-value";
	/** A neuron behind the input layer has no incoming connection. */
	public static final String NO_INCOMING = "no-incoming";
	/** A neuron has incoming connections, but none that begins at an input. */
	public static final String UNREACHABLE = "unreachable";
	/** A hidden neuron leads to no output. */
	public static final String DEAD_END = "dead-end";
	/** A layer has no neurons. */
	public static final String EMPTY_LAYER = "empty-layer";
	/** The input layer has an activation function or a bias, which means nothing there. */
	public static final String ACTIVATION_ON_INPUT = "activation-on-input";
	/** Rows times columns is not the number of neurons. */
	public static final String WRONG_ARRANGEMENT = "wrong-arrangement";
	/** The input range is not minimum, neutral, maximum in rising order. */
	public static final String WRONG_INPUT_RANGE = "wrong-input-range";
	/** A sample has more or fewer values than there are input neurons. */
	public static final String WRONG_SAMPLE_SIZE = "wrong-sample-size";
	/** An expectation names a winner that is no output neuron, or has the wrong number of values. */
	public static final String WRONG_EXPECTATION = "wrong-expectation";
	/** Two layers, two neurons of a layer, two samples of a set, or two sets have the same name. */
	public static final String AMBIGUOUS_NAME = "ambiguous-name";
	/** A sample set is neither inside nor fully described by reference. */
	public static final String WRONG_SAMPLE_SET = "wrong-sample-set";

	/** A step of a lesson has no input that fits the network, or two lessons have the same name. */
	public static final String WRONG_LESSON = "wrong-lesson";

	private ProblemCodes() {
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What makes one neuron's activation largest, among the inputs of a {@link #domain}.
 *
 * <p>Where the neuron's function is monotone, the <em>maximisers</em> are the inputs whose pre-activation is largest,
 * which is more than to say that of the activation: far out, a function may give the same for all. Otherwise, and where
 * a pre-activation is not-a-number, they are those whose activation is largest. What differs by no more than 1e-12, or
 * 1e-12 of the maximum if that is more than 1, counts as equal.
 *
 * <p>Infinities are values like all others. Inputs that give not-a-number never are maximisers; if all do, maximum and
 * minimum are not-a-number as well.
 *
 * <p>Immutable and shared between threads at will. Arrays that are given away are new ones.
 */
public final class ReceptiveField {

	private final int neuron;
	private final FieldDomain domain;
	private final int inputCount;
	private final int[] inputs;
	private final Findings found;
	private final Pixel[] pixels;

	ReceptiveField(int neuron, FieldDomain domain, int inputCount, int[] inputs, Findings found, boolean[] idle) {
		this.neuron = neuron;
		this.domain = domain;
		this.inputCount = inputCount;
		this.inputs = inputs;
		this.found = found;
		pixels = new Pixel[inputCount];
		Arrays.fill(pixels, Pixel.DONT_CARE);
		for (int i = 0; i < inputs.length; i++) {
			pixels[inputs[i]] = idle[inputs[i]] || found.idle()[i] ? Pixel.DONT_CARE
					: pixel(found.least()[i], found.most()[i]);
		}
	}

	private ReceptiveField(int neuron, ReceptiveField other) {
		this.neuron = neuron;
		domain = other.domain;
		inputCount = other.inputCount;
		inputs = other.inputs;
		found = other.found;
		pixels = other.pixels;
	}

	/**
	 * The same for a neuron that got another index in the meantime.
	 *
	 * @param index where the neuron is now
	 * @return a field that differs in {@link #neuron} only
	 */
	public ReceptiveField at(int index) {
		return index == neuron ? this : new ReceptiveField(index, this);
	}

	private Pixel pixel(double least, double most) {
		if (most - least > 1e-6 * domain.range()) {
			return Pixel.EITHER;
		}
		return least == domain.maximum() ? Pixel.WHITE : most == domain.minimum() ? Pixel.BLACK : Pixel.GREY;
	}

	/** {@return the index of the neuron} */
	public int neuron() {
		return neuron;
	}

	/** {@return among which inputs all this is true} */
	public FieldDomain domain() {
		return domain;
	}

	/** {@return how the maximum was found} */
	public FieldMethod method() {
		return found.method();
	}

	/** {@return the largest activation that was found} */
	public double maximum() {
		return found.maximum();
	}

	/** {@return no activation is larger; infinite where nothing is known} */
	public double upperBound() {
		return found.upperBound();
	}

	/** {@return how much larger than {@link #maximum} an activation could be; 0 if that is the largest, but for rounding} */
	public double gap() {
		return Double.compare(found.upperBound(), found.maximum()) == 0 ? 0 : found.upperBound() - found.maximum();
	}

	/** {@return the smallest activation that was found} */
	public double minimum() {
		return found.minimum();
	}

	/** {@return no activation is smaller; minus infinity where nothing is known} */
	public double lowerBound() {
		return found.lowerBound();
	}

	/** {@return an input that attains the {@link #minimum}; empty if all give not-a-number} */
	public Optional<double[]> minimiser() {
		return Optional.ofNullable(found.minimiser()).map(this::widened);
	}

	/**
	 * How many inputs of the domain are maximisers.
	 *
	 * @return their number, pixels that make no difference included; empty in a box, and where not all are known
	 */
	public Optional<BigInteger> maximiserCount() {
		return domain.discrete() && found.count() != null
				? Optional.of(found.count().multiply(
						BigInteger.valueOf(domain.levels().length).pow(inputCount - inputs.length)))
				: Optional.empty();
	}

	/** {@return how many different maximisers are kept; those that differ where it makes no difference count as one} */
	public int kept() {
		return found.maximisers().size();
	}

	/**
	 * One of the maximisers that are kept. Where it makes no difference, it has the neutral value.
	 *
	 * @param index 0 to {@link #kept} - 1
	 * @return {@code [inputCount]}
	 */
	public double[] maximiser(int index) {
		return widened(found.maximisers().get(index));
	}

	/** {@return the number of inputs} */
	public int inputCount() {
		return inputCount;
	}

	/**
	 * What to show for an input.
	 *
	 * @param input index of an input neuron
	 * @return its role in all maximisers; in those that are known, where not all are
	 */
	public Pixel pixel(int input) {
		return pixels[input];
	}

	/** {@return how many inputs can make a difference to the neuron} */
	public int supportSize() {
		return (int) Arrays.stream(pixels).filter(pixel -> pixel != Pixel.DONT_CARE).count();
	}

	/**
	 * Some maximisers: first those that are kept, then, where only levels belong to the domain, what comes of changing
	 * them where it makes no difference.
	 *
	 * @param most how many at most
	 * @return different ones, {@code [][inputCount]}
	 */
	public List<double[]> examples(int most) {
		List<double[]> examples = new ArrayList<>();
		int[] free = free();
		double[] values = valuesFromNeutral();
		for (long variant = 0; examples.size() < most && (variant == 0 || domain.discrete()); variant++) {
			for (int i = 0; i < kept() && examples.size() < most; i++) {
				double[] example = maximiser(i);
				long rest = variant;
				for (int input : free) {
					example[input] = values[(int) (rest % values.length)];
					rest /= values.length;
				}
				if (rest > 0) {
					return examples;
				}
				examples.add(example);
			}
			if (kept() == 0) {
				return examples;
			}
		}
		return examples;
	}

	private int[] free() {
		boolean[] bound = new boolean[inputCount];
		for (int i = 0; i < inputs.length; i++) {
			bound[inputs[i]] = !found.free()[i];
		}
		return IntStream.range(0, inputCount).filter(input -> !bound[input]).toArray();
	}

	private double[] valuesFromNeutral() {
		double neutral = domain.neutral();
		return DoubleStream.concat(DoubleStream.of(neutral),
				Arrays.stream(domain.levels()).filter(level -> level != neutral)).toArray();
	}

	private double[] widened(double[] values) {
		double[] input = new double[inputCount];
		Arrays.fill(input, domain.neutral());
		for (int i = 0; i < inputs.length; i++) {
			input[inputs[i]] = values[i];
		}
		return input;
	}

	@Override
	public String toString() {
		return "receptive field of neuron " + neuron + ": maximum " + found.maximum() + ", at most " + found.upperBound()
				+ ", " + found.method() + ", " + Objects.toString(maximiserCount().orElse(null), "unknown number of")
				+ " maximisers";
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.field.Agreement;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.Pixel;
import org.netwright.engine.field.ReceptiveField;

/** A receptive field in words. Every claim is one about the inputs of the field's domain, which are named. */
final class FieldText {
	/** With more pixels, they are counted instead of listed. */
	private static final int MOST_LISTED = 36;
	private static final int DECIMALS = 3;
	private static final BigInteger COUNTABLE = BigInteger.valueOf(1_000_000_000_000L);
	/** A gap that is smaller has no digit that is seen. */
	private static final double NO_GAP = 0.0005;

	private final ReceptiveField field;
	private final FieldDomain domain;

	FieldText(ReceptiveField field) {
		this.field = field;
		domain = field.domain();
	}

	String largest() {
		return field.kept() == 0 ? Messages.Field_noNumber : NLS.bind(Messages.Field_largest, Numbers.plain(field.maximum(), DECIMALS));
	}

	String smallest() {
		return NLS.bind(Messages.Field_smallest, Numbers.plain(field.minimum(), DECIMALS));
	}

	/** How many inputs have the largest activation; empty where nothing can be said. */
	String maximisers() {
		Optional<BigInteger> count = field.maximiserCount();
		if (count.isPresent()) {
			return count.get().equals(BigInteger.ONE) ? Messages.Field_oneReaches : NLS.bind(Messages.Field_manyReach, count(count.get()));
		}
		return field.kept() < 2 ? "" : NLS.bind(Messages.Field_someReach, field.kept()); //$NON-NLS-1$
	}

	/** How the maximum was found, and among which inputs. */
	String method() {
		return switch (field.method()) {
		case EXHAUSTIVE -> domain.discrete() ? exhaustive() : NLS.bind(Messages.Field_bounded, domain());
		case BOUNDED -> NLS.bind(Messages.Field_bounded, domain());
		case ASCENT -> ascent();
		};
	}

	private String exhaustive() {
		BigInteger levels = BigInteger.valueOf(domain.levels().length);
		BigInteger all = levels.pow(field.inputCount());
		return all.compareTo(COUNTABLE) < 0 ? NLS.bind(Messages.Field_exhaustive, count(all), domain())
				: NLS.bind(Messages.Field_exhaustiveWhere,
						new Object[] { count(levels.pow(field.supportSize())), Numbers.count(field.supportSize()), domain() });
	}

	private String ascent() {
		if (!Double.isFinite(field.gap())) {
			return NLS.bind(Messages.Field_ascentUnbounded, domain());
		}
		return field.gap() < NO_GAP ? NLS.bind(Messages.Field_ascentClose, domain())
				: NLS.bind(Messages.Field_ascent,
						new Object[] { domain(), Numbers.plain(field.gap(), DECIMALS), Numbers.plain(field.upperBound(), DECIMALS) });
	}

	private String domain() {
		if (!domain.discrete()) {
			return NLS.bind(Messages.Field_box, Numbers.compact(domain.minimum()), Numbers.compact(domain.maximum()));
		}
		return domain.levels().length == 2 ? Messages.Field_twoLevels : Messages.Field_threeLevels;
	}

	/** Which pixels are white, black and so on, a line for each. */
	List<String> pixels() {
		List<String> lines = new ArrayList<>();
		add(lines, Pixel.WHITE, Messages.Field_white);
		add(lines, Pixel.BLACK, Messages.Field_black);
		add(lines, Pixel.GREY, Messages.Field_grey);
		add(lines, Pixel.EITHER, Messages.Field_either);
		add(lines, Pixel.DONT_CARE, Messages.Field_dontCare);
		return lines;
	}

	private void add(List<String> lines, Pixel kind, String words) {
		int[] pixels = IntStream.range(0, field.inputCount()).filter(pixel -> field.pixel(pixel) == kind).toArray();
		if (pixels.length > 0) {
			lines.add(NLS.bind(Messages.Field_line, which(pixels), words));
		}
	}

	private String which(int[] pixels) {
		if (pixels.length == field.inputCount()) {
			return Messages.Field_all;
		}
		if (field.inputCount() > MOST_LISTED) {
			return NLS.bind(pixels.length == 1 ? Messages.Field_onePixel : Messages.Field_somePixels, Numbers.count(pixels.length));
		}
		String list = IntStream.of(pixels).mapToObj(pixel -> Integer.toString(pixel + 1)).collect(Collectors.joining(" ")); //$NON-NLS-1$
		return NLS.bind(pixels.length == 1 ? Messages.Field_pixel : Messages.Field_pixels, list);
	}

	/** How much the input of now is like what makes the neuron most active. */
	String agreement(double[] input) {
		Agreement agreement = Agreement.of(field, input);
		if (agreement.matter() == 0) {
			return Messages.Field_nothingMatters;
		}
		if (agreement.matter() == 1) {
			return agreement.agreeing() == 1 ? Messages.Field_agreesInOne : Messages.Field_agreesNotInOne;
		}
		return agreement.agreeing() == agreement.matter() ? NLS.bind(Messages.Field_agreesInAll, Numbers.count(agreement.matter()))
				: NLS.bind(Messages.Field_agrees, Numbers.count(agreement.agreeing()), Numbers.count(agreement.matter()));
	}

	private static String count(BigInteger count) {
		if (count.compareTo(COUNTABLE) < 0) {
			return Numbers.count(count.longValueExact());
		}
		BigDecimal rounded = new BigDecimal(count).round(new MathContext(2, RoundingMode.HALF_UP));
		int exponent = rounded.precision() - rounded.scale() - 1;
		return NLS.bind(Messages.Field_times, rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString(), exponent);
	}
}

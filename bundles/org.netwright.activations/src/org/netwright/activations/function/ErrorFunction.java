// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/**
 * The complementary error function, scaled: {@code erfcx(x) = exp(x^2) erfc(x)} for {@code x >= 0}, where it falls
 * slowly from 1 to 0 and never underflows. Within 5 units in the last place.
 *
 * <p>The method is that of M. M. Shepherd and J. G. Laframboise, "Chebyshev approximation of (1 + 2x) exp(x^2) erfc(x) in
 * 0 <= x < infinity", Mathematics of Computation 36 (1981): the product in the title hardly varies, and is a polynomial
 * in {@code t = (x - K) / (x + K)}. The coefficients here were computed for this class, with {@code K = 3.5}, by
 * {@code releng/functions/fit_erfc.py}.
 */
final class ErrorFunction {

	private static final double K = 3.5;

	private ErrorFunction() {
		// only static methods
	}

	/**
	 * {@code exp(x^2) erfc(x)}, without branches.
	 *
	 * @param x 0 or more
	 * @return 1 at 0, about {@code 1 / (sqrt(pi) x)} for large values
	 */
	static double erfcx(double x) {
		double t = (x - K) / (x + K);
		return lower(upper(t), t) / Math.fma(2, x, 1);
	}

	/**
	 * The same for many numbers, with the same bits, in loops short enough to become vector instructions.
	 *
	 * @param x {@code [count]}: 0 or more on entry, results on return
	 * @param t {@code [count]}: room
	 * @param p {@code [count]}: room
	 */
	static void erfcx(double[] x, double[] t, double[] p, int count) {
		for (int i = 0; i < count; i++) {
			t[i] = (x[i] - K) / (x[i] + K);
		}
		for (int i = 0; i < count; i++) {
			p[i] = upper(t[i]);
		}
		for (int i = 0; i < count; i++) {
			x[i] = lower(p[i], t[i]) / Math.fma(2, x[i], 1);
		}
	}

	private static double upper(double t) {
		double p = -1.1656687889203665e-09;
		p = Math.fma(p, t, 6.040390099342991e-11);
		p = Math.fma(p, t, 1.3624442778701048e-08);
		p = Math.fma(p, t, 6.651894382376532e-10);
		p = Math.fma(p, t, -9.64004253144383e-08);
		p = Math.fma(p, t, -8.611571571113718e-09);
		p = Math.fma(p, t, 6.014823849950426e-07);
		p = Math.fma(p, t, -4.309237398316666e-08);
		p = Math.fma(p, t, -3.814012584490695e-06);
		p = Math.fma(p, t, 2.3273309537791425e-06);
		p = Math.fma(p, t, 2.4260300984917994e-05);
		return Math.fma(p, t, -4.2781739959539994e-05);
	}

	private static double lower(double above, double t) {
		double p = Math.fma(above, t, -0.00012151212091980101);
		p = Math.fma(p, t, 0.0005643842668705102);
		p = Math.fma(p, t, -0.0003022679534333239);
		p = Math.fma(p, t, -0.004215019879774186);
		p = Math.fma(p, t, 0.019099330953271165);
		p = Math.fma(p, t, -0.04882332583088402);
		p = Math.fma(p, t, 0.08798315382403678);
		p = Math.fma(p, t, -0.11508959816003075);
		p = Math.fma(p, t, 0.09751909515328706);
		p = Math.fma(p, t, -0.010555596332221669);
		p = Math.fma(p, t, -0.1400091801376197);
		return Math.fma(p, t, 1.2423492448711544);
	}
}

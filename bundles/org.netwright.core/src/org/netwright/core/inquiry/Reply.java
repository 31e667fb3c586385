// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.inquiry;

/**
 * What is known about a question at one moment. Immutable if question and answer are.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 * @param question what was asked
 * @param answer what is known so far; null as long as there is nothing
 * @param done how far the work is, from 0 to {@code total}
 * @param total all units of work; -1 while it is not known
 * @param complete whether nothing more is to be expected
 * @param stopped whether somebody stopped the work before its end
 * @param problem one readable reason why there is no answer; null if all is well
 */
public record Reply<Q, A>(Q question, A answer, long done, long total, boolean complete, boolean stopped, String problem) {

	/** {@return how far the work is, from 0 to 1; -1 while that is not known} */
	public double share() {
		return complete ? 1 : total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1);
	}
}

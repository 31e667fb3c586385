// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.exhaustive.InputSet.Sampling;

/**
 * Which inputs are looked at, and which of them are listed.
 *
 * @param network  what runs them
 * @param levels   2 or 3
 * @param sampling how to draw inputs where there are too many
 * @param winner   index of an output neuron, or what the survey has for all and for none
 * @param bin      of the histogram, or what the survey has for all
 */
record InputsQuestion(NetworkSnapshot network, int levels, Sampling sampling, int winner, int bin) {
}

// SPDX-License-Identifier: EPL-2.0
/**
 * Detectors that people paint: {@link org.netwright.model.edit.detector.PaintedPattern} is the picture,
 * {@link org.netwright.model.edit.detector.DetectorNumbers} the weights and the bias that answer to it alone.
 * {@link org.netwright.model.edit.step.PaintDetector} gives them to a neuron.
 *
 * <p>Threads: everything is immutable.
 */
package org.netwright.model.edit.detector;

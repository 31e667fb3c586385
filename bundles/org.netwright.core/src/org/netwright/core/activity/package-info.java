// SPDX-License-Identifier: EPL-2.0
/**
 * How active neurons are over many inputs: over the last ones that somebody looked at, and over samples. Start with
 * {@link org.netwright.core.activity.RecentInputs} and {@link org.netwright.core.activity.LayerActivity}.
 *
 * <p>Threads: values are immutable, {@code RecentInputs} is thread-safe.
 */
package org.netwright.core.activity;

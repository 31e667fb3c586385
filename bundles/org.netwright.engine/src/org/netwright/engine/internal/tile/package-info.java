// SPDX-License-Identifier: EPL-2.0
/**
 * Samples that are computed together, and the threads that do it. Start with
 * {@link org.netwright.engine.internal.tile.Crew}, and {@link org.netwright.engine.internal.tile.DoubleTile} for what
 * each of its threads works on. A tile belongs to one thread at a time.
 */
package org.netwright.engine.internal.tile;

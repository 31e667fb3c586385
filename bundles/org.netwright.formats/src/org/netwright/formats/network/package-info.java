// SPDX-License-Identifier: EPL-2.0
/**
 * Reading and writing networks in any known format. Start with
 * {@link org.netwright.formats.network.NetworkFormats#standard()}; a further format implements
 * {@link org.netwright.formats.network.NetworkFormat}.
 *
 * <p>Threads: formats keep no state and may be used from any thread; a document belongs to one thread at a time.
 */
package org.netwright.formats.network;

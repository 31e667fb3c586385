// SPDX-License-Identifier: EPL-2.0
/**
 * The networks that come with Netwright. Start from {@link org.netwright.examples.catalogue.Examples}; everything is immutable and
 * may be used on any thread.
 */
package org.netwright.examples.catalogue;

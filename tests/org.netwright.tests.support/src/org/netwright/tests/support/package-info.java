// SPDX-License-Identifier: EPL-2.0
/**
 * Known networks with known values, for the tests of any bundle.
 * Start with {@link org.netwright.tests.support.GoldenFile}.
 * Everything here is immutable.
 */
package org.netwright.tests.support;

// SPDX-License-Identifier: EPL-2.0
/** What is said about neurons. */
package org.netwright.core.internal.walk;

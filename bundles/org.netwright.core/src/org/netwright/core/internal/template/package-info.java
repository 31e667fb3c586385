// SPDX-License-Identifier: EPL-2.0
/** What new networks and their errors say. Thread-safe. */
package org.netwright.core.internal.template;

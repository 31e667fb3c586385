// SPDX-License-Identifier: EPL-2.0
/** Words about expectations. */
package org.netwright.core.internal.evaluation;

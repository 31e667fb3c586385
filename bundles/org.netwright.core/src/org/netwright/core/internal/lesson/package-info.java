// SPDX-License-Identifier: EPL-2.0
/** Words of lessons. */
package org.netwright.core.internal.lesson;

// SPDX-License-Identifier: EPL-2.0
/** How a document is read into arrays, with everything that is wrong with its structure. Not API. */
package org.netwright.core.internal.compile;

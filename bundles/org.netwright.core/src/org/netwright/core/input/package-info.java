// SPDX-License-Identifier: EPL-2.0
/** What can be done to an input as an image: pure operations on its values. */
package org.netwright.core.input;

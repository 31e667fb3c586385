// SPDX-License-Identifier: EPL-2.0
/** What queries say when they cannot be read. */
package org.netwright.core.internal.find;

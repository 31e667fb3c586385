// SPDX-License-Identifier: EPL-2.0
/** How the JSON document is read and written. Not API. */
package org.netwright.formats.internal.json;

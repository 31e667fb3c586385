// SPDX-License-Identifier: EPL-2.0
/**
 * What a command prints and which files it leaves: results as JSON or as plain text tables, on standard output or in a
 * file that appears whole or not at all. Start with {@link org.netwright.cli.internal.output.ResultWriter}.
 * Everything here belongs to the one thread that runs the command.
 */
package org.netwright.cli.internal.output;

// SPDX-License-Identifier: EPL-2.0
/**
 * What every command works with, and how it says that something is wrong. Start with
 * {@link org.netwright.cli.internal.context.CommandContext}. A context belongs to the one thread that runs the command.
 */
package org.netwright.cli.internal.context;

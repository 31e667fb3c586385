// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: one class per command, each of which turns a network and options into a result and an exit code.
 * Start with {@link org.netwright.cli.internal.command.CommandLineApplication}, which runs in plain Java with whatever
 * streams and services it is given. A run belongs to one thread.
 */
package org.netwright.cli.internal.command;

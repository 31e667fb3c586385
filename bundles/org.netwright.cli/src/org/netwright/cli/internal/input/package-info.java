// SPDX-License-Identifier: EPL-2.0
/**
 * What a command reads: networks, samples, values and pictures, named by a person. Start with
 * {@link org.netwright.cli.internal.input.NetworkFiles}. Everything that is wrong with it becomes a
 * {@link org.netwright.cli.internal.context.CommandFailure} that names the file and the place.
 * Everything here belongs to the one thread that runs the command.
 */
package org.netwright.cli.internal.input;

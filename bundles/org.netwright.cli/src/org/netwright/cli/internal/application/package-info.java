// SPDX-License-Identifier: EPL-2.0
/**
 * The way in from Eclipse. Start with {@link org.netwright.cli.internal.application.CommandLineEntry}, which finds the
 * services and leaves the rest to plain Java. Called by the platform on the main thread.
 */
package org.netwright.cli.internal.application;

// SPDX-License-Identifier: EPL-2.0
/**
 * Reading and writing network documents as {@code *.netwright} files. Start from {@link org.netwright.model.file.NetworkFile}.
 * <p>
 * Reading is strict: a file either is a complete document of a format this version knows, or there is one
 * {@link org.netwright.model.file.NetworkFileException} that names the file, the place and the cure. Nothing but the
 * file itself is ever opened, whatever it says. Writing never leaves half a file.
 * <p>
 * Threads: there is no shared state, and different documents may be read and written at the same time. One document
 * belongs to one thread at a time, also while it is written.
 */
package org.netwright.model.file;

// SPDX-License-Identifier: EPL-2.0
/**
 * The network document: facts about a feed-forward network and what people keep beside it, as EMF objects generated
 * from {@code model/netwright.ecore}. Start from {@link org.netwright.model.Network}; make objects with
 * {@link org.netwright.model.NetworkFactory#eINSTANCE}, read and write files with {@code org.netwright.model.file}.
 * <p>
 * Threads: a document and all that it contains belong to one thread at a time. Nothing is synchronized; whoever works
 * on another thread takes an immutable copy of what is needed first.
 */
package org.netwright.model;

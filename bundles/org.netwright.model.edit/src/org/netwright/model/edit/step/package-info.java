// SPDX-License-Identifier: EPL-2.0
/**
 * Everything people can do to a document, as steps for its {@link org.netwright.model.edit.history.History}. Start with
 * any of them, for example {@code history.execute(new SetBias(List.of(neuron), 0.5))}. Steps are cheap to make; ask
 * {@code canExecute()} to enable a control and {@code refusal()} to say why it is not.
 *
 * <p>Threads: steps read and change model objects, and so belong to the document's thread.
 */
package org.netwright.model.edit.step;

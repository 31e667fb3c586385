// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.refresh;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

/**
 * Brings values from any thread to a control, at most one at a time and always the newest: values that come while one is
 * pending replace it. What is offered to several of them at about the same time is painted in the same frame. Nothing is delivered
 * after the control's end.
 *
 * @param <T> immutable values
 */
public final class LatestOnUi<T> {
	private final Control control;
	private final UiTurn turn;
	private final Consumer<? super T> consumer;
	private final AtomicReference<T> pending = new AtomicReference<>();

	/**
	 * Creates a bridge.
	 *
	 * @param control  whose life bounds the deliveries; called on its thread
	 * @param consumer takes the newest value on the UI thread
	 */
	public LatestOnUi(Control control, Consumer<? super T> consumer) {
		this.control = control;
		this.turn = UiTurn.of(control.getDisplay());
		this.consumer = consumer;
	}

	/**
	 * Offers a value; may be called on any thread.
	 *
	 * @param value the newest value, not null
	 */
	public void offer(T value) {
		if (pending.getAndSet(value) == null) {
			turn.add(this::deliver);
		}
	}

	private void deliver() {
		T value = pending.getAndSet(null);
		if (value != null && !control.isDisposed()) {
			consumer.accept(value);
		}
	}
}

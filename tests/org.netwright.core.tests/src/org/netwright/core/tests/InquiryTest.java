// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.netwright.core.inquiry.Inquiry;
import org.netwright.core.inquiry.Reply;

/** Questions of which only the newest is answered. */
class InquiryTest {

	private final Queue<Runnable> tasks = new ArrayDeque<>();
	private final List<Reply<String, String>> heard = new ArrayList<>();
	private final List<String> worked = new ArrayList<>();
	private Runnable during = () -> { };
	private final Inquiry<String, String> inquiry = new Inquiry<>(tasks::add, (question, progress, soFar) -> {
		worked.add(question);
		soFar.accept("so far " + question);
		during.run();
		if (progress.cancelled()) {
			throw new CancellationException("nobody wants " + question);
		}
		return "all about " + question;
	}, heard::add);

	private void work() {
		for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
			task.run();
		}
	}

	@Test
	void whatIsKnownIsToldAndThenTheAnswer() {
		inquiry.ask("a");
		work();
		assertEquals(List.of("so far a", "all about a"), heard.stream().map(Reply::answer).toList());
		assertFalse(heard.getFirst().complete());
		assertTrue(heard.getLast().complete());
		assertEquals(1, heard.getLast().share());
		assertFalse(heard.getLast().stopped());
	}

	@Test
	void ofManyQuestionsTheNewestIsAnswered() {
		inquiry.ask("a");
		inquiry.ask("b");
		inquiry.ask("c");
		work();
		assertEquals(List.of("c"), worked);
		inquiry.ask("d");
		work();
		assertEquals("all about d", heard.getLast().answer());
	}

	@Test
	void aNewQuestionCancelsTheWorkOnTheOneBefore() {
		during = () -> {
			during = () -> { };
			inquiry.ask("b");
		};
		inquiry.ask("a");
		work();
		assertEquals(List.of("a", "b"), worked);
		assertEquals(List.of("so far a", "so far b", "all about b"), heard.stream().map(Reply::answer).toList());
	}

	@Test
	void stoppedItTellsWhatIsKnown() {
		during = inquiry::stop;
		inquiry.ask("a");
		work();
		assertEquals("so far a", heard.getLast().answer());
		assertTrue(heard.getLast().complete());
		assertTrue(heard.getLast().stopped());
	}

	@Test
	void aForgottenQuestionIsNotAnswered() {
		inquiry.ask("a");
		inquiry.forget();
		work();
		assertEquals(List.of(), heard);
		assertEquals(List.of(), worked);
	}

	@Test
	void whyThereIsNoAnswerIsTold() {
		during = () -> {
			throw new IllegalArgumentException("Choose other levels.");
		};
		inquiry.ask("a");
		work();
		assertEquals("Choose other levels.", heard.getLast().problem());
		assertNull(heard.getLast().answer());
		during = () -> {
			throw new IllegalStateException("unexpected");
		};
		inquiry.ask("b");
		assertThrows(IllegalStateException.class, this::work);
		assertTrue(heard.getLast().complete());
		during = () -> { };
		inquiry.ask("c");
		work();
		assertEquals("all about c", heard.getLast().answer());
	}
}

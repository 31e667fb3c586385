// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.inspection.Inspection;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.core.walk.Breakpoint;
import org.netwright.core.walk.WalkPosition;
import org.netwright.core.walk.WalkState;
import org.netwright.core.walk.WalkUnit;
import org.netwright.core.walk.Walker;
import org.netwright.model.Network;
import org.netwright.tests.support.GoldenFile;

class WalkerTest {

	private final Network shapes = Documents.of(GoldenFile.SHAPES.network());
	private final NetworkSnapshot snapshot = Documents.snapshot(shapes);
	private final double[] invertedCross = GoldenFile.SHAPES.network().sample("inverted cross").input();
	private final Inspection inspection = new Inspection(Runnable::run);
	private final Deque<Runnable> later = new ArrayDeque<>();
	private final List<Long> delays = new ArrayList<>();
	private final Walker walker = new Walker(inspection, millis -> {
		delays.add(millis);
		return later::add;
	});

	@BeforeEach
	void showTheInvertedCross() {
		inspection.documentChanged(snapshot);
		inspection.setInput(invertedCross);
	}

	@AfterEach
	void close() {
		walker.close();
	}

	@Test
	void whileNobodyWalksEverythingIsSeen() {
		assertFalse(walker.state().walking());
		assertSame(inspection.state(), walker.state().seen());
		assertEquals(0, walker.state().current().length);
	}

	@Test
	void theFirstStepBeginsAWalk() {
		walker.next(WalkUnit.NEURON);
		assertTrue(walker.state().walking());
		assertArrayEquals(new int[] {0}, walker.state().current());
		assertEquals(-1, walker.state().seen().trace().activation(0));
		assertFalse(walker.state().seen().trace().isComputed(1));
		walker.leave();
		assertSame(inspection.state(), walker.state().seen());
	}

	@Test
	void nobodyHasWonBeforeAllOutputsAreKnown() {
		walker.back(WalkUnit.NEURON);
		assertEquals(32, walker.state().position().steps());
		assertEquals(Verdict.UNDECIDED, walker.state().seen().verdict());
		walker.next(WalkUnit.NEURON);
		assertEquals("cross", snapshot.name(walker.state().seen().verdict().winner()));
		assertFalse(walker.state().canGoOn());
	}

	@Test
	void anotherInputGoesOnWhereOneIs() {
		walker.go(walker.state().walk().after(1));
		inspection.setInput(GoldenFile.SHAPES.network().sample("cross").input());
		assertEquals(17, walker.state().position().steps());
		assertEquals(-0.664036770267849, walker.state().seen().trace().activation(9), 1e-12);
		assertFalse(walker.state().seen().trace().isComputed(17));
	}

	@Test
	void anotherNetworkGoesOnAtTheSameNeuron() {
		walker.go(walker.state().walk().at(snapshot.indexOf("h1-2")));
		shapes.getLayers().get(1).getNeurons().removeFirst();
		shapes.getLayers().get(2).getNeurons().forEach(neuron -> neuron.getIncoming().removeIf(each -> each.getSource().getLayer() == null));
		NetworkSnapshot smaller = Documents.snapshot(shapes);
		inspection.documentChanged(smaller);
		assertEquals(10, walker.state().position().steps(), "one neuron earlier");
		assertArrayEquals(new int[] {smaller.indexOf("h1-2")}, walker.state().current());
		assertEquals(32, walker.state().walk().stepCount());
	}

	@Test
	void aNetworkThatCannotBeComputedCannotBeWalked() {
		walker.next(WalkUnit.LAYER);
		inspection.documentChanged(new NetworkProblemException(List.of(Problem.error(ProblemCodes.CYCLE, "h1-1", "Wrong."))));
		assertFalse(walker.state().canWalk());
		walker.next(WalkUnit.LAYER);
		assertEquals(9, walker.state().position().steps());
		inspection.documentChanged(snapshot);
		assertEquals(9, walker.state().position().steps());
		assertTrue(walker.state().seen().trace().isComputed(8));
		assertFalse(walker.state().seen().trace().isComputed(9));
	}

	@Test
	void playGoesToTheEndByItself() {
		walker.setSpeed(4);
		walker.setUnit(WalkUnit.LAYER);
		walker.play();
		assertEquals(List.of(250L), delays);
		List<Integer> seen = new ArrayList<>();
		while (!later.isEmpty()) {
			later.remove().run();
			seen.add(walker.state().position().steps());
		}
		assertEquals(List.of(9, 17, 21, 29, 33), seen);
		assertFalse(walker.state().playing());
		walker.play();
		assertEquals(WalkPosition.START, walker.state().position(), "from the start again");
	}

	@Test
	void pauseStaysAndPlayingTwiceIsNotTwiceAsFast() {
		walker.play();
		walker.play();
		assertEquals(2, later.size());
		later.remove().run();
		assertEquals(0, walker.state().position().steps(), "the first one is forgotten");
		later.remove().run();
		assertEquals(1, walker.state().position().steps());
		walker.pause();
		later.remove().run();
		assertEquals(1, walker.state().position().steps());
		assertTrue(later.isEmpty());
	}

	@Test
	void aBreakpointStopsAtTheNeuronItIsAbout() {
		Breakpoint line2 = new Breakpoint("h2-1", Breakpoint.Comparison.ABOVE, 0.4);
		walker.setBreakpoints(List.of(line2));
		walker.setUnit(WalkUnit.LAYER);
		walker.play();
		runAll();
		assertEquals(walker.state().walk().at(snapshot.indexOf("h2-1")), walker.state().position());
		assertEquals(line2, walker.state().stoppedBy());
		assertEquals("activation of Shape 1 > 0.4", line2.text(snapshot));
		walker.play();
		runAll();
		assertEquals(33, walker.state().position().steps(), "it goes on behind it");
		assertNull(walker.state().stoppedBy());
	}

	@Test
	void anyNeuronMayStopItButNoInput() {
		walker.setBreakpoints(List.of(new Breakpoint(null, Breakpoint.Comparison.BELOW, -0.9)));
		walker.play();
		runAll();
		assertArrayEquals(new int[] {snapshot.indexOf("h1-2")}, walker.state().current(), "the first neuron at minus one");
	}

	@Test
	void listenersHearEveryStateInOrderAndMayWalk() {
		List<Integer> heard = new ArrayList<>();
		walker.addListener(state -> {
			if (state.position().steps() == 9) {
				walker.next(WalkUnit.LAYER);
			}
		});
		Runnable end = walker.addListener(state -> heard.add(state.position().steps()));
		walker.next(WalkUnit.LAYER);
		assertEquals(List.of(9, 17), heard);
		end.run();
		walker.next(WalkUnit.LAYER);
		assertEquals(2, heard.size());
	}

	@Test
	void anotherSpeedCountsFromTheNextStepOn() {
		walker.setSpeed(0.25);
		walker.play();
		walker.setSpeed(16);
		assertEquals(List.of(4000L, 63L), delays);
		later.remove().run();
		assertEquals(0, walker.state().position().steps(), "the slow one is forgotten");
		later.remove().run();
		assertEquals(1, walker.state().position().steps());
	}

	@Test
	void smallNetworksGoByNeuron() {
		WalkState small = walker.state();
		assertEquals(WalkUnit.NEURON, small.unit());
		walker.setSpeed(1000);
		assertEquals(Walker.FASTEST, walker.state().speed());
	}

	private void runAll() {
		while (!later.isEmpty()) {
			later.remove().run();
		}
	}
}

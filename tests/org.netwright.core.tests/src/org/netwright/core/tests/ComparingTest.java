// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.comparison.Baseline;
import org.netwright.core.comparison.ChangeMap;
import org.netwright.core.comparison.Comparing;
import org.netwright.core.comparison.ComparisonState;
import org.netwright.core.comparison.ComparisonState.Gap;
import org.netwright.core.comparison.SideChoice;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Inspection;
import org.netwright.core.inspection.InspectionState;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

class ComparingTest {

	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private final Network document = Documents.of(golden);
	private final Inspection inspection = new Inspection(Runnable::run);
	private final Baseline baseline = new Baseline();
	private final Comparing comparing = new Comparing(Runnable::run, inspection, baseline);

	@BeforeEach
	void begin() {
		inspection.documentChanged(Documents.snapshot(document));
		inspection.setInput(golden.sample("X").input());
	}

	private SideChoice sample(String name) {
		return new SideChoice.Input(name, golden.sample(name).input());
	}

	@Test
	void nothingIsComputedWhileNobodyWatches() {
		List<ComparisonState> heard = new ArrayList<>();
		comparing.addListener(heard::add);
		inspection.setInput(0, 1);
		assertEquals(0, heard.size());
		Runnable end = comparing.watch();
		assertEquals(1, heard.size());
		inspection.setInput(0, 0.5);
		assertEquals(2, heard.size());
		end.run();
		end.run();
		inspection.setInput(0, 1);
		assertEquals(2, heard.size());
	}

	@Test
	void withoutAPinThereIsAGap() {
		comparing.watch();
		assertEquals(Gap.Kind.NOTHING_PINNED, comparing.state().leftGap().kind());
		assertNotNull(comparing.state().right());
		assertTrue(comparing.state().comparison().isEmpty());
	}

	@Test
	void thePresentFollowsInputsAndThePinnedOneStays() {
		comparing.watch();
		baseline.pin(inspection.state());
		assertEquals(0, comparing.state().comparison().orElseThrow().pixels().length);
		inspection.setInput(4, 1);
		assertArrayEquals(new int[] {4}, comparing.state().comparison().orElseThrow().pixels());
		assertEquals(-1, comparing.state().left().trace().input(4));
	}

	@Test
	void editsAreSeenAgainstThePin() {
		comparing.watch();
		baseline.pin(inspection.state());
		Connection connection = Documents.find(document, "out-cross").getIncoming().get(0);
		connection.setWeight(connection.getWeight() - 0.5);
		inspection.documentChanged(Documents.snapshot(document));
		assertEquals(1, comparing.state().comparison().orElseThrow().networks().weightsChanged());
		comparing.colour(true);
		ChangeMap changes = comparing.state().changes();
		NetworkSnapshot now = inspection.state().snapshot();
		assertSame(now, changes.network());
		assertEquals(-0.5, changes.weightChange(now.indexOf(connection.getSource().getId()), now.indexOf("out-cross")), 1e-15);
		assertEquals(0, changes.weightChange(0, now.indexOf("out-cross")));
		assertEquals(1, changes.connections());
	}

	@Test
	void theDiagramIsColouredByRightMinusLeft() {
		comparing.choose(sample("inverted cross"), SideChoice.PRESENT);
		assertNull(comparing.state().changes());
		comparing.colour(true);
		assertEquals(-2, comparing.state().changes().changes()[4]);
		assertEquals(0, comparing.state().changes().connections());
		comparing.swap();
		assertEquals(2, comparing.state().changes().changes()[4]);
		assertEquals(SideChoice.PRESENT, comparing.choices().left());
		comparing.colour(false);
		assertNull(comparing.state().changes());
	}

	@Test
	void anotherNetworkGetsTheSameInput() {
		Inspection other = new Inspection(Runnable::run);
		other.documentChanged(Documents.snapshot(Documents.of(GoldenFile.SHAPES_SHARP.network())));
		comparing.choose(new SideChoice.OtherNetwork("sharp", "s", () -> Optional.of(other.state())), SideChoice.PRESENT);
		comparing.watch();
		assertEquals(0, comparing.state().comparison().orElseThrow().pixels().length);
		assertSame(other.state().snapshot(), comparing.state().left().network());
		comparing.choose(SideChoice.PRESENT, new SideChoice.OtherNetwork("closed", "c", Optional::empty));
		assertEquals(Gap.Kind.CLOSED, comparing.state().rightGap().kind());
	}

	@Test
	void inputsThatDoNotFitAreSaidToBeSo() {
		comparing.watch();
		comparing.choose(new SideChoice.Input("short", new double[2]), SideChoice.PRESENT);
		assertEquals(Gap.Kind.WRONG_SIZE, comparing.state().leftGap().kind());
	}

	@Test
	void networksThatCannotBeComputedSayWhy() {
		comparing.watch();
		Inspection broken = new Inspection(Runnable::run);
		Network wrong = Documents.small();
		wrong.getLayers().get(1).setActivation("nobody.has.this");
		broken.documentChanged(assertThrows(NetworkProblemException.class, () -> NetworkSnapshot.of(wrong, Documents.functions())));
		InspectionState state = broken.state();
		comparing.choose(SideChoice.PRESENT, new SideChoice.OtherNetwork("broken", "b", () -> Optional.of(state)));
		assertEquals(Gap.Kind.NOT_COMPUTED, comparing.state().rightGap().kind());
		assertEquals(state.problem(), comparing.state().rightGap().detail());
	}

	@Test
	void afterTheEndNothingIsHeard() {
		List<ComparisonState> heard = new ArrayList<>();
		comparing.watch();
		comparing.addListener(heard::add);
		comparing.close();
		inspection.setInput(0, 1);
		baseline.clear();
		assertEquals(0, heard.size());
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.app.internal.LaunchArguments;

class LaunchArgumentsTest {

	@Test
	void filesAreWhatIsNoOptionAndNoValueOfOne() {
		assertEquals(List.of(Path.of("a.netwright"), Path.of("b.netwright")),
				LaunchArguments.files("a.netwright", "-testproperties", "surefire.properties", "b.netwright", "-flag", "-other", "value"));
		assertEquals(List.of(), LaunchArguments.files());
	}
}

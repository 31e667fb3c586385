// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** GEF and Draw2d are much older than the platform under them: whatever they refer to must still be there. */
class GefLinkTest {

	@Test
	void everyReferenceOfGefAndDraw2dResolvesAgainstTheProduct() throws IOException {
		ClassUniverse universe = new ClassUniverse(ProductFiles.product().resolve("plugins"));
		Set<String> missing = new TreeSet<>();
		int references = 0;
		for (String bundle : new String[] { "org.eclipse.gef", "org.eclipse.draw2d" }) {
			for (ClassModel model : ClassUniverse.classes(ProductFiles.plugin(bundle))) {
				for (PoolEntry entry : model.constantPool()) {
					references += check(universe, model, entry, missing);
				}
			}
		}
		assertTrue(references > 20_000, "references looked at: " + references);
		assertEquals(Set.of(), missing);
	}

	private static int check(ClassUniverse universe, ClassModel model, PoolEntry entry, Set<String> missing) {
		String from = model.thisClass().asInternalName();
		if (entry instanceof MemberRefEntry member) {
			String owner = member.owner().asInternalName();
			if (!owner.startsWith("[") && !universe.hasMember(owner, member.name().stringValue(), member.type().stringValue())) {
				missing.add(owner + "." + member.name().stringValue() + member.type().stringValue() + " from " + from);
			}
			return 1;
		}
		if (entry instanceof ClassEntry type) {
			String name = type.asInternalName();
			if (!name.startsWith("[") && !universe.has(name)) {
				missing.add(name + " from " + from);
			}
			return 1;
		}
		return 0;
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

import org.netwright.diagram.canvas.SvgColours;

/** Names for pairs of a light and a dark colour, and the rules of a style sheet that give them their meaning. */
final class ColourClasses {

	private record Pair(String attribute, int light, int dark) {
	}

	private final Map<Pair, String> names = new LinkedHashMap<>();

	String of(String attribute, int light, int dark) {
		return names.computeIfAbsent(new Pair(attribute, light, dark), pair -> "c" + Integer.toString(names.size(), Character.MAX_RADIX));
	}

	/** The rules for all names so far. */
	String rules() {
		StringBuilder light = new StringBuilder();
		StringBuilder dark = new StringBuilder("@media (prefers-color-scheme:dark){\n");
		for (Entry<Pair, String> entry : names.entrySet()) {
			Pair pair = entry.getKey();
			light.append(rule(entry.getValue(), pair.attribute, pair.light));
			if (pair.dark != pair.light) {
				dark.append(rule(entry.getValue(), pair.attribute, pair.dark));
			}
		}
		return light.append(dark).append("}\n").toString();
	}

	private static String rule(String name, String attribute, int argb) {
		StringBuilder attributes = new StringBuilder();
		SvgColours.ATTRIBUTES.write(attributes, attribute, argb);
		// an opacity that the other theme has not would stay
		String opacity = argb >>> 24 < 255 ? "" : ";" + attribute + "-opacity:1";
		String declarations = attributes.toString().strip().replace("=\"", ":").replace("\" ", ";").replace("\"", "");
		return "." + name + "{" + declarations + opacity + "}\n";
	}
}

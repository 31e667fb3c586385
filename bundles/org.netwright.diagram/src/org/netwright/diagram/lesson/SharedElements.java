// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what pictures have in common, so that it is written once: runs of elements that are the same in several of them. */
final class SharedElements {

	/** What is shorter costs more to refer to. */
	private static final int SHORTEST = 80;

	private final List<List<String>> pictures;
	private final Map<String, BitSet> users = new HashMap<>();
	private final Map<String, Integer> counts = new HashMap<>();
	private final Map<String, String> ids = new HashMap<>();
	private final StringBuilder definitions = new StringBuilder();
	private final List<String> contents = new ArrayList<>();

	/** @param pictures the elements of each, in the order of drawing; not modified */
	SharedElements(List<List<String>> pictures) {
		this.pictures = pictures;
		for (int i = 0; i < pictures.size(); i++) {
			for (String element : pictures.get(i)) {
				users.computeIfAbsent(element, key -> new BitSet()).set(i);
			}
		}
		List<List<String>> runs = pictures.stream().map(this::runs).toList();
		runs.forEach(list -> list.stream().distinct().forEach(run -> counts.merge(run, 1, Integer::sum)));
		runs.forEach(list -> contents.add(content(list)));
	}

	/** Neighbours that the same pictures have. */
	private List<String> runs(List<String> picture) {
		List<String> runs = new ArrayList<>();
		StringBuilder run = new StringBuilder();
		BitSet last = null;
		for (String element : picture) {
			BitSet users = this.users.get(element);
			if (last != null && !last.equals(users)) {
				runs.add(run.toString());
				run.setLength(0);
			}
			run.append(element);
			last = users;
		}
		runs.add(run.toString());
		return runs;
	}

	private String content(List<String> runs) {
		StringBuilder content = new StringBuilder();
		for (String run : runs) {
			if (counts.get(run) < 2 || run.length() < SHORTEST) {
				content.append(run);
			} else {
				content.append("<use href=\"#").append(ids.computeIfAbsent(run, this::define)).append("\"/>\n");
			}
		}
		return content.toString();
	}

	private String define(String run) {
		String id = "s" + ids.size();
		definitions.append("<g id=\"").append(id).append("\">\n").append(run).append("</g>\n");
		return id;
	}

	/** What stands in the definitions, once for all pictures. */
	String definitions() {
		return definitions.toString();
	}

	/** What stands in a picture. */
	String content(int picture) {
		return contents.get(picture);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.netwright.model.Layer;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;

/** Lessons in the JSON document, both ways. */
final class LessonsJson {

	private LessonsJson() {
	}

	/** Writes all lessons, if there are any. */
	static void write(JsonText text, Network network) throws IOException {
		if (network.getLessons().isEmpty()) {
			return;
		}
		text.name("lessons").array(() -> {
			for (Lesson lesson : network.getLessons()) {
				text.object(() -> {
					text.member("name", lesson.getName());
					text.member("description", lesson.getDescription());
					text.name("steps").array(() -> {
						for (LessonStep step : lesson.getSteps()) {
							text.object(() -> step(text, step));
						}
					});
				});
			}
		});
	}

	private static void step(JsonText text, LessonStep step) throws IOException {
		text.member("title", step.getTitle());
		text.member("note", step.getNote());
		text.member("sample", step.getSample());
		if (step.getValues() != null) {
			text.name("values").numbers(step.getValues());
		}
		text.member("at", step.getNeuron() != null ? step.getNeuron().getId() : step.getLayer() != null ? step.getLayer().getId() : null);
	}

	/** Reads lessons; what their steps stop at is found when all ids are known. */
	static final class Reader {

		private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

		private record Place(LessonStep step, String id, String path) {
		}

		private final JsonCursor cursor;
		private final Network network;
		private final List<Place> places = new ArrayList<>();

		Reader(JsonCursor cursor, Network network) {
			this.cursor = cursor;
			this.network = network;
		}

		void read() throws IOException {
			if (!cursor.skipNull()) {
				cursor.array(this::lesson);
			}
		}

		private void lesson() throws IOException {
			Lesson lesson = FACTORY.createLesson();
			network.getLessons().add(lesson);
			cursor.object(name -> {
				switch (name) {
					case "name" -> lesson.setName(cursor.text());
					case "description" -> lesson.setDescription(cursor.text());
					case "steps" -> {
						if (!cursor.skipNull()) {
							cursor.array(() -> step(lesson));
						}
					}
					default -> cursor.skip();
				}
			});
		}

		private void step(Lesson lesson) throws IOException {
			LessonStep step = FACTORY.createLessonStep();
			lesson.getSteps().add(step);
			cursor.object(name -> {
				switch (name) {
					case "title" -> step.setTitle(cursor.text());
					case "note" -> step.setNote(cursor.text());
					case "sample" -> step.setSample(cursor.text());
					case "values" -> step.setValues(cursor.numbers());
					case "at" -> {
						String path = cursor.path();
						String id = cursor.text();
						if (id != null) {
							places.add(new Place(step, id, path));
						}
					}
					default -> cursor.skip();
				}
			});
		}

		/** Finds the neurons and layers at which steps stop. */
		void resolve(NeuronTable table) throws IOException {
			for (Place place : places) {
				Neuron neuron = table.find(place.id);
				if (neuron != null) {
					place.step.setNeuron(neuron);
					continue;
				}
				Optional<Layer> layer = network.getLayers().stream().filter(each -> place.id.equals(each.getId())).findFirst();
				place.step.setLayer(layer.orElseThrow(() -> cursor.errorAt(place.path, "no layer or neuron has the id \"" + place.id
						+ "\". Correct the id, or remove it to show the whole network.")));
			}
		}
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.osgi.util.NLS;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.EdgeLook;
import org.netwright.diagram.drawing.Footer;
import org.netwright.diagram.export.DiagramExport;
import org.netwright.diagram.internal.Messages;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.engine.progress.Progress;

/**
 * Writes a lesson as one page of HTML that needs nothing else: no other file, no network. It shows one step at a time, with buttons and
 * arrow keys, or all below each other where scripts are off and on paper; it is light or dark as the reader's system is.
 *
 * <p>Pictures are drawings (SVG) whose common parts are written once; those of more than {@value #MOST_EDGES} connections are images.
 */
public final class HtmlLesson {

	/** With more connections, a drawing is larger and slower than an image. */
	public static final int MOST_EDGES = 3000;

	private final IllustratedLesson lesson;
	private final Scene scene;
	private final DiagramPainter light;
	private final DiagramPainter dark;
	private final ColourClasses classes = new ColourClasses();
	private final StringBuilder page = new StringBuilder(1 << 16);

	private HtmlLesson(IllustratedLesson lesson, Scene scene, EdgeLook look) {
		this.lesson = lesson;
		this.scene = scene;
		light = new DiagramPainter(scene, Palette.light(), look);
		dark = new DiagramPainter(scene, Palette.dark(), look);
	}

	/**
	 * Writes a page in UTF-8.
	 *
	 * @param lesson what it shows; at least one step
	 * @param scene the network of the lesson
	 * @param look how connections are drawn
	 * @param out is flushed and not closed
	 * @param progress told of each picture
	 * @throws IOException if the stream cannot be written
	 * @throws CancellationException if the progress was cancelled; what was written then is not complete
	 */
	public static void write(IllustratedLesson lesson, Scene scene, EdgeLook look, OutputStream out, Progress progress) throws IOException {
		if (lesson.steps().isEmpty()) {
			throw new IllegalArgumentException("a lesson without steps shows nothing");
		}
		out.write(new HtmlLesson(lesson, scene, look).page(progress).getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private String page(Progress progress) throws IOException {
		boolean drawn = scene.edges().size() <= MOST_EDGES;
		String definitions = "";
		List<String> pictures = new ArrayList<>();
		if (drawn) {
			SharedElements shared = new SharedElements(drawings(progress));
			definitions = shared.definitions();
			for (int i = 0; i < lesson.steps().size(); i++) {
				pictures.add(svg(i, shared.content(i)));
			}
		} else {
			for (int i = 0; i < lesson.steps().size(); i++) {
				begin(progress, i);
				pictures.add(image(lesson.steps().get(i).state()));
			}
		}
		head();
		if (!definitions.isEmpty()) {
			page.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"shared\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>\n").append(definitions).append("</defs></svg>\n");
		}
		body(pictures);
		return page.toString();
	}

	private void begin(Progress progress, int step) {
		if (progress.cancelled()) {
			throw new CancellationException();
		}
		progress.worked(step, lesson.steps().size());
	}

	private List<List<String>> drawings(Progress progress) {
		ThemedDrawing drawing = new ThemedDrawing(light, dark, classes);
		List<List<String>> drawings = new ArrayList<>();
		for (int i = 0; i < lesson.steps().size(); i++) {
			begin(progress, i);
			drawings.add(drawing.elements(lesson.steps().get(i).state(), "clip" + i + "-"));
		}
		return drawings;
	}

	private String svg(int step, String content) {
		Box box = scene.bounds();
		String id = "picture-" + (step + 1);
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Math.ceil(box.width()) + " " + Math.ceil(box.height()) + "\" role=\"img\" aria-labelledby=\"" + id
				+ "\" style=\"font-kerning:none\">\n<title id=\"" + id + "\">" + HtmlText.escape(description(step)) + "</title>\n" + content + "</svg>\n";
	}

	private String description(int step) {
		return lesson.steps().get(step).heading() + ". " + Footer.text(scene, lesson.steps().get(step).state());
	}

	private String image(DiagramState state) throws IOException {
		String description = HtmlText.escape(Footer.text(scene, state));
		return "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"" + png(dark, state) + "\"/><img alt=\"" + description + "\" src=\""
				+ png(light, state) + "\"/></picture>\n";
	}

	private static String png(DiagramPainter painter, DiagramState state) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DiagramExport.png(painter, state, DiagramExport.DEFAULT_WIDTH, bytes);
		return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

	private void head() throws IOException {
		page.append("""
				<!DOCTYPE html>
				<html lang="en" xmlns="http://www.w3.org/1999/xhtml">
				<head>
				<meta charset="utf-8"/>
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"/>
				<meta name="viewport" content="width=device-width, initial-scale=1"/>
				<meta name="color-scheme" content="light dark"/>
				<meta name="generator" content="Netwright"/>
				<title>""").append(HtmlText.escape(lesson.title())).append("</title>\n<style>\n").append(resource("lesson.css")).append(background()).append(classes.rules())
				.append("</style>\n</head>\n<body>\n");
	}

	/** What is seen beside a picture that is not as wide as the page. */
	private String background() {
		return ".picture{background:" + colour(light) + "}\n@media (prefers-color-scheme:dark){.picture{background:" + colour(dark) + "}}\n";
	}

	private static String colour(DiagramPainter painter) {
		return String.format("#%06x", painter.palette().argb(Tone.CANVAS) & 0xFFFFFF);
	}

	private void body(List<String> pictures) throws IOException {
		page.append("<header>\n<h1>").append(HtmlText.escape(lesson.title())).append("</h1>\n").append(HtmlText.paragraphs(lesson.description(), "about"))
				.append("</header>\n<nav aria-label=\"").append(HtmlText.escape(Messages.lessonSteps)).append("\">\n");
		button("back", Messages.lessonBack, "\u2190");
		page.append("<output id=\"place\" aria-live=\"polite\"></output>\n");
		button("next", Messages.lessonNext, "\u2192");
		page.append("<span class=\"keys\">").append(HtmlText.escape(Messages.lessonKeys)).append("</span>\n</nav>\n<main>\n");
		for (int i = 0; i < pictures.size(); i++) {
			step(i, lesson.steps().get(i), pictures.get(i));
		}
		page.append("</main>\n<footer>").append(HtmlText.escape(Messages.lessonMadeWith)).append("</footer>\n<script>\n").append(resource("lesson.js"))
				.append("</script>\n</body>\n</html>\n");
	}

	private void button(String id, String name, String sign) {
		page.append("<button type=\"button\" id=\"").append(id).append("\" aria-label=\"").append(HtmlText.escape(name)).append("\" title=\"")
				.append(HtmlText.escape(name)).append("\">").append(sign).append("</button>\n");
	}

	private void step(int index, IllustratedStep step, String picture) {
		String number = Integer.toString(index + 1);
		page.append("<section class=\"step\" id=\"step-").append(number).append("\" aria-labelledby=\"title-").append(number).append("\">\n<h2 id=\"title-").append(number)
				.append("\">").append(HtmlText.escape(NLS.bind(Messages.lessonHeading, number, step.heading()))).append("</h2>\n");
		if (!step.title().isBlank() && !step.place().isBlank()) {
			page.append("<p class=\"place\">").append(HtmlText.escape(step.place())).append("</p>\n");
		}
		page.append(HtmlText.paragraphs(step.note(), "note")).append("<div class=\"picture\">\n").append(picture).append("</div>\n");
		if (!step.summary().isBlank()) {
			page.append("<p class=\"summary\">").append(HtmlText.escape(step.summary())).append("</p>\n");
		}
		rows(step);
		page.append("</section>\n");
	}

	private void rows(IllustratedStep step) {
		if (step.rows().isEmpty()) {
			return;
		}
		page.append("<table>\n<thead><tr><th scope=\"col\">").append(HtmlText.escape(Messages.lessonNeuron)).append("</th><th scope=\"col\">")
				.append(HtmlText.escape(Messages.lessonArithmetic)).append("</th></tr></thead>\n<tbody>\n");
		for (IllustratedStep.Row row : step.rows()) {
			page.append("<tr><th scope=\"row\">").append(HtmlText.escape(row.name())).append("</th><td><span class=\"arithmetic\">")
					.append(HtmlText.escape(row.arithmetic())).append("</span>");
			if (!row.words().isEmpty()) {
				page.append("<span class=\"words\">").append(HtmlText.escape(row.words())).append("</span>");
			}
			page.append("</td></tr>\n");
		}
		page.append("</tbody>\n</table>\n");
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = HtmlLesson.class.getResourceAsStream(name)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.substring(text.indexOf('\n') + 1); // without the line about its licence
		}
	}
}

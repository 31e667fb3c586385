// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes the help pages and their table of contents from the user guide: {@code java GenerateHelp.java check|write GUIDE BUNDLE}.
 * A heading of the first three levels begins a page, deeper ones are sections in it; links to headings and images keep
 * working. {@code check} fails if the bundle holds anything else than the guide says, {@code write} brings the bundle up to date.
 * A link to a heading or an image that does not exist is an error.
 */
public final class GenerateHelp {
	private static final String IMAGES = "images/";
	private static final int LAST_PAGE_LEVEL = 3;

	/** A page: its heading, the file it becomes, and what it says. */
	private record Page(Heading heading, String title, String file, Document text, List<Page> children) {
		int level() {
			return heading.getLevel();
		}
	}

	private final Path guide;
	private final List<Extension> extensions = List.of(TablesExtension.create());
	private final List<Page> pages = new ArrayList<>();
	/** The address of each heading by its name in the guide. */
	private final Map<String, String> addresses = new HashMap<>();
	private final Map<Heading, String> names = new HashMap<>();
	private final Map<String, byte[]> files = new TreeMap<>();

	private GenerateHelp(Path guide) {
		this.guide = guide;
	}

	public static void main(String[] args) throws IOException {
		if (args.length != 3 || !List.of("check", "write").contains(args[0])) {
			throw new IllegalArgumentException("usage: GenerateHelp check|write GUIDE BUNDLE");
		}
		GenerateHelp run = new GenerateHelp(Path.of(args[1]).toAbsolutePath().normalize());
		run.generate();
		Path bundle = Path.of(args[2]).toAbsolutePath().normalize();
		if (args[0].equals("write")) {
			run.write(bundle);
		} else {
			run.check(bundle);
		}
	}

	private void generate() throws IOException {
		Node source = Parser.builder().extensions(extensions).build().parse(Files.readString(guide));
		split(source);
		for (Page page : pages) {
			point(page.text());
		}
		for (int i = 0; i < pages.size(); i++) {
			put("html/" + pages.get(i).file(), html(pages.get(i), i + 1 < pages.size() ? pages.get(i + 1) : null));
		}
		put("toc.xml", contents());
	}

	private void put(String file, String text) {
		files.put(file, text.getBytes(StandardCharsets.UTF_8));
	}

	private void split(Node source) {
		Map<Integer, Page> open = new HashMap<>();
		Page page = null;
		for (Node node = source.getFirstChild(), next; node != null; node = next) {
			next = node.getNext();
			if (node instanceof HtmlBlock comment && comment.getLiteral().startsWith("<!--")) {
				continue;
			}
			if (node instanceof Heading heading && heading.getLevel() <= LAST_PAGE_LEVEL) {
				page = page(heading);
				open.put(page.level(), page);
				if (page.level() > 1) {
					open.get(page.level() - 1).children().add(page);
				}
				continue;
			}
			if (page == null) {
				throw new IllegalStateException(guide + " does not begin with a heading");
			}
			if (node instanceof Heading heading) {
				String name = name(heading);
				names.put(heading, name);
				address(name, page.file() + "#" + name);
				heading.setLevel(heading.getLevel() - LAST_PAGE_LEVEL + 1);
			}
			page.text().appendChild(node);
		}
	}

	private Page page(Heading heading) {
		String name = name(heading);
		String file = pages.isEmpty() ? "index.html" : name + ".html";
		address(name, file);
		Page page = new Page(heading, words(heading), file, new Document(), new ArrayList<>());
		pages.add(page);
		return page;
	}

	private void address(String name, String address) {
		if (addresses.put(name, address) != null) {
			throw new IllegalStateException(guide + ": two headings are named " + name);
		}
	}

	/** The name that a heading has in links, by the rule that viewers of Markdown share. */
	private static String name(Heading heading) {
		return words(heading).toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
	}

	private static String words(Node node) {
		StringBuilder words = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				words.append(code.getLiteral());
			}
		});
		return words.toString();
	}

	/** Points links and images to where they are for the help pages. */
	private void point(Document text) {
		text.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				String target = link.getDestination();
				if (target.startsWith("#")) {
					String address = addresses.get(target.substring(1));
					if (address == null) {
						throw new IllegalStateException(guide + ": no heading is named " + target);
					}
					link.setDestination(address);
				} else if (!target.startsWith("https://")) {
					throw new IllegalStateException(guide + ": the help pages cannot follow " + target);
				}
				visitChildren(link);
			}

			@Override
			public void visit(Image image) {
				take(image.getDestination());
				visitChildren(image);
			}
		});
	}

	private void take(String image) {
		try {
			if (!image.startsWith(IMAGES)) {
				throw new IllegalStateException(guide + ": an image outside " + IMAGES + ": " + image);
			}
			files.put("html/" + image, Files.readAllBytes(guide.resolveSibling(image)));
		} catch (IOException e) {
			throw new IllegalStateException(guide + ": there is no image " + image, e);
		}
	}

	private String html(Page page, Page next) {
		HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).attributeProviderFactory(context -> (node, tag, attributes) -> {
			if (node instanceof Heading heading) {
				attributes.put("id", names.get(heading));
			}
		}).build();
		StringBuilder html = new StringBuilder();
		html.append("<!DOCTYPE html>\n<!-- SPDX-License-Identifier: EPL-2.0 -->\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>")
				.append(escaped(page.title())).append("</title>\n<link rel=\"stylesheet\" href=\"netwright.css\"/>\n</head>\n<body>\n<h1>")
				.append(escaped(page.title())).append("</h1>\n").append(renderer.render(page.text()));
		if (!page.children().isEmpty()) {
			html.append("<ul class=\"pages\">\n");
			links(html, page.children(), page.level() == 1);
			html.append("</ul>\n");
		}
		if (next != null && page.level() > 1) {
			html.append("<p class=\"next\">Next: ").append(link(next)).append("</p>\n");
		}
		return html.append("</body>\n</html>\n").toString();
	}

	private static void links(StringBuilder html, List<Page> pages, boolean deep) {
		for (Page page : pages) {
			html.append("<li>").append(link(page));
			if (deep && !page.children().isEmpty()) {
				html.append("\n<ul>\n");
				links(html, page.children(), true);
				html.append("</ul>\n");
			}
			html.append("</li>\n");
		}
	}

	private static String link(Page page) {
		return "<a href=\"" + page.file() + "\">" + escaped(page.title()) + "</a>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}

	private String contents() {
		Page book = pages.getFirst();
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- SPDX-License-Identifier: EPL-2.0 -->\n");
		xml.append("<toc label=\"").append(escaped(book.title())).append("\" topic=\"html/").append(book.file()).append("\">\n");
		topics(xml, book.children(), "\t");
		return xml.append("</toc>\n").toString();
	}

	private static void topics(StringBuilder xml, List<Page> pages, String indent) {
		for (Page page : pages) {
			xml.append(indent).append("<topic label=\"").append(escaped(page.title())).append("\" href=\"html/").append(page.file()).append('"');
			if (page.children().isEmpty()) {
				xml.append("/>\n");
			} else {
				xml.append(">\n");
				topics(xml, page.children(), indent + "\t");
				xml.append(indent).append("</topic>\n");
			}
		}
	}

	/** What the bundle holds of the files that this program makes. */
	private static Map<String, byte[]> present(Path bundle) throws IOException {
		Map<String, byte[]> present = new TreeMap<>();
		try (Stream<Path> walk = Files.walk(bundle.resolve("html"))) {
			for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
				if (!file.getFileName().toString().endsWith(".css")) {
					present.put(bundle.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
				}
			}
		}
		if (Files.exists(bundle.resolve("toc.xml"))) {
			present.put("toc.xml", Files.readAllBytes(bundle.resolve("toc.xml")));
		}
		return present;
	}

	private void write(Path bundle) throws IOException {
		for (String file : present(bundle).keySet()) {
			if (!files.containsKey(file)) {
				Files.delete(bundle.resolve(file));
			}
		}
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path target = bundle.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.write(target, file.getValue());
		}
		System.out.println("generated " + pages.size() + " pages into " + bundle.getFileName());
	}

	private void check(Path bundle) throws IOException {
		Map<String, byte[]> present = present(bundle);
		List<String> stale = Stream.concat(files.keySet().stream(), present.keySet().stream()).distinct().sorted()
				.filter(file -> !same(file, files.get(file), present.get(file))).toList();
		if (!stale.isEmpty()) {
			String name = bundle.getFileName().toString();
			System.err.println("ERROR: the help pages are stale; run: mvn -am -pl bundles/" + name + " -Pgenerate generate-sources");
			System.err.println("(differs in " + name + ": " + String.join(", ", stale) + ")");
			System.exit(1);
		}
	}

	/** Whether two files say the same: checkouts may change the line ends of texts. */
	private static boolean same(String file, byte[] one, byte[] other) {
		if (one == null || other == null || file.startsWith("html/" + IMAGES)) {
			return Arrays.equals(one, other);
		}
		return new String(one, StandardCharsets.UTF_8).lines().toList().equals(new String(other, StandardCharsets.UTF_8).lines().toList());
	}
}

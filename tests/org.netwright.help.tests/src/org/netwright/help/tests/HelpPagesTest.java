// SPDX-License-Identifier: EPL-2.0
package org.netwright.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HelpPagesTest {

	@Test
	void theTableOfContentsHasEveryPageOnce() throws Exception {
		Document toc = HelpFiles.parse("toc.xml");
		List<String> topics = new ArrayList<>(HelpFiles.values(toc, "topic", "href"));
		topics.add(toc.getDocumentElement().getAttribute("topic"));
		assertEquals(HelpFiles.pages(), topics.stream().sorted().toList());
	}

	@Test
	void everyTopicIsNamedLikeItsPage() throws Exception {
		for (Element topic : HelpFiles.elements(HelpFiles.parse("toc.xml"), "topic")) {
			Document page = HelpFiles.parse(topic.getAttribute("href"));
			assertEquals(topic.getAttribute("label"), page.getElementsByTagName("title").item(0).getTextContent());
			assertEquals(topic.getAttribute("label"), page.getElementsByTagName("h1").item(0).getTextContent());
		}
	}

	@Test
	void everyLinkLeadsToAPageAndAPlaceInIt() throws Exception {
		int followed = 0;
		for (String page : HelpFiles.pages()) {
			for (String link : HelpFiles.values(HelpFiles.parse(page), "a", "href")) {
				if (!link.startsWith("https://")) {
					String target = HelpFiles.resolve(page, link);
					assertTrue(HelpFiles.exists(target), page + " links to " + link);
					String place = URI.create(link).getFragment();
					assertTrue(place == null || ids(target).contains(place), page + " links to " + link);
					followed++;
				}
			}
		}
		assertTrue(followed > 50, followed + " links");
	}

	@Test
	void everyImageAndStyleSheetIsThere() throws Exception {
		for (String page : HelpFiles.pages()) {
			Document document = HelpFiles.parse(page);
			for (Element image : HelpFiles.elements(document, "img")) {
				assertTrue(HelpFiles.exists(HelpFiles.resolve(page, image.getAttribute("src"))), page + ": " + image.getAttribute("src"));
				assertFalse(image.getAttribute("alt").isBlank(), page + ": an image that says nothing to those who do not see it");
			}
			assertEquals(List.of("netwright.css"), HelpFiles.values(document, "link", "href"), page);
		}
		assertTrue(HelpFiles.exists("html/netwright.css"));
	}

	@Test
	void noPageIsEmpty() throws Exception {
		for (String page : HelpFiles.pages()) {
			Document document = HelpFiles.parse(page);
			String text = Stream.of("p", "li", "td", "pre").flatMap(tag -> HelpFiles.elements(document, tag).stream())
					.map(Element::getTextContent).reduce("", String::concat);
			assertTrue(text.length() > 200, page + " says next to nothing");
		}
	}

	@Test
	void everyContextLeadsToPagesByTheirNames() throws Exception {
		Map<String, String> titles = new java.util.HashMap<>();
		for (String page : HelpFiles.pages()) {
			titles.put(page, HelpFiles.parse(page).getElementsByTagName("title").item(0).getTextContent());
		}
		Document contexts = HelpFiles.parse("contexts.xml");
		for (Element topic : HelpFiles.elements(contexts, "topic")) {
			assertEquals(titles.get(topic.getAttribute("href")), topic.getAttribute("label"), topic.getAttribute("href"));
		}
		for (Element context : HelpFiles.elements(contexts, "context")) {
			String id = context.getAttribute("id");
			String description = context.getElementsByTagName("description").item(0).getTextContent();
			assertEquals(2, description.split("[.] ").length, id + " is described in two sentences");
			assertTrue(context.getElementsByTagName("topic").getLength() > 0, id + " leads nowhere");
		}
	}

	@Test
	void everyTutorialLeadsToPages() throws Exception {
		for (String file : List.of("tutorials/story.xml", "tutorials/build.xml")) {
			List<String> links = Stream.of("intro", "item").flatMap(tag -> {
				try {
					return HelpFiles.values(HelpFiles.parse(file), tag, "href").stream();
				} catch (Exception e) {
					throw new IllegalStateException(file, e);
				}
			}).toList();
			assertTrue(links.size() > 5, file);
			for (String link : links) {
				String prefix = "/" + HelpFiles.BUNDLE + "/";
				assertTrue(link.startsWith(prefix) && HelpFiles.exists(link.substring(prefix.length())), file + " links to " + link);
			}
		}
	}

	private static List<String> ids(String page) throws Exception {
		return HelpFiles.values(HelpFiles.parse(page), "*", "id");
	}
}

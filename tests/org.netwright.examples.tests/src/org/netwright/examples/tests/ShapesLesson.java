// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.tests;

/** The lesson that comes with Shapes 3x3: what happens to the inverted cross. */
final class ShapesLesson {
	/** A member of the JSON document, with the comma behind it. */
	static final String JSON = """
			"lessons":[{"name":"The inverted cross",
			  "description":"An image of nine pixels goes through the network, one layer at a time, and we see why it is called a cross, and how close X comes.",
			  "steps":[
			   {"title":"An image becomes numbers",
			    "note":"Only luminance counts: a bright pixel is white, +1; a dark or transparent one is black, \u22121.","sample":"inverted cross","at":"pixels"},
			   {"title":"A hidden node is a weighted sum",
			    "note":"Each input is multiplied by the weight of its connection, and the products are added. Two of the three \
			pixels that Line 1 looks for line up. tanh squeezes the sum into \u22121 to +1.","at":"h1-1"},
			   {"title":"Lines see one column each",
			    "note":"Lines 2, 4 and 8 meet the exact opposite of what they look for: their sum is \u22122.4, and tanh makes \
			nearly \u22121 of it.","at":"lines"},
			   {"title":"Shapes combine three lines",
			    "note":"Three negative values with three positive weights: the image is the exact opposite of the black cross that \
			Shape 4 looks for.","at":"h2-4"},
			   {"title":"A shape and its inverse both count",
			    "note":"Each shape comes in twice, with weight +1 and \u22121, and ReLU cuts what is negative to 0. Here the \
			\u22120.98 of Shape 4 comes through with its sign turned round.","at":"h3-8"},
			   {"title":"A cross, and X close behind",
			    "note":"X comes close, for the outer columns of both images are black, white, black. They differ in one pixel, the \
			centre: white in the inverted cross, black in the X."},
			   {"title":"Only the centre is another",
			    "note":"This is the X: black where the inverted cross is white, in the centre alone. Now X wins, and the cross is \
			close behind.","sample":"X"}]}],
			""";

	private ShapesLesson() {
	}
}

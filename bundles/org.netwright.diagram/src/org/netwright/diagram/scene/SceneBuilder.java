// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.internal.Messages;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.model.InputRange;
import org.netwright.model.Network;
import org.netwright.model.Note;
import org.netwright.model.Tint;

/**
 * Lays out a network. Any document will do, also one that cannot be computed: functions that are missing are marked.
 *
 * <p>Belongs to the thread that owns the document; the scene that it builds does not.
 */
public final class SceneBuilder {

	/** How many connections a picture shows at most unless told otherwise; beyond it the weakest are hidden. */
	public static final int EDGE_LIMIT = 6000;

	private static final double NOTES_APART = 16;
	private static final double PANEL_MARGIN = 10;

	private final Network network;
	private IntFunction<ActivationFunction> functions = neuron -> null;
	private Function<String, String> functionNames = id -> id;
	private EdgeFilter filter;
	private int edgeLimit = EDGE_LIMIT;
	private Emphasis emphasis = Emphasis.NORMAL;
	private EdgeShape shape = EdgeShape.CURVED;
	private boolean fields;

	/**
	 * Starts with a document.
	 *
	 * @param network is read when the scene is built; not modified
	 */
	public SceneBuilder(Network network) {
		this.network = Objects.requireNonNull(network, "network");
		filter = EdgeFilter.of(network.getViewSettings());
	}

	/**
	 * Says what each neuron applies; without it all functions are missing.
	 *
	 * @param lookup from neuron index to its function, null where no plug-in provides it; not asked for inputs
	 * @return this
	 */
	public SceneBuilder functions(IntFunction<ActivationFunction> lookup) {
		functions = Objects.requireNonNull(lookup, "lookup");
		return this;
	}

	/**
	 * Says what people call functions; without it they see ids.
	 *
	 * @param names from function id to its name, null where it is unknown
	 * @return this
	 */
	public SceneBuilder functionNames(Function<String, String> names) {
		functionNames = Objects.requireNonNull(names, "names");
		return this;
	}

	/**
	 * Hides connections otherwise than the document wishes.
	 *
	 * @param edgeFilter which are hidden
	 * @return this
	 */
	public SceneBuilder filter(EdgeFilter edgeFilter) {
		filter = Objects.requireNonNull(edgeFilter, "edgeFilter");
		return this;
	}

	/**
	 * Limits what a picture shows, whatever the filter.
	 *
	 * @param most how many connections are shown, the strongest; 0 or more
	 * @return this
	 */
	public SceneBuilder edgeLimit(int most) {
		edgeLimit = most;
		return this;
	}

	/**
	 * Makes texts larger and lines thicker, and room for both.
	 *
	 * @param amount how much
	 * @return this
	 */
	public SceneBuilder emphasis(Emphasis amount) {
		emphasis = Objects.requireNonNull(amount, "amount");
		return this;
	}

	/**
	 * Lets connections take another way.
	 *
	 * @param way curved unless this is called
	 * @return this
	 */
	public SceneBuilder shape(EdgeShape way) {
		shape = Objects.requireNonNull(way, "way");
		return this;
	}

	/**
	 * Leaves room for receptive fields beside the nodes; what they are is left to whoever knows them.
	 *
	 * @param room whether there is any; there is not unless this is called
	 * @return this
	 */
	public SceneBuilder fields(boolean room) {
		fields = room;
		return this;
	}

	/** {@return the laid out network} */
	public Scene build() {
		NetworkFacts facts = new NetworkFacts(network);
		Arrangement arrangement = new Arrangement(facts, emphasis, fields);
		int[] shown = shown(facts, arrangement.leftOut);
		Lanes lanes = new Lanes(facts, arrangement);
		Lanes.Lane[] lane = Arrays.stream(shown).mapToObj(lanes::of).toArray(Lanes.Lane[]::new);
		double half = arrangement.height() / 2;
		double above = Math.max(half, -lanes.top());
		double below = Math.max(half, lanes.bottom());
		double middle = Measures.CONTENT_TOP + lower(Measures.SUBTITLE_BASELINE) + above;
		arrangement.moveDown(middle);
		for (int i = 0; i < lane.length; i++) {
			lane[i] = lane[i] == null ? null : lane[i].moved(middle);
		}
		List<SceneNode> nodes = nodes(facts, arrangement);
		List<SceneLayer> layers = layers(facts, arrangement, nodes);
		List<SceneEdge> edges = edges(facts, shown, new EdgeRouter(facts, arrangement, shown, lane, shape));
		List<SceneNote> notes = notes(arrangement.width);
		Box arranged = new Box(0, 0, arrangement.width, middle + below + Measures.FOOTER_HEIGHT);
		String name = network.getName() == null ? "" : network.getName();
		return new Scene(name, layers, nodes, edges, notes, new Hidden(filter, facts.weight.length, hiddenShares(facts, shown)), inputGrey(),
				emphasis, bounds(arranged, nodes, layers, edges, notes));
	}

	/** Those without a place are below each other at the right of the columns. */
	private List<SceneNote> notes(double right) {
		List<SceneNote> notes = new ArrayList<>();
		double y = Measures.CONTENT_TOP;
		for (Note note : network.getNotes()) {
			SceneNote laidOut = NoteForm.of(note, notes.size(), right, y, emphasis);
			notes.add(laidOut);
			y = note.getPosition() == null ? laidOut.box().bottom() + NOTES_APART : y;
		}
		return notes;
	}

	/**
	 * Which connections are drawn: the weakest first, those that take no part before all others. Where one of its neurons is left
	 * out, a connection is, too.
	 */
	private int[] shown(NetworkFacts facts, boolean[] leftOut) {
		boolean[] visible = filter.visible(facts.weight, facts.incomingStart, facts.layerStart);
		return IntStream.of(strongest(facts, IntStream.range(0, visible.length).filter(c -> visible[c] && !leftOut[facts.source[c]] && !leftOut[facts.target[c]]).toArray())).boxed()
				.sorted((a, b) -> facts.enabled[a] != facts.enabled[b] ? Boolean.compare(facts.enabled[a], facts.enabled[b])
						: Double.compare(Math.abs(facts.weight[a]), Math.abs(facts.weight[b])))
				.mapToInt(Integer::intValue).toArray();
	}

	/** As many as a picture shows at most; without sorting all of them as objects, which takes long where they are very many. */
	private int[] strongest(NetworkFacts facts, int[] visible) {
		if (visible.length <= edgeLimit) {
			return visible;
		}
		double[] ranks = IntStream.of(visible).mapToDouble(c -> rank(facts, c)).toArray();
		double least = edgeLimit <= 0 ? Double.POSITIVE_INFINITY : Selection.at(ranks.clone(), ranks.length - edgeLimit);
		int[] kept = new int[Math.max(0, edgeLimit)];
		int room = kept.length - (int) Arrays.stream(ranks).filter(rank -> rank > least).count();
		int at = kept.length;
		for (int i = visible.length - 1; i >= 0 && at > 0; i--) {
			if (ranks[i] > least || ranks[i] == least && room-- > 0) {
				kept[--at] = visible[i];
			}
		}
		return kept;
	}

	/** The larger, the earlier a connection is drawn rather than hidden. */
	private static double rank(NetworkFacts facts, int c) {
		double amount = Double.isNaN(facts.weight[c]) ? Double.POSITIVE_INFINITY : Math.abs(facts.weight[c]);
		return facts.enabled[c] ? amount : -1 / (1 + amount);
	}

	/** Of each neuron, which share of the absolute weights into it is not drawn; what takes no part does not count. */
	private static double[] hiddenShares(NetworkFacts facts, int[] shown) {
		double[] all = new double[facts.neurons.size()];
		double[] drawn = new double[all.length];
		for (int c = 0; c < facts.weight.length; c++) {
			all[facts.target[c]] += amount(facts, c);
		}
		for (int c : shown) {
			drawn[facts.target[c]] += amount(facts, c);
		}
		for (int n = 0; n < all.length; n++) {
			all[n] = all[n] == 0 ? 0 : Math.clamp(1 - drawn[n] / all[n], 0.0, 1.0);
		}
		return all;
	}

	private static double amount(NetworkFacts facts, int c) {
		return facts.enabled[c] && Double.isFinite(facts.weight[c]) ? Math.abs(facts.weight[c]) : 0;
	}

	private List<SceneNode> nodes(NetworkFacts facts, Arrangement arrangement) {
		List<SceneNode> nodes = new ArrayList<>();
		for (int n = 0; n < facts.neurons.size(); n++) {
			int layer = facts.layerOf[n];
			LayerForm form = arrangement.forms.get(layer);
			ActivationFunction function = layer == 0 ? null : functions.apply(n);
			boolean leftOut = arrangement.leftOut[n];
			Box field = leftOut || form.field() == null ? null : form.field().at(arrangement.x[n], arrangement.y[n], form.radius());
			Box bounds = leftOut ? LeftOut.around(arrangement.x[n], arrangement.y[n], emphasis).grow(Measures.RING_REACH)
					: SceneNode.bounds(arrangement.x[n], arrangement.y[n], form.radius(), form.labels(), emphasis, field);
			nodes.add(new SceneNode(n, layer, n - facts.layerStart[layer], form.kind(), facts.neuronName(n),
					arrangement.x[n], arrangement.y[n], form.radius(), form.labels(), form.isCells(), leftOut,
					facts.neurons.get(n).isEnabled(), function, emphasis, field, bounds));
		}
		return nodes;
	}

	/** How much lower a title stands when texts are larger. */
	private double lower(double baseline) {
		return 0.6 * baseline * (emphasis.text() - 1);
	}

	private List<SceneLayer> layers(NetworkFacts facts, Arrangement arrangement, List<SceneNode> nodes) {
		List<SceneLayer> layers = new ArrayList<>();
		for (int l = 0; l < facts.layers.size(); l++) {
			Box box = arrangement.layerBox(l);
			double room = arrangement.titleRoom(l);
			LayerForm form = arrangement.forms.get(l);
			double title = Measures.TITLE_BASELINE + lower(Measures.TITLE_BASELINE);
			double subtitle = Measures.SUBTITLE_BASELINE + lower(Measures.SUBTITLE_BASELINE);
			CellBlock cells = arrangement.cells(l);
			double lift = cells != null ? cells.panel().y() - subtitle - Measures.PANEL_SUBTITLE
					: arrangement.layerPlaced[l] ? box.y() - subtitle - 12 : 0;
			String name = emphasis.title().fit(facts.layerName(l), room);
			String small = emphasis.small().fit(subtitle(facts, form, l), room);
			Box least = SceneLayer.titleBox(emphasis, name, small, box.centreX(), title + lift, subtitle + lift).union(cells == null ? box : cells.panel());
			layers.add(new SceneLayer(l, name, small, box.centreX(), title + lift,
					subtitle + lift, box, cells, leftOut(facts, arrangement, l), form.view().more(form.count(), form.image()),
					form.view().less(form.count(), form.image()), facts.layerStart[l], facts.size(l), emphasis, facts.layers.get(l).getTint(),
					panel(least, l, facts, arrangement, nodes)));
		}
		return layers;
	}

	private LeftOut leftOut(NetworkFacts facts, Arrangement arrangement, int layer) {
		int[] neurons = IntStream.range(facts.layerStart[layer], facts.layerStart[layer + 1]).filter(n -> arrangement.leftOut[n]).toArray();
		return neurons.length == 0 ? null : LeftOut.at(arrangement.x[neurons[0]], arrangement.y[neurons[0]], neurons[0], neurons.length, emphasis);
	}

	/** Behind the title and all nodes that are where the layer has them, with their texts; columns are all as high as the highest. */
	private static Box panel(Box least, int layer, NetworkFacts facts, Arrangement arrangement, List<SceneNode> nodes) {
		Box all = least;
		if (!arrangement.layerPlaced[layer]) {
			Box box = arrangement.layerBox(layer);
			all = all.union(Box.around(box.centreX(), box.centreY(), 0, arrangement.height() / 2));
		}
		for (int n = facts.layerStart[layer]; n < facts.layerStart[layer + 1]; n++) {
			all = arrangement.placed[n] ? all : all.union(nodes.get(n).bounds());
		}
		return all.grow(PANEL_MARGIN);
	}

	private String subtitle(NetworkFacts facts, LayerForm form, int layer) {
		String count = Numbers.count(form.count());
		String size = !form.isCells() ? count : !form.image() ? NLS.bind(Messages.cells, count)
				: NLS.bind(Messages.imageCells, new Object[] { count, form.rows(), form.columns() });
		return NLS.bind(Messages.layerSize, size, layer == 0 ? Messages.input : functionName(facts, layer));
	}

	private String functionName(NetworkFacts facts, int layer) {
		List<String> ids = IntStream.range(facts.layerStart[layer], facts.layerStart[layer + 1])
				.mapToObj(facts::functionId).distinct().limit(2).toList();
		String id = ids.isEmpty() ? facts.layers.get(layer).getActivation() : ids.getFirst();
		if (ids.size() > 1) {
			return Messages.mixedFunctions;
		}
		if (id == null) {
			return Messages.functionMissing;
		}
		String known = functionNames.apply(id);
		return known != null ? known : id + " ?";
	}

	private List<SceneEdge> edges(NetworkFacts facts, int[] shown, EdgeRouter router) {
		double largest = EdgeFilter.largest(facts.weight);
		EdgeForm form = EdgeForm.of(shown.length, emphasis);
		List<SceneEdge> edges = new ArrayList<>(shown.length);
		for (int i = 0; i < shown.length; i++) {
			int c = shown[i];
			double amount = Math.abs(facts.weight[c]);
			double strength = !Double.isFinite(amount) ? 1 : largest == 0 ? 0 : amount / largest;
			double width = form.width(strength);
			Stroke stroke = facts.enabled[c] ? Stroke.solid(width) : Stroke.dashed(Math.min(1.4 * emphasis.line(), width), 5, 4);
			edges.add(new SceneEdge(facts.document[c], facts.source[c], facts.target[c], facts.weight[c], strength,
					facts.enabled[c], form.opacity(strength), stroke, router.path(i)));
		}
		return edges;
	}

	private Grey inputGrey() {
		InputRange range = network.getInputRange();
		return range == null ? Grey.ACTIVATION : new Grey(range.getMinimum(), range.getNeutral(), range.getMaximum());
	}

	/** What somebody placed may be anywhere; the footer stays below everything. */
	private static Box bounds(Box arranged, List<SceneNode> nodes, List<SceneLayer> layers, List<SceneEdge> edges, List<SceneNote> notes) {
		Box content = new Box(0, 0, arranged.width(), arranged.height() - Measures.FOOTER_HEIGHT);
		Box all = content;
		for (SceneNode node : nodes) {
			all = all.union(node.bounds());
		}
		for (SceneLayer layer : layers) {
			all = all.union(layer.tint() == Tint.NONE ? layer.titleBox() : layer.panel());
			all = layer.cells() == null ? all : all.union(layer.cells().panel());
		}
		for (SceneNote note : notes) {
			all = all.union(note.box());
		}
		for (SceneEdge edge : edges) {
			all = all.union(edge.path().bounds());
		}
		if (all.equals(content)) {
			return arranged;
		}
		double left = all.x() < 0 ? all.x() - Measures.MARGIN : 0;
		double top = all.y() < 0 ? all.y() - Measures.MARGIN : 0;
		double right = all.right() > content.right() ? all.right() + Measures.MARGIN : content.right();
		double bottom = Math.max(all.bottom(), content.bottom()) + Measures.FOOTER_HEIGHT;
		return new Box(left, top, right - left, bottom - top);
	}
}

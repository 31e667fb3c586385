// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Arrangement;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.ViewSettings;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Sets how the document wants to be shown. It can be undone and does not mark the document as changed. Refuses limits
 * that the kind of filter has not.
 */
public final class SetViewSettings implements Step {

	private static final Set<EdgeFilterKind> SHARES = EnumSet.of(EdgeFilterKind.RELATIVE, EdgeFilterKind.LAYER, EdgeFilterKind.CONTRIBUTION);

	private final Network network;
	private final EdgeFilterKind filter;
	private final double limit;
	private final Arrangement arrangement;

	/**
	 * Sets all view settings.
	 *
	 * @param network the document
	 * @param filter which connections are hidden
	 * @param limit the filter's limit, in the unit that its kind says; any for {@link EdgeFilterKind#NONE}
	 * @param arrangement how neurons without a position are arranged
	 */
	public SetViewSettings(Network network, EdgeFilterKind filter, double limit, Arrangement arrangement) {
		this.network = network;
		this.filter = filter;
		this.limit = limit;
		this.arrangement = arrangement;
	}

	/**
	 * Sets which connections are hidden, and leaves the arrangement as it is.
	 *
	 * @param network the document
	 * @param filter which connections are hidden
	 * @param limit the filter's limit, in the unit that its kind says; any for {@link EdgeFilterKind#NONE}
	 */
	public SetViewSettings(Network network, EdgeFilterKind filter, double limit) {
		this(network, filter, limit, current(network).getArrangement());
	}

	private static ViewSettings current(Network network) {
		return network.getViewSettings() == null ? NetworkFactory.eINSTANCE.createViewSettings() : network.getViewSettings();
	}

	@Override
	public String label() {
		return Messages.setViewSettings;
	}

	@Override
	public boolean canExecute() {
		ViewSettings settings = current(network);
		boolean same = settings.getEdgeFilter() == filter && Double.compare(settings.getEdgeFilterLimit(), limit) == 0
				&& settings.getArrangement() == arrangement;
		return !same && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		String refusal = null;
		if (!(limit >= 0 && Double.isFinite(limit))) {
			refusal = Messages.refuseFilterLimit;
		} else if (SHARES.contains(filter) && limit > 1) {
			refusal = Messages.refuseFilterShare;
		} else if (filter == EdgeFilterKind.STRONGEST && limit != Math.rint(limit)) {
			refusal = Messages.refuseFilterNumber;
		}
		return Optional.ofNullable(refusal).map(text -> NLS.bind(text, Wording.number(limit)));
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(network));
	}

	@Override
	public void apply(Edits edits) {
		if (network.getViewSettings() == null) {
			edits.set(network, Literals.NETWORK__VIEW_SETTINGS, NetworkFactory.eINSTANCE.createViewSettings());
		}
		ViewSettings settings = network.getViewSettings();
		edits.set(settings, Literals.VIEW_SETTINGS__EDGE_FILTER, filter);
		edits.set(settings, Literals.VIEW_SETTINGS__EDGE_FILTER_LIMIT, limit);
		edits.set(settings, Literals.VIEW_SETTINGS__ARRANGEMENT, arrangement);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.List;
import java.util.Optional;

/**
 * Several steps as one. Each is asked when it is its turn, so that it may build on those before it; one that would change
 * nothing is left out, and one that is refused then takes back all of them.
 */
public final class CompoundStep implements Step {

	private final String label;
	private final List<Step> steps;

	/**
	 * Several steps under one label.
	 *
	 * @param label what they do together, for people
	 * @param steps in the order in which they happen
	 */
	public CompoundStep(String label, List<? extends Step> steps) {
		this.label = label;
		this.steps = List.copyOf(steps);
	}

	@Override
	public String label() {
		return label;
	}

	/** True if at least one of the steps can be executed now; whether the others can be may depend on it. */
	@Override
	public boolean canExecute() {
		return steps.stream().anyMatch(Step::canExecute);
	}

	/** If none of the steps can be executed now, the first reason why; a step may be refused later still. */
	@Override
	public Optional<String> refusal() {
		return canExecute() ? Optional.empty() : steps.stream().flatMap(step -> step.refusal().stream()).findFirst();
	}

	/** The keys of all steps, if all have one. */
	@Override
	public Optional<Object> mergeKey() {
		List<Object> keys = steps.stream().flatMap(step -> step.mergeKey().stream()).toList();
		return keys.size() == steps.size() ? Optional.of(keys) : Optional.empty();
	}

	@Override
	public void apply(Edits edits) {
		for (Step step : steps) {
			step.refusal().ifPresent(refusal -> {
				throw new StepRefusedException(refusal);
			});
			if (step.canExecute()) {
				step.apply(edits);
			}
		}
	}
}

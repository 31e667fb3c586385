// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.netwright.app.internal.perspective.InspectPerspective;
import org.netwright.app.internal.perspective.Views;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.ui.inspect.internal.samples.SamplesView;

/** Pictures of the Samples view. */
final class SamplePictures {
	private final Pictures workbench;

	SamplePictures(Pictures workbench) {
		this.workbench = workbench;
	}

	void addTo(Map<String, Callable<Control>> pictures) {
		pictures.put("samples", () -> {
			SamplesView view = show("shapes-3x3");
			Pictures.step(new SetWeight(List.of(Pictures.layer(4).getNeurons().getLast().getIncoming().getLast()), 0.9));
			Screenshots.whileEvents(() -> view.totalsText().startsWith("9"));
			return Pictures.stack(view);
		});
		pictures.put("samples-digits", () -> Pictures.stack(show("digits")));
		pictures.put("confusion", () -> {
			SamplesView view = show("digits");
			Pictures.activeWindow().getActivePage().setPartState(view.getSite().getPage().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
			Pictures.activeWindow().getShell().setSize(760, 560);
			if (!view.matrix().isVisible()) {
				Pictures.run("org.netwright.ui.inspect.samples.confusion");
			}
			return view.control();
		});
	}

	private SamplesView show(String example) throws Exception {
		workbench.window(InspectPerspective.ID, example);
		SamplesView view = (SamplesView) Pictures.activeWindow().getActivePage().showView(Views.SAMPLES);
		if (view.matrix().isVisible()) {
			Pictures.run("org.netwright.ui.inspect.samples.confusion");
		}
		Screenshots.whileEvents(() -> view.totalsText().endsWith("met"));
		return view;
	}
}

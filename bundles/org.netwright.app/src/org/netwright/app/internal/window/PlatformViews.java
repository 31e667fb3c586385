// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.properties.PinPropertySheetAction;
import org.eclipse.ui.views.properties.PropertySheet;
import org.netwright.app.internal.perspective.Views;

/** Gives the platform's views icons like those of our own, and names that go with networks, in the workbench's model. */
final class PlatformViews implements IPartListener2 {
	private static final String ICONS = "platform:/plugin/org.netwright.app/icons/"; //$NON-NLS-1$

	/** How a view looks: its name, null for the platform's, and the file of its icon. */
	private record Look(String id, String name, String icon) {
		void applyTo(MUILabel label) {
			if (name != null && !name.equals(label.getLabel())) {
				label.setLabel(name);
			}
			if (!(ICONS + icon).equals(label.getIconURI())) {
				label.setIconURI(ICONS + icon);
			}
		}
	}

	private static final List<Look> LOOKS = List.of(new Look(IPageLayout.ID_OUTLINE, null, "outline.svg"), //$NON-NLS-1$
			new Look(IPageLayout.ID_PROP_SHEET, null, "properties.svg"), //$NON-NLS-1$
			new Look(Views.TUTORIAL, Messages.View_tutorial, "tutorial.svg"), //$NON-NLS-1$
			new Look(Views.HELP, null, "help.svg")); //$NON-NLS-1$

	private PlatformViews() {
	}

	/** What is there in a window gets its look now, what comes later when it is opened. */
	static void dress(IWorkbenchWindow window) {
		MApplication application = window.getService(MApplication.class);
		EModelService models = window.getService(EModelService.class);
		for (Look look : LOOKS) {
			application.getDescriptors().stream().filter(descriptor -> look.id.equals(descriptor.getElementId())).forEach(look::applyTo);
			models.findElements(application, look.id, MPart.class, null, EModelService.ANYWHERE).forEach(look::applyTo);
		}
		window.getPartService().addPartListener(new PlatformViews());
	}

	/** A view that is made takes what its plug-in says, the picture too, which comes before the icon of the model. */
	@Override
	public void partOpened(IWorkbenchPartReference part) {
		MPart model = part.getPart(false) == null ? null : part.getPart(false).getSite().getService(MPart.class);
		if (model != null) {
			LOOKS.stream().filter(look -> look.id.equals(part.getId())).forEach(look -> {
				model.getTransientData().remove(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY);
				model.setIconURI(null);
				look.applyTo(model);
			});
		}
		if (part.getPart(false) instanceof PropertySheet properties) {
			dressPin(properties);
		}
	}

	private static void dressPin(PropertySheet properties) {
		ImageDescriptor icon = ResourceLocator.imageDescriptorFromBundle(PlatformViews.class, "icons/pin.svg").orElseThrow(); //$NON-NLS-1$
		for (IContributionItem item : properties.getViewSite().getActionBars().getToolBarManager().getItems()) {
			if (item instanceof ActionContributionItem action && action.getAction() instanceof PinPropertySheetAction pin) {
				pin.setImageDescriptor(icon);
				pin.setDisabledImageDescriptor(null);
			}
		}
	}
}

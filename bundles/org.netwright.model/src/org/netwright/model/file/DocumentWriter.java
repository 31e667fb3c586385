// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * EMF's XMI writer with what a lossless document needs: a negative zero is not taken for the default zero, and every
 * reference is the plain id. {@link StorableCheck} has made sure before that references stay in the document.
 */
final class DocumentWriter extends XMISaveImpl {
	private static final Double NEGATIVE_ZERO = -0.0;

	DocumentWriter(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
		return super.shouldSaveFeature(object, feature)
				|| feature.getEType() == EcorePackage.Literals.EDOUBLE && NEGATIVE_ZERO.equals(object.eGet(feature));
	}

	@Override
	protected int sameDocSingle(EObject object, EStructuralFeature reference) {
		return helper.getValue(object, reference) == null ? SKIP : SAME_DOC;
	}

	@Override
	protected void saveIDRefSingle(EObject object, EStructuralFeature reference) {
		String id = EcoreUtil.getID((EObject) helper.getValue(object, reference));
		doc.addAttribute(helper.getQName(reference), escape.convert(id));
	}
}

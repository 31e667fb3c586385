// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is claimed about the outputs for one sample.
 * <!-- end-model-doc -->
 *
 *
 * @see org.netwright.model.NetworkPackage#getExpectation()
 * @model abstract="true"
 * @generated
 */
public interface Expectation extends EObject {
} // Expectation

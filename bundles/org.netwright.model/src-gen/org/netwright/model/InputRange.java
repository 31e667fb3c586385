// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Input Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The domain of the input values. Its ends and its middle are what an image shows as black, white and grey.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.InputRange#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.netwright.model.InputRange#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.netwright.model.InputRange#getNeutral <em>Neutral</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getInputRange()
 * @model
 * @generated
 */
public interface InputRange extends EObject {
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"-1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least input value, shown as black. Unit: input value; a finite number below maximum; default: -1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(double)
	 * @see org.netwright.model.NetworkPackage#getInputRange_Minimum()
	 * @model default="-1.0"
	 * @generated
	 */
	double getMinimum();

	/**
	 * Sets the value of the '{@link org.netwright.model.InputRange#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greatest input value, shown as white. Unit: input value; a finite number above minimum; default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(double)
	 * @see org.netwright.model.NetworkPackage#getInputRange_Maximum()
	 * @model default="1.0"
	 * @generated
	 */
	double getMaximum();

	/**
	 * Sets the value of the '{@link org.netwright.model.InputRange#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(double value);

	/**
	 * Returns the value of the '<em><b>Neutral</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The input value that says nothing, shown as grey. Unit: input value; from minimum to maximum; default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Neutral</em>' attribute.
	 * @see #setNeutral(double)
	 * @see org.netwright.model.NetworkPackage#getInputRange_Neutral()
	 * @model default="0.0"
	 * @generated
	 */
	double getNeutral();

	/**
	 * Sets the value of the '{@link org.netwright.model.InputRange#getNeutral <em>Neutral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Neutral</em>' attribute.
	 * @see #getNeutral()
	 * @generated
	 */
	void setNeutral(double value);

} // InputRange

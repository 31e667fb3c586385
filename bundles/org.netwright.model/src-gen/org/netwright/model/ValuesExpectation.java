// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Values Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Claims the activations of the output layer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.ValuesExpectation#getValues <em>Values</em>}</li>
 *   <li>{@link org.netwright.model.ValuesExpectation#getTolerance <em>Tolerance</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getValuesExpectation()
 * @model
 * @generated
 */
public interface ValuesExpectation extends Expectation {
	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The expected activations, one for each neuron of the output layer, in their order. Unit: activation; default: null. The array is not copied: who changes it without setting it changes the document unseen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute.
	 * @see #setValues(double[])
	 * @see org.netwright.model.NetworkPackage#getValuesExpectation_Values()
	 * @model dataType="org.netwright.model.Values"
	 * @generated
	 */
	double[] getValues();

	/**
	 * Sets the value of the '{@link org.netwright.model.ValuesExpectation#getValues <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Values</em>' attribute.
	 * @see #getValues()
	 * @generated
	 */
	void setValues(double[] value);

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * The default value is <code>"1.0E-9"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greatest absolute difference that passes, for each output alone. Unit: activation; 0 or more; default: 1e-9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(double)
	 * @see org.netwright.model.NetworkPackage#getValuesExpectation_Tolerance()
	 * @model default="1.0E-9"
	 * @generated
	 */
	double getTolerance();

	/**
	 * Sets the value of the '{@link org.netwright.model.ValuesExpectation#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(double value);

} // ValuesExpectation

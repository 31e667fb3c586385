// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One input and, if somebody claims something about it, what is expected.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.Sample#getName <em>Name</em>}</li>
 *   <li>{@link org.netwright.model.Sample#getValues <em>Values</em>}</li>
 *   <li>{@link org.netwright.model.Sample#getExpectation <em>Expectation</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getSample()
 * @model
 * @generated
 */
public interface Sample extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call the sample. Any text, unique in its set where a command shall find it; default: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.netwright.model.NetworkPackage#getSample_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.netwright.model.Sample#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The input values, one for each neuron of the input layer, in their order. Unit: input value, usually within the input range; default: null (nothing was entered yet). The array is not copied: who changes it without setting it changes the document unseen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute.
	 * @see #setValues(double[])
	 * @see org.netwright.model.NetworkPackage#getSample_Values()
	 * @model dataType="org.netwright.model.Values"
	 * @generated
	 */
	double[] getValues();

	/**
	 * Sets the value of the '{@link org.netwright.model.Sample#getValues <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Values</em>' attribute.
	 * @see #getValues()
	 * @generated
	 */
	void setValues(double[] value);

	/**
	 * Returns the value of the '<em><b>Expectation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must come out. Null: nothing is claimed; default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectation</em>' containment reference.
	 * @see #setExpectation(Expectation)
	 * @see org.netwright.model.NetworkPackage#getSample_Expectation()
	 * @model containment="true"
	 * @generated
	 */
	Expectation getExpectation();

	/**
	 * Sets the value of the '{@link org.netwright.model.Sample#getExpectation <em>Expectation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expectation</em>' containment reference.
	 * @see #getExpectation()
	 * @generated
	 */
	void setExpectation(Expectation value);

} // Sample

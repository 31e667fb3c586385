// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Winner Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Claims which output neuron wins, by the network's decision, or that none does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.WinnerExpectation#getWinner <em>Winner</em>}</li>
 *   <li>{@link org.netwright.model.WinnerExpectation#getMargin <em>Margin</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getWinnerExpectation()
 * @model
 * @generated
 */
public interface WinnerExpectation extends Expectation {
	/**
	 * Returns the value of the '<em><b>Winner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The neuron of the output layer that must win; written to the file as its id. Null: the decision must be undecided; default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Winner</em>' reference.
	 * @see #setWinner(Neuron)
	 * @see org.netwright.model.NetworkPackage#getWinnerExpectation_Winner()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Neuron getWinner();

	/**
	 * Sets the value of the '{@link org.netwright.model.WinnerExpectation#getWinner <em>Winner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Winner</em>' reference.
	 * @see #getWinner()
	 * @generated
	 */
	void setWinner(Neuron value);

	/**
	 * Returns the value of the '<em><b>Margin</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least distance between the winner's activation and the runner-up's. Unit: activation of the output layer; 0 or more; a margin passes from 1e-12 below this value on; without meaning when winner is null; default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Margin</em>' attribute.
	 * @see #setMargin(double)
	 * @see org.netwright.model.NetworkPackage#getWinnerExpectation_Margin()
	 * @model default="0.0"
	 * @generated
	 */
	double getMargin();

	/**
	 * Sets the value of the '{@link org.netwright.model.WinnerExpectation#getMargin <em>Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Margin</em>' attribute.
	 * @see #getMargin()
	 * @generated
	 */
	void setMargin(double value);

} // WinnerExpectation

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A weighted directed connection between two neurons. The pair of source and target is its identity: there is at most one connection for each.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.Connection#getSource <em>Source</em>}</li>
 *   <li>{@link org.netwright.model.Connection#getTarget <em>Target</em>}</li>
 *   <li>{@link org.netwright.model.Connection#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.netwright.model.Connection#isEnabled <em>Enabled</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getConnection()
 * @model
 * @generated
 */
public interface Connection extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.netwright.model.Neuron#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The neuron whose activation is passed on. Required in a complete document; written to the file as the neuron's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Neuron)
	 * @see org.netwright.model.NetworkPackage#getConnection_Source()
	 * @see org.netwright.model.Neuron#getOutgoing
	 * @model opposite="outgoing" resolveProxies="false" required="true"
	 * @generated
	 */
	Neuron getSource();

	/**
	 * Sets the value of the '{@link org.netwright.model.Connection#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Neuron value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.netwright.model.Neuron#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The neuron that receives the product and contains the connection; null while it is in none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' container reference.
	 * @see #setTarget(Neuron)
	 * @see org.netwright.model.NetworkPackage#getConnection_Target()
	 * @see org.netwright.model.Neuron#getIncoming
	 * @model opposite="incoming" resolveProxies="false" transient="false"
	 * @generated
	 */
	Neuron getTarget();

	/**
	 * Sets the value of the '{@link org.netwright.model.Connection#getTarget <em>Target</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' container reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Neuron value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source's activation is multiplied by. Without a unit; any finite number; default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.netwright.model.NetworkPackage#getConnection_Weight()
	 * @model default="0.0"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.netwright.model.Connection#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the connection takes part. A disabled one is kept, shown and never computed. Default: true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.netwright.model.NetworkPackage#getConnection_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.netwright.model.Connection#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

} // Connection

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Neuron</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of the network. Its pre-activation is the sum of weight times activation over its enabled incoming connections, plus its bias; its activation is its activation function applied to that. In the input layer, activation and pre-activation are the input value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.Neuron#getId <em>Id</em>}</li>
 *   <li>{@link org.netwright.model.Neuron#getName <em>Name</em>}</li>
 *   <li>{@link org.netwright.model.Neuron#getBias <em>Bias</em>}</li>
 *   <li>{@link org.netwright.model.Neuron#getActivation <em>Activation</em>}</li>
 *   <li>{@link org.netwright.model.Neuron#getActivationParameters <em>Activation Parameters</em>}</li>
 *   <li>{@link org.netwright.model.Neuron#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.netwright.model.Neuron#getPosition <em>Position</em>}</li>
 *   <li>{@link org.netwright.model.Neuron#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.netwright.model.Neuron#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.netwright.model.Neuron#getLayer <em>Layer</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getNeuron()
 * @model
 * @generated
 */
public interface Neuron extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifies the neuron within the document; connections and expectations refer to it. Not empty, unique among all ids of the document, stable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.netwright.model.NetworkPackage#getNeuron_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.netwright.model.Neuron#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call the neuron. Any text; default: none (the id is shown instead).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.netwright.model.NetworkPackage#getNeuron_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.netwright.model.Neuron#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Bias</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is added to the sum of the incoming products. Unit: pre-activation; any finite number; default: 0. Without meaning in the input layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bias</em>' attribute.
	 * @see #setBias(double)
	 * @see org.netwright.model.NetworkPackage#getNeuron_Bias()
	 * @model default="0.0"
	 * @generated
	 */
	double getBias();

	/**
	 * Sets the value of the '{@link org.netwright.model.Neuron#getBias <em>Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bias</em>' attribute.
	 * @see #getBias()
	 * @generated
	 */
	void setBias(double value);

	/**
	 * Returns the value of the '<em><b>Activation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the neuron's own activation function. Null: the layer's function and parameters apply; default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activation</em>' attribute.
	 * @see #setActivation(String)
	 * @see org.netwright.model.NetworkPackage#getNeuron_Activation()
	 * @model
	 * @generated
	 */
	String getActivation();

	/**
	 * Sets the value of the '{@link org.netwright.model.Neuron#getActivation <em>Activation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activation</em>' attribute.
	 * @see #getActivation()
	 * @generated
	 */
	void setActivation(String value);

	/**
	 * Returns the value of the '<em><b>Activation Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.netwright.model.ParameterValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deviations from the function's default parameters, at most one per parameter name; a parameter that is not listed has its default value. Order has no meaning. Default: empty. They belong to the neuron's own activation and have no meaning without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activation Parameters</em>' containment reference list.
	 * @see org.netwright.model.NetworkPackage#getNeuron_ActivationParameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterValue> getActivationParameters();

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the neuron takes part. A disabled one has pre-activation 0 and activation 0 and passes nothing on. Default: true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.netwright.model.NetworkPackage#getNeuron_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.netwright.model.Neuron#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place where a person put it: the upper left corner, in diagram units (one unit is one pixel at a zoom of 100 %), x to the right, y down. Null: the arrangement of the layer decides; default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(Position)
	 * @see org.netwright.model.NetworkPackage#getNeuron_Position()
	 * @model dataType="org.netwright.model.Position"
	 * @generated
	 */
	Position getPosition();

	/**
	 * Sets the value of the '{@link org.netwright.model.Neuron#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(Position value);

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' containment reference list.
	 * The list contents are of type {@link org.netwright.model.Connection}.
	 * It is bidirectional and its opposite is '{@link org.netwright.model.Connection#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The connections that end here, in order; products are summed in this order. At most one per source. Empty in the input layer; default: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' containment reference list.
	 * @see org.netwright.model.NetworkPackage#getNeuron_Incoming()
	 * @see org.netwright.model.Connection#getTarget
	 * @model opposite="target" containment="true"
	 * @generated
	 */
	EList<Connection> getIncoming();

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link org.netwright.model.Connection}.
	 * It is bidirectional and its opposite is '{@link org.netwright.model.Connection#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The connections that start here: the opposite of their source, kept up to date by the model and not written to the file. The order has no meaning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see org.netwright.model.NetworkPackage#getNeuron_Outgoing()
	 * @see org.netwright.model.Connection#getSource
	 * @model opposite="source" resolveProxies="false" transient="true" derived="true"
	 * @generated
	 */
	EList<Connection> getOutgoing();

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.netwright.model.Layer#getNeurons <em>Neurons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer that contains the neuron; null while it is in none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' container reference.
	 * @see #setLayer(Layer)
	 * @see org.netwright.model.NetworkPackage#getNeuron_Layer()
	 * @see org.netwright.model.Layer#getNeurons
	 * @model opposite="neurons" resolveProxies="false" transient="false"
	 * @generated
	 */
	Layer getLayer();

	/**
	 * Sets the value of the '{@link org.netwright.model.Neuron#getLayer <em>Layer</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' container reference.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(Layer value);

} // Neuron

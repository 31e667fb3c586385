// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of neurons that people see and name together. Connections usually run from one layer to the next, but any feed-forward graph is legal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.Layer#getId <em>Id</em>}</li>
 *   <li>{@link org.netwright.model.Layer#getName <em>Name</em>}</li>
 *   <li>{@link org.netwright.model.Layer#getActivation <em>Activation</em>}</li>
 *   <li>{@link org.netwright.model.Layer#getActivationParameters <em>Activation Parameters</em>}</li>
 *   <li>{@link org.netwright.model.Layer#getRows <em>Rows</em>}</li>
 *   <li>{@link org.netwright.model.Layer#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.netwright.model.Layer#getPosition <em>Position</em>}</li>
 *   <li>{@link org.netwright.model.Layer#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.netwright.model.Layer#getTint <em>Tint</em>}</li>
 *   <li>{@link org.netwright.model.Layer#getNeurons <em>Neurons</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getLayer()
 * @model
 * @generated
 */
public interface Layer extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifies the layer within the document. Not empty, unique among all ids of the document, stable: it never changes when the name does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.netwright.model.NetworkPackage#getLayer_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.netwright.model.Layer#getId <em>Id</em>}' attribute.
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
	 * What people call the layer, its title in the diagram. Any text; default: none (the id is shown instead).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.netwright.model.NetworkPackage#getLayer_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.netwright.model.Layer#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Activation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the activation function of all neurons that have none of their own, for example tanh. An id that no plug-in provides stays in the document untouched. Null on the input layer, whose neurons take their values from the input; default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activation</em>' attribute.
	 * @see #setActivation(String)
	 * @see org.netwright.model.NetworkPackage#getLayer_Activation()
	 * @model
	 * @generated
	 */
	String getActivation();

	/**
	 * Sets the value of the '{@link org.netwright.model.Layer#getActivation <em>Activation</em>}' attribute.
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
	 * Deviations from the function's default parameters, at most one per parameter name; a parameter that is not listed has its default value. Order has no meaning. Default: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activation Parameters</em>' containment reference list.
	 * @see org.netwright.model.NetworkPackage#getLayer_ActivationParameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParameterValue> getActivationParameters();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of rows when the layer is arranged as an image, row by row from the top. Unit: neurons; 0 or more, and rows times columns is the number of neurons; 0 together with columns = 0 stands for a plain column; default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see #setRows(int)
	 * @see org.netwright.model.NetworkPackage#getLayer_Rows()
	 * @model default="0"
	 * @generated
	 */
	int getRows();

	/**
	 * Sets the value of the '{@link org.netwright.model.Layer#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see #getRows()
	 * @generated
	 */
	void setRows(int value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of columns when the layer is arranged as an image. Unit: neurons; 0 or more; see rows; default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute.
	 * @see #setColumns(int)
	 * @see org.netwright.model.NetworkPackage#getLayer_Columns()
	 * @model default="0"
	 * @generated
	 */
	int getColumns();

	/**
	 * Sets the value of the '{@link org.netwright.model.Layer#getColumns <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Columns</em>' attribute.
	 * @see #getColumns()
	 * @generated
	 */
	void setColumns(int value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place where a person put it: the upper left corner, in diagram units (one unit is one pixel at a zoom of 100 %), x to the right, y down. Null: the arrangement of the diagram decides; default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(Position)
	 * @see org.netwright.model.NetworkPackage#getLayer_Position()
	 * @model dataType="org.netwright.model.Position"
	 * @generated
	 */
	Position getPosition();

	/**
	 * Sets the value of the '{@link org.netwright.model.Layer#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(Position value);

	/**
	 * Returns the value of the '<em><b>Display</b></em>' attribute.
	 * The default value is <code>"automatic"</code>.
	 * The literals are from the enumeration {@link org.netwright.model.LayerDisplay}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much of the layer pictures show. A view setting: changing it can be undone and does not mark the document as changed. Default: automatic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display</em>' attribute.
	 * @see org.netwright.model.LayerDisplay
	 * @see #setDisplay(LayerDisplay)
	 * @see org.netwright.model.NetworkPackage#getLayer_Display()
	 * @model default="automatic"
	 * @generated
	 */
	LayerDisplay getDisplay();

	/**
	 * Sets the value of the '{@link org.netwright.model.Layer#getDisplay <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display</em>' attribute.
	 * @see org.netwright.model.LayerDisplay
	 * @see #getDisplay()
	 * @generated
	 */
	void setDisplay(LayerDisplay value);

	/**
	 * Returns the value of the '<em><b>Tint</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.netwright.model.Tint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour behind the layer in pictures, so that people find it again. It says nothing about values. Default: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tint</em>' attribute.
	 * @see org.netwright.model.Tint
	 * @see #setTint(Tint)
	 * @see org.netwright.model.NetworkPackage#getLayer_Tint()
	 * @model default="none"
	 * @generated
	 */
	Tint getTint();

	/**
	 * Sets the value of the '{@link org.netwright.model.Layer#getTint <em>Tint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tint</em>' attribute.
	 * @see org.netwright.model.Tint
	 * @see #getTint()
	 * @generated
	 */
	void setTint(Tint value);

	/**
	 * Returns the value of the '<em><b>Neurons</b></em>' containment reference list.
	 * The list contents are of type {@link org.netwright.model.Neuron}.
	 * It is bidirectional and its opposite is '{@link org.netwright.model.Neuron#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The neurons, in order. Their order is the order of input values, output values and of everything that is computed. Default: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Neurons</em>' containment reference list.
	 * @see org.netwright.model.NetworkPackage#getLayer_Neurons()
	 * @see org.netwright.model.Neuron#getLayer
	 * @model opposite="layer" containment="true"
	 * @generated
	 */
	EList<Neuron> getNeurons();

} // Layer

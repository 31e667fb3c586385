// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text that a person placed on the diagram.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.Note#getId <em>Id</em>}</li>
 *   <li>{@link org.netwright.model.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.netwright.model.Note#getPosition <em>Position</em>}</li>
 *   <li>{@link org.netwright.model.Note#getWidth <em>Width</em>}</li>
 *   <li>{@link org.netwright.model.Note#getHeight <em>Height</em>}</li>
 *   <li>{@link org.netwright.model.Note#getTint <em>Tint</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getNote()
 * @model
 * @generated
 */
public interface Note extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifies the note within the document. Not empty, unique among all ids of the document, stable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.netwright.model.NetworkPackage#getNote_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.netwright.model.Note#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the note says. Plain text, several lines allowed; default: null, shown as an empty note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.netwright.model.NetworkPackage#getNote_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.netwright.model.Note#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The place where a person put it: the upper left corner, in diagram units (one unit is one pixel at a zoom of 100 %), x to the right, y down. Null: beside the network; default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(Position)
	 * @see org.netwright.model.NetworkPackage#getNote_Position()
	 * @model dataType="org.netwright.model.Position"
	 * @generated
	 */
	Position getPosition();

	/**
	 * Sets the value of the '{@link org.netwright.model.Note#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(Position value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note's width. Unit: diagram units; 0 or more, 0 stands for as wide as the text; default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.netwright.model.NetworkPackage#getNote_Width()
	 * @model default="0.0"
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.netwright.model.Note#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note's height. Unit: diagram units; 0 or more, 0 stands for as high as the text; default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.netwright.model.NetworkPackage#getNote_Height()
	 * @model default="0.0"
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.netwright.model.Note#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Tint</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.netwright.model.Tint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour of the note's paper. Default: none, plain paper.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tint</em>' attribute.
	 * @see org.netwright.model.Tint
	 * @see #setTint(Tint)
	 * @see org.netwright.model.NetworkPackage#getNote_Tint()
	 * @model default="none"
	 * @generated
	 */
	Tint getTint();

	/**
	 * Sets the value of the '{@link org.netwright.model.Note#getTint <em>Tint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tint</em>' attribute.
	 * @see org.netwright.model.Tint
	 * @see #getTint()
	 * @generated
	 */
	void setTint(Tint value);

} // Note

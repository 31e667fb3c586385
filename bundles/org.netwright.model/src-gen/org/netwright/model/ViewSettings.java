// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>View Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How this document wants to be shown wherever it is opened. Changing it can be undone and does not mark the document as changed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.ViewSettings#getEdgeFilter <em>Edge Filter</em>}</li>
 *   <li>{@link org.netwright.model.ViewSettings#getEdgeFilterLimit <em>Edge Filter Limit</em>}</li>
 *   <li>{@link org.netwright.model.ViewSettings#getArrangement <em>Arrangement</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getViewSettings()
 * @model
 * @generated
 */
public interface ViewSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Edge Filter</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.netwright.model.EdgeFilterKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which connections are hidden in pictures to keep them clear; nothing is lost by that. Default: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edge Filter</em>' attribute.
	 * @see org.netwright.model.EdgeFilterKind
	 * @see #setEdgeFilter(EdgeFilterKind)
	 * @see org.netwright.model.NetworkPackage#getViewSettings_EdgeFilter()
	 * @model default="none"
	 * @generated
	 */
	EdgeFilterKind getEdgeFilter();

	/**
	 * Sets the value of the '{@link org.netwright.model.ViewSettings#getEdgeFilter <em>Edge Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edge Filter</em>' attribute.
	 * @see org.netwright.model.EdgeFilterKind
	 * @see #getEdgeFilter()
	 * @generated
	 */
	void setEdgeFilter(EdgeFilterKind value);

	/**
	 * Returns the value of the '<em><b>Edge Filter Limit</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The limit of the edge filter, whose kind says what it means. Unit: see EdgeFilterKind; 0 or more; default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edge Filter Limit</em>' attribute.
	 * @see #setEdgeFilterLimit(double)
	 * @see org.netwright.model.NetworkPackage#getViewSettings_EdgeFilterLimit()
	 * @model default="0.0"
	 * @generated
	 */
	double getEdgeFilterLimit();

	/**
	 * Sets the value of the '{@link org.netwright.model.ViewSettings#getEdgeFilterLimit <em>Edge Filter Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edge Filter Limit</em>' attribute.
	 * @see #getEdgeFilterLimit()
	 * @generated
	 */
	void setEdgeFilterLimit(double value);

	/**
	 * Returns the value of the '<em><b>Arrangement</b></em>' attribute.
	 * The default value is <code>"columns"</code>.
	 * The literals are from the enumeration {@link org.netwright.model.Arrangement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How neurons without a position are arranged. Default: columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arrangement</em>' attribute.
	 * @see org.netwright.model.Arrangement
	 * @see #setArrangement(Arrangement)
	 * @see org.netwright.model.NetworkPackage#getViewSettings_Arrangement()
	 * @model default="columns"
	 * @generated
	 */
	Arrangement getArrangement();

	/**
	 * Sets the value of the '{@link org.netwright.model.ViewSettings#getArrangement <em>Arrangement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arrangement</em>' attribute.
	 * @see org.netwright.model.Arrangement
	 * @see #getArrangement()
	 * @generated
	 */
	void setArrangement(Arrangement value);

} // ViewSettings

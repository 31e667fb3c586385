// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.netwright.model.Arrangement;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.NetworkPackage;
import org.netwright.model.ViewSettings;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>View Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.internal.ViewSettingsImpl#getEdgeFilter <em>Edge Filter</em>}</li>
 *   <li>{@link org.netwright.model.internal.ViewSettingsImpl#getEdgeFilterLimit <em>Edge Filter Limit</em>}</li>
 *   <li>{@link org.netwright.model.internal.ViewSettingsImpl#getArrangement <em>Arrangement</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ViewSettingsImpl extends MinimalEObjectImpl.Container implements ViewSettings {
	/**
	 * The default value of the '{@link #getEdgeFilter() <em>Edge Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeFilter()
	 * @generated
	 * @ordered
	 */
	protected static final EdgeFilterKind EDGE_FILTER_EDEFAULT = EdgeFilterKind.NONE;

	/**
	 * The cached value of the '{@link #getEdgeFilter() <em>Edge Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeFilter()
	 * @generated
	 * @ordered
	 */
	protected EdgeFilterKind edgeFilter = EDGE_FILTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdgeFilterLimit() <em>Edge Filter Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeFilterLimit()
	 * @generated
	 * @ordered
	 */
	protected static final double EDGE_FILTER_LIMIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getEdgeFilterLimit() <em>Edge Filter Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdgeFilterLimit()
	 * @generated
	 * @ordered
	 */
	protected double edgeFilterLimit = EDGE_FILTER_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getArrangement() <em>Arrangement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrangement()
	 * @generated
	 * @ordered
	 */
	protected static final Arrangement ARRANGEMENT_EDEFAULT = Arrangement.COLUMNS;

	/**
	 * The cached value of the '{@link #getArrangement() <em>Arrangement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrangement()
	 * @generated
	 * @ordered
	 */
	protected Arrangement arrangement = ARRANGEMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ViewSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.VIEW_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdgeFilterKind getEdgeFilter() {
		return edgeFilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdgeFilter(EdgeFilterKind newEdgeFilter) {
		EdgeFilterKind oldEdgeFilter = edgeFilter;
		edgeFilter = newEdgeFilter == null ? EDGE_FILTER_EDEFAULT : newEdgeFilter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.VIEW_SETTINGS__EDGE_FILTER, oldEdgeFilter, edgeFilter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEdgeFilterLimit() {
		return edgeFilterLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdgeFilterLimit(double newEdgeFilterLimit) {
		double oldEdgeFilterLimit = edgeFilterLimit;
		edgeFilterLimit = newEdgeFilterLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.VIEW_SETTINGS__EDGE_FILTER_LIMIT, oldEdgeFilterLimit, edgeFilterLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arrangement getArrangement() {
		return arrangement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArrangement(Arrangement newArrangement) {
		Arrangement oldArrangement = arrangement;
		arrangement = newArrangement == null ? ARRANGEMENT_EDEFAULT : newArrangement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.VIEW_SETTINGS__ARRANGEMENT, oldArrangement, arrangement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.VIEW_SETTINGS__EDGE_FILTER:
				return getEdgeFilter();
			case NetworkPackage.VIEW_SETTINGS__EDGE_FILTER_LIMIT:
				return getEdgeFilterLimit();
			case NetworkPackage.VIEW_SETTINGS__ARRANGEMENT:
				return getArrangement();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case NetworkPackage.VIEW_SETTINGS__EDGE_FILTER:
				setEdgeFilter((EdgeFilterKind)newValue);
				return;
			case NetworkPackage.VIEW_SETTINGS__EDGE_FILTER_LIMIT:
				setEdgeFilterLimit((Double)newValue);
				return;
			case NetworkPackage.VIEW_SETTINGS__ARRANGEMENT:
				setArrangement((Arrangement)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case NetworkPackage.VIEW_SETTINGS__EDGE_FILTER:
				setEdgeFilter(EDGE_FILTER_EDEFAULT);
				return;
			case NetworkPackage.VIEW_SETTINGS__EDGE_FILTER_LIMIT:
				setEdgeFilterLimit(EDGE_FILTER_LIMIT_EDEFAULT);
				return;
			case NetworkPackage.VIEW_SETTINGS__ARRANGEMENT:
				setArrangement(ARRANGEMENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case NetworkPackage.VIEW_SETTINGS__EDGE_FILTER:
				return edgeFilter != EDGE_FILTER_EDEFAULT;
			case NetworkPackage.VIEW_SETTINGS__EDGE_FILTER_LIMIT:
				return edgeFilterLimit != EDGE_FILTER_LIMIT_EDEFAULT;
			case NetworkPackage.VIEW_SETTINGS__ARRANGEMENT:
				return arrangement != ARRANGEMENT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (edgeFilter: ");
		result.append(edgeFilter);
		result.append(", edgeFilterLimit: ");
		result.append(edgeFilterLimit);
		result.append(", arrangement: ");
		result.append(arrangement);
		result.append(')');
		return result.toString();
	}

} //ViewSettingsImpl

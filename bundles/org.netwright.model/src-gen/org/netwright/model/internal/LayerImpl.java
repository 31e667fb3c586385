// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.NetworkPackage;
import org.netwright.model.Neuron;
import org.netwright.model.ParameterValue;
import org.netwright.model.Position;
import org.netwright.model.Tint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getActivation <em>Activation</em>}</li>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getActivationParameters <em>Activation Parameters</em>}</li>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getTint <em>Tint</em>}</li>
 *   <li>{@link org.netwright.model.internal.LayerImpl#getNeurons <em>Neurons</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayerImpl extends MinimalEObjectImpl.Container implements Layer {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getActivation() <em>Activation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivation()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTIVATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActivation() <em>Activation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivation()
	 * @generated
	 * @ordered
	 */
	protected String activation = ACTIVATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActivationParameters() <em>Activation Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivationParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<ParameterValue> activationParameters;

	/**
	 * The default value of the '{@link #getRows() <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected static final int ROWS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected int rows = ROWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumns() <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected static final int COLUMNS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected int columns = COLUMNS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final Position POSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected Position position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected static final LayerDisplay DISPLAY_EDEFAULT = LayerDisplay.AUTOMATIC;

	/**
	 * The cached value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected LayerDisplay display = DISPLAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTint() <em>Tint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTint()
	 * @generated
	 * @ordered
	 */
	protected static final Tint TINT_EDEFAULT = Tint.NONE;

	/**
	 * The cached value of the '{@link #getTint() <em>Tint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTint()
	 * @generated
	 * @ordered
	 */
	protected Tint tint = TINT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNeurons() <em>Neurons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeurons()
	 * @generated
	 * @ordered
	 */
	protected EList<Neuron> neurons;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.LAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LAYER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LAYER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActivation() {
		return activation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivation(String newActivation) {
		String oldActivation = activation;
		activation = newActivation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LAYER__ACTIVATION, oldActivation, activation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParameterValue> getActivationParameters() {
		if (activationParameters == null) {
			activationParameters = new EObjectContainmentEList<ParameterValue>(ParameterValue.class, this, NetworkPackage.LAYER__ACTIVATION_PARAMETERS);
		}
		return activationParameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRows() {
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRows(int newRows) {
		int oldRows = rows;
		rows = newRows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LAYER__ROWS, oldRows, rows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getColumns() {
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumns(int newColumns) {
		int oldColumns = columns;
		columns = newColumns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LAYER__COLUMNS, oldColumns, columns));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Position getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(Position newPosition) {
		Position oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LAYER__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayerDisplay getDisplay() {
		return display;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplay(LayerDisplay newDisplay) {
		LayerDisplay oldDisplay = display;
		display = newDisplay == null ? DISPLAY_EDEFAULT : newDisplay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LAYER__DISPLAY, oldDisplay, display));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tint getTint() {
		return tint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTint(Tint newTint) {
		Tint oldTint = tint;
		tint = newTint == null ? TINT_EDEFAULT : newTint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LAYER__TINT, oldTint, tint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Neuron> getNeurons() {
		if (neurons == null) {
			neurons = new EObjectContainmentWithInverseEList<Neuron>(Neuron.class, this, NetworkPackage.LAYER__NEURONS, NetworkPackage.NEURON__LAYER);
		}
		return neurons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NetworkPackage.LAYER__NEURONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getNeurons()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NetworkPackage.LAYER__ACTIVATION_PARAMETERS:
				return ((InternalEList<?>)getActivationParameters()).basicRemove(otherEnd, msgs);
			case NetworkPackage.LAYER__NEURONS:
				return ((InternalEList<?>)getNeurons()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.LAYER__ID:
				return getId();
			case NetworkPackage.LAYER__NAME:
				return getName();
			case NetworkPackage.LAYER__ACTIVATION:
				return getActivation();
			case NetworkPackage.LAYER__ACTIVATION_PARAMETERS:
				return getActivationParameters();
			case NetworkPackage.LAYER__ROWS:
				return getRows();
			case NetworkPackage.LAYER__COLUMNS:
				return getColumns();
			case NetworkPackage.LAYER__POSITION:
				return getPosition();
			case NetworkPackage.LAYER__DISPLAY:
				return getDisplay();
			case NetworkPackage.LAYER__TINT:
				return getTint();
			case NetworkPackage.LAYER__NEURONS:
				return getNeurons();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case NetworkPackage.LAYER__ID:
				setId((String)newValue);
				return;
			case NetworkPackage.LAYER__NAME:
				setName((String)newValue);
				return;
			case NetworkPackage.LAYER__ACTIVATION:
				setActivation((String)newValue);
				return;
			case NetworkPackage.LAYER__ACTIVATION_PARAMETERS:
				getActivationParameters().clear();
				getActivationParameters().addAll((Collection<? extends ParameterValue>)newValue);
				return;
			case NetworkPackage.LAYER__ROWS:
				setRows((Integer)newValue);
				return;
			case NetworkPackage.LAYER__COLUMNS:
				setColumns((Integer)newValue);
				return;
			case NetworkPackage.LAYER__POSITION:
				setPosition((Position)newValue);
				return;
			case NetworkPackage.LAYER__DISPLAY:
				setDisplay((LayerDisplay)newValue);
				return;
			case NetworkPackage.LAYER__TINT:
				setTint((Tint)newValue);
				return;
			case NetworkPackage.LAYER__NEURONS:
				getNeurons().clear();
				getNeurons().addAll((Collection<? extends Neuron>)newValue);
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
			case NetworkPackage.LAYER__ID:
				setId(ID_EDEFAULT);
				return;
			case NetworkPackage.LAYER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case NetworkPackage.LAYER__ACTIVATION:
				setActivation(ACTIVATION_EDEFAULT);
				return;
			case NetworkPackage.LAYER__ACTIVATION_PARAMETERS:
				getActivationParameters().clear();
				return;
			case NetworkPackage.LAYER__ROWS:
				setRows(ROWS_EDEFAULT);
				return;
			case NetworkPackage.LAYER__COLUMNS:
				setColumns(COLUMNS_EDEFAULT);
				return;
			case NetworkPackage.LAYER__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case NetworkPackage.LAYER__DISPLAY:
				setDisplay(DISPLAY_EDEFAULT);
				return;
			case NetworkPackage.LAYER__TINT:
				setTint(TINT_EDEFAULT);
				return;
			case NetworkPackage.LAYER__NEURONS:
				getNeurons().clear();
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
			case NetworkPackage.LAYER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case NetworkPackage.LAYER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case NetworkPackage.LAYER__ACTIVATION:
				return ACTIVATION_EDEFAULT == null ? activation != null : !ACTIVATION_EDEFAULT.equals(activation);
			case NetworkPackage.LAYER__ACTIVATION_PARAMETERS:
				return activationParameters != null && !activationParameters.isEmpty();
			case NetworkPackage.LAYER__ROWS:
				return rows != ROWS_EDEFAULT;
			case NetworkPackage.LAYER__COLUMNS:
				return columns != COLUMNS_EDEFAULT;
			case NetworkPackage.LAYER__POSITION:
				return POSITION_EDEFAULT == null ? position != null : !POSITION_EDEFAULT.equals(position);
			case NetworkPackage.LAYER__DISPLAY:
				return display != DISPLAY_EDEFAULT;
			case NetworkPackage.LAYER__TINT:
				return tint != TINT_EDEFAULT;
			case NetworkPackage.LAYER__NEURONS:
				return neurons != null && !neurons.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", activation: ");
		result.append(activation);
		result.append(", rows: ");
		result.append(rows);
		result.append(", columns: ");
		result.append(columns);
		result.append(", position: ");
		result.append(position);
		result.append(", display: ");
		result.append(display);
		result.append(", tint: ");
		result.append(tint);
		result.append(')');
		return result.toString();
	}

} //LayerImpl

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
import org.eclipse.emf.ecore.util.InternalEList;

import org.netwright.model.Decision;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.Lesson;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage;
import org.netwright.model.Note;
import org.netwright.model.SampleSet;
import org.netwright.model.ViewSettings;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getDecisionThreshold <em>Decision Threshold</em>}</li>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getInputRange <em>Input Range</em>}</li>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getSampleSets <em>Sample Sets</em>}</li>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.netwright.model.internal.NetworkImpl#getViewSettings <em>View Settings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkImpl extends MinimalEObjectImpl.Container implements Network {
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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final Decision DECISION_EDEFAULT = Decision.THRESHOLD;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected Decision decision = DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecisionThreshold() <em>Decision Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final double DECISION_THRESHOLD_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDecisionThreshold() <em>Decision Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisionThreshold()
	 * @generated
	 * @ordered
	 */
	protected double decisionThreshold = DECISION_THRESHOLD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputRange() <em>Input Range</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputRange()
	 * @generated
	 * @ordered
	 */
	protected InputRange inputRange;

	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> layers;

	/**
	 * The cached value of the '{@link #getSampleSets() <em>Sample Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleSets()
	 * @generated
	 * @ordered
	 */
	protected EList<SampleSet> sampleSets;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getLessons() <em>Lessons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLessons()
	 * @generated
	 * @ordered
	 */
	protected EList<Lesson> lessons;

	/**
	 * The cached value of the '{@link #getViewSettings() <em>View Settings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViewSettings()
	 * @generated
	 * @ordered
	 */
	protected ViewSettings viewSettings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.NETWORK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Decision newDecision) {
		Decision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDecisionThreshold() {
		return decisionThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecisionThreshold(double newDecisionThreshold) {
		double oldDecisionThreshold = decisionThreshold;
		decisionThreshold = newDecisionThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__DECISION_THRESHOLD, oldDecisionThreshold, decisionThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InputRange getInputRange() {
		return inputRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInputRange(InputRange newInputRange, NotificationChain msgs) {
		InputRange oldInputRange = inputRange;
		inputRange = newInputRange;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__INPUT_RANGE, oldInputRange, newInputRange);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInputRange(InputRange newInputRange) {
		if (newInputRange != inputRange) {
			NotificationChain msgs = null;
			if (inputRange != null)
				msgs = ((InternalEObject)inputRange).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NetworkPackage.NETWORK__INPUT_RANGE, null, msgs);
			if (newInputRange != null)
				msgs = ((InternalEObject)newInputRange).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NetworkPackage.NETWORK__INPUT_RANGE, null, msgs);
			msgs = basicSetInputRange(newInputRange, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__INPUT_RANGE, newInputRange, newInputRange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getLayers() {
		if (layers == null) {
			layers = new EObjectContainmentEList<Layer>(Layer.class, this, NetworkPackage.NETWORK__LAYERS);
		}
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SampleSet> getSampleSets() {
		if (sampleSets == null) {
			sampleSets = new EObjectContainmentEList<SampleSet>(SampleSet.class, this, NetworkPackage.NETWORK__SAMPLE_SETS);
		}
		return sampleSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, NetworkPackage.NETWORK__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lesson> getLessons() {
		if (lessons == null) {
			lessons = new EObjectContainmentEList<Lesson>(Lesson.class, this, NetworkPackage.NETWORK__LESSONS);
		}
		return lessons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ViewSettings getViewSettings() {
		return viewSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetViewSettings(ViewSettings newViewSettings, NotificationChain msgs) {
		ViewSettings oldViewSettings = viewSettings;
		viewSettings = newViewSettings;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__VIEW_SETTINGS, oldViewSettings, newViewSettings);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setViewSettings(ViewSettings newViewSettings) {
		if (newViewSettings != viewSettings) {
			NotificationChain msgs = null;
			if (viewSettings != null)
				msgs = ((InternalEObject)viewSettings).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NetworkPackage.NETWORK__VIEW_SETTINGS, null, msgs);
			if (newViewSettings != null)
				msgs = ((InternalEObject)newViewSettings).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NetworkPackage.NETWORK__VIEW_SETTINGS, null, msgs);
			msgs = basicSetViewSettings(newViewSettings, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.NETWORK__VIEW_SETTINGS, newViewSettings, newViewSettings));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NetworkPackage.NETWORK__INPUT_RANGE:
				return basicSetInputRange(null, msgs);
			case NetworkPackage.NETWORK__LAYERS:
				return ((InternalEList<?>)getLayers()).basicRemove(otherEnd, msgs);
			case NetworkPackage.NETWORK__SAMPLE_SETS:
				return ((InternalEList<?>)getSampleSets()).basicRemove(otherEnd, msgs);
			case NetworkPackage.NETWORK__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case NetworkPackage.NETWORK__LESSONS:
				return ((InternalEList<?>)getLessons()).basicRemove(otherEnd, msgs);
			case NetworkPackage.NETWORK__VIEW_SETTINGS:
				return basicSetViewSettings(null, msgs);
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
			case NetworkPackage.NETWORK__NAME:
				return getName();
			case NetworkPackage.NETWORK__DESCRIPTION:
				return getDescription();
			case NetworkPackage.NETWORK__DECISION:
				return getDecision();
			case NetworkPackage.NETWORK__DECISION_THRESHOLD:
				return getDecisionThreshold();
			case NetworkPackage.NETWORK__INPUT_RANGE:
				return getInputRange();
			case NetworkPackage.NETWORK__LAYERS:
				return getLayers();
			case NetworkPackage.NETWORK__SAMPLE_SETS:
				return getSampleSets();
			case NetworkPackage.NETWORK__NOTES:
				return getNotes();
			case NetworkPackage.NETWORK__LESSONS:
				return getLessons();
			case NetworkPackage.NETWORK__VIEW_SETTINGS:
				return getViewSettings();
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
			case NetworkPackage.NETWORK__NAME:
				setName((String)newValue);
				return;
			case NetworkPackage.NETWORK__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case NetworkPackage.NETWORK__DECISION:
				setDecision((Decision)newValue);
				return;
			case NetworkPackage.NETWORK__DECISION_THRESHOLD:
				setDecisionThreshold((Double)newValue);
				return;
			case NetworkPackage.NETWORK__INPUT_RANGE:
				setInputRange((InputRange)newValue);
				return;
			case NetworkPackage.NETWORK__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends Layer>)newValue);
				return;
			case NetworkPackage.NETWORK__SAMPLE_SETS:
				getSampleSets().clear();
				getSampleSets().addAll((Collection<? extends SampleSet>)newValue);
				return;
			case NetworkPackage.NETWORK__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case NetworkPackage.NETWORK__LESSONS:
				getLessons().clear();
				getLessons().addAll((Collection<? extends Lesson>)newValue);
				return;
			case NetworkPackage.NETWORK__VIEW_SETTINGS:
				setViewSettings((ViewSettings)newValue);
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
			case NetworkPackage.NETWORK__NAME:
				setName(NAME_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__DECISION_THRESHOLD:
				setDecisionThreshold(DECISION_THRESHOLD_EDEFAULT);
				return;
			case NetworkPackage.NETWORK__INPUT_RANGE:
				setInputRange((InputRange)null);
				return;
			case NetworkPackage.NETWORK__LAYERS:
				getLayers().clear();
				return;
			case NetworkPackage.NETWORK__SAMPLE_SETS:
				getSampleSets().clear();
				return;
			case NetworkPackage.NETWORK__NOTES:
				getNotes().clear();
				return;
			case NetworkPackage.NETWORK__LESSONS:
				getLessons().clear();
				return;
			case NetworkPackage.NETWORK__VIEW_SETTINGS:
				setViewSettings((ViewSettings)null);
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
			case NetworkPackage.NETWORK__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case NetworkPackage.NETWORK__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case NetworkPackage.NETWORK__DECISION:
				return decision != DECISION_EDEFAULT;
			case NetworkPackage.NETWORK__DECISION_THRESHOLD:
				return decisionThreshold != DECISION_THRESHOLD_EDEFAULT;
			case NetworkPackage.NETWORK__INPUT_RANGE:
				return inputRange != null;
			case NetworkPackage.NETWORK__LAYERS:
				return layers != null && !layers.isEmpty();
			case NetworkPackage.NETWORK__SAMPLE_SETS:
				return sampleSets != null && !sampleSets.isEmpty();
			case NetworkPackage.NETWORK__NOTES:
				return notes != null && !notes.isEmpty();
			case NetworkPackage.NETWORK__LESSONS:
				return lessons != null && !lessons.isEmpty();
			case NetworkPackage.NETWORK__VIEW_SETTINGS:
				return viewSettings != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", decision: ");
		result.append(decision);
		result.append(", decisionThreshold: ");
		result.append(decisionThreshold);
		result.append(')');
		return result.toString();
	}

} //NetworkImpl

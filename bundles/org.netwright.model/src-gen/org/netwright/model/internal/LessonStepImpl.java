// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.internal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.netwright.model.Layer;
import org.netwright.model.LessonStep;
import org.netwright.model.NetworkPackage;
import org.netwright.model.Neuron;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lesson Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.internal.LessonStepImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.netwright.model.internal.LessonStepImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.netwright.model.internal.LessonStepImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.netwright.model.internal.LessonStepImpl#getValues <em>Values</em>}</li>
 *   <li>{@link org.netwright.model.internal.LessonStepImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.netwright.model.internal.LessonStepImpl#getNeuron <em>Neuron</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LessonStepImpl extends MinimalEObjectImpl.Container implements LessonStep {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSample() <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected static final String SAMPLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSample() <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected String sample = SAMPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValues() <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected static final double[] VALUES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected double[] values = VALUES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLayer() <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayer()
	 * @generated
	 * @ordered
	 */
	protected Layer layer;

	/**
	 * The cached value of the '{@link #getNeuron() <em>Neuron</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeuron()
	 * @generated
	 * @ordered
	 */
	protected Neuron neuron;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LessonStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.LESSON_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LESSON_STEP__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LESSON_STEP__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSample() {
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSample(String newSample) {
		String oldSample = sample;
		sample = newSample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LESSON_STEP__SAMPLE, oldSample, sample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double[] getValues() {
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValues(double[] newValues) {
		double[] oldValues = values;
		values = newValues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LESSON_STEP__VALUES, oldValues, values));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Layer getLayer() {
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayer(Layer newLayer) {
		Layer oldLayer = layer;
		layer = newLayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LESSON_STEP__LAYER, oldLayer, layer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Neuron getNeuron() {
		return neuron;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeuron(Neuron newNeuron) {
		Neuron oldNeuron = neuron;
		neuron = newNeuron;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.LESSON_STEP__NEURON, oldNeuron, neuron));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.LESSON_STEP__TITLE:
				return getTitle();
			case NetworkPackage.LESSON_STEP__NOTE:
				return getNote();
			case NetworkPackage.LESSON_STEP__SAMPLE:
				return getSample();
			case NetworkPackage.LESSON_STEP__VALUES:
				return getValues();
			case NetworkPackage.LESSON_STEP__LAYER:
				return getLayer();
			case NetworkPackage.LESSON_STEP__NEURON:
				return getNeuron();
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
			case NetworkPackage.LESSON_STEP__TITLE:
				setTitle((String)newValue);
				return;
			case NetworkPackage.LESSON_STEP__NOTE:
				setNote((String)newValue);
				return;
			case NetworkPackage.LESSON_STEP__SAMPLE:
				setSample((String)newValue);
				return;
			case NetworkPackage.LESSON_STEP__VALUES:
				setValues((double[])newValue);
				return;
			case NetworkPackage.LESSON_STEP__LAYER:
				setLayer((Layer)newValue);
				return;
			case NetworkPackage.LESSON_STEP__NEURON:
				setNeuron((Neuron)newValue);
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
			case NetworkPackage.LESSON_STEP__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case NetworkPackage.LESSON_STEP__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case NetworkPackage.LESSON_STEP__SAMPLE:
				setSample(SAMPLE_EDEFAULT);
				return;
			case NetworkPackage.LESSON_STEP__VALUES:
				setValues(VALUES_EDEFAULT);
				return;
			case NetworkPackage.LESSON_STEP__LAYER:
				setLayer((Layer)null);
				return;
			case NetworkPackage.LESSON_STEP__NEURON:
				setNeuron((Neuron)null);
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
			case NetworkPackage.LESSON_STEP__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case NetworkPackage.LESSON_STEP__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case NetworkPackage.LESSON_STEP__SAMPLE:
				return SAMPLE_EDEFAULT == null ? sample != null : !SAMPLE_EDEFAULT.equals(sample);
			case NetworkPackage.LESSON_STEP__VALUES:
				return VALUES_EDEFAULT == null ? values != null : !VALUES_EDEFAULT.equals(values);
			case NetworkPackage.LESSON_STEP__LAYER:
				return layer != null;
			case NetworkPackage.LESSON_STEP__NEURON:
				return neuron != null;
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
		result.append(" (title: ");
		result.append(title);
		result.append(", note: ");
		result.append(note);
		result.append(", sample: ");
		result.append(sample);
		result.append(", values: ");
		result.append(values);
		result.append(')');
		return result.toString();
	}

} //LessonStepImpl

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lesson Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One stop of a lesson: an input, how far it has gone through the network, and what there is to say about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.LessonStep#getTitle <em>Title</em>}</li>
 *   <li>{@link org.netwright.model.LessonStep#getNote <em>Note</em>}</li>
 *   <li>{@link org.netwright.model.LessonStep#getSample <em>Sample</em>}</li>
 *   <li>{@link org.netwright.model.LessonStep#getValues <em>Values</em>}</li>
 *   <li>{@link org.netwright.model.LessonStep#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.netwright.model.LessonStep#getNeuron <em>Neuron</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getLessonStep()
 * @model
 * @generated
 */
public interface LessonStep extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the step shows, in a few words. Any text; default: none (its place is named instead).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.netwright.model.NetworkPackage#getLessonStep_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.netwright.model.LessonStep#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What there is to say. Plain text, several lines allowed; default: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.netwright.model.NetworkPackage#getLessonStep_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.netwright.model.LessonStep#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sample whose values are the input: its name, or the name of its set, a slash and its name. A text that names no sample of the document is kept and reported as a problem. Null: values are the input; default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample</em>' attribute.
	 * @see #setSample(String)
	 * @see org.netwright.model.NetworkPackage#getLessonStep_Sample()
	 * @model
	 * @generated
	 */
	String getSample();

	/**
	 * Sets the value of the '{@link org.netwright.model.LessonStep#getSample <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' attribute.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The input values, one for each neuron of the input layer, in their order; without meaning where there is a sample. Unit: input value; default: null. Neither values nor sample: the input of the step before; the first step must have its own. The array is not copied: who changes it without setting it changes the document unseen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute.
	 * @see #setValues(double[])
	 * @see org.netwright.model.NetworkPackage#getLessonStep_Values()
	 * @model dataType="org.netwright.model.Values"
	 * @generated
	 */
	double[] getValues();

	/**
	 * Sets the value of the '{@link org.netwright.model.LessonStep#getValues <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Values</em>' attribute.
	 * @see #getValues()
	 * @generated
	 */
	void setValues(double[] value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer at which the step stops: it and all before it are computed, nothing behind it is. Written to the file as its id. Null together with neuron: the whole network is computed; default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' reference.
	 * @see #setLayer(Layer)
	 * @see org.netwright.model.NetworkPackage#getLessonStep_Layer()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Layer getLayer();

	/**
	 * Sets the value of the '{@link org.netwright.model.LessonStep#getLayer <em>Layer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' reference.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(Layer value);

	/**
	 * Returns the value of the '<em><b>Neuron</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The neuron at which the step stops: it, those before it in its layer and all layers before are computed. Goes before layer; written to the file as its id. Default: null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Neuron</em>' reference.
	 * @see #setNeuron(Neuron)
	 * @see org.netwright.model.NetworkPackage#getLessonStep_Neuron()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Neuron getNeuron();

	/**
	 * Sets the value of the '{@link org.netwright.model.LessonStep#getNeuron <em>Neuron</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Neuron</em>' reference.
	 * @see #getNeuron()
	 * @generated
	 */
	void setNeuron(Neuron value);

} // LessonStep

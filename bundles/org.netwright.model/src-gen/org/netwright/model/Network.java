// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A feed-forward network as a document: its layers and what people keep with them. It holds facts only; activations, selection and pictures are computed elsewhere and never stored. The root of a .netwright file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.netwright.model.Network#getName <em>Name</em>}</li>
 *   <li>{@link org.netwright.model.Network#getDescription <em>Description</em>}</li>
 *   <li>{@link org.netwright.model.Network#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.netwright.model.Network#getDecisionThreshold <em>Decision Threshold</em>}</li>
 *   <li>{@link org.netwright.model.Network#getInputRange <em>Input Range</em>}</li>
 *   <li>{@link org.netwright.model.Network#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.netwright.model.Network#getSampleSets <em>Sample Sets</em>}</li>
 *   <li>{@link org.netwright.model.Network#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.netwright.model.Network#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.netwright.model.Network#getViewSettings <em>View Settings</em>}</li>
 * </ul>
 *
 * @see org.netwright.model.NetworkPackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call the network. Any text; default: none (the file's name is shown instead).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.netwright.model.NetworkPackage#getNetwork_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.netwright.model.Network#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the network is for, where it comes from. Plain text, several lines allowed; default: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.netwright.model.NetworkPackage#getNetwork_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.netwright.model.Network#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The default value is <code>"threshold"</code>.
	 * The literals are from the enumeration {@link org.netwright.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a winner is read from the activations of the output layer. Default: threshold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.netwright.model.Decision
	 * @see #setDecision(Decision)
	 * @see org.netwright.model.NetworkPackage#getNetwork_Decision()
	 * @model default="threshold"
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.netwright.model.Network#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.netwright.model.Decision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Decision Threshold</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the largest output activation must exceed, strictly, to be a winner. Used only when decision is threshold. Unit: activation of the output layer; any finite number; default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision Threshold</em>' attribute.
	 * @see #setDecisionThreshold(double)
	 * @see org.netwright.model.NetworkPackage#getNetwork_DecisionThreshold()
	 * @model default="0.0"
	 * @generated
	 */
	double getDecisionThreshold();

	/**
	 * Sets the value of the '{@link org.netwright.model.Network#getDecisionThreshold <em>Decision Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision Threshold</em>' attribute.
	 * @see #getDecisionThreshold()
	 * @generated
	 */
	void setDecisionThreshold(double value);

	/**
	 * Returns the value of the '<em><b>Input Range</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The domain of the inputs. Null stands for the default range: minimum -1, maximum 1, neutral 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input Range</em>' containment reference.
	 * @see #setInputRange(InputRange)
	 * @see org.netwright.model.NetworkPackage#getNetwork_InputRange()
	 * @model containment="true"
	 * @generated
	 */
	InputRange getInputRange();

	/**
	 * Sets the value of the '{@link org.netwright.model.Network#getInputRange <em>Input Range</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input Range</em>' containment reference.
	 * @see #getInputRange()
	 * @generated
	 */
	void setInputRange(InputRange value);

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.netwright.model.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layers, in order. Layer 0 is the input layer, the last one is the output layer. A network that can be computed has two or more; a new document has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.netwright.model.NetworkPackage#getNetwork_Layers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Sample Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.netwright.model.SampleSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named collections of inputs, in the order in which people see them. Default: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Sets</em>' containment reference list.
	 * @see org.netwright.model.NetworkPackage#getNetwork_SampleSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<SampleSet> getSampleSets();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.netwright.model.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts that people placed on the diagram. The order is the order of drawing. Default: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.netwright.model.NetworkPackage#getNetwork_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Lessons</b></em>' containment reference list.
	 * The list contents are of type {@link org.netwright.model.Lesson}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Walks through the network that people keep with it, in the order in which they see them. Files of before there were lessons have none. Default: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lessons</em>' containment reference list.
	 * @see org.netwright.model.NetworkPackage#getNetwork_Lessons()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lesson> getLessons();

	/**
	 * Returns the value of the '<em><b>View Settings</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How this document wants to be shown. Null stands for the defaults of every setting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>View Settings</em>' containment reference.
	 * @see #setViewSettings(ViewSettings)
	 * @see org.netwright.model.NetworkPackage#getNetwork_ViewSettings()
	 * @model containment="true"
	 * @generated
	 */
	ViewSettings getViewSettings();

	/**
	 * Sets the value of the '{@link org.netwright.model.Network#getViewSettings <em>View Settings</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>View Settings</em>' containment reference.
	 * @see #getViewSettings()
	 * @generated
	 */
	void setViewSettings(ViewSettings value);

} // Network

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The document of Netwright, format 1: a feed-forward network of neurons with what people keep beside it. The number at the end of the namespace is the format; a reader refuses a newer one. Not thread-safe: a document belongs to one thread at a time; others get immutable copies.
 * <!-- end-model-doc -->
 * @see org.netwright.model.NetworkFactory
 * @model kind="package"
 * @generated
 */
public interface NetworkPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://netwright.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "netwright";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	NetworkPackage eINSTANCE = org.netwright.model.internal.NetworkPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.NetworkImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DECISION = 2;

	/**
	 * The feature id for the '<em><b>Decision Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DECISION_THRESHOLD = 3;

	/**
	 * The feature id for the '<em><b>Input Range</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__INPUT_RANGE = 4;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__LAYERS = 5;

	/**
	 * The feature id for the '<em><b>Sample Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__SAMPLE_SETS = 6;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NOTES = 7;

	/**
	 * The feature id for the '<em><b>Lessons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__LESSONS = 8;

	/**
	 * The feature id for the '<em><b>View Settings</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__VIEW_SETTINGS = 9;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.InputRangeImpl <em>Input Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.InputRangeImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getInputRange()
	 * @generated
	 */
	int INPUT_RANGE = 1;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_RANGE__MINIMUM = 0;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_RANGE__MAXIMUM = 1;

	/**
	 * The feature id for the '<em><b>Neutral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_RANGE__NEUTRAL = 2;

	/**
	 * The number of structural features of the '<em>Input Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_RANGE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.LayerImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Activation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ACTIVATION = 2;

	/**
	 * The feature id for the '<em><b>Activation Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ACTIVATION_PARAMETERS = 3;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ROWS = 4;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__COLUMNS = 5;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__POSITION = 6;

	/**
	 * The feature id for the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__DISPLAY = 7;

	/**
	 * The feature id for the '<em><b>Tint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__TINT = 8;

	/**
	 * The feature id for the '<em><b>Neurons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NEURONS = 9;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.NeuronImpl <em>Neuron</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.NeuronImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getNeuron()
	 * @generated
	 */
	int NEURON = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__NAME = 1;

	/**
	 * The feature id for the '<em><b>Bias</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__BIAS = 2;

	/**
	 * The feature id for the '<em><b>Activation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__ACTIVATION = 3;

	/**
	 * The feature id for the '<em><b>Activation Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__ACTIVATION_PARAMETERS = 4;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__ENABLED = 5;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__POSITION = 6;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__INCOMING = 7;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__OUTGOING = 8;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON__LAYER = 9;

	/**
	 * The number of structural features of the '<em>Neuron</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEURON_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.ConnectionImpl <em>Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.ConnectionImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__WEIGHT = 2;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__ENABLED = 3;

	/**
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.ParameterValueImpl <em>Parameter Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.ParameterValueImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getParameterValue()
	 * @generated
	 */
	int PARAMETER_VALUE = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Parameter Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_VALUE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.SampleSetImpl <em>Sample Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.SampleSetImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getSampleSet()
	 * @generated
	 */
	int SAMPLE_SET = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_SET__NAME = 0;

	/**
	 * The feature id for the '<em><b>Samples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_SET__SAMPLES = 1;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_SET__LOCATION = 2;

	/**
	 * The feature id for the '<em><b>Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_SET__READER = 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_SET__OPTIONS = 4;

	/**
	 * The number of structural features of the '<em>Sample Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_SET_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.ReaderOptionImpl <em>Reader Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.ReaderOptionImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getReaderOption()
	 * @generated
	 */
	int READER_OPTION = 7;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READER_OPTION__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READER_OPTION__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Reader Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int READER_OPTION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.SampleImpl <em>Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.SampleImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getSample()
	 * @generated
	 */
	int SAMPLE = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__VALUES = 1;

	/**
	 * The feature id for the '<em><b>Expectation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__EXPECTATION = 2;

	/**
	 * The number of structural features of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.ExpectationImpl <em>Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.ExpectationImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 9;

	/**
	 * The number of structural features of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.WinnerExpectationImpl <em>Winner Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.WinnerExpectationImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getWinnerExpectation()
	 * @generated
	 */
	int WINNER_EXPECTATION = 10;

	/**
	 * The feature id for the '<em><b>Winner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINNER_EXPECTATION__WINNER = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Margin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINNER_EXPECTATION__MARGIN = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Winner Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WINNER_EXPECTATION_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.ValuesExpectationImpl <em>Values Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.ValuesExpectationImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getValuesExpectation()
	 * @generated
	 */
	int VALUES_EXPECTATION = 11;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUES_EXPECTATION__VALUES = EXPECTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUES_EXPECTATION__TOLERANCE = EXPECTATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Values Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUES_EXPECTATION_FEATURE_COUNT = EXPECTATION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.NoteImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__POSITION = 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__WIDTH = 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__HEIGHT = 4;

	/**
	 * The feature id for the '<em><b>Tint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TINT = 5;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.LessonImpl <em>Lesson</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.LessonImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getLesson()
	 * @generated
	 */
	int LESSON = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__STEPS = 2;

	/**
	 * The number of structural features of the '<em>Lesson</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.LessonStepImpl <em>Lesson Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.LessonStepImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getLessonStep()
	 * @generated
	 */
	int LESSON_STEP = 14;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_STEP__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_STEP__NOTE = 1;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_STEP__SAMPLE = 2;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_STEP__VALUES = 3;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_STEP__LAYER = 4;

	/**
	 * The feature id for the '<em><b>Neuron</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_STEP__NEURON = 5;

	/**
	 * The number of structural features of the '<em>Lesson Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_STEP_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.netwright.model.internal.ViewSettingsImpl <em>View Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.ViewSettingsImpl
	 * @see org.netwright.model.internal.NetworkPackageImpl#getViewSettings()
	 * @generated
	 */
	int VIEW_SETTINGS = 15;

	/**
	 * The feature id for the '<em><b>Edge Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_SETTINGS__EDGE_FILTER = 0;

	/**
	 * The feature id for the '<em><b>Edge Filter Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_SETTINGS__EDGE_FILTER_LIMIT = 1;

	/**
	 * The feature id for the '<em><b>Arrangement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_SETTINGS__ARRANGEMENT = 2;

	/**
	 * The number of structural features of the '<em>View Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIEW_SETTINGS_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.netwright.model.Decision <em>Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.Decision
	 * @see org.netwright.model.internal.NetworkPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 16;

	/**
	 * The meta object id for the '{@link org.netwright.model.EdgeFilterKind <em>Edge Filter Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.EdgeFilterKind
	 * @see org.netwright.model.internal.NetworkPackageImpl#getEdgeFilterKind()
	 * @generated
	 */
	int EDGE_FILTER_KIND = 17;

	/**
	 * The meta object id for the '{@link org.netwright.model.Arrangement <em>Arrangement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.Arrangement
	 * @see org.netwright.model.internal.NetworkPackageImpl#getArrangement()
	 * @generated
	 */
	int ARRANGEMENT = 18;

	/**
	 * The meta object id for the '{@link org.netwright.model.LayerDisplay <em>Layer Display</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.LayerDisplay
	 * @see org.netwright.model.internal.NetworkPackageImpl#getLayerDisplay()
	 * @generated
	 */
	int LAYER_DISPLAY = 19;

	/**
	 * The meta object id for the '{@link org.netwright.model.Tint <em>Tint</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.Tint
	 * @see org.netwright.model.internal.NetworkPackageImpl#getTint()
	 * @generated
	 */
	int TINT = 20;

	/**
	 * The meta object id for the '<em>Position</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.Position
	 * @see org.netwright.model.internal.NetworkPackageImpl#getPosition()
	 * @generated
	 */
	int POSITION = 21;

	/**
	 * The meta object id for the '<em>Values</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.netwright.model.internal.NetworkPackageImpl#getValues()
	 * @generated
	 */
	int VALUES = 22;


	/**
	 * Returns the meta object for class '{@link org.netwright.model.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.netwright.model.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Network#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.netwright.model.Network#getName()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Network#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.netwright.model.Network#getDescription()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Network#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.netwright.model.Network#getDecision()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Decision();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Network#getDecisionThreshold <em>Decision Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision Threshold</em>'.
	 * @see org.netwright.model.Network#getDecisionThreshold()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_DecisionThreshold();

	/**
	 * Returns the meta object for the containment reference '{@link org.netwright.model.Network#getInputRange <em>Input Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Input Range</em>'.
	 * @see org.netwright.model.Network#getInputRange()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_InputRange();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.Network#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.netwright.model.Network#getLayers()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Layers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.Network#getSampleSets <em>Sample Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sample Sets</em>'.
	 * @see org.netwright.model.Network#getSampleSets()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_SampleSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.Network#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.netwright.model.Network#getNotes()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.Network#getLessons <em>Lessons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lessons</em>'.
	 * @see org.netwright.model.Network#getLessons()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Lessons();

	/**
	 * Returns the meta object for the containment reference '{@link org.netwright.model.Network#getViewSettings <em>View Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>View Settings</em>'.
	 * @see org.netwright.model.Network#getViewSettings()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_ViewSettings();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.InputRange <em>Input Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input Range</em>'.
	 * @see org.netwright.model.InputRange
	 * @generated
	 */
	EClass getInputRange();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.InputRange#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.netwright.model.InputRange#getMinimum()
	 * @see #getInputRange()
	 * @generated
	 */
	EAttribute getInputRange_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.InputRange#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.netwright.model.InputRange#getMaximum()
	 * @see #getInputRange()
	 * @generated
	 */
	EAttribute getInputRange_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.InputRange#getNeutral <em>Neutral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Neutral</em>'.
	 * @see org.netwright.model.InputRange#getNeutral()
	 * @see #getInputRange()
	 * @generated
	 */
	EAttribute getInputRange_Neutral();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.netwright.model.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Layer#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.netwright.model.Layer#getId()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Layer#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.netwright.model.Layer#getName()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Layer#getActivation <em>Activation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activation</em>'.
	 * @see org.netwright.model.Layer#getActivation()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Activation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.Layer#getActivationParameters <em>Activation Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activation Parameters</em>'.
	 * @see org.netwright.model.Layer#getActivationParameters()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_ActivationParameters();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Layer#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.netwright.model.Layer#getRows()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Rows();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Layer#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Columns</em>'.
	 * @see org.netwright.model.Layer#getColumns()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Columns();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Layer#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.netwright.model.Layer#getPosition()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Layer#getDisplay <em>Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display</em>'.
	 * @see org.netwright.model.Layer#getDisplay()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Display();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Layer#getTint <em>Tint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tint</em>'.
	 * @see org.netwright.model.Layer#getTint()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Tint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.Layer#getNeurons <em>Neurons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Neurons</em>'.
	 * @see org.netwright.model.Layer#getNeurons()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Neurons();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.Neuron <em>Neuron</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Neuron</em>'.
	 * @see org.netwright.model.Neuron
	 * @generated
	 */
	EClass getNeuron();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Neuron#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.netwright.model.Neuron#getId()
	 * @see #getNeuron()
	 * @generated
	 */
	EAttribute getNeuron_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Neuron#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.netwright.model.Neuron#getName()
	 * @see #getNeuron()
	 * @generated
	 */
	EAttribute getNeuron_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Neuron#getBias <em>Bias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bias</em>'.
	 * @see org.netwright.model.Neuron#getBias()
	 * @see #getNeuron()
	 * @generated
	 */
	EAttribute getNeuron_Bias();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Neuron#getActivation <em>Activation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activation</em>'.
	 * @see org.netwright.model.Neuron#getActivation()
	 * @see #getNeuron()
	 * @generated
	 */
	EAttribute getNeuron_Activation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.Neuron#getActivationParameters <em>Activation Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activation Parameters</em>'.
	 * @see org.netwright.model.Neuron#getActivationParameters()
	 * @see #getNeuron()
	 * @generated
	 */
	EReference getNeuron_ActivationParameters();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Neuron#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.netwright.model.Neuron#isEnabled()
	 * @see #getNeuron()
	 * @generated
	 */
	EAttribute getNeuron_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Neuron#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.netwright.model.Neuron#getPosition()
	 * @see #getNeuron()
	 * @generated
	 */
	EAttribute getNeuron_Position();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.Neuron#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Incoming</em>'.
	 * @see org.netwright.model.Neuron#getIncoming()
	 * @see #getNeuron()
	 * @generated
	 */
	EReference getNeuron_Incoming();

	/**
	 * Returns the meta object for the reference list '{@link org.netwright.model.Neuron#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outgoing</em>'.
	 * @see org.netwright.model.Neuron#getOutgoing()
	 * @see #getNeuron()
	 * @generated
	 */
	EReference getNeuron_Outgoing();

	/**
	 * Returns the meta object for the container reference '{@link org.netwright.model.Neuron#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Layer</em>'.
	 * @see org.netwright.model.Neuron#getLayer()
	 * @see #getNeuron()
	 * @generated
	 */
	EReference getNeuron_Layer();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection</em>'.
	 * @see org.netwright.model.Connection
	 * @generated
	 */
	EClass getConnection();

	/**
	 * Returns the meta object for the reference '{@link org.netwright.model.Connection#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.netwright.model.Connection#getSource()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Source();

	/**
	 * Returns the meta object for the container reference '{@link org.netwright.model.Connection#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Target</em>'.
	 * @see org.netwright.model.Connection#getTarget()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Connection#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.netwright.model.Connection#getWeight()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Connection#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.netwright.model.Connection#isEnabled()
	 * @see #getConnection()
	 * @generated
	 */
	EAttribute getConnection_Enabled();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.ParameterValue <em>Parameter Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter Value</em>'.
	 * @see org.netwright.model.ParameterValue
	 * @generated
	 */
	EClass getParameterValue();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.ParameterValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.netwright.model.ParameterValue#getName()
	 * @see #getParameterValue()
	 * @generated
	 */
	EAttribute getParameterValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.ParameterValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.netwright.model.ParameterValue#getValue()
	 * @see #getParameterValue()
	 * @generated
	 */
	EAttribute getParameterValue_Value();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.SampleSet <em>Sample Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample Set</em>'.
	 * @see org.netwright.model.SampleSet
	 * @generated
	 */
	EClass getSampleSet();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.SampleSet#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.netwright.model.SampleSet#getName()
	 * @see #getSampleSet()
	 * @generated
	 */
	EAttribute getSampleSet_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.SampleSet#getSamples <em>Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Samples</em>'.
	 * @see org.netwright.model.SampleSet#getSamples()
	 * @see #getSampleSet()
	 * @generated
	 */
	EReference getSampleSet_Samples();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.SampleSet#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.netwright.model.SampleSet#getLocation()
	 * @see #getSampleSet()
	 * @generated
	 */
	EAttribute getSampleSet_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.SampleSet#getReader <em>Reader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reader</em>'.
	 * @see org.netwright.model.SampleSet#getReader()
	 * @see #getSampleSet()
	 * @generated
	 */
	EAttribute getSampleSet_Reader();

	/**
	 * Returns the meta object for the map '{@link org.netwright.model.SampleSet#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Options</em>'.
	 * @see org.netwright.model.SampleSet#getOptions()
	 * @see #getSampleSet()
	 * @generated
	 */
	EReference getSampleSet_Options();

	/**
	 * Returns the meta object for class '{@link java.util.Map.Entry <em>Reader Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reader Option</em>'.
	 * @see java.util.Map.Entry
	 * @model keyDataType="org.eclipse.emf.ecore.EString" keyRequired="true"
	 *        valueDataType="org.eclipse.emf.ecore.EString"
	 * @generated
	 */
	EClass getReaderOption();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see java.util.Map.Entry
	 * @see #getReaderOption()
	 * @generated
	 */
	EAttribute getReaderOption_Key();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see java.util.Map.Entry
	 * @see #getReaderOption()
	 * @generated
	 */
	EAttribute getReaderOption_Value();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.Sample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample</em>'.
	 * @see org.netwright.model.Sample
	 * @generated
	 */
	EClass getSample();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Sample#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.netwright.model.Sample#getName()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Sample#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Values</em>'.
	 * @see org.netwright.model.Sample#getValues()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Values();

	/**
	 * Returns the meta object for the containment reference '{@link org.netwright.model.Sample#getExpectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Expectation</em>'.
	 * @see org.netwright.model.Sample#getExpectation()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Expectation();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expectation</em>'.
	 * @see org.netwright.model.Expectation
	 * @generated
	 */
	EClass getExpectation();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.WinnerExpectation <em>Winner Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Winner Expectation</em>'.
	 * @see org.netwright.model.WinnerExpectation
	 * @generated
	 */
	EClass getWinnerExpectation();

	/**
	 * Returns the meta object for the reference '{@link org.netwright.model.WinnerExpectation#getWinner <em>Winner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Winner</em>'.
	 * @see org.netwright.model.WinnerExpectation#getWinner()
	 * @see #getWinnerExpectation()
	 * @generated
	 */
	EReference getWinnerExpectation_Winner();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.WinnerExpectation#getMargin <em>Margin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Margin</em>'.
	 * @see org.netwright.model.WinnerExpectation#getMargin()
	 * @see #getWinnerExpectation()
	 * @generated
	 */
	EAttribute getWinnerExpectation_Margin();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.ValuesExpectation <em>Values Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Values Expectation</em>'.
	 * @see org.netwright.model.ValuesExpectation
	 * @generated
	 */
	EClass getValuesExpectation();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.ValuesExpectation#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Values</em>'.
	 * @see org.netwright.model.ValuesExpectation#getValues()
	 * @see #getValuesExpectation()
	 * @generated
	 */
	EAttribute getValuesExpectation_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.ValuesExpectation#getTolerance <em>Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance</em>'.
	 * @see org.netwright.model.ValuesExpectation#getTolerance()
	 * @see #getValuesExpectation()
	 * @generated
	 */
	EAttribute getValuesExpectation_Tolerance();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.netwright.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Note#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.netwright.model.Note#getId()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.netwright.model.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Note#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.netwright.model.Note#getPosition()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Note#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.netwright.model.Note#getWidth()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Note#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.netwright.model.Note#getHeight()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Note#getTint <em>Tint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tint</em>'.
	 * @see org.netwright.model.Note#getTint()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Tint();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.Lesson <em>Lesson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lesson</em>'.
	 * @see org.netwright.model.Lesson
	 * @generated
	 */
	EClass getLesson();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Lesson#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.netwright.model.Lesson#getName()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.Lesson#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.netwright.model.Lesson#getDescription()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.netwright.model.Lesson#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.netwright.model.Lesson#getSteps()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_Steps();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.LessonStep <em>Lesson Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lesson Step</em>'.
	 * @see org.netwright.model.LessonStep
	 * @generated
	 */
	EClass getLessonStep();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.LessonStep#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.netwright.model.LessonStep#getTitle()
	 * @see #getLessonStep()
	 * @generated
	 */
	EAttribute getLessonStep_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.LessonStep#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.netwright.model.LessonStep#getNote()
	 * @see #getLessonStep()
	 * @generated
	 */
	EAttribute getLessonStep_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.LessonStep#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample</em>'.
	 * @see org.netwright.model.LessonStep#getSample()
	 * @see #getLessonStep()
	 * @generated
	 */
	EAttribute getLessonStep_Sample();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.LessonStep#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Values</em>'.
	 * @see org.netwright.model.LessonStep#getValues()
	 * @see #getLessonStep()
	 * @generated
	 */
	EAttribute getLessonStep_Values();

	/**
	 * Returns the meta object for the reference '{@link org.netwright.model.LessonStep#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Layer</em>'.
	 * @see org.netwright.model.LessonStep#getLayer()
	 * @see #getLessonStep()
	 * @generated
	 */
	EReference getLessonStep_Layer();

	/**
	 * Returns the meta object for the reference '{@link org.netwright.model.LessonStep#getNeuron <em>Neuron</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Neuron</em>'.
	 * @see org.netwright.model.LessonStep#getNeuron()
	 * @see #getLessonStep()
	 * @generated
	 */
	EReference getLessonStep_Neuron();

	/**
	 * Returns the meta object for class '{@link org.netwright.model.ViewSettings <em>View Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>View Settings</em>'.
	 * @see org.netwright.model.ViewSettings
	 * @generated
	 */
	EClass getViewSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.ViewSettings#getEdgeFilter <em>Edge Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edge Filter</em>'.
	 * @see org.netwright.model.ViewSettings#getEdgeFilter()
	 * @see #getViewSettings()
	 * @generated
	 */
	EAttribute getViewSettings_EdgeFilter();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.ViewSettings#getEdgeFilterLimit <em>Edge Filter Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edge Filter Limit</em>'.
	 * @see org.netwright.model.ViewSettings#getEdgeFilterLimit()
	 * @see #getViewSettings()
	 * @generated
	 */
	EAttribute getViewSettings_EdgeFilterLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.netwright.model.ViewSettings#getArrangement <em>Arrangement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arrangement</em>'.
	 * @see org.netwright.model.ViewSettings#getArrangement()
	 * @see #getViewSettings()
	 * @generated
	 */
	EAttribute getViewSettings_Arrangement();

	/**
	 * Returns the meta object for enum '{@link org.netwright.model.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision</em>'.
	 * @see org.netwright.model.Decision
	 * @generated
	 */
	EEnum getDecision();

	/**
	 * Returns the meta object for enum '{@link org.netwright.model.EdgeFilterKind <em>Edge Filter Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Edge Filter Kind</em>'.
	 * @see org.netwright.model.EdgeFilterKind
	 * @generated
	 */
	EEnum getEdgeFilterKind();

	/**
	 * Returns the meta object for enum '{@link org.netwright.model.Arrangement <em>Arrangement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Arrangement</em>'.
	 * @see org.netwright.model.Arrangement
	 * @generated
	 */
	EEnum getArrangement();

	/**
	 * Returns the meta object for enum '{@link org.netwright.model.LayerDisplay <em>Layer Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Layer Display</em>'.
	 * @see org.netwright.model.LayerDisplay
	 * @generated
	 */
	EEnum getLayerDisplay();

	/**
	 * Returns the meta object for enum '{@link org.netwright.model.Tint <em>Tint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tint</em>'.
	 * @see org.netwright.model.Tint
	 * @generated
	 */
	EEnum getTint();

	/**
	 * Returns the meta object for data type '{@link org.netwright.model.Position <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A place in the diagram: x to the right and y down, in diagram units, finite. Its text is x,y with the shortest decimals that read back to the same bits, for example 120.0,-40.5.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Position</em>'.
	 * @see org.netwright.model.Position
	 * @model instanceClass="org.netwright.model.Position"
	 * @generated
	 */
	EDataType getPosition();

	/**
	 * Returns the meta object for data type '<em>Values</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A list of numbers, never of zero length in a complete document. Its text is the numbers, separated by blanks, each as the shortest decimal that reads back to the same bits; not-a-number and infinities are NaN, Infinity, -Infinity.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Values</em>'.
	 * @model instanceClass="double[]"
	 * @generated
	 */
	EDataType getValues();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	NetworkFactory getNetworkFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.NetworkImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__NAME = eINSTANCE.getNetwork_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__DESCRIPTION = eINSTANCE.getNetwork_Description();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__DECISION = eINSTANCE.getNetwork_Decision();

		/**
		 * The meta object literal for the '<em><b>Decision Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__DECISION_THRESHOLD = eINSTANCE.getNetwork_DecisionThreshold();

		/**
		 * The meta object literal for the '<em><b>Input Range</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__INPUT_RANGE = eINSTANCE.getNetwork_InputRange();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__LAYERS = eINSTANCE.getNetwork_Layers();

		/**
		 * The meta object literal for the '<em><b>Sample Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__SAMPLE_SETS = eINSTANCE.getNetwork_SampleSets();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__NOTES = eINSTANCE.getNetwork_Notes();

		/**
		 * The meta object literal for the '<em><b>Lessons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__LESSONS = eINSTANCE.getNetwork_Lessons();

		/**
		 * The meta object literal for the '<em><b>View Settings</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__VIEW_SETTINGS = eINSTANCE.getNetwork_ViewSettings();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.InputRangeImpl <em>Input Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.InputRangeImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getInputRange()
		 * @generated
		 */
		EClass INPUT_RANGE = eINSTANCE.getInputRange();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_RANGE__MINIMUM = eINSTANCE.getInputRange_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_RANGE__MAXIMUM = eINSTANCE.getInputRange_Maximum();

		/**
		 * The meta object literal for the '<em><b>Neutral</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_RANGE__NEUTRAL = eINSTANCE.getInputRange_Neutral();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.LayerImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__ID = eINSTANCE.getLayer_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__NAME = eINSTANCE.getLayer_Name();

		/**
		 * The meta object literal for the '<em><b>Activation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__ACTIVATION = eINSTANCE.getLayer_Activation();

		/**
		 * The meta object literal for the '<em><b>Activation Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__ACTIVATION_PARAMETERS = eINSTANCE.getLayer_ActivationParameters();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__ROWS = eINSTANCE.getLayer_Rows();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__COLUMNS = eINSTANCE.getLayer_Columns();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__POSITION = eINSTANCE.getLayer_Position();

		/**
		 * The meta object literal for the '<em><b>Display</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__DISPLAY = eINSTANCE.getLayer_Display();

		/**
		 * The meta object literal for the '<em><b>Tint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__TINT = eINSTANCE.getLayer_Tint();

		/**
		 * The meta object literal for the '<em><b>Neurons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__NEURONS = eINSTANCE.getLayer_Neurons();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.NeuronImpl <em>Neuron</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.NeuronImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getNeuron()
		 * @generated
		 */
		EClass NEURON = eINSTANCE.getNeuron();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURON__ID = eINSTANCE.getNeuron_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURON__NAME = eINSTANCE.getNeuron_Name();

		/**
		 * The meta object literal for the '<em><b>Bias</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURON__BIAS = eINSTANCE.getNeuron_Bias();

		/**
		 * The meta object literal for the '<em><b>Activation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURON__ACTIVATION = eINSTANCE.getNeuron_Activation();

		/**
		 * The meta object literal for the '<em><b>Activation Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEURON__ACTIVATION_PARAMETERS = eINSTANCE.getNeuron_ActivationParameters();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURON__ENABLED = eINSTANCE.getNeuron_Enabled();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEURON__POSITION = eINSTANCE.getNeuron_Position();

		/**
		 * The meta object literal for the '<em><b>Incoming</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEURON__INCOMING = eINSTANCE.getNeuron_Incoming();

		/**
		 * The meta object literal for the '<em><b>Outgoing</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEURON__OUTGOING = eINSTANCE.getNeuron_Outgoing();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NEURON__LAYER = eINSTANCE.getNeuron_Layer();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.ConnectionImpl <em>Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.ConnectionImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getConnection()
		 * @generated
		 */
		EClass CONNECTION = eINSTANCE.getConnection();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__SOURCE = eINSTANCE.getConnection_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__TARGET = eINSTANCE.getConnection_Target();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__WEIGHT = eINSTANCE.getConnection_Weight();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONNECTION__ENABLED = eINSTANCE.getConnection_Enabled();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.ParameterValueImpl <em>Parameter Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.ParameterValueImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getParameterValue()
		 * @generated
		 */
		EClass PARAMETER_VALUE = eINSTANCE.getParameterValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_VALUE__NAME = eINSTANCE.getParameterValue_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER_VALUE__VALUE = eINSTANCE.getParameterValue_Value();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.SampleSetImpl <em>Sample Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.SampleSetImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getSampleSet()
		 * @generated
		 */
		EClass SAMPLE_SET = eINSTANCE.getSampleSet();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_SET__NAME = eINSTANCE.getSampleSet_Name();

		/**
		 * The meta object literal for the '<em><b>Samples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE_SET__SAMPLES = eINSTANCE.getSampleSet_Samples();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_SET__LOCATION = eINSTANCE.getSampleSet_Location();

		/**
		 * The meta object literal for the '<em><b>Reader</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_SET__READER = eINSTANCE.getSampleSet_Reader();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE_SET__OPTIONS = eINSTANCE.getSampleSet_Options();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.ReaderOptionImpl <em>Reader Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.ReaderOptionImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getReaderOption()
		 * @generated
		 */
		EClass READER_OPTION = eINSTANCE.getReaderOption();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READER_OPTION__KEY = eINSTANCE.getReaderOption_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute READER_OPTION__VALUE = eINSTANCE.getReaderOption_Value();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.SampleImpl <em>Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.SampleImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getSample()
		 * @generated
		 */
		EClass SAMPLE = eINSTANCE.getSample();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__NAME = eINSTANCE.getSample_Name();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__VALUES = eINSTANCE.getSample_Values();

		/**
		 * The meta object literal for the '<em><b>Expectation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__EXPECTATION = eINSTANCE.getSample_Expectation();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.ExpectationImpl <em>Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.ExpectationImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getExpectation()
		 * @generated
		 */
		EClass EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.WinnerExpectationImpl <em>Winner Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.WinnerExpectationImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getWinnerExpectation()
		 * @generated
		 */
		EClass WINNER_EXPECTATION = eINSTANCE.getWinnerExpectation();

		/**
		 * The meta object literal for the '<em><b>Winner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WINNER_EXPECTATION__WINNER = eINSTANCE.getWinnerExpectation_Winner();

		/**
		 * The meta object literal for the '<em><b>Margin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WINNER_EXPECTATION__MARGIN = eINSTANCE.getWinnerExpectation_Margin();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.ValuesExpectationImpl <em>Values Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.ValuesExpectationImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getValuesExpectation()
		 * @generated
		 */
		EClass VALUES_EXPECTATION = eINSTANCE.getValuesExpectation();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUES_EXPECTATION__VALUES = eINSTANCE.getValuesExpectation_Values();

		/**
		 * The meta object literal for the '<em><b>Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUES_EXPECTATION__TOLERANCE = eINSTANCE.getValuesExpectation_Tolerance();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.NoteImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__ID = eINSTANCE.getNote_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__POSITION = eINSTANCE.getNote_Position();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__WIDTH = eINSTANCE.getNote_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__HEIGHT = eINSTANCE.getNote_Height();

		/**
		 * The meta object literal for the '<em><b>Tint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TINT = eINSTANCE.getNote_Tint();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.LessonImpl <em>Lesson</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.LessonImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getLesson()
		 * @generated
		 */
		EClass LESSON = eINSTANCE.getLesson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__NAME = eINSTANCE.getLesson_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__DESCRIPTION = eINSTANCE.getLesson_Description();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__STEPS = eINSTANCE.getLesson_Steps();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.LessonStepImpl <em>Lesson Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.LessonStepImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getLessonStep()
		 * @generated
		 */
		EClass LESSON_STEP = eINSTANCE.getLessonStep();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_STEP__TITLE = eINSTANCE.getLessonStep_Title();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_STEP__NOTE = eINSTANCE.getLessonStep_Note();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_STEP__SAMPLE = eINSTANCE.getLessonStep_Sample();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_STEP__VALUES = eINSTANCE.getLessonStep_Values();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON_STEP__LAYER = eINSTANCE.getLessonStep_Layer();

		/**
		 * The meta object literal for the '<em><b>Neuron</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON_STEP__NEURON = eINSTANCE.getLessonStep_Neuron();

		/**
		 * The meta object literal for the '{@link org.netwright.model.internal.ViewSettingsImpl <em>View Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.ViewSettingsImpl
		 * @see org.netwright.model.internal.NetworkPackageImpl#getViewSettings()
		 * @generated
		 */
		EClass VIEW_SETTINGS = eINSTANCE.getViewSettings();

		/**
		 * The meta object literal for the '<em><b>Edge Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW_SETTINGS__EDGE_FILTER = eINSTANCE.getViewSettings_EdgeFilter();

		/**
		 * The meta object literal for the '<em><b>Edge Filter Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW_SETTINGS__EDGE_FILTER_LIMIT = eINSTANCE.getViewSettings_EdgeFilterLimit();

		/**
		 * The meta object literal for the '<em><b>Arrangement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIEW_SETTINGS__ARRANGEMENT = eINSTANCE.getViewSettings_Arrangement();

		/**
		 * The meta object literal for the '{@link org.netwright.model.Decision <em>Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.Decision
		 * @see org.netwright.model.internal.NetworkPackageImpl#getDecision()
		 * @generated
		 */
		EEnum DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '{@link org.netwright.model.EdgeFilterKind <em>Edge Filter Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.EdgeFilterKind
		 * @see org.netwright.model.internal.NetworkPackageImpl#getEdgeFilterKind()
		 * @generated
		 */
		EEnum EDGE_FILTER_KIND = eINSTANCE.getEdgeFilterKind();

		/**
		 * The meta object literal for the '{@link org.netwright.model.Arrangement <em>Arrangement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.Arrangement
		 * @see org.netwright.model.internal.NetworkPackageImpl#getArrangement()
		 * @generated
		 */
		EEnum ARRANGEMENT = eINSTANCE.getArrangement();

		/**
		 * The meta object literal for the '{@link org.netwright.model.LayerDisplay <em>Layer Display</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.LayerDisplay
		 * @see org.netwright.model.internal.NetworkPackageImpl#getLayerDisplay()
		 * @generated
		 */
		EEnum LAYER_DISPLAY = eINSTANCE.getLayerDisplay();

		/**
		 * The meta object literal for the '{@link org.netwright.model.Tint <em>Tint</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.Tint
		 * @see org.netwright.model.internal.NetworkPackageImpl#getTint()
		 * @generated
		 */
		EEnum TINT = eINSTANCE.getTint();

		/**
		 * The meta object literal for the '<em>Position</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.Position
		 * @see org.netwright.model.internal.NetworkPackageImpl#getPosition()
		 * @generated
		 */
		EDataType POSITION = eINSTANCE.getPosition();

		/**
		 * The meta object literal for the '<em>Values</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.netwright.model.internal.NetworkPackageImpl#getValues()
		 * @generated
		 */
		EDataType VALUES = eINSTANCE.getValues();

	}

} //NetworkPackage

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Layer Display</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How much of a layer pictures show.
 * <!-- end-model-doc -->
 * @see org.netwright.model.NetworkPackage#getLayerDisplay()
 * @model
 * @generated
 */
public enum LayerDisplay implements Enumerator {
	/**
	 * The '<em><b>Automatic</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As cells if the layer is large: more than 64 neurons, or an image of more than 16. Otherwise every neuron by itself.
	 * <!-- end-model-doc -->
	 * @see #AUTOMATIC_VALUE
	 * @generated
	 * @ordered
	 */
	AUTOMATIC(0, "automatic", "automatic"),

	/**
	 * The '<em><b>Cells</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As one picture of cells, one cell for each neuron, if the layer has more than 16 neurons.
	 * <!-- end-model-doc -->
	 * @see #CELLS_VALUE
	 * @generated
	 * @ordered
	 */
	CELLS(1, "cells", "cells"),

	/**
	 * The '<em><b>Ends</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first and the last neurons by themselves, and dots for those between them, if those are more than a few.
	 * <!-- end-model-doc -->
	 * @see #ENDS_VALUE
	 * @generated
	 * @ordered
	 */
	ENDS(2, "ends", "ends"),

	/**
	 * The '<em><b>Neurons</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every neuron by itself.
	 * <!-- end-model-doc -->
	 * @see #NEURONS_VALUE
	 * @generated
	 * @ordered
	 */
	NEURONS(3, "neurons", "neurons");

	/**
	 * The '<em><b>Automatic</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As cells if the layer is large: more than 64 neurons, or an image of more than 16. Otherwise every neuron by itself.
	 * <!-- end-model-doc -->
	 * @see #AUTOMATIC
	 * @model name="automatic"
	 * @generated
	 * @ordered
	 */
	public static final int AUTOMATIC_VALUE = 0;

	/**
	 * The '<em><b>Cells</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As one picture of cells, one cell for each neuron, if the layer has more than 16 neurons.
	 * <!-- end-model-doc -->
	 * @see #CELLS
	 * @model name="cells"
	 * @generated
	 * @ordered
	 */
	public static final int CELLS_VALUE = 1;

	/**
	 * The '<em><b>Ends</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first and the last neurons by themselves, and dots for those between them, if those are more than a few.
	 * <!-- end-model-doc -->
	 * @see #ENDS
	 * @model name="ends"
	 * @generated
	 * @ordered
	 */
	public static final int ENDS_VALUE = 2;

	/**
	 * The '<em><b>Neurons</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every neuron by itself.
	 * <!-- end-model-doc -->
	 * @see #NEURONS
	 * @model name="neurons"
	 * @generated
	 * @ordered
	 */
	public static final int NEURONS_VALUE = 3;

	/**
	 * An array of all the '<em><b>Layer Display</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LayerDisplay[] VALUES_ARRAY =
		new LayerDisplay[] {
			AUTOMATIC,
			CELLS,
			ENDS,
			NEURONS,
		};

	/**
	 * A public read-only list of all the '<em><b>Layer Display</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LayerDisplay> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Layer Display</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LayerDisplay get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LayerDisplay result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Layer Display</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LayerDisplay getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LayerDisplay result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Layer Display</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LayerDisplay get(int value) {
		switch (value) {
			case AUTOMATIC_VALUE: return AUTOMATIC;
			case CELLS_VALUE: return CELLS;
			case ENDS_VALUE: return ENDS;
			case NEURONS_VALUE: return NEURONS;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private LayerDisplay(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //LayerDisplay

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Edge Filter Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which connections a picture hides, by the absolute value of their weight or of what they contribute.
 * <!-- end-model-doc -->
 * @see org.netwright.model.NetworkPackage#getEdgeFilterKind()
 * @model
 * @generated
 */
public enum EdgeFilterKind implements Enumerator {
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing is hidden; the limit has no meaning.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Absolute</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden below the limit. Unit of the limit: weight; 0 or more.
	 * <!-- end-model-doc -->
	 * @see #ABSOLUTE_VALUE
	 * @generated
	 * @ordered
	 */
	ABSOLUTE(1, "absolute", "absolute"),

	/**
	 * The '<em><b>Relative</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden below the limit times the largest absolute weight of the network. Unit of the limit: a share from 0 to 1.
	 * <!-- end-model-doc -->
	 * @see #RELATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	RELATIVE(2, "relative", "relative"),

	/**
	 * The '<em><b>Strongest</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only the strongest incoming connections of each neuron are shown. Unit of the limit: their number, a whole number of 0 or more.
	 * <!-- end-model-doc -->
	 * @see #STRONGEST_VALUE
	 * @generated
	 * @ordered
	 */
	STRONGEST(3, "strongest", "strongest"),

	/**
	 * The '<em><b>Layer</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden below the limit times the largest absolute weight into the same layer. Unit of the limit: a share from 0 to 1.
	 * <!-- end-model-doc -->
	 * @see #LAYER_VALUE
	 * @generated
	 * @ordered
	 */
	LAYER(4, "layer", "layer"),

	/**
	 * The '<em><b>Contribution</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden where weight times input is now, absolutely, below the limit times the largest one into the same neuron. Nothing is hidden while there are no values. Unit of the limit: a share from 0 to 1.
	 * <!-- end-model-doc -->
	 * @see #CONTRIBUTION_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRIBUTION(5, "contribution", "contribution");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing is hidden; the limit has no meaning.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Absolute</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden below the limit. Unit of the limit: weight; 0 or more.
	 * <!-- end-model-doc -->
	 * @see #ABSOLUTE
	 * @model name="absolute"
	 * @generated
	 * @ordered
	 */
	public static final int ABSOLUTE_VALUE = 1;

	/**
	 * The '<em><b>Relative</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden below the limit times the largest absolute weight of the network. Unit of the limit: a share from 0 to 1.
	 * <!-- end-model-doc -->
	 * @see #RELATIVE
	 * @model name="relative"
	 * @generated
	 * @ordered
	 */
	public static final int RELATIVE_VALUE = 2;

	/**
	 * The '<em><b>Strongest</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only the strongest incoming connections of each neuron are shown. Unit of the limit: their number, a whole number of 0 or more.
	 * <!-- end-model-doc -->
	 * @see #STRONGEST
	 * @model name="strongest"
	 * @generated
	 * @ordered
	 */
	public static final int STRONGEST_VALUE = 3;

	/**
	 * The '<em><b>Layer</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden below the limit times the largest absolute weight into the same layer. Unit of the limit: a share from 0 to 1.
	 * <!-- end-model-doc -->
	 * @see #LAYER
	 * @model name="layer"
	 * @generated
	 * @ordered
	 */
	public static final int LAYER_VALUE = 4;

	/**
	 * The '<em><b>Contribution</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hidden where weight times input is now, absolutely, below the limit times the largest one into the same neuron. Nothing is hidden while there are no values. Unit of the limit: a share from 0 to 1.
	 * <!-- end-model-doc -->
	 * @see #CONTRIBUTION
	 * @model name="contribution"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRIBUTION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Edge Filter Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EdgeFilterKind[] VALUES_ARRAY =
		new EdgeFilterKind[] {
			NONE,
			ABSOLUTE,
			RELATIVE,
			STRONGEST,
			LAYER,
			CONTRIBUTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Edge Filter Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EdgeFilterKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Edge Filter Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EdgeFilterKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EdgeFilterKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Edge Filter Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EdgeFilterKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EdgeFilterKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Edge Filter Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EdgeFilterKind get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case ABSOLUTE_VALUE: return ABSOLUTE;
			case RELATIVE_VALUE: return RELATIVE;
			case STRONGEST_VALUE: return STRONGEST;
			case LAYER_VALUE: return LAYER;
			case CONTRIBUTION_VALUE: return CONTRIBUTION;
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
	private EdgeFilterKind(int value, String name, String literal) {
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

} //EdgeFilterKind

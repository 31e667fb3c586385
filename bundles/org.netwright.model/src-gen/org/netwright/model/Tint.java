// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Tint</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A colour that people give to what belongs together. A document only says which one; what it looks like is the picture's, in its light and its dark colours. Files of before there were tints have none.
 * <!-- end-model-doc -->
 * @see org.netwright.model.NetworkPackage#getTint()
 * @model
 * @generated
 */
public enum Tint implements Enumerator {
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No colour of its own: the canvas, or plain paper, is seen.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Blue</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A blue of middle lightness.
	 * <!-- end-model-doc -->
	 * @see #BLUE_VALUE
	 * @generated
	 * @ordered
	 */
	BLUE(1, "blue", "blue"),

	/**
	 * The '<em><b>Cyan</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A light blue, towards green.
	 * <!-- end-model-doc -->
	 * @see #CYAN_VALUE
	 * @generated
	 * @ordered
	 */
	CYAN(2, "cyan", "cyan"),

	/**
	 * The '<em><b>Teal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dark green, towards blue.
	 * <!-- end-model-doc -->
	 * @see #TEAL_VALUE
	 * @generated
	 * @ordered
	 */
	TEAL(3, "teal", "teal"),

	/**
	 * The '<em><b>Green</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A light green, towards yellow.
	 * <!-- end-model-doc -->
	 * @see #GREEN_VALUE
	 * @generated
	 * @ordered
	 */
	GREEN(4, "green", "green"),

	/**
	 * The '<em><b>Olive</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A yellowish green of middle lightness.
	 * <!-- end-model-doc -->
	 * @see #OLIVE_VALUE
	 * @generated
	 * @ordered
	 */
	OLIVE(5, "olive", "olive"),

	/**
	 * The '<em><b>Brown</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dark brown, towards red.
	 * <!-- end-model-doc -->
	 * @see #BROWN_VALUE
	 * @generated
	 * @ordered
	 */
	BROWN(6, "brown", "brown"),

	/**
	 * The '<em><b>Rose</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A light red, towards white.
	 * <!-- end-model-doc -->
	 * @see #ROSE_VALUE
	 * @generated
	 * @ordered
	 */
	ROSE(7, "rose", "rose"),

	/**
	 * The '<em><b>Purple</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dark blue, towards red.
	 * <!-- end-model-doc -->
	 * @see #PURPLE_VALUE
	 * @generated
	 * @ordered
	 */
	PURPLE(8, "purple", "purple");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No colour of its own: the canvas, or plain paper, is seen.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Blue</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A blue of middle lightness.
	 * <!-- end-model-doc -->
	 * @see #BLUE
	 * @model name="blue"
	 * @generated
	 * @ordered
	 */
	public static final int BLUE_VALUE = 1;

	/**
	 * The '<em><b>Cyan</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A light blue, towards green.
	 * <!-- end-model-doc -->
	 * @see #CYAN
	 * @model name="cyan"
	 * @generated
	 * @ordered
	 */
	public static final int CYAN_VALUE = 2;

	/**
	 * The '<em><b>Teal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dark green, towards blue.
	 * <!-- end-model-doc -->
	 * @see #TEAL
	 * @model name="teal"
	 * @generated
	 * @ordered
	 */
	public static final int TEAL_VALUE = 3;

	/**
	 * The '<em><b>Green</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A light green, towards yellow.
	 * <!-- end-model-doc -->
	 * @see #GREEN
	 * @model name="green"
	 * @generated
	 * @ordered
	 */
	public static final int GREEN_VALUE = 4;

	/**
	 * The '<em><b>Olive</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A yellowish green of middle lightness.
	 * <!-- end-model-doc -->
	 * @see #OLIVE
	 * @model name="olive"
	 * @generated
	 * @ordered
	 */
	public static final int OLIVE_VALUE = 5;

	/**
	 * The '<em><b>Brown</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dark brown, towards red.
	 * <!-- end-model-doc -->
	 * @see #BROWN
	 * @model name="brown"
	 * @generated
	 * @ordered
	 */
	public static final int BROWN_VALUE = 6;

	/**
	 * The '<em><b>Rose</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A light red, towards white.
	 * <!-- end-model-doc -->
	 * @see #ROSE
	 * @model name="rose"
	 * @generated
	 * @ordered
	 */
	public static final int ROSE_VALUE = 7;

	/**
	 * The '<em><b>Purple</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dark blue, towards red.
	 * <!-- end-model-doc -->
	 * @see #PURPLE
	 * @model name="purple"
	 * @generated
	 * @ordered
	 */
	public static final int PURPLE_VALUE = 8;

	/**
	 * An array of all the '<em><b>Tint</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Tint[] VALUES_ARRAY =
		new Tint[] {
			NONE,
			BLUE,
			CYAN,
			TEAL,
			GREEN,
			OLIVE,
			BROWN,
			ROSE,
			PURPLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Tint</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Tint> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tint</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tint get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Tint result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tint</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tint getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Tint result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tint</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tint get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case BLUE_VALUE: return BLUE;
			case CYAN_VALUE: return CYAN;
			case TEAL_VALUE: return TEAL;
			case GREEN_VALUE: return GREEN;
			case OLIVE_VALUE: return OLIVE;
			case BROWN_VALUE: return BROWN;
			case ROSE_VALUE: return ROSE;
			case PURPLE_VALUE: return PURPLE;
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
	private Tint(int value, String name, String literal) {
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

} //Tint

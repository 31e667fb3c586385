// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.clipboard;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** The text of a part of a network, under a name of its own: what other programs put on the clipboard is never taken for one. */
final class FragmentTransfer extends ByteArrayTransfer {
	private static final String NAME = "application/x-netwright-fragment"; //$NON-NLS-1$
	private static final int ID = registerType(NAME);

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { NAME };
	}

	@Override
	protected void javaToNative(Object object, TransferData data) {
		super.javaToNative(((String) object).getBytes(StandardCharsets.UTF_8), data);
	}

	@Override
	protected String nativeToJava(TransferData data) {
		byte[] bytes = (byte[]) super.nativeToJava(data);
		return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
	}
}

// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage;
import org.netwright.model.file.NetworkFile;

class DocumentationTest {
	private static EPackage ecore() throws IOException {
		EcorePackage.eINSTANCE.eClass();
		var resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("netwright.ecore"));
		try (InputStream in = Network.class.getResourceAsStream("/model/netwright.ecore")) {
			resource.load(in, Map.of());
		}
		return (EPackage) resource.getContents().get(0);
	}

	private static List<ENamedElement> documented() throws IOException {
		List<ENamedElement> elements = new ArrayList<>();
		EPackage ecore = ecore();
		elements.add(ecore);
		ecore.eAllContents().forEachRemaining(e -> {
			if (e instanceof ENamedElement named) {
				elements.add(named);
			}
		});
		return elements;
	}

	@Test
	void everyClassFeatureAndLiteralIsDocumented() throws IOException {
		List<ENamedElement> elements = documented();
		assertTrue(elements.size() > 60, "found only " + elements.size());
		for (ENamedElement element : elements) {
			String text = EcoreUtil.getDocumentation((EModelElement) element);
			assertTrue(text != null && text.length() > 20 && text.endsWith("."), path(element));
		}
	}

	@Test
	void everyNumberHasAUnitAndADefault() throws IOException {
		for (ENamedElement element : documented()) {
			if (element instanceof EAttribute a && List.of("EDouble", "EInt").contains(a.getEType().getName())) {
				String text = EcoreUtil.getDocumentation(a);
				assertTrue(text.contains("Unit") || text.contains("unit"), path(element));
				assertTrue(text.contains("efault: " + number(a)), path(element));
			}
		}
	}

	private static String number(EAttribute attribute) {
		return attribute.getDefaultValueLiteral().replaceAll("\\.0(?=$|E)", "").replace("E", "e");
	}

	@Test
	void theNamespaceNamesTheFormat() throws IOException {
		assertEquals("https://netwright.org/model/" + NetworkFile.FORMAT, ecore().getNsURI());
		assertEquals(ecore().getNsURI(), NetworkPackage.eNS_URI);
		assertSame(NetworkPackage.eINSTANCE, EPackage.Registry.INSTANCE.getEPackage(NetworkPackage.eNS_URI));
	}

	private static String path(ENamedElement element) {
		EObject owner = element.eContainer();
		return owner instanceof ENamedElement named ? path(named) + "." + element.getName() : element.getName();
	}
}

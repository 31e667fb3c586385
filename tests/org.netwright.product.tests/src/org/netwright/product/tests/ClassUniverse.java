// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** All classes of the product and of the running JDK, by their internal names. */
final class ClassUniverse {
	private final Map<String, Path> jars = new HashMap<>();
	private final Map<String, Optional<ClassModel>> models = new HashMap<>();

	ClassUniverse(Path plugins) throws IOException {
		try (Stream<Path> files = Files.list(plugins)) {
			for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
				try (JarFile file = new JarFile(jar.toFile())) {
					file.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class"))
							.forEach(name -> jars.put(name.substring(0, name.length() - ".class".length()), jar));
				}
			}
		}
	}

	/** The classes of one jar. */
	static List<ClassModel> classes(Path jar) throws IOException {
		List<ClassModel> classes = new ArrayList<>();
		try (JarFile file = new JarFile(jar.toFile())) {
			for (var entry : file.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
				classes.add(ClassFile.of().parse(file.getInputStream(entry).readAllBytes()));
			}
		}
		return classes;
	}

	boolean has(String className) {
		return find(className).isPresent();
	}

	/** Whether a class, or one that it inherits from, has a member. */
	boolean hasMember(String className, String name, String descriptor) {
		Optional<ClassModel> found = find(className);
		if (found.isEmpty()) {
			return false;
		}
		ClassModel model = found.get();
		boolean here = model.methods().stream().anyMatch(m -> m.methodName().equalsString(name) && m.methodType().equalsString(descriptor))
				|| model.fields().stream().anyMatch(f -> f.fieldName().equalsString(name) && f.fieldType().equalsString(descriptor));
		return here || Stream.concat(model.superclass().stream(), model.interfaces().stream()).map(ClassEntry::asInternalName)
				.anyMatch(parent -> hasMember(parent, name, descriptor))
				|| (model.flags().has(java.lang.reflect.AccessFlag.INTERFACE) && hasMember("java/lang/Object", name, descriptor));
	}

	private Optional<ClassModel> find(String className) {
		return models.computeIfAbsent(className, this::load);
	}

	private Optional<ClassModel> load(String className) {
		try {
			Path jar = jars.get(className);
			if (jar != null) {
				try (JarFile file = new JarFile(jar.toFile())) {
					return Optional.of(ClassFile.of().parse(file.getInputStream(file.getEntry(className + ".class")).readAllBytes()));
				}
			}
			try (var stream = ClassLoader.getPlatformClassLoader().getResourceAsStream(className + ".class")) {
				return stream == null ? Optional.empty() : Optional.of(ClassFile.of().parse(stream.readAllBytes()));
			}
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}

// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Runs the EMF generator on one genmodel, without an Eclipse: {@code java GenerateModel.java check|write BUNDLE GENMODEL}.
 * It always generates into {@code BUNDLE/target/generated-check} and touches no hand-written file; {@code check} fails
 * if {@code BUNDLE/src-gen} holds anything else, {@code write} makes {@code src-gen} the same.
 */
public final class GenerateModel {
	private static final String SPDX = "// SPDX-License-Identifier: EPL-2.0\n";
	private static final String EMPTY_HEADER = "/**\n */\n";
	private static final String SOURCES = "src-gen";

	private final Path bundle;
	private final Path scratch;

	private GenerateModel(Path bundle) {
		this.bundle = bundle;
		scratch = bundle.resolve("target").resolve("generated-check");
	}

	public static void main(String[] args) throws IOException {
		if (args.length != 3 || !List.of("check", "write").contains(args[0])) {
			throw new IllegalArgumentException("usage: GenerateModel check|write BUNDLE GENMODEL");
		}
		GenerateModel run = new GenerateModel(Path.of(args[1]).toAbsolutePath().normalize());
		delete(run.scratch);
		Files.createDirectories(run.scratch);
		run.generate(args[2]);
		Map<String, String> fresh = sources(run.scratch.resolve(SOURCES));
		if (fresh.isEmpty()) {
			throw new IllegalStateException("The generator wrote no Java file to " + run.scratch);
		}
		if (args[0].equals("write")) {
			run.write(fresh);
		} else {
			run.check(fresh);
		}
	}

	private void generate(String genModelFile) {
		GenModelPackage.eINSTANCE.eClass();
		ResourceSet resources = new ResourceSetImpl();
		Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("*", new XMIResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		String source = bundle.getFileName().toString();
		String target = source + ".generated";
		EcorePlugin.getPlatformResourceMap().put(source, folder(bundle));
		EcorePlugin.getPlatformResourceMap().put(target, folder(scratch));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		URI uri = URI.createPlatformResourceURI(source + "/" + genModelFile, true);
		GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
		genModel.reconcile(); // what the ecore has gained or lost since the genmodel was written
		check("the genmodel does not fit the ecore", genModel.diagnose());
		genModel.getGenPackages().forEach(p -> check("the ecore is invalid", p.getEcorePackage()));
		genModel.setModelDirectory("/" + target + "/" + SOURCES);
		genModel.setCanGenerate(true);
		genModel.setUpdateClasspath(false);
		genModel.setCodeFormatting(false);
		Generator generator = new Generator();
		generator.setInput(genModel);
		check("generating failed", generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, "model", new BasicMonitor()));
	}

	private static URI folder(Path path) {
		return URI.createURI(path.toUri().toString());
	}

	private static void check(String problem, List<String> diagnoses) {
		if (!diagnoses.isEmpty()) {
			throw new IllegalStateException(problem + ": " + diagnoses);
		}
	}

	private static void check(String problem, EObject ecore) {
		check(problem, Diagnostician.INSTANCE.validate(ecore));
	}

	private static void check(String problem, Diagnostic diagnostic) {
		if (diagnostic.getSeverity() != Diagnostic.OK) {
			throw new IllegalStateException(problem + ": " + diagnostic.getMessage() + " " + diagnostic.getChildren(),
					diagnostic.getException());
		}
	}

	/** Files below a folder, relative path with / to text. Empty if there is no such folder. */
	private static Map<String, String> sources(Path folder) throws IOException {
		Map<String, String> sources = new TreeMap<>();
		if (!Files.isDirectory(folder)) {
			return sources;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				sources.put(folder.relativize(file).toString().replace('\\', '/'), text(file));
			}
		}
		return sources;
	}

	/** The same characters on every system: checkouts may change line ends, and the generator leaves blanks and an empty header behind. */
	private static String text(Path file) throws IOException {
		StringBuilder text = new StringBuilder();
		Files.readString(file).lines().forEach(line -> text.append(line.stripTrailing()).append('\n'));
		if (text.indexOf(SPDX) == 0) {
			return text.toString();
		}
		if (text.indexOf(EMPTY_HEADER) == 0) {
			text.delete(0, EMPTY_HEADER.length());
		}
		return text.insert(0, SPDX).toString();
	}

	private void write(Map<String, String> fresh) throws IOException {
		Path target = bundle.resolve(SOURCES);
		delete(target);
		for (Map.Entry<String, String> source : fresh.entrySet()) {
			Path file = target.resolve(source.getKey());
			Files.createDirectories(file.getParent());
			Files.writeString(file, source.getValue());
		}
		System.out.println("generated " + fresh.size() + " files into " + bundle.getFileName() + "/" + SOURCES);
	}

	private void check(Map<String, String> fresh) throws IOException {
		Map<String, String> present = sources(bundle.resolve(SOURCES));
		List<String> stale = Stream.concat(fresh.keySet().stream(), present.keySet().stream()).distinct().sorted(Comparator.naturalOrder())
				.filter(path -> !fresh.getOrDefault(path, "").equals(present.getOrDefault(path, ""))).toList();
		if (!stale.isEmpty()) {
			String name = bundle.getFileName().toString();
			System.err.println("ERROR: generated code is stale; run: mvn -am -pl bundles/" + name + " -Pgenerate generate-sources");
			System.err.println("(differs in " + name + "/" + SOURCES + ": " + String.join(", ", stale) + ")");
			System.exit(1);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			Path[] all = files.toArray(Path[]::new);
			for (Path path : Arrays.asList(all).reversed()) {
				Files.delete(path);
			}
		}
	}
}

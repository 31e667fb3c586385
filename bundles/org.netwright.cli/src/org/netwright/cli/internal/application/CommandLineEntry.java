// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.application;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.netwright.cli.internal.command.CommandLineApplication;
import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.core.function.FunctionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The application {@code org.netwright.cli.application}: runs one command with the streams of the process and the
 * services of the platform. It needs neither a display nor a workspace.
 */
public final class CommandLineEntry implements IApplication {

	private static final long PATIENCE = TimeUnit.SECONDS.toMillis(20);

	private final Bundle bundle = FrameworkUtil.getBundle(CommandLineEntry.class);
	private volatile boolean stopped;

	@Override
	public Object start(IApplicationContext application) {
		application.applicationRunning();
		String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		ResultWriter out = new ResultWriter(new FileOutputStream(FileDescriptor.out));
		PrintWriter err = new PrintWriter(
				new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8));
		boolean terminal = System.console() != null && System.console().isTerminal();
		return new CommandLineApplication(new CommandContext(out, err, Path.of("").toAbsolutePath(), version(),
				this::functions, terminal, () -> stopped)).run(arguments);
	}

	@Override
	public void stop() {
		stopped = true;
	}

	private String version() {
		Version version = bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	private FunctionRegistry functions() {
		ServiceTracker<FunctionRegistry, FunctionRegistry> tracker = new ServiceTracker<>(bundle.getBundleContext(),
				FunctionRegistry.class, null);
		tracker.open();
		try {
			FunctionRegistry functions = tracker.waitForService(PATIENCE);
			if (functions == null) {
				throw new CommandFailure("The activation functions did not start. Install Netwright again.");
			}
			return functions;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CommandFailure("The command was interrupted.");
		} finally {
			tracker.close();
		}
	}
}

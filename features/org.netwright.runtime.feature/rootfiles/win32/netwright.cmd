@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Netwright. First argument --help, --version or a command: headless. None, or existing files: the workbench.
rem NETWRIGHT_WORKSPACE: where the workbench keeps its state. NETWRIGHT_JAVA_OPTIONS: options of the Java virtual machine.
setlocal
set "JAVA=java"
set "JAVAW=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined JAVA_HOME set "JAVAW=%JAVA_HOME%\bin\javaw"
if exist "%~dp0jre\bin\java.exe" set "JAVA=%~dp0jre\bin\java"
if exist "%~dp0jre\bin\javaw.exe" set "JAVAW=%~dp0jre\bin\javaw"
if not defined NETWRIGHT_WORKSPACE set "NETWRIGHT_WORKSPACE=%USERPROFILE%\.netwright\workspace"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
if "%~1"=="" goto workbench
for %%c in (--help --version examples functions validate propagate explain evaluate receptive-field what-if render convert) do if "%~1"=="%%c" goto headless
for %%f in (%*) do if not exist "%%~f" goto headless
:workbench
start "" "%JAVAW%" -Xmx1g --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%~dp0logging.properties" %NETWRIGHT_JAVA_OPTIONS% -jar "%LAUNCHER%" -name Netwright -nosplash -data "%NETWRIGHT_WORKSPACE%" -application org.netwright.app.application %*
exit /b 0
:headless
rem Most commands are over before the second compiler of the JVM would pay; what computes a lot needs it.
set "COMPILER=-XX:TieredStopAtLevel=1"
for %%c in (evaluate receptive-field what-if) do if "%~1"=="%%c" set "COMPILER=-XX:+TieredCompilation"
"%JAVA%" -XX:+UseSerialGC %COMPILER% -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%~dp0logging.properties" %NETWRIGHT_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -data @none -application org.netwright.cli.application %*
exit /b %ERRORLEVEL%

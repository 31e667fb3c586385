# SPDX-License-Identifier: EPL-2.0
# Sourced by ./netwright and ./verify: finds or fetches what a build needs. All words go to standard error.

say() { echo "$script: $*" >&2; }
die() { say "$*"; exit 2; }

# Debian packages: the display, GTK, and what plays a person at mouse and keyboard in the tests.
display_packages="libgtk-3-0 fonts-dejavu-core adwaita-icon-theme dbus-x11"
test_packages="xvfb xauth xdotool libxtst6 libxi6 libxrender1"

# Runs a command line whose words matter only when it fails.
quietly() {
  words=$(mktemp)
  if sh -c "$1" >"$words" 2>&1 </dev/null; then rm "$words"; return 0; fi
  cat "$words" >&2
  rm "$words"
  return 1
}

is_jdk25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }

find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && is_jdk25 "$JAVA_HOME"; then return; fi
  for home in /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk25 "$home"; then JAVA_HOME=$home; export JAVA_HOME; return; fi
  done
  die "no JDK 25 was found (looked at JAVA_HOME, /usr/lib/jvm, ~/.sdkman, ~/.jdks): install one, such as Temurin 25, or point JAVA_HOME to it."
}

has_package() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'; }

# Installs the Debian packages in "$@" that are missing, when it may; otherwise names them in one line.
need_packages() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  missing=
  for package; do
    has_package "$package" || has_package "${package}t64" || missing="$missing $package"
  done
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" = 0 ]; then sudo=; elif sudo -n true 2>/dev/null; then sudo="sudo -n"; else
    die "packages are missing; install them with: sudo apt-get install --no-install-recommends$missing"
  fi
  say "installing packages:$missing"
  quietly "$sudo apt-get update && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y --no-install-recommends $missing" ||
    die "packages could not be installed; install them with: sudo apt-get install --no-install-recommends$missing"
}

maven_is_new() { "$1" -v 2>/dev/null | grep -Eq '^[^A]*Apache Maven (3\.9|3\.[1-9][0-9]|4)\.'; }

# Sets $maven to a Maven 3.9 or newer: the one on the path, or one fetched once through an older one.
find_maven() {
  maven=$(command -v mvn || true)
  if [ -n "$maven" ] && maven_is_new "$maven"; then return; fi
  tools=${XDG_CACHE_HOME:-$HOME/.cache}/netwright
  fetched=$tools/apache-maven-3.9.16/bin/mvn
  if [ ! -x "$fetched" ]; then
    if [ -z "$maven" ]; then
      need_packages maven
      maven=$(command -v mvn) || die "no Maven was found: install Maven 3.9 or newer."
    fi
    say "fetching Maven 3.9.16"
    mkdir -p "$tools"
    quietly "cd '$tools' && '$maven' -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact=org.apache.maven:apache-maven:3.9.16:tar.gz:bin -DoutputDirectory='$tools' -DmarkersDirectory='$tools/markers'" ||
      die "Maven 3.9.16 could not be fetched: install Maven 3.9 or newer."
  fi
  maven=$fetched
}

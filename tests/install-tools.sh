#!/usr/bin/env bash
# Install what the tests need beside Python: browsers, Java, two checkers and a schema from npm.
# Says nothing and touches no network when all of it is there.
set -euo pipefail
cd "$(dirname "$0")/.."

# Pinned, as a new version may complain of other things. This checker needs Java 17.
vnu=26.9.27
axe=4.14.1
sarif=1.0.0-beta.0 # the schema of SARIF 2.1.0, as a package of Microsoft

has() { command -v "$1" >/dev/null 2>&1; }

missing=() # packages of Debian
has chromium || has chromium-browser || has google-chrome ||
  missing+=(chromium fonts-liberation)
# macOS has a `java` that only says that there is none, hence the call.
java -version >/dev/null 2>&1 || missing+=(default-jre-headless)
installed=$(cat .tools/installed 2>/dev/null || true)
wanted="vnu-jar@$vnu axe-core@$axe @microsoft/jest-sarif@$sarif"
[ "$installed" = "$wanted" ] || has npm || missing+=(npm)
# Debian splits from Python what makes an environment.
"${PYTHON:-python3}" -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)

if [ ${#missing[@]} -gt 0 ]; then
  if ! has apt-get || [ "$(id -u)" -ne 0 ]; then
    echo "The tests of the pages need: ${missing[*]}. On Debian and Ubuntu:" >&2
    echo "  sudo apt-get install ${missing[*]}" >&2
    echo "Elsewhere install Chromium, Java 17 and Node.js. Without them those tests are skipped." >&2
    # Not a failure: the tests decide, and in CI they fail.
    [ "$installed" = "$wanted" ] || has npm || exit 0
  else
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    # A second engine, where the system has one as a package; its tests are skipped without it.
    has firefox || apt-get install -y -qq --no-install-recommends firefox-esr >/dev/null 2>&1 || true
  fi
fi

if [ "$installed" != "$wanted" ]; then
  mkdir -p .tools
  # shellcheck disable=SC2086 # several words on purpose
  # --ignore-scripts: vnu-jar would fetch a Java of its own.
  npm install --prefix .tools --no-save --no-package-lock --ignore-scripts \
    --no-audit --no-fund --loglevel=error $wanted >/dev/null
  echo "$wanted" >.tools/installed
fi

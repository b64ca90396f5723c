# Read by ./rolemap and ./test: finds the .NET SDK, or says how to get it.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false DOTNET_CLI_UI_LANGUAGE=en

# say_how_to_install REPOSITORY REASON
say_how_to_install() {
  local version
  version=$(sed -n 's/.*"sdk".*"version": *"\([0-9.]*\)".*/\1/p' "$1/global.json")
  cat >&2 <<MESSAGE
Rolemap needs the .NET SDK $version (or a later patch of the same hundred), and $2.

To install it into your own folder (Linux and macOS, no root needed):
  curl -fsSL https://dot.net/v1/dotnet-install.sh | bash -s -- --jsonfile "$1/global.json"
  export PATH="\$HOME/.dotnet:\$PATH"
For a package of your system, or for Windows: https://dotnet.microsoft.com/download/dotnet/10.0
Then run this again.
MESSAGE
}

# require_sdk REPOSITORY: fails, with a message, unless an SDK that global.json accepts is there.
require_sdk() {
  if ! command -v dotnet >/dev/null && [ -x "${DOTNET_ROOT:-}/dotnet" ]; then PATH=$DOTNET_ROOT:$PATH; fi
  if ! command -v dotnet >/dev/null; then
    say_how_to_install "$1" 'there is no dotnet command on the PATH'
    return 1
  fi
  have_a_home "$1"
  local answer installed
  if answer=$(cd "$1" && dotnet --version 2>&1); then return 0; fi
  installed=$(cd / && dotnet --list-sdks 2>/dev/null | sed 's/ .*//' | paste -sd ' ' -)
  say_how_to_install "$1" "$(command -v dotnet) has ${installed:-no SDK, only a runtime}"
  printf '\nIn its own words:\n%s\n' "$answer" >&2
  return 1
}

# dotnet and its package cache want a home folder; an account without one gets one under artifacts/.
have_a_home() {
  if [ -d "${HOME:-}" ] && [ -w "$HOME" ]; then return 0; fi
  mkdir -p "$1/artifacts/home"
  HOME=$(CDPATH='' cd -- "$1/artifacts/home" && pwd -P)
  export HOME
}

# The folder that holds dotnet and its runtimes: the built program looks there (DOTNET_ROOT).
dotnet_folder() {
  local found
  found=$(readlink -f -- "$(command -v dotnet)")
  echo "${found%/*}"
}

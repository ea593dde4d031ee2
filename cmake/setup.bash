# Sourced by app/run, tests/run, tests/bench/run and .ci/*: what a machine needs, and a build that is up to date.
# shellcheck shell=bash

# packages LIST…: the package names in cmake/packages/LIST.txt that apply to this Debian.
packages() {
    local ID="" VERSION_ID="" list name condition rest
    # shellcheck disable=SC1091
    [ ! -r /etc/os-release ] || . /etc/os-release
    for list in "$@"; do
        while read -r name condition rest; do
            case "$name" in "" | "#"*) continue ;; esac
            case "$condition" in
            "debian>="*)
                if [ "$ID" != debian ] || [ "${VERSION_ID:-99}" -lt "${condition#debian>=}" ]; then continue; fi
                ;;
            "debian<"*)
                if [ "$ID" = debian ] && [ "${VERSION_ID:-99}" -ge "${condition#debian<}" ]; then continue; fi
                ;;
            esac
            printf '%s\n' "$name"
        done <"cmake/packages/$list.txt"
    done
}

# install_packages LIST…: installs what is missing from Debian's packages; asks apt nothing when all is there.
install_packages() {
    local wanted missing
    command -v dpkg-query >/dev/null || {
        printf 'Ini bukan Debian; diandaikan sudah terpasang: %s\n' "$(packages "$@" | xargs)" >&2
        return 0
    }
    mapfile -t wanted < <(packages "$@" | sort -u)
    mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}") \
        <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null |
            sed -n 's/ installed$//p' | sort -u))
    [ "${#missing[@]}" -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            printf 'Perlu dipasang: %s\n' "${missing[*]}" >&2
            printf 'Jalankan sekali sebagai root, atau pasang sudo; setelah itu tidak perlu root lagi.\n' >&2
            return 1
        }
        as_root=(sudo)
    fi
    printf 'Memasang dari paket Debian: %s\n' "${missing[*]}" >&2
    # A foreign source that is out of reach must not stand in the way of Debian's own.
    "${as_root[@]}" apt-get update -q >&2 || printf 'Daftar paket tidak lengkap diperbarui; dicoba dengan yang ada.\n' >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qy --no-install-recommends "${missing[@]}" >&2 || {
        printf 'Paket tidak dapat dipasang. Periksa jaringan dan sumber apt, lalu ulangi perintah ini.\n' >&2
        return 1
    }
}

# build_preset PRESET [TARGET]: configures where that is new, and builds; quiet when there is nothing to do, else it ends with the time that it took.
build_preset() {
    local tree=build/$1 began=$SECONDS
    if [ ! -f "$tree/build.ninja" ] || [ CMakePresets.json -nt "$tree/build.ninja" ]; then
        cmake --preset "$1" >&2
    fi
    if [ "$(ninja -C "$tree" -n ${2:+"$2"} 2>&1 | tail -n 1)" != "ninja: no work to do." ]; then
        cmake --build --preset "$1" ${2:+--target "$2"} >&2
        printf -- '-- built %s in %d s\n' "$1" "$((SECONDS - began))" >&2
    fi
}

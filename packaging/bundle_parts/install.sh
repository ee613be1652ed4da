#!/bin/sh
# Puts PhotoClust below the home folder, or takes it away again:
#     ./install.sh            into ~/.local (or $PREFIX)
#     ./install.sh --remove   what was installed; your library stays (README.md says where it is)
set -eu

prefix=${PREFIX:-"$HOME/.local"}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
list="$prefix/lib/photoclust/installed-files"

remove() {
    [ -f "$list" ] || return 0
    while IFS= read -r file; do
        rm -f -- "$prefix/$file"
    done < "$list"
    rm -rf -- "$prefix/lib/photoclust"
}

if [ "${1:-}" = --remove ]; then
    if [ ! -f "$list" ]; then
        echo "PhotoClust is not installed in $prefix." >&2
        exit 1
    fi
    remove
    echo "PhotoClust was removed from $prefix."
    exit 0
fi

if [ "$here" = "$prefix" ]; then
    echo "This folder is where PhotoClust would be installed. Unpack it somewhere else." >&2
    exit 1
fi
remove
mkdir -p "$prefix/lib"
cp -R "$here/lib/photoclust" "$prefix/lib/photoclust"
cd "$here"
find bin share ! -type d | while IFS= read -r file; do
    mkdir -p "$prefix/$(dirname -- "$file")"
    cp -Pf -- "$file" "$prefix/$file"
    printf '%s\n' "$file"
done > "$list"
# The desktop starts programs with a path of its own, in which this folder may not be.
entry="$prefix/share/applications/photoclust.desktop"
PROGRAM="$prefix/bin/photoclust" awk '
    /^Exec=/ {
        program = ENVIRON["PROGRAM"]
        # Once for the quotes, once more for the file, which takes backslashes itself.
        gsub(/["`$\\]/, "\\\\&", program); gsub(/\\/, "&&", program); gsub(/%/, "&&", program)
        print "Exec=\"" program "\" %F"; next
    }
    { print }' "$here/share/applications/photoclust.desktop" > "$entry"
command -v update-desktop-database > /dev/null 2>&1 &&
    update-desktop-database -q "$prefix/share/applications" || true
echo "PhotoClust was installed. Start it from the menu, or as $prefix/bin/photoclust."

# Sourced by the scripts beside it: one way to say what is being done, how long it took and what failed.

step_report=()
step_failures=()
step_began_all=$SECONDS

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }
die() {
    complain "$*"
    exit 1
}
cores() { nproc 2>/dev/null || echo 2; }

# step NAME COMMAND...: runs the command, prints its seconds and remembers both. Answers the command's own status, so
# that the caller chooses whether to go on. (Inside it `set -e` does not act: a function says `|| return 1` itself.)
step() {
    local name=$1 began=$SECONDS status=0
    shift
    printf '\n== %s\n' "$name"
    ("$@") || status=$?
    local took=$((SECONDS - began)) word=done
    if [ "$status" -ne 0 ]; then
        word=FAILED
        step_failures+=("$name")
    fi
    printf -- '-- %s: %s, %d s\n' "$name" "$word" "$took"
    step_report+=("$(printf '%6d s  %-7s %s' "$took" "$word" "$name")")
    return "$status"
}

# steps_end: the table of seconds; fails if any step did.
steps_end() {
    printf '\nSeconds per stage\n'
    printf '%s\n' "${step_report[@]}"
    printf '%6d s  in all\n' $((SECONDS - step_began_all))
    if [ ${#step_failures[@]} -gt 0 ]; then
        complain "Failed: $(printf '%s; ' "${step_failures[@]}" | sed 's/; $//')"
        return 1
    fi
}

# tracked PATTERN...: the project's own files; git's list where there is one, else every file outside build/.
tracked() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "$@" | while IFS= read -r file; do
            if [ -f "$file" ]; then printf '%s\n' "$file"; fi
        done
    else
        local pattern
        for pattern in "$@"; do find . -path ./build -prune -o -name "$pattern" -type f -print; done | sed 's#^\./##' | sort -u
    fi
}

# Sourced by packaging/run: a server of this machine alone, behind nginx on a high port of the loopback with an authority of
# its own. Everything lies below DATA/server; what is started dies with the script, however that ends.

local_programs=build/release/app
local_admin=$local_programs/admin/lodestar-admin
local_pids=()

# Runs a program beside this shell, which dies with it, and remembers it. Its words go to a file.
local_start() {
    local said=$1
    shift
    setpriv --pdeathsig TERM "$@" >>"$said" 2>&1 9>&- &
    local_pids+=($!)
}

# Waits, at most a minute, until a command succeeds or the last program that was started has ended.
local_wait() {
    local tries=0
    until "$@" >/dev/null 2>&1; do
        if ! kill -0 "${local_pids[-1]}" 2>/dev/null || [ $((tries += 1)) -gt 600 ]; then return 1; fi
        sleep 0.1
    done
}

local_port_is_free() {
    ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Folders, passphrase, certificate, port: made once, and kept.
local_server_make() {
    local server="$1/server" engine=$2
    umask 077
    mkdir -p "$server"
    if [ -s "$server/engine" ] && [ "$(cat "$server/engine")" != "$engine" ]; then
        complain "This demo's server keeps its records in $(cat "$server/engine"). For the other kind begin anew: packaging/run --again"
        return 1
    fi
    printf '%s\n' "$engine" >"$server/engine"
    [ -s "$server/passphrase.txt" ] || openssl rand -base64 24 >"$server/passphrase.txt"
    packaging/server/certificates "$server/nginx" localhost || return 1
    if [ ! -s "$server/port" ]; then
        local port
        for port in $(seq 9443 9543); do
            if local_port_is_free "$port"; then break; fi
        done
        printf '%s\n' "$port" >"$server/port"
    fi
    if ! local_port_is_free "$(cat "$server/port")"; then
        complain "Port $(cat "$server/port"), where this demo's laptop looks for its server, is taken by another program."
        return 1
    fi
}

# A PostgreSQL of the demo's own: a socket in a folder of its own, and no other way in. It refuses to run as root, so there
# it is the user postgres.
local_postgres_start() {
    local server="$1/server" cluster as=()
    cluster="$server/postgres"
    if [ "$(id -u)" = 0 ]; then
        as=(setpriv --reuid=postgres --regid=postgres --init-groups)
        cluster=/var/lib/postgresql/lodestar-demo-$(printf '%s' "$server" | cksum | cut -d' ' -f1)
    fi
    local_socket=$(mktemp -d /tmp/lodestar-demo.XXXXXX)
    if [ "$(id -u)" = 0 ]; then
        install -d -o postgres -g postgres -m 700 "$cluster"
        chown postgres:postgres "$local_socket"
    fi
    if [ ! -e "$server/people" ]; then rm -rf "$cluster"/*; fi # begun anew
    local bin
    bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    if ! "${as[@]}" test -s "$cluster/PG_VERSION"; then
        (cd / && "${as[@]}" "$bin/initdb" -D "$cluster" -A trust -U postgres -E UTF8 --locale=C --no-instructions) \
            >>"$server/postgres.log" || return 1
    fi
    # (setpriv sets the death signal last, since a change of user clears it.)
    setpriv ${as[@]:+"${as[@]:1}"} --pdeathsig INT "$bin/postgres" -D "$cluster" -c listen_addresses= \
        -c unix_socket_directories="$local_socket" >>"$server/postgres.log" 2>&1 9>&- &
    local_pids+=($!)
    local_wait psql -h "$local_socket" -U postgres -d postgres -c 'SELECT 1' || return 1
    PGHOST=$local_socket PGUSER=postgres packaging/server/postgresql-setup lodestar >>"$server/postgres.log" 2>&1
}

# The people of the demo area, who may each enrol a laptop; once.
local_people() {
    local server="$1/server" reference name role
    [ ! -e "$server/people" ] || return 0
    while IFS=, read -r reference name role; do
        "$local_admin" server account add --reference "$reference" --name "$name" --role "$role" --team Central \
            "${local_store[@]}" >/dev/null || return 1
    done <<'END'
HV1,Joanne Pryor,health-visitor
HV2,Tom Ridley,health-visitor
NN1,Priya Nair,nursery-nurse
FN1,Dawn Kessell,family-navigator
TL1,Farah Siddiqui,team-lead
END
    touch "$server/people"
}

local_server_ready() { grep -q ' is ready on port ' "$1"; }

# local_server_start DATA ENGINE DESKTOP-STORE PASSPHRASE-FILE PERSON: in this shell, not below it, for what it starts dies with
# the shell that started it. Sets local_url.
local_server_start() {
    local data=$1 engine=$2 server="$1/server" port
    local_server_make "$data" "$engine" || return 1
    if [ "$engine" = postgres ]; then
        local_postgres_start "$data" || { complain "PostgreSQL did not start: see $server/postgres.log"; return 1; }
        local_store=(--database "postgresql:///lodestar?host=$local_socket&user=lodestar")
        PGOPTIONS="-c role=lodestar_owner" "$local_admin" server init \
            --database "postgresql:///lodestar?host=$local_socket&user=postgres" 2>>"$server/postgres.log" || return 1
    else
        local_store=(--store "$server/store" --passphrase-file "$server/passphrase.txt")
        "$local_admin" server init "${local_store[@]}" 2>>"$server/server.log" || return 1
    fi
    local_people "$data" || return 1
    local_code "$data" "$3" "$5" || return 1
    : >"$server/server.log"
    local_start "$server/server.log" $local_programs/server/lodestar-server --listen 127.0.0.1:0 "${local_store[@]}"
    local_wait local_server_ready "$server/server.log" ||
        { complain "lodestar-server did not start: $(tail -n 3 "$server/server.log")"; return 1; }
    port=$(sed -n 's/.* is ready on port //p' "$server/server.log")
    packaging/server/fill WORKERS=1 DAEMON="daemon off; master_process off;" RUN="$server/nginx" \
        LOG="$server/nginx/troubles.log" REFUSALS="$server/nginx/refusals.log" \
        LISTEN="127.0.0.1:$(cat "$server/port")" NAME=localhost CERTIFICATE="$server/nginx/server.crt" \
        KEY="$server/nginx/server.key" SERVERS="127.0.0.1:$port" >"$server/nginx/nginx.conf" || return 1
    local_start "$server/nginx/said.log" "$(PATH="$PATH:/usr/sbin" command -v nginx)" -p "$server/nginx" \
        -c "$server/nginx/nginx.conf" -e stderr
    local_url="https://localhost:$(cat "$server/port")"
    local_wait bash -c "exec 3<>/dev/tcp/127.0.0.1/$(cat "$server/port")" ||
        { complain "nginx did not start: $(tail -n 3 "$server/nginx/said.log")"; return 1; }
    say "The server answers at $local_url (authority: $server/nginx/ca.crt)"
    local_enrol "$data" "$3" "$4"
}

# Whether this very store is enrolled here, and not one that lay there before.
local_is_enrolled() {
    [ "$(cat "$1/server/enrolled" 2>/dev/null)" = "$(stat -c %i "$2")" ]
}

# local_code DATA DESKTOP-STORE PERSON: a one-time code for the laptop of the demo, of whom it is made for, before the server
# has the store to itself; only while it is not enrolled.
local_code() {
    local_is_enrolled "$1" "$2" || "$local_admin" server code "$3" "${local_store[@]}" 2>/dev/null >"$1/server/code"
}

local_enrol() {
    local server="$1/server"
    ! local_is_enrolled "$1" "$2" || return 0
    "$local_admin" enrol --store "$2" --passphrase-file "$3" --server "$local_url" --ca "$server/nginx/ca.crt" \
        --code "$(cat "$server/code")" || return 1
    rm -f "$server/code"
    stat -c %i "$2" >"$server/enrolled"
    "$local_admin" sync --store "$2" --passphrase-file "$3" >/dev/null
}

# Ends what was started, the last first.
local_server_end() {
    local status=$? i
    for ((i = ${#local_pids[@]} - 1; i >= 0; i--)); do
        kill "${local_pids[i]}" 2>/dev/null || true
        wait "${local_pids[i]}" 2>/dev/null || true
    done
    local_pids=()
    if [ -n "${local_socket:-}" ]; then rm -rf "$local_socket"; fi
    return "$status"
}

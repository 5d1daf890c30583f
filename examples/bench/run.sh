#!/bin/sh
# Measures abatecheck beside other programs on the same invented proposals: whole processes, each in turn.
# Prints a table in Markdown.
#
#   mvn -q -DskipTests package
#   examples/bench/run.sh NUMBER [SEED [FOLDER]]
#
# FOLDER keeps the proposals and what each program printed; without it, nothing is kept. The environment may say
#
#   TOOLS="audit compose ajv spectral"   which are run; the last two need node and npm
#   ROUNDS=5 SPECTRAL_ROUNDS=1           how often; the table has the medians
#   JOBS=2                               how many threads audit and compose have: as many as processors, else
#   JAVA_TOOL_OPTIONS=-Xmx192m           how much memory both may have
set -eu

number=${1:?how many proposals?}
seed=${2:-1}
tools=${TOOLS:-audit compose ajv spectral}
rounds=${ROUNDS:-5}
jobs=${JOBS:-$(getconf _NPROCESSORS_ONLN)}

cd "$(dirname "$0")/../.."
bench=examples/bench
abatecheck=target/abatecheck/bin/abatecheck
jar=target/abatecheck/lib/abatecheck.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -x "$abatecheck" ] || { echo 'First: mvn -q -DskipTests package' >&2; exit 2; }
if [ $# -gt 2 ]; then
  mkdir -p "$3"
  work=$(cd "$3" && pwd)
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  trap 'exit 1' HUP INT TERM
fi
rm -rf "$work/proposals" "$work"/*.taken

has() {
  case " $tools " in *" $1 "*) ;; *) return 1 ;; esac
}

# ---- what is measured ----

"${java}c" -d "$work/classes" -cp "$jar" "$bench/ComposeOnly.java"
"$java" "$bench/GenerateProposals.java" "$number" "$seed" "$work/proposals"
if has ajv || has spectral; then
  mkdir -p "$work/npm"
  cp "$bench/package.json" "$bench/package-lock.json" "$work/npm"
  npm ci --prefix "$work/npm" --no-audit --no-fund --ignore-scripts --loglevel error >&2
fi
if has ajv; then
  # It ends at the first file that it cannot read. So that all have the same files, those are left out.
  "$abatecheck" check -f csv --no-settings --fail-on never "$work/proposals" |
    awk -F '"' '/"DOC-01"/ { print $2 }' | sort -u | while read -r file; do rm "$file"; done
  "$abatecheck" schema recovery-coaching >"$work/recovery-coaching.json"
  "$abatecheck" schema recovery-to-work >"$work/recovery-to-work.json"
  cat >"$work/proposal.json" <<'END'
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "if": {"properties": {"program": {"const": "recovery-to-work"}}},
  "then": {"$ref": "https://abatecheck.org/rules/recovery-to-work/schema.json"},
  "else": {"$ref": "https://abatecheck.org/rules/recovery-coaching/schema.json"}
}
END
fi
files=$(find "$work/proposals" -name '*.yaml' | wc -l | tr -d ' ')
kilobytes=$(find "$work/proposals" -name '*.yaml' -exec cat {} + | wc -c | awk '{print int($1 / 1024)}')

# ---- measuring ----

if /usr/bin/time -f %e true >/dev/null 2>&1; then
  timing=gnu
elif /usr/bin/time -l true >/dev/null 2>&1; then
  timing=bsd
else
  timing=shell
  echo 'There is no /usr/bin/time: seconds are whole, and memory is not known.' >&2
fi

# Seconds, CPU seconds and megabytes of one run, as a line of a file of the tool's own.
measure() {
  tool=$1
  case $tool in
    audit)
      set -- "$abatecheck" audit -q --no-settings --fail-on never --as-of 2026-11-21 --jobs "$jobs" \
        -o "$work/audit" "$work/proposals"
      ;;
    compose)
      # With what the launcher of abatecheck asks of Java for an audit.
      set -- "$java" -XX:+TieredCompilation -XX:+UseSerialGC -XX:-UsePerfData -cp "$work/classes:$jar" \
        ComposeOnly "$jobs" "$work/proposals"
      ;;
    ajv)
      set -- "$work/npm/node_modules/.bin/ajv" validate --all-errors --spec=draft2020 --strict=false \
        -c "$work/npm/node_modules/ajv-formats" -r "$work/recovery-*.json" -s "$work/proposal.json" \
        -d "$work/proposals/*/*.yaml"
      ;;
    spectral)
      set -- "$work/npm/node_modules/.bin/spectral" lint -q -f json --ruleset "$bench/.spectral.yaml" \
        "$work/proposals/*/*.yaml"
      ;;
  esac
  echo "$*" | sed "s|$work/npm/node_modules/.bin/||; s|$work|FOLDER|g" >"$work/$tool.command"
  rm -rf "$work/audit"
  code=0
  case $timing in
    gnu) /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/$tool.txt" 2>&1 || code=$? ;;
    bsd) /usr/bin/time -l -o "$work/time" "$@" >"$work/$tool.txt" 2>&1 || code=$? ;;
    shell)
      began=$(date +%s)
      (
        "$@" >"$work/$tool.txt" 2>&1 || code=$?
        times >"$work/time"
        exit "$code"
      ) || code=$?
      echo $(($(date +%s) - began)) >>"$work/time"
      ;;
  esac
  # 1 says that something was found.
  [ "$code" -le 1 ] || { tail "$work/$tool.txt" >&2; echo "$tool ended with $code" >&2; exit 1; }
  case $timing in
    gnu) awk 'END { printf "%.2f %.2f %.0f\n", $1, $2 + $3, $4 / 1024 }' "$work/time" ;;
    bsd) awk '/ real / { wall = $1; cpu = $3 + $5 } /maximum resident/ { memory = $1 / 1048576 }
           END { printf "%.2f %.2f %.0f\n", wall, cpu, memory }' "$work/time" ;;
    shell) awk -F '[ms ]+' 'NR == 2 { cpu = $1 * 60 + $2 + $3 * 60 + $4 } NR == 3 { wall = $1 }
             END { printf "%.2f %.2f 0\n", wall, cpu }' "$work/time" ;;
  esac >>"$work/$tool.taken"
  echo "$tool: $(tail -n 1 "$work/$tool.taken")" >&2
}

round=1
while [ "$round" -le "$rounds" ]; do
  for tool in $tools; do
    if [ "$tool" != spectral ] || [ "$round" -le "${SPECTRAL_ROUNDS:-1}" ]; then
      measure "$tool"
    fi
  done
  round=$((round + 1))
done

# ---- what came out ----

median() {
  awk -v column="$2" '{ print $column }' "$work/$1.taken" | sort -n |
    awk '{ all[NR] = $1 } END { print (all[int((NR + 1) / 2)] + all[int(NR / 2) + 1]) / 2 }'
}

name() {
  case $1 in
    audit) echo 'abatecheck audit' ;;
    compose) echo 'composing the YAML, no more' ;;
    ajv) echo 'ajv-cli, the schema only' ;;
    spectral) echo 'Spectral, about thirty rules' ;;
  esac
}

base=$(has compose && median compose 2 || echo 0)
echo "$files proposals, $kilobytes KB of YAML, seed $seed, $jobs threads"
echo
echo '| | runs | seconds | proposals a second | CPU seconds | CPU, composing = 1 | memory, MB |'
echo '|---|---|---|---|---|---|---|'
for tool in $tools; do
  echo "$(name "$tool") $(median "$tool" 1) $(median "$tool" 2) $(median "$tool" 3)" |
    awk -v files="$files" -v base="$base" -v runs="$(wc -l <"$work/$tool.taken")" '
      {
        wall = $(NF - 2); cpu = $(NF - 1); memory = $NF; NF -= 3
        ratio = base > 0 ? sprintf("%.2f", cpu / base) : ""
        printf "| %s | %d | %.1f | %.0f | %.1f | %s | %s |\n",
          $0, runs, wall, files / (wall > 0 ? wall : 1), cpu, ratio, (memory > 0 ? memory : "")
      }'
done
echo
for tool in $tools; do
  echo "    $(cat "$work/$tool.command")"
done
echo
uname -sm
{ sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null || sysctl -n machdep.cpu.brand_string; } | head -n 1
"$java" -version 2>&1 | sed -n 2p
if has ajv || has spectral; then
  echo "Node $(node --version)$(awk -F '"' '/-cli"/ { printf ", %s %s", $2, $4 }' "$bench/package.json")"
fi

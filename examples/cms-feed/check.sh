#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Proves the feed on a real WordPress and a real Hugo, on the loopback interface, in a temporary folder that is deleted.
#
#   bash examples/cms-feed/check.sh        after mvn verify (or package), which builds what it runs
#
# Installs Debian's packages if some are missing and it may. Where that is impossible it says so and ends well, except
# with CI=true, where the check must count.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
jar=$root/examples/cli/target/timeline.jar
classes=$here/target/classes
tests=$here/target/test-classes
started=$SECONDS

cannot() {
  echo "cms-feed check: $*" >&2
  if [ "${CI:-}" = true ]; then
    echo "cms-feed check: it must run in CI: FAILED" >&2
    exit 1
  fi
  echo "cms-feed check: SKIPPED" >&2
  exit 0
}

[ -f "$jar" ] && [ -d "$classes" ] && [ -d "$tests" ] || { echo "cms-feed check: run mvn verify first" >&2; exit 1; }

missing=()
[ -f /usr/share/wordpress/wp-load.php ] || missing+=(wordpress)
command -v php >/dev/null || missing+=(php-cli)
php -m 2>/dev/null | grep -qx mysqli || missing+=(php-mysql)
command -v mariadbd >/dev/null || command -v mysqld >/dev/null || missing+=(mariadb-server)
command -v hugo >/dev/null || missing+=(hugo)
command -v curl >/dev/null || missing+=(curl)
if [ ${#missing[@]} -gt 0 ]; then
  echo "cms-feed check: installing ${missing[*]}"
  command -v apt-get >/dev/null || cannot "missing: ${missing[*]}, and there is no apt-get"
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
  log=$(mktemp)
  # The packages' services are not wanted: the check starts its own.
  policy=/usr/sbin/policy-rc.d
  ours=''
  if [ ! -e $policy ]; then
    ours=yes
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee $policy >/dev/null && "${as_root[@]}" chmod 755 $policy || true
  fi
  installed=''
  for try in 1 2; do
    if timeout 400 "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
      installed=yes
      break
    fi
    [ $try = 2 ] || timeout 120 "${as_root[@]}" apt-get update >>"$log" 2>&1 || true
  done
  [ -z "$ours" ] || "${as_root[@]}" rm -f $policy
  [ -n "$installed" ] || cannot "these packages cannot be installed: ${missing[*]}; apt-get says: $(tail -n 2 "$log" | tr '\n' ' ')"
  rm -f "$log"
fi

# A short path: a socket's may have 107 bytes.
work=$(mktemp -d /tmp/dateline.XXXXXX)
site=$work/wp
cleanup() {
  code=$?
  [ ! -e "$site" ] || bash "$here/wordpress/teardown.sh" "$site" || true
  rm -rf "$work"
  exit $code
}
trap cleanup EXIT
trap 'exit 130' INT TERM

port=0
for candidate in $(seq 18085 18125); do
  (exec 3<>"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null || { port=$candidate; break; }
done
eval "$(bash "$here/wordpress/setup.sh" "$site" "$port")"
secret=$DATELINE_WP_PASSWORD
echo "cms-feed check: WordPress is up after $((SECONDS - started)) s"

failed() { echo "cms-feed check: FAILED: $*" >&2; exit 1; }
step() { printf 'cms-feed check: %-64s %s\n' "$1" "$2"; }

build() { # NAME ID ARTICLES [options]: timeline NAME.json, changes NAME.ndjson
  local name=$1 id=$2 articles=$3
  shift 3
  java -jar "$jar" build "$articles" --id "$id" --title "News of the port" --format json --out "$work/$name.json" \
    --changes "$work/$name.ndjson" "$@" >"$work/build.log" 2>&1 || { cat "$work/build.log" >&2; failed "build of $name"; }
}
import() { # FILE: prints what the importer prints, returns its exit code
  java -cp "$classes:$jar" io.github.dateline.examples.cmsfeed.wordpress.ImportToWordPress "$1" >"$work/import.log" 2>&1 &&
    code=0 || code=$?
  cat "$work/import.log" >>"$work/all.log"
  return $code
}
changed() { grep -c "^{\"change\":\"$2\"" "$work/$1.ndjson" || true; } # NAME KIND
report() { # the importer's first line without the number of repeated requests
  head -n 1 "$work/import.log" | sed 's/, requests repeated [0-9]*//'
}
expect() { # NAME EXPECTED
  [ "$(report)" = "$2" ] || { cat "$work/import.log" >&2; failed "$1: expected \"$2\""; }
  step "$1" "$2"
}
events() { grep -c '"revision":' "$1" || true; }
published() { # how many posts of a timeline anyone can see
  curl -s -m 30 -D - -o /dev/null "$DATELINE_WP_SITE/?rest_route=/wp/v2/timeline-events&per_page=1&timeline_id=$1" |
    tr -d '\r' | sed -n 's/^X-WP-Total: //p'
}
all_once() { # TIMELINE_ID FILE: every event is there, and once
  [ "$(published "$1")" = "$(events "$2")" ] || failed "$1 has $(published "$1") posts, the timeline $(events "$2") events"
}
writes() { grep -cE '(POST|DELETE) ' "$site/php.log" || true; }
java_news() { java -cp "$tests" io.github.dateline.examples.cmsfeed.SampleNews "$@"; }

articles=$work/articles
java_news "$articles" 0 110

build first port "$articles"
count=$(events "$work/first.json")
[ "$count" -ge 200 ] || failed "the sample news make $count events, 200 are wanted"
import "$work/first.json" || failed "first import: $(cat "$work/import.log")"
expect "import of $count events" "created $count, updated 0, unchanged 0, unpublished 0, left over 0"
all_once port "$work/first.json"

before=$(writes)
import "$work/first.json" || failed "second import"
expect "the same again" "created 0, updated 0, unchanged $count, unpublished 0, left over 0"
[ "$(writes)" = "$before" ] || failed "the second import wrote"

event=$(sed -n 's/^{"change":"created","id":"\([^"]*\)".*/\1/p' "$work/first.ndjson" | sed -n 100p)
printf '{"format": "timeline-overrides", "version": "1.0", "events": {"%s": {"title": "What the editor calls <it> & \\"more\\""}}}\n' \
  "$event" >"$work/overrides.json"
build edited port "$articles" --previous "$work/first.json" --overrides "$work/overrides.json"
[ "$(changed edited updated)" = 1 ] || failed "an edited title changed $(changed edited updated) events"
import "$work/edited.json" || failed "import of the edit"
expect "a title edited in the overrides" "created 0, updated 1, unchanged $((count - 1)), unpublished 0, left over 0"
curl -s -m 30 "$DATELINE_WP_SITE/?rest_route=/wp/v2/timeline-events&external_id%5B%5D=$event&_fields=title" |
  grep -q 'What the editor calls &lt;it&gt; &amp;' || failed "the title on the site is not the editor's"

java_news "$articles" 110 113
build more port "$articles" --previous "$work/edited.json" --overrides "$work/overrides.json"
new=$(changed more created)
moved=$(changed more updated)
[ "$new" -ge 3 ] && [ "$(changed more removed)" = 0 ] || failed "three more articles made $new events"
import "$work/more.json" || failed "import of three more articles"
expect "three articles added" "created $new, updated $moved, unchanged $((count - moved)), unpublished 0, left over 0"
all_once port "$work/more.json"

mv "$articles/article-0111.md" "$work/"
build fewer port "$articles" --previous "$work/more.json" --overrides "$work/overrides.json"
gone=$(changed fewer removed)
[ "$gone" -ge 1 ] || failed "an article less removed no event"
import "$work/fewer.json" || failed "import of an article less"
kept=$(changed fewer unchanged)
expect "one article removed" "created 0, updated $(changed fewer updated), unchanged $kept, unpublished $gone, left over 0"
all_once port "$work/fewer.json"

mv "$work/article-0111.md" "$articles/"
build back port "$articles" --previous "$work/fewer.json" --overrides "$work/overrides.json"
import "$work/back.json" || failed "import of the article that came back"
grep -q "^created 0, " "$work/import.log" || failed "what came back was made twice: $(report)"
step "the article back" "$(report)"
all_once port "$work/back.json"

build second second "$articles"
total=$(events "$work/second.json")
java -cp "$classes:$jar" io.github.dateline.examples.cmsfeed.wordpress.ImportToWordPress "$work/second.json" \
  >"$work/killed.log" 2>&1 &
importer=$!
for _ in $(seq 600); do
  [ "$(published second)" -ge $((total / 3)) ] && break
  sleep 0.05
done
kill -9 "$importer"
wait "$importer" 2>/dev/null || true
there=$(published second)
[ "$there" -gt 0 ] && [ "$there" -lt "$total" ] || failed "the importer was to be killed half way, at $there of $total"
import "$work/second.json" || failed "import after the kill"
expect "killed after $there of $total, and again" \
  "created $((total - there)), updated 0, unchanged $there, unpublished 0, left over 0"
all_once second "$work/second.json"

for fault in "before 3" "after 3" "busy 9" "hang 25"; do
  id=fault-${fault% *}
  build "$id" "$id" "$articles" --max-events 40
  echo "$fault" >"$site/site/faults.txt"
  DATELINE_WP_TIMEOUT=2 import "$work/$id.json" || { cat "$work/import.log" >&2; failed "import with the fault $fault"; }
  repeated=$(sed -n '1s/.*requests repeated \([0-9]*\).*/\1/p' "$work/import.log")
  [ "$repeated" -gt 0 ] || failed "the fault $fault did not show"
  rm -f "$site/site/faults.txt" "$site/site/faults.count"
  [ "$(published "$id")" = 40 ] || failed "with the fault $fault there are $(published "$id") posts instead of 40"
  before=$(writes)
  import "$work/$id.json" || failed "import after the fault $fault"
  [ "$(writes)" = "$before" ] || failed "after the fault $fault something was left to write"
  step "WordPress answers \"$fault\", $repeated requests repeated" "complete, nothing doubled"
done

wrong=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
DATELINE_WP_PASSWORD=$wrong import "$work/first.json" && failed "a wrong password was accepted" || [ $? = 3 ] || failed "exit code"
[ "$(wc -l <"$work/import.log")" = 1 ] || failed "a wrong password: $(cat "$work/import.log")"
step "wrong password" "$(cut -c 1-72 "$work/import.log")..."
! grep -qF -e "$wrong" -e "$secret" -e "$(printf 'feeder:%s' "$secret" | base64 -w0)" \
  "$work/all.log" "$site/php.log" "$work/killed.log" || failed "a secret is in a log"
DATELINE_WP_SITE=http://127.0.0.1:1 import "$work/first.json" && failed "no site, and yet done" || true
[ "$(wc -l <"$work/import.log")" = 1 ] || failed "no site: $(cat "$work/import.log")"
step "no site" "$(cut -c 1-72 "$work/import.log")..."

bash "$here/hugo/build.sh" "$jar" "$work/hugo" --id port --previous "$work/back.json" --overrides "$work/overrides.json" "$articles"
pages=$(find "$work/hugo/public/timeline" -mindepth 2 -name index.html | wc -l)
[ "$pages" = "$(events "$work/back.json")" ] || failed "Hugo made $pages pages of $(events "$work/back.json") events"
grep -rq 'What the editor calls &lt;it&gt;' "$work/hugo/public/timeline" || failed "the editor's title is not on Hugo's page"
mv "$articles/article-0111.md" "$work/"
bash "$here/hugo/build.sh" "$jar" "$work/hugo" --id port --previous "$work/back.json" --overrides "$work/overrides.json" "$articles"
fewer=$(find "$work/hugo/public/timeline" -mindepth 2 -name index.html | wc -l)
[ "$fewer" = $((pages - gone)) ] || failed "Hugo kept pages of events that are gone: $fewer"
step "Hugo" "$pages pages, $fewer after an article less"

echo "cms-feed check: all passed in $((SECONDS - started)) s"

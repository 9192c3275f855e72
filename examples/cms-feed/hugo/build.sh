#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes a Hugo site of a timeline:   bash build.sh TIMELINE_JAR SITE_FOLDER [options of "build"] ARTICLES...
#
# The content is written into a folder of its own and takes the place of the old one as a whole, so that no page of an
# event that is gone stays behind.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=${1:?usage: build.sh TIMELINE_JAR SITE_FOLDER ARTICLES...}
site=${2:?usage: build.sh TIMELINE_JAR SITE_FOLDER ARTICLES...}
shift 2

mkdir -p "$site"
site=$(cd "$site" && pwd)
rm -rf "$site/next"
java -jar "$jar" build --format hugo --out "$site/next" "$@"
rm -rf "$site/content" "$site/data"
mv "$site/next/content" "$site/next/data" "$site/"
rm -rf "$site/next"
cp -r "$here/hugo.toml" "$here/layouts" "$site/"
hugo --quiet --source "$site" --destination "$site/public-next"
rm -rf "$site/public"
mv "$site/public-next" "$site/public"

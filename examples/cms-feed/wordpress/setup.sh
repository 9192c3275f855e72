#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Starts a throw-away WordPress on the loopback interface, from Debian's packages, in a folder of its own:
#
#   eval "$(bash setup.sh /tmp/site 8085)"     sets DATELINE_WP_SITE, DATELINE_WP_USER and DATELINE_WP_PASSWORD
#   bash teardown.sh /tmp/site                 stops it and deletes the folder
#
# Needs: wordpress php-cli php-mysql mariadb-server. Nothing outside the folder is touched, no service is started, and
# the database listens on no port. The password is printed and stored nowhere else.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${1:?usage: setup.sh FOLDER [PORT]}
port=${2:-8085}
package=${WORDPRESS_PACKAGE:-/usr/share/wordpress}

fail() { echo "setup.sh: $*" >&2; exit 1; }

[ -e "$folder" ] && fail "$folder is there already"
[ -f "$package/wp-load.php" ] || fail "no WordPress in $package; install the package wordpress"
# The path of a socket may have 107 bytes; a deep folder would break the database in a way hard to see.
[ $((${#folder} + 8)) -le 107 ] || fail "$folder is too long a path for a socket"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
touch "$folder/.dateline-wordpress"
trap 'bash "$here/teardown.sh" "$folder" || true' ERR

# A copy: WordPress resolves its own path, so links would lead back to the package's configuration.
cp -r "$package" "$folder/site"
rm -f "$folder/site/wp-config.php"
mkdir -p "$folder/site/wp-content/mu-plugins"
cp "$here/dateline-events.php" "$here/faults.php" "$folder/site/wp-content/mu-plugins/"

as_root=()
[ "$(id -u)" -ne 0 ] || as_root=(--user=root)
mariadb-install-db --no-defaults "${as_root[@]}" --datadir="$folder/db" \
  --auth-root-authentication-method=normal --skip-test-db >"$folder/db-install.log" 2>&1
mariadbd --no-defaults "${as_root[@]}" --datadir="$folder/db" --socket="$folder/db.sock" \
  --pid-file="$folder/mariadbd.pid" --skip-networking >"$folder/db.log" 2>&1 &
echo $! >"$folder/db.pid"
for _ in $(seq 300); do
  mariadb-admin --no-defaults -uroot -S "$folder/db.sock" ping >/dev/null 2>&1 && break
  kill -0 "$(cat "$folder/db.pid")" 2>/dev/null || fail "the database ended: $(tail -n 3 "$folder/db.log")"
  sleep 0.1
done

random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
secret=$(random)
mariadb --no-defaults -uroot -S "$folder/db.sock" <<SQL
CREATE DATABASE wordpress CHARACTER SET utf8mb4;
CREATE USER 'wordpress'@'localhost' IDENTIFIED BY '$secret';
GRANT ALL ON wordpress.* TO 'wordpress'@'localhost';
SQL

umask 077
{
  echo '<?php'
  echo "define( 'DB_NAME', 'wordpress' );"
  echo "define( 'DB_USER', 'wordpress' );"
  echo "define( 'DB_PASSWORD', '$secret' );"
  echo "define( 'DB_HOST', 'localhost:$folder/db.sock' );"
  echo "define( 'DB_CHARSET', 'utf8mb4' );"
  echo "define( 'WP_HOME', 'http://127.0.0.1:$port' );"
  echo "define( 'WP_SITEURL', 'http://127.0.0.1:$port' );"
  # Application passwords are off on plain HTTP otherwise, and every write looks like a wrong password.
  echo "define( 'WP_ENVIRONMENT_TYPE', 'local' );"
  # With its own scheduler on, the site calls itself at every write and waits for the answer.
  echo "define( 'DISABLE_WP_CRON', true );"
  echo "define( 'WP_HTTP_BLOCK_EXTERNAL', true );"
  echo "define( 'AUTOMATIC_UPDATER_DISABLED', true );"
  echo "define( 'WP_DEBUG', false );"
  for key in AUTH_KEY SECURE_AUTH_KEY LOGGED_IN_KEY NONCE_KEY AUTH_SALT SECURE_AUTH_SALT LOGGED_IN_SALT NONCE_SALT; do
    echo "define( '$key', '$(random)' );"
  done
  echo "\$table_prefix = 'wp_';"
  echo "defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );"
  echo "require_once ABSPATH . 'wp-settings.php';"
} >"$folder/site/wp-config.php"

# Before the web server runs: the installer would otherwise probe it.
password=$(php -d display_errors=stderr "$here/install.php" "$folder/site" "127.0.0.1:$port" 2>"$folder/install.log" | tail -n 1)
[[ $password =~ ^[A-Za-z0-9]{24}$ ]] || fail "the installation made no application password: $(tail -n 3 "$folder/install.log")"

php -S "127.0.0.1:$port" -t "$folder/site" >"$folder/php.log" 2>&1 &
echo $! >"$folder/php.pid"
site="http://127.0.0.1:$port"
up=''
for _ in $(seq 100); do
  # No redirects are followed: a site that is not installed answers with one.
  up=$(curl -s -o /dev/null -m 10 -w '%{http_code} %{content_type}' "$site/?rest_route=/wp/v2/timeline-events" || true)
  case $up in "200 application/json"*) break ;; esac
  kill -0 "$(cat "$folder/php.pid")" 2>/dev/null || fail "the web server ended: $(tail -n 3 "$folder/php.log")"
  sleep 0.1
done
case $up in "200 application/json"*) ;; *) fail "WordPress does not answer on $site: $up" ;; esac

echo "export DATELINE_WP_SITE=$site"
echo "export DATELINE_WP_USER=feeder"
echo "export DATELINE_WP_PASSWORD=$password"

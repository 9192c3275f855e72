// SPDX-License-Identifier: Apache-2.0
/**
 * An importer that makes a WordPress site follow a timeline over its REST API.
 *
 * <p>The site is the only state: what is there is read first, compared by content hash, and only what moved is written. So
 * an import can be killed at any point and run again. Needs the plugin file {@code wordpress/dateline-events.php} on the
 * site. One importer at a time: nothing in WordPress is unique.
 */
@NullMarked
package io.github.dateline.examples.cmsfeed.wordpress;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** JSON-LD in the terms of schema.org, as a file and as the block inside a page. */
@NullMarked
package io.github.dateline.render.jsonld;

import org.jspecify.annotations.NullMarked;

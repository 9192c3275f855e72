// SPDX-License-Identifier: Apache-2.0
/** What every writer of hostile text needs: escaping for markup, and addresses that may be linked. */
@NullMarked
package io.github.dateline.render.text;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** iCalendar (RFC 5545). */
@NullMarked
package io.github.dateline.render.ics;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Values: what a date expression denotes once it is resolved. A date here is a set of days, not an instant; "last
 * August" is a month and "the 1950s" a decade. Every type is an immutable record or enum and knows its TIMEX3
 * (ISO-TimeML) and EDTF (ISO 8601-2, level 0 and 1) forms.
 */
@NullMarked
package io.github.dateline.time;

import org.jspecify.annotations.NullMarked;

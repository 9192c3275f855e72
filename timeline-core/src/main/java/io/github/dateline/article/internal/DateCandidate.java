// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import java.time.LocalDate;

/**
 * A day that one signal of a page gives.
 *
 * @param day the day
 * @param text the value as found
 * @param kind the signal
 * @param ambiguous whether day and month may have to change places
 * @param utc whether the value is in universal time, so that the local day may be one off
 */
record DateCandidate(LocalDate day, String text, DateSignal kind, boolean ambiguous, boolean utc) {}

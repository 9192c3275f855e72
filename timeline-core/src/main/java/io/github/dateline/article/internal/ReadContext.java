// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.article.internal;

import io.github.dateline.article.ReadLimits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every reader is configured with.
 *
 * @param limits how much is read
 * @param retrieved the day the source was fetched, or null
 */
public record ReadContext(ReadLimits limits, @Nullable LocalDate retrieved) {}

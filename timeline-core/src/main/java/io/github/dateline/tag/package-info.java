// SPDX-License-Identifier: Apache-2.0
/**
 * Finding date expressions in any text: lexicon, rules, language packs, and the bridge to Natty's phrase grammar. A
 * mention has a span, and its {@link io.github.dateline.tag.TemporalExpression} is the meaning of the words alone: no
 * reference date, no article.
 */
@NullMarked
package io.github.dateline.tag;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Articles and how they are read: files, folders, web pages, JSON and feeds; main text without boilerplate, publication
 * date with the signal that gave it.
 */
@NullMarked
package io.github.dateline.article;

import org.jspecify.annotations.NullMarked;

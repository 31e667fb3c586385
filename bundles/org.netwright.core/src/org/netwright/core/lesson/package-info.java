// SPDX-License-Identifier: EPL-2.0
/**
 * Lessons as they are shown: what each step stops at, with the values there and what is said about them, and why an output wins. Start
 * with {@link org.netwright.core.lesson.LessonStops}.
 *
 * <p>Threads: documents are read on their own thread; everything that comes out is immutable and goes anywhere.
 */
package org.netwright.core.lesson;

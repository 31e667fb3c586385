// SPDX-License-Identifier: EPL-2.0
/**
 * Lessons as files that anybody can look at: one page of HTML, or an animated GIF, drawn as all pictures are. Start with
 * {@link org.netwright.diagram.lesson.IllustratedLesson}.
 *
 * <p>Threads: values are immutable; writing keeps no state, so that any thread can do it.
 */
package org.netwright.diagram.lesson;

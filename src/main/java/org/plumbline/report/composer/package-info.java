/**
 * The composing of reports: from a template, the words of people and figures frozen in a snapshot, with sign-offs, numbered
 * versions and three views. The demo uses its activities.
 */
@NullMarked
@NamedInterface("composer")
package org.plumbline.report.composer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * A fictional English county: its teams, the people who work in them, and children whose histories hang together.
 * Each child's history follows from the county's seed and the child's number alone, so any number of children can be
 * told one after another without holding them.
 */
@NullMarked
package org.plumbline.demo.county;

import org.jspecify.annotations.NullMarked;

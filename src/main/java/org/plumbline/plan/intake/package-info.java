/**
 * The plan an authority had before: tables out of a workbook, a Word document or what somebody pasted, what their columns
 * may mean, and each row read with its doubts. Pure: what becomes of the rows is decided, and stored, elsewhere.
 * Others use {@link org.plumbline.plan.intake.SourceTables}, {@link org.plumbline.plan.intake.Mapping} and
 * {@link org.plumbline.plan.intake.Intake}.
 */
@NullMarked
package org.plumbline.plan.intake;

import org.jspecify.annotations.NullMarked;

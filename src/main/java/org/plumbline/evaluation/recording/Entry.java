package org.plumbline.evaluation.recording;

import java.time.Instant;
import org.plumbline.authority.WorkerId;
import org.plumbline.evaluation.tool.FieldKey;

/**
 * What somebody wrote in a field at a moment.
 *
 * @param version counted from 1 in the field
 * @param base the version the person saw when writing this one; 0 for an empty field
 * @param standsBeside written over a version the person had not seen, so kept beside it
 * @param value empty when the field was cleared
 * @param byName who wrote it, as shown
 */
public record Entry(
        FieldKey field,
        int version,
        int base,
        boolean standsBeside,
        String value,
        WorkerId by,
        String byName,
        Instant at) {}

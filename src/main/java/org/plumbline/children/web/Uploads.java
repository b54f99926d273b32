package org.plumbline.children.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ExtractId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Uploads and, until they are decided on, their content. */
@Store
class Uploads {
    private static final int PART_BYTES = 1 << 20;

    private static final String COLUMNS = """
        select u.id, u.file_names, u.uploaded_at, u.uploaded_by, u.as_at_on, u.set_aside, u.state, u.percent,
               cast(u.report as text) as report, u.reasons, u.extract_id
          from uploads u
        """;

    /** The workbooks that wait for a person's decision, without what was found in them, the oldest first. */
    static final String UNDECIDED = """
        select u.id, array_to_string(u.file_names, ', ') as files, u.uploaded_at, u.state
          from uploads u
         where u.state in ('checked', 'refused', 'failed')
         order by u.id
         limit 20
        """;

    /** One row while no extract was taken in, and none waits to be. */
    static final String NOTHING_YET = """
        select true as nothing_yet
         where not exists (select from extracts where undone_at is null)
           and not exists (select from uploads where state in ('checked', 'refused', 'failed'))
        """;

    private final JdbcClient jdbc;

    Uploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UploadId add(List<String> fileNames, @Nullable LocalDate asAt, Instant at, String by) {
        return new UploadId(jdbc.sql("""
            insert into uploads (authority_id, file_names, uploaded_at, uploaded_by, as_at_on, state)
            values (plumbline_authority(), :names, :at, :by, :asAt, 'to-check')
            returning id
            """)
                .param("names", fileNames.toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("asAt", asAt)
                .query(Long.class)
                .single());
    }

    void addContent(UploadId upload, int fileNumber, InputStream content) throws IOException {
        int part = 1;
        for (byte[] bytes = content.readNBytes(PART_BYTES); bytes.length > 0; bytes = content.readNBytes(PART_BYTES)) {
            jdbc.sql("""
                insert into upload_parts (authority_id, upload_id, file_number, part_number, content)
                values (plumbline_authority(), :upload, :file, :part, :content)
                """)
                    .param("upload", upload.value())
                    .param("file", fileNumber)
                    .param("part", part++)
                    .param("content", bytes)
                    .update();
        }
    }

    /** Writes the content of one file, part by part. */
    @Transactional(readOnly = true)
    public void copyContent(UploadId upload, int fileNumber, OutputStream out) {
        List<Integer> parts = jdbc.sql("""
            select part_number from upload_parts where upload_id = :upload and file_number = :file
             order by part_number
            """)
                .param("upload", upload.value())
                .param("file", fileNumber)
                .query((row, _) -> row.getInt("part_number"))
                .list();
        for (int part : parts) {
            write(content(upload, fileNumber, part), out);
        }
    }

    private byte[] content(UploadId upload, int fileNumber, int part) {
        return jdbc.sql("""
            select content from upload_parts
             where upload_id = :upload and file_number = :file and part_number = :part
            """)
                .param("upload", upload.value())
                .param("file", fileNumber)
                .param("part", part)
                .query(byte[].class)
                .single();
    }

    private static void write(byte[] content, OutputStream out) {
        try {
            out.write(content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Transactional(readOnly = true)
    public Optional<UploadRow> find(UploadId upload) {
        return jdbc.sql(COLUMNS + " where u.id = :id")
                .param("id", upload.value())
                .query((row, _) -> uploadRow(row))
                .optional();
    }

    /** Those on which a job or a person has still to do something, the oldest first. */
    @Transactional(readOnly = true)
    public List<UploadRow> listOpen() {
        return jdbc.sql(COLUMNS + " where u.state <> 'taken' order by u.id")
                .query((row, _) -> uploadRow(row))
                .list();
    }

    /** Asks for another check, with this date and these rows left out; false when it is too late. */
    boolean checkAgain(UploadId upload, @Nullable LocalDate asAt, Collection<String> setAside) {
        return jdbc.sql("""
            update uploads
               set as_at_on = :asAt, set_aside = :setAside, state = 'to-check', percent = 0, reasons = '{}'
             where id = :id and state in ('checked', 'refused', 'failed')
            """)
                        .param("asAt", asAt)
                        .param("setAside", setAside.toArray(String[]::new))
                        .param("id", upload.value())
                        .update()
                == 1;
    }

    /** Asks for it to be taken in as at the date; false when it is not waiting for that. */
    boolean askToTake(UploadId upload, LocalDate asAt) {
        return jdbc.sql("""
            update uploads set as_at_on = :asAt, state = 'to-take', percent = 0
             where id = :id and state = 'checked'
            """).param("asAt", asAt).param("id", upload.value()).update() == 1;
    }

    /** Keeps what the check found. */
    @Transactional
    public void keepReport(UploadId upload, UploadState state, String report) {
        jdbc.sql("update uploads set state = :state, percent = 100, report = cast(:report as jsonb) where id = :id")
                .param("state", state.key())
                .param("report", report)
                .param("id", upload.value())
                .update();
    }

    /** It became this extract; its content is no longer needed. */
    void keepExtract(UploadId upload, ExtractId extract) {
        jdbc.sql("update uploads set state = 'taken', percent = 100, extract_id = :extract where id = :id")
                .param("extract", extract.value())
                .param("id", upload.value())
                .update();
        jdbc.sql("delete from upload_parts where upload_id = :id")
                .param("id", upload.value())
                .update();
    }

    /** It was refused, or something broke. */
    @Transactional
    public void keepReasons(UploadId upload, UploadState state, List<String> reasons) {
        jdbc.sql("update uploads set state = :state, reasons = :reasons where id = :id")
                .param("state", state.key())
                .param("reasons", reasons.toArray(String[]::new))
                .param("id", upload.value())
                .update();
    }

    /** Seen by others at once, while the work itself is not finished. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keepProgress(UploadId upload, int percent) {
        jdbc.sql("update uploads set percent = :percent where id = :id")
                .param("percent", percent)
                .param("id", upload.value())
                .update();
    }

    /** Removes it with its content; false when a job has it, or when it was taken in. */
    boolean discard(UploadId upload) {
        return jdbc.sql("delete from uploads where id = :id and state in ('checked', 'refused', 'failed')")
                        .param("id", upload.value())
                        .update()
                == 1;
    }

    /** Removes what nobody decided on. */
    @Transactional
    public int discardOlderThan(Instant moment) {
        return jdbc.sql("delete from uploads where state in ('checked', 'refused', 'failed') and uploaded_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static UploadRow uploadRow(ResultSet row) throws SQLException {
        Date asAt = row.getDate("as_at_on");
        long extract = row.getLong("extract_id");
        return new UploadRow(
                new UploadId(row.getLong("id")),
                List.of(strings(row.getArray("file_names"))),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"),
                asAt == null ? null : asAt.toLocalDate(),
                Set.of(strings(row.getArray("set_aside"))),
                UploadState.ofKey(row.getString("state")),
                row.getInt("percent"),
                row.getString("report"),
                List.of(strings(row.getArray("reasons"))),
                extract == 0 ? null : new ExtractId(extract));
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}

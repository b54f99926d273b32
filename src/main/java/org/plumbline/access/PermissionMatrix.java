package org.plumbline.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which role may do what: a table kept as data, so that it can be read, printed and tested cell by cell. */
public final class PermissionMatrix {
    private final Map<Role, Set<Permission>> granted;

    private PermissionMatrix(Map<Role, Set<Permission>> granted) {
        this.granted = granted;
    }

    /**
     * The matrix that the product ships with.
     *
     * @throws IllegalStateException when a role or permission is missing from it, or unknown
     */
    public static PermissionMatrix shipped() {
        var granted = new EnumMap<Role, Set<Permission>>(Role.class);
        for (Role role : Role.values()) {
            granted.put(role, EnumSet.noneOf(Permission.class));
        }
        var seen = EnumSet.noneOf(Permission.class);
        try (InputStream file = PermissionMatrix.class.getResourceAsStream("/access/permissions.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(
                                java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Permission permission = Permission.ofCode(row.getField("permission"));
                seen.add(permission);
                granted.forEach((role, permissions) -> {
                    if (row.getField(role.code()).equals("yes")) {
                        permissions.add(permission);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!seen.equals(EnumSet.allOf(Permission.class))) {
            throw new IllegalStateException("access/permissions.csv lacks " + EnumSet.complementOf(seen));
        }
        return new PermissionMatrix(granted);
    }

    /** Whether one of the roles may. */
    public boolean allows(Set<Role> roles, Permission permission) {
        return roles.stream()
                .anyMatch(role -> granted.getOrDefault(role, Set.of()).contains(permission));
    }

    /** The roles that may. */
    public Set<Role> rolesThatMay(Permission permission) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        granted.forEach((role, permissions) -> {
            if (permissions.contains(permission)) {
                roles.add(role);
            }
        });
        return roles;
    }
}

package org.plumbline.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where measuring happens.
 *
 * @param root the project's folder, with the door in it
 */
record Workplace(Path root) {
    /** A folder for this measure, kept from run to run. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve("target/bench").resolve(name));
    }

    /** A folder for this measure, emptied first. */
    Path emptyFolder(String name) throws IOException {
        Path folder = folder(name);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return Files.createDirectories(folder);
    }

    /** The door with these arguments, its output in a file beside the folder. */
    Running start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(root.resolve("plumbline").toString()));
        command.addAll(List.of(arguments));
        return Running.start(command, environment, folder.resolve("output.log"));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

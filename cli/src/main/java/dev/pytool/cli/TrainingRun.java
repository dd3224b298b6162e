package dev.pytool.cli;

import dev.pytool.cli.console.Console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What the build runs once to fill the AOT cache: the commands a user starts most, over the
/// examples. Nothing is written; a command that fails fails the build.
public final class TrainingRun {
    private static final String MESSY =
            "import os,sys\nx = {  'a':37,'b':42 }\ndef f(a,):\n    return not (a)  # why\n";

    private TrainingRun() {}

    /// Argument: the folder of examples.
    public static void main(String[] arguments) {
        Path examples = Path.of(arguments[0]).toAbsolutePath();
        run(examples, "", 0, "--version");
        run(examples, "", 0, "fmt", "--check", "inventory/stock.py");
        run(examples, MESSY, 0, "fmt", "-");
        // The compiler learns from larger files what is worth its time.
        for (String module : List.of("argparse.py", "typing.py", "subprocess.py", "ast.py")) {
            run(examples, library(module), 0, "fmt", "-");
        }
        run(examples, "", 1, "lint", ".");
        run(examples, MESSY, 1, "lint", "--output-format", "json", "-");
        run(examples, "", 0, "ast", "tour.py");
        run(examples, "", 0, "run", "-c", "import collections, functools, os, re, typing");
    }

    /// A module of the bundled library; empty where the library is not there.
    private static String library(String module) {
        Path archive = Path.of(System.getProperty("pytool.home", "."), "data", "stdlib.zip");
        if (!Files.isRegularFile(archive)) {
            return "";
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(module);
            return entry == null
                    ? ""
                    : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path folder, String input, int expected, String... words) {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console =
                new Console(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        nowhere,
                        System.err,
                        folder,
                        Map.of(),
                        false,
                        false);
        int status = Main.run(List.of(words), console);
        if (status != expected) {
            System.err.println(
                    "pytool "
                            + String.join(" ", words)
                            + ": status "
                            + status
                            + ", expected "
                            + expected);
            System.exit(1);
        }
    }
}

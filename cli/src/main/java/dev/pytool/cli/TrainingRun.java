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

/// What the build runs to fill the AOT caches: the commands a user starts most, over the examples.
/// The interpreter's classes are a cache of their own, because a cache is read whole at each start.
/// Nothing is written but the tools' own caches, in a folder that the build names; a command that
/// fails fails the build.
public final class TrainingRun {
    private static final String MESSY =
            "import os,sys\nx = {  'a':37,'b':42 }\ndef f(a,):\n    return not (a)  # why\n";

    private final Path examples;
    private final String caches;

    private TrainingRun(Path examples, String caches) {
        this.examples = examples;
        this.caches = caches;
    }

    /// Arguments: the folder of examples, the commands to train (`tools` or `python`), a folder for
    /// caches.
    public static void main(String[] arguments) {
        TrainingRun training =
                new TrainingRun(Path.of(arguments[0]).toAbsolutePath(), arguments[2]);
        if (arguments[1].equals("python")) {
            training.python();
        } else {
            training.tools();
        }
    }

    private void tools() {
        run("", 0, "--version");
        run("", 0, "fmt", "--check", "inventory/stock.py");
        run(MESSY, 0, "fmt", "-");
        // The compiler learns from larger files what is worth its time.
        for (String module : List.of("argparse.py", "typing.py", "subprocess.py", "ast.py")) {
            run(library(module), 0, "fmt", "-");
        }
        run("", 1, "lint", "--no-cache", ".");
        run("", 1, "lint", "--no-cache", "--select", "E,F,W,C90", "inventory/report.py");
        // The first run fills the cache, the second reads it.
        run("", 1, "lint", ".");
        run("", 1, "lint", ".");
        run(MESSY, 1, "lint", "--output-format", "json", "-");
        run("", 0, "ast", "tour.py");
    }

    private void python() {
        run(
                "",
                0,
                "run",
                "-c",
                "import asyncio, collections, dataclasses, functools, json, logging, os, re, typing");
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

    private void run(String input, int expected, String... words) {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console =
                new Console(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        nowhere,
                        System.err,
                        examples,
                        Map.of("PYTOOL_CACHE_DIR", caches),
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

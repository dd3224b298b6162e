package dev.pytool.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The project's compiled classes, wherever the build put them: folders or jars of the class path.
final class ClassFiles {
    private ClassFiles() {}

    /// All classes below `dev/pytool` that are not tests and not the build's own module.
    static List<ClassModel> all() {
        List<ClassModel> models = new ArrayList<>();
        for (Path root : roots()) {
            try (Stream<Path> files = Files.walk(root.resolve("dev/pytool"))) {
                for (Path file :
                        (Iterable<Path>)
                                files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                    models.add(ClassFile.of().parse(Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return models;
    }

    private static List<Path> roots() {
        List<String> entries =
                new ArrayList<>(
                        Arrays.asList(
                                System.getProperty("java.class.path")
                                        .split(java.io.File.pathSeparator)));
        List<Path> roots = new ArrayList<>();
        for (Class<?> seen :
                List.of(
                        Main.class,
                        dev.pytool.parser.text.SourceText.class,
                        dev.pytool.analyzer.report.Diagnostic.class,
                        dev.pytool.formatter.options.FormatSettings.class,
                        dev.pytool.linter.options.LintOptions.class,
                        dev.pytool.checker.options.CheckOptions.class)) {
            entries.add(
                    Path.of(
                                    java.net.URI.create(
                                            seen.getProtectionDomain()
                                                    .getCodeSource()
                                                    .getLocation()
                                                    .toString()))
                            .toString());
        }
        entries.add(sibling("interpreter"));
        entries.add(sibling("dap-debugger"));
        entries.add(sibling("lsp-server"));
        for (String entry : entries) {
            Path path = Path.of(entry);
            boolean isTest =
                    entry.endsWith("test-classes")
                            || entry.endsWith("-test")
                            || entry.endsWith("processor");
            if (!isTest && Files.isDirectory(path.resolve("dev/pytool")) && !roots.contains(path)) {
                roots.add(path);
            }
        }
        return roots;
    }

    /// The class folder of another module, beside the one of this module.
    private static String sibling(String module) {
        String own =
                Path.of(
                                java.net.URI.create(
                                        Main.class
                                                .getProtectionDomain()
                                                .getCodeSource()
                                                .getLocation()
                                                .toString()))
                        .toString();
        return own.replace("/cli/", "/" + module + "/").replaceAll("/cli$", "/" + module);
    }
}

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Holds our own Java to google-java-format's AOSP style. Generated sources are left alone.
///
/// Arguments: `check` (status 1 and a list where a file would change) or `write`, and the root of the checkout.
public final class JavaStyle {
    private JavaStyle() {}

    public static void main(String[] arguments) throws IOException {
        boolean write = arguments[0].equals("write");
        var formatter = new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
        List<Path> changed = sources(Path.of(arguments[1])).parallelStream()
                .filter(file -> wouldChange(formatter, file, write))
                .toList();
        changed.forEach(file -> System.err.println((write ? "formatted " : "not in style: ") + file));
        if (!write && !changed.isEmpty()) {
            System.err.println("Run: mvn -N exec:exec@java-style -Dstyle=write");
            System.exit(1);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.filter(Files::isDirectory)
                    .flatMap(module -> Stream.of(module.resolve("src/main/java"), module.resolve("src/test/java")))
                    .filter(Files::isDirectory)
                    .flatMap(JavaStyle::walk)
                    .filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean wouldChange(Formatter formatter, Path file, boolean write) {
        try {
            String before = Files.readString(file);
            String after = formatter.formatSource(
                    RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(before, Style.AOSP)));
            if (write && !after.equals(before)) {
                Files.writeString(file, after);
            }
            return !after.equals(before);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}

package dev.pytool.analyzer.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytool.analyzer.imports.Environment;
import dev.pytool.analyzer.imports.Resolution;
import dev.pytool.analyzer.imports.SearchPaths;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.options.StatedOptions;
import dev.pytool.analyzer.query.Cancelled;
import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.parser.text.SourceText;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Counts what is computed after an edit, in a toy language: `import M` takes over all names that M
/// exports, `def NAME` exports one, every other line is a body.
class RecomputationTest {
    private static final Query<List<String>> LINES =
            Query.of("lines", (db, file) -> db.text(file).source().text().lines().toList());

    private static final Query<Set<String>> EXPORTS =
            Query.circular("exports", _ -> Set.<String>of(), RecomputationTest::exports);

    private static final Query<String> CHECK =
            Query.of(
                    "check",
                    (db, file) -> {
                        Set<String> known = db.get(EXPORTS, file);
                        List<String> unknown = new ArrayList<>(db.get(LINES, file));
                        unknown.removeIf(line -> line.contains(" ") || known.contains(line));
                        return String.join(",", unknown);
                    });

    private static Set<String> exports(Snapshot db, SourceLocation file) {
        Set<String> names = new TreeSet<>();
        for (String line : db.get(LINES, file)) {
            String[] words = line.split(" ");
            if (words[0].equals("def")) {
                names.add(words[1]);
            } else if (words[0].equals("import")
                    && db.resolve(db.module(file), words[1])
                            instanceof Resolution.Found(var module)) {
                names.addAll(db.get(EXPORTS, module.location().orElseThrow()));
            }
        }
        return names;
    }

    @TempDir Path folder;

    private final List<String> computed = Collections.synchronizedList(new ArrayList<>());
    private Session session;

    @BeforeEach
    void open() throws IOException {
        folder = folder.toRealPath();
        SearchPaths paths = new SearchPaths(List.of(), List.of(folder), Environment.NONE, 14);
        session =
                Session.open(
                        new Setup(paths, "linux", StatedOptions.NONE),
                        4,
                        (query, file) -> {
                            String name = Path.of(file.display()).getFileName().toString();
                            computed.add(query.name() + " " + name.substring(0, name.indexOf('.')));
                        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    private SourceLocation file(String name) {
        return SourceLocation.of(folder.resolve(name + ".py"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".py"), text.replace("; ", "\n"));
    }

    private void edit(String name, String text) {
        session.workspace().edit(file(name), SourceText.of(text.replace("; ", "\n")));
    }

    private String check(String name) {
        return session.workspace().snapshot().get(CHECK, file(name));
    }

    /// What was computed since the last call.
    private List<String> drain() {
        List<String> all = new ArrayList<>(new TreeSet<>(computed));
        computed.clear();
        return all;
    }

    @Test
    void typingInABodyInvalidatesNothingOutside() throws IOException {
        write("a", "import b; x");
        write("b", "def x; one");
        assertEquals("", check("a"));
        drain();
        assertEquals("", check("a"));
        assertEquals(List.of(), drain());
        edit("b", "def x; two; three");
        assertEquals("", check("a"));
        assertEquals(List.of("exports b", "lines b"), drain());
        edit("b", "def y");
        assertEquals("x", check("a"));
        assertEquals(List.of("check a", "exports a", "exports b", "lines b"), drain());
    }

    @Test
    void anEditThatIsTakenBackLeavesTheOldAnswers() throws IOException {
        write("a", "def x; x");
        Set<String> before = session.workspace().snapshot().get(EXPORTS, file("a"));
        edit("a", "def x; x; more");
        assertSame(before, session.workspace().snapshot().get(EXPORTS, file("a")));
    }

    @Test
    void circlesSettleAndHaveAFirewallToo() throws IOException {
        write("a", "import b; def x; y; z");
        write("b", "import c; def y; x; z");
        write("c", "import a; def z; x; y; q");
        assertEquals("", check("a"));
        assertEquals("", check("b"));
        assertEquals("q", check("c"));
        drain();
        edit("c", "import a; def z; x; y; r");
        assertEquals("", check("a"));
        assertEquals("", check("b"));
        assertEquals(List.of("exports a", "exports b", "exports c", "lines c"), drain());
        edit("c", "import a; def w; x; y; r");
        assertEquals("z", check("a"));
        assertEquals("z", check("b"));
        assertEquals("r", check("c"));
    }

    @Test
    void newFilesAnswerOldImports() throws IOException {
        write("a", "import late; x");
        write("other", "def o; o");
        assertEquals("x", check("a"));
        assertEquals("", check("other"));
        drain();
        write("late", "def x");
        session.workspace().changedOnDisk(List.of(file("late")));
        assertEquals("", check("a"));
        assertEquals(List.of("check a", "exports a", "exports late", "lines late"), drain());
        assertEquals("", check("other"));
        assertEquals(List.of(), drain());
        Files.delete(folder.resolve("late.py"));
        session.workspace().changedOnDisk(List.of(file("late")));
        assertEquals("x", check("a"));
    }

    @Test
    void anOlderSnapshotIsCancelled() throws IOException {
        write("a", "def x; x");
        Snapshot old = session.workspace().snapshot();
        assertEquals("", old.get(CHECK, file("a")));
        edit("a", "x");
        assertThrows(Cancelled.class, () -> old.get(CHECK, file("a")));
        Snapshot withdrawn = session.workspace().snapshot().withdrawable(() -> true);
        assertThrows(Cancelled.class, () -> withdrawn.get(CHECK, file("a")));
    }

    @Test
    void threadsDoNotChangeResults() throws IOException {
        int count = 60;
        List<SourceLocation> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            write(
                    "m" + i,
                    "import m"
                            + (i * 7 + 1) % count
                            + "; import m"
                            + (i + 1) % count
                            + "; def d"
                            + i
                            + "; d"
                            + (i + 13) % count
                            + "; nowhere"
                            + i);
            files.add(file("m" + i));
        }
        List<String> answers = session.answers(session.workspace().snapshot(), CHECK, files);
        for (int i = 0; i < count; i++) {
            assertEquals("nowhere" + i, answers.get(i));
        }
    }
}

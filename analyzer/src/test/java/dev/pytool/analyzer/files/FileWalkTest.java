package dev.pytool.analyzer.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

class FileWalkTest {
    @TempDir Path root;

    @Test
    void honoursNestedGitignoreAndExcludes() throws IOException {
        put(".git/config", "");
        put(".gitignore", "# no rule\n*_gen.py\n/only_top.py\nout/\n!kept_gen.py\n");
        put("a.py", "");
        put("b_gen.py", "");
        put("kept_gen.py", "");
        put("only_top.py", "");
        put("sub/only_top.py", "");
        put("sub/.gitignore", "!c_gen.py\nd.py\n");
        put("sub/c_gen.py", "");
        put("sub/d.py", "");
        put("sub/out/e.py", "");
        put("venv/f.py", "");
        put("notes.txt", "");
        put("n.ipynb", "");
        put("t.pyi", "");
        assertEquals(
                "a.py kept_gen.py n.ipynb sub/c_gen.py sub/only_top.py t.pyi",
                found(FileOptions.DEFAULT, root));
        assertEquals(
                "sub/c_gen.py sub/only_top.py", found(FileOptions.DEFAULT, root.resolve("sub")));
    }

    @Test
    void namedFilesCountWhateverTheirNameIs() throws IOException {
        put("venv/f.py", "");
        put("script", "");
        assertEquals(
                "venv/f.py script",
                found(
                        FileOptions.DEFAULT,
                        root.resolve("venv/f.py"),
                        root.resolve("script"),
                        root.resolve("script")));
    }

    @Test
    void linkLoopsEnd() throws IOException {
        put("p/a.py", "");
        Files.createSymbolicLink(root.resolve("p/again"), root.resolve("p"));
        Files.createSymbolicLink(root.resolve("p/self.py"), root.resolve("p/self.py"));
        FileFilter filter = new FileFilter(root, FileOptions.DEFAULT);
        FileWalk.Found found = FileWalk.find(List.of(root), filter, FileOptions.DEFAULT);
        assertEquals(List.of(root.resolve("p/a.py")), found.files());
        assertEquals("symbolic links form a loop", found.problems().getFirst().reason());
    }

    private String found(FileOptions options, Path... paths) {
        FileWalk.Found found =
                FileWalk.find(List.of(paths), new FileFilter(root, options), options);
        assertEquals(List.of(), found.problems());
        return found.files().stream()
                .map(path -> root.relativize(path).toString())
                .collect(Collectors.joining(" "));
    }

    private void put(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

package dev.pytool.analyzer.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ProjectModulesTest {
    @TempDir Path root;

    @Test
    void modulesLieInTheSourceFoldersOfTheNearestConfiguration() throws IOException {
        Path project = Files.createDirectories(root.resolve("project"));
        Files.writeString(project.resolve("pyproject.toml"), "");
        Files.createDirectories(project.resolve("src/inner"));
        Files.writeString(project.resolve("own.py"), "");
        Files.writeString(root.resolve("outer.py"), "");
        Path deep = Files.createDirectories(project.resolve("a/b"));
        ProjectModules modules = new ProjectModules(deep, List.of(".", "src"), root);
        assertTrue(modules.holds("inner"));
        assertTrue(modules.holds("own"));
        assertFalse(modules.holds("outer"));
        assertFalse(modules.holds("b"));
    }

    @Test
    void withoutConfigurationTheWorkingFolderCountsForFilesBelowIt() throws IOException {
        Path below = Files.createDirectories(root.resolve("a/b"));
        Files.writeString(root.resolve("top.py"), "");
        Files.writeString(below.resolve("beside.py"), "");
        assertTrue(new ProjectModules(below, List.of("."), root).holds("top"));
        Path elsewhere = root.resolve("elsewhere");
        ProjectModules apart = new ProjectModules(below, List.of("."), elsewhere);
        assertFalse(apart.holds("top"));
        assertTrue(apart.holds("beside"));
    }
}

package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.modules.marshal.MarshalledCode;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The bundled library's code objects, which the build wrote beside the jar that reads them; the
/// same name keeps code of another build away. What is missing or damaged is compiled anew.
final class CompiledLibrary {
    private static final String JAR = ".jar";
    private static final String ENDING = "-library.zip";

    private final ZipFile archive;

    private CompiledLibrary(ZipFile archive) {
        this.archive = archive;
    }

    /// The archive beside a jar.
    static Path beside(String jar) {
        return Path.of(jar.substring(0, jar.length() - JAR.length()) + ENDING);
    }

    static CompiledLibrary open(Path archive) throws IOException {
        return new CompiledLibrary(new ZipFile(archive.toFile()));
    }

    /// The archive that belongs to the running program, if it runs from one jar that has one.
    static Optional<CompiledLibrary> ofThisBuild() {
        String path = System.getProperty("java.class.path", "");
        if (!path.endsWith(JAR) || !Files.exists(beside(path))) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(beside(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The code of a module.
    ///
    /// @param name the module's source in the library, as its archive names it
    /// @param file what the code says it comes from
    Optional<PyCode> code(Interp in, String name, String file) {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return MarshalledCode.read(in, archive.getInputStream(entry).readAllBytes(), file);
        } catch (IOException | PyException damaged) {
            return Optional.empty();
        }
    }
}

package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.Program;
import dev.pytool.interpreter.modules.marshal.MarshalledCode;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// What the build runs to compile the bundled library, so that importing it costs no parsing.
public final class LibraryCompiler {
    private LibraryCompiler() {}

    /// Arguments: the distribution folder, the jar that will read the code.
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        Path target = CompiledLibrary.beside(arguments[1]);
        Interp in =
                new Program(
                                home,
                                List.of(),
                                InputStream.nullInputStream(),
                                OutputStream.nullOutputStream(),
                                OutputStream.nullOutputStream())
                        .interp();
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        try (ZipFile library = new ZipFile(home.resolve("data/stdlib.zip").toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(partial))) {
            for (ZipEntry entry : library.stream().filter(LibraryCompiler::isModule).toList()) {
                byte[] source = library.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(code(in, source, entry.getName()));
                out.closeEntry();
            }
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isModule(ZipEntry entry) {
        return entry.getName().endsWith(".py");
    }

    private static byte[] code(Interp in, byte[] source, String name) {
        try {
            String text = SourceInput.decode(source, name);
            return MarshalledCode.write(in, Source.compile(in, text, name, "exec"));
        } catch (PyException e) {
            throw new IllegalStateException("the library's " + name + " does not compile", e);
        }
    }
}

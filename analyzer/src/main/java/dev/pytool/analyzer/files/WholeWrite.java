package dev.pytool.analyzer.files;

import dev.pytool.parser.text.SourceText;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/// Replaces a file whole or not at all: whoever reads it, at any moment and after any crash, sees
/// the old or the new content. Encoding, byte-order mark, mode, owner and the target of a symbolic
/// link stay.
public final class WholeWrite {
    private WholeWrite() {}

    /// Writes the text in the encoding it carries.
    ///
    /// @return why it could not be written; nothing changed on disk then
    public static Optional<FileProblem> write(Path path, SourceText text) {
        Optional<byte[]> bytes = text.encode();
        return bytes.isPresent()
                ? write(path, bytes.get())
                : Optional.of(
                        new FileProblem(path, "its encoding lacks a character of the new text"));
    }

    /// Writes the bytes.
    ///
    /// @return why they could not be written; nothing changed on disk then
    public static Optional<FileProblem> write(Path path, byte[] bytes) {
        try {
            replace(path, bytes);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileProblem.of(path, e));
        }
    }

    private static void replace(Path path, byte[] bytes) throws IOException {
        boolean exists = Files.exists(path);
        Path target = exists ? path.toRealPath() : path.toAbsolutePath();
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(path.toString());
        }
        Path folder = target.getParent();
        Path beside =
                folder.resolve(
                        "."
                                + target.getFileName()
                                + "."
                                + ProcessHandle.current().pid()
                                + "-"
                                + Long.toString(System.nanoTime(), 36)
                                + ".pytool-new");
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            if (exists) {
                copyAttributes(target, beside);
            }
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        syncFolder(folder);
    }

    /// Only the superuser may give a file away, so a foreign owner is kept where the system allows
    /// it.
    private static void copyAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView target =
                Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target == null) {
            return;
        }
        PosixFileAttributes wanted =
                Files.readAttributes(from, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes made = target.readAttributes();
        if (!made.group().equals(wanted.group()) || !made.owner().equals(wanted.owner())) {
            try {
                target.setGroup(wanted.group());
                target.setOwner(wanted.owner());
            } catch (IOException e) {
                // The content matters more than the owner; the mode below still limits who may read
                // it.
                target.setPermissions(wanted.permissions());
                return;
            }
        }
        target.setPermissions(wanted.permissions());
    }

    /// Makes the new name itself survive a power failure, where the system can open folders.
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some file systems do not sync folders; the content itself is on disk already.
            return;
        }
    }
}

package dev.pytool.analyzer.files;

import dev.pytool.parser.text.SourceText;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// Replaces a file whole or not at all: whoever reads it, at any moment and after any crash, sees
/// the old or the new content. Encoding, byte-order mark, mode, owner and the target of a symbolic
/// link stay.
///
/// The new content is written beside the file and takes its name in one step. A process that is
/// killed before that step leaves the piece beside it; [Leftovers] removes it in a later run. A
/// file with several names cannot be replaced so without losing the others: it is overwritten in
/// place, while its whole new content lies beside it under a name that no run removes.
public final class WholeWrite {
    private static final Set<StandardOpenOption> FRESH =
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

    /// Brings bytes into an open, empty file and onto the disk.
    interface Filling {
        void fill(FileChannel channel, byte[] bytes) throws IOException;
    }

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
        return write(path, bytes, WholeWrite::fill);
    }

    static Optional<FileProblem> write(Path path, byte[] bytes, Filling filling) {
        try {
            try {
                replace(path, bytes, filling);
            } catch (NoSuchFileException e) {
                // Another run took the piece for a leftover: possible where both see different
                // process tables, as from inside and outside of a container.
                replace(path, bytes, filling);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileProblem.of(path, e));
        }
    }

    private static void fill(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    private static void replace(Path path, byte[] bytes, Filling filling) throws IOException {
        boolean exists = Files.exists(path);
        Path target = exists ? path.toRealPath() : path.toAbsolutePath();
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(path.toString());
        }
        Path folder = target.getParent();
        Path beside = folder.resolve(Leftovers.name(target));
        FileChannel fresh = create(beside, exists);
        try {
            try (fresh) {
                filling.fill(fresh, bytes);
            }
            if (exists && names(target) > 1) {
                Path copy = Leftovers.copy(beside);
                Files.move(beside, copy, StandardCopyOption.ATOMIC_MOVE);
                beside = copy;
                overwrite(target, bytes, filling);
                Files.delete(copy);
                return;
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

    /// Readable by nobody else until it gets the mode of the file it replaces.
    private static FileChannel create(Path beside, boolean exists) throws IOException {
        FileAttribute<?>[] mode =
                exists && beside.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try {
            return FileChannel.open(beside, FRESH, mode);
        } catch (AccessDeniedException e) {
            throw new FileSystemException(
                    beside.getParent().toString(), null, "its folder is read-only");
        }
    }

    /// How many names the file has.
    private static int names(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(file, "unix:nlink")
                : 1;
    }

    /// Puts the old content back where the new one does not fit: the room it takes is still the
    /// file's.
    private static void overwrite(Path target, byte[] bytes, Filling filling) throws IOException {
        byte[] old = Files.readAllBytes(target);
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            try {
                filling.fill(channel, bytes);
                channel.truncate(bytes.length);
            } catch (IOException e) {
                channel.position(0);
                fill(channel, old);
                channel.truncate(old.length);
                throw e;
            }
        }
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

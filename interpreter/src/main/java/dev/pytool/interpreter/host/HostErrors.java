package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Map;

/// OSErrors for what Java's file operations throw.
final class HostErrors {
    private static final Map<Integer, String> TEXTS =
            Map.ofEntries(
                    Map.entry(1, "Operation not permitted"),
                    Map.entry(2, "No such file or directory"),
                    Map.entry(5, "Input/output error"),
                    Map.entry(3, "No such process"),
                    Map.entry(4, "Interrupted system call"),
                    Map.entry(9, "Bad file descriptor"),
                    Map.entry(10, "No child processes"),
                    Map.entry(11, "Resource temporarily unavailable"),
                    Map.entry(13, "Permission denied"),
                    Map.entry(17, "File exists"),
                    Map.entry(18, "Invalid cross-device link"),
                    Map.entry(20, "Not a directory"),
                    Map.entry(21, "Is a directory"),
                    Map.entry(22, "Invalid argument"),
                    Map.entry(25, "Inappropriate ioctl for device"),
                    Map.entry(29, "Illegal seek"),
                    Map.entry(32, "Broken pipe"),
                    Map.entry(88, "Socket operation on non-socket"),
                    Map.entry(89, "Destination address required"),
                    Map.entry(94, "Socket type not supported"),
                    Map.entry(92, "Protocol not available"),
                    Map.entry(95, "Operation not supported"),
                    Map.entry(97, "Address family not supported by protocol"),
                    Map.entry(98, "Address already in use"),
                    Map.entry(99, "Cannot assign requested address"),
                    Map.entry(101, "Network is unreachable"),
                    Map.entry(103, "Software caused connection abort"),
                    Map.entry(104, "Connection reset by peer"),
                    Map.entry(106, "Transport endpoint is already connected"),
                    Map.entry(107, "Transport endpoint is not connected"),
                    Map.entry(110, "Connection timed out"),
                    Map.entry(111, "Connection refused"),
                    Map.entry(113, "No route to host"),
                    Map.entry(115, "Operation now in progress"),
                    Map.entry(28, "No space left on device"),
                    Map.entry(30, "Read-only file system"),
                    Map.entry(36, "File name too long"),
                    Map.entry(39, "Directory not empty"),
                    Map.entry(40, "Too many levels of symbolic links"));

    private HostErrors() {}

    /// @param file what `filename` says, or `null`
    static PyException number(int number, Object file) {
        return Errors.os(number, text(number), file);
    }

    static String text(int number) {
        return TEXTS.getOrDefault(number, "Unknown error " + number);
    }

    static PyException of(IOException cause, Object file) {
        return number(numberOf(cause), file);
    }

    static int numberOf(IOException cause) {
        return switch (cause) {
            case java.net.ConnectException e -> connecting(e);
            case java.nio.channels.ClosedChannelException e -> 9;
            case NoSuchFileException e -> 2;
            case FileAlreadyExistsException e -> 17;
            case DirectoryNotEmptyException e -> 39;
            case AccessDeniedException e -> 13;
            case NotDirectoryException e -> 20;
            case NotLinkException e -> 22;
            case FileSystemException e -> byReason(e.getReason() == null ? "" : e.getReason());
            default -> byReason(cause.getMessage() == null ? "" : cause.getMessage());
        };
    }

    private static int connecting(java.net.ConnectException cause) {
        int number = byReason(cause.getMessage() == null ? "" : cause.getMessage());
        return number == 5 ? 111 : number;
    }

    private static int byReason(String reason) {
        for (Map.Entry<Integer, String> text : TEXTS.entrySet()) {
            if (reason.contains(text.getValue())) {
                return text.getKey();
            }
        }
        return 5;
    }
}

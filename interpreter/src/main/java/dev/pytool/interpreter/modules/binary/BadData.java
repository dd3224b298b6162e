package dev.pytool.interpreter.modules.binary;

/// Text that is no encoding of anything; the message is that of `binascii.Error`.
final class BadData extends Exception {
    private static final long serialVersionUID = 1L;

    BadData(String message) {
        super(message, null, false, false);
    }
}

package dev.pytool.formatter;

/// The line ends of a text: the formatter works on `\n`, the result has what the first line of the
/// source has.
record LineEnds(String first) {

    static LineEnds of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return new LineEnds("\n");
            }
            if (c == '\r') {
                return new LineEnds(
                        i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "\r\n" : "\r");
            }
        }
        return new LineEnds("\n");
    }

    String toNewlines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    String restore(String text) {
        return first.equals("\n") ? text : text.replace("\n", first);
    }
}

package dev.pytool.formatter.line;

/// Comments that switch the formatter off and on, alone or beside others.
enum FmtDirective {
    OFF("# fmt: off", "# fmt:off", "# yapf: disable"),
    ON("# fmt: on", "# fmt:on", "# yapf: enable"),
    SKIP("# fmt: skip", "# fmt:skip", "# fmt: skip");

    private final String[] spellings;

    FmtDirective(String... spellings) {
        this.spellings = spellings;
    }

    static boolean isAny(String comment) {
        if (comment.indexOf("fmt") < 0 && comment.indexOf("yapf") < 0) {
            return false;
        }
        return OFF.isIn(comment) || ON.isIn(comment) || SKIP.isIn(comment);
    }

    /// Whether the comment is this directive, or holds it: `# one # two`, `# one; two`.
    boolean isIn(String comment) {
        if (isSpelled(comment)) {
            return true;
        }
        if (comment.indexOf("fmt") < 0 && comment.indexOf("yapf") < 0) {
            return false;
        }
        String[] hashes = comment.split("# ", -1);
        for (int i = 1; i < hashes.length; i++) {
            if (isSpelled("# " + hashes[i].strip())) {
                return true;
            }
        }
        int start = 0;
        int end = comment.length();
        while (start < end && (comment.charAt(start) == '#' || comment.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (comment.charAt(end - 1) == '#' || comment.charAt(end - 1) == ' ')) {
            end--;
        }
        for (String part : comment.substring(start, end).split(";", -1)) {
            if (isSpelled("# " + part.strip())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpelled(String comment) {
        for (String spelling : spellings) {
            if (spelling.equals(comment)) {
                return true;
            }
        }
        return false;
    }
}

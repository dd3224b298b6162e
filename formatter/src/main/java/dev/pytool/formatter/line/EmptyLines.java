package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.style.Style;

import java.util.ArrayList;
import java.util.List;

/// Counts the empty lines around each logical line, in the order of the lines. Uses up the line
/// ends in the prefix of a line's first leaf.
final class EmptyLines {
    private final Style style;
    private Line previous;
    private Block previousBlock;
    private final List<Line> definitions = new ArrayList<>();
    private Block leadingComment;
    private final StubSpacing stubs;

    /// @param lines all lines of the file, which [#next] is asked for one after the other
    EmptyLines(Style style, List<Line> lines) {
        this.style = style;
        this.stubs = new StubSpacing(style, lines);
    }

    /// A logical line and the empty lines before and after it.
    static final class Block {
        final Line line;
        private final Block previous;
        private int before;
        private final int after;
        private final boolean formFeed;

        Block(Line line, Block previous, int before, int after, boolean formFeed) {
            this.line = line;
            this.previous = previous;
            this.before = before;
            this.after = after;
            this.formFeed = formFeed;
        }

        String before() {
            return PrefixComment.lineEnds(before, formFeed);
        }

        int after() {
            return after;
        }
    }

    private record Count(int before, int after) {}

    Block next(Line line) {
        boolean formFeed =
                line.depth() == 0 && line.size() > 0 && line.leaf(0).prefix().contains("\f\n");
        Count count = count(line);
        int before = count.before;
        if (previousBlock != null) {
            before = Math.max(0, before - previousBlock.after);
            if (isModuleDocstring(previousBlock.line) && !line.isClass() && !line.isDef()) {
                before = 1;
            }
        }
        Block block = new Block(line, previousBlock, before, count.after, formFeed);
        if (line.isComment()) {
            boolean begins =
                    previous == null
                            || !previous.isDecorator()
                                    && (!previous.isComment() || before > 0)
                                    && (leadingComment == null || before > 0);
            if (begins) {
                leadingComment = block;
            }
        } else if (!line.isDecorator() || before > 0) {
            leadingComment = null;
        }
        previous = line;
        previousBlock = block;
        return block;
    }

    private static boolean isModuleDocstring(Line line) {
        return line.depth() == 0 && line.size() == 1 && line.isDocstring();
    }

    private Count count(Line line) {
        stubs.advance();
        int allowed = line.depth() == 0 && !style.stub() ? 2 : 1;
        int before = 0;
        if (line.size() > 0) {
            Leaf first = line.leaf(0);
            for (int i = 0; i < first.prefix().length() && before < allowed; i++) {
                if (first.prefix().charAt(i) == '\n') {
                    before++;
                }
            }
            first.prefix("");
        }
        boolean userHadNewline = before > 0;
        int depth = line.depth();
        Line previousDef = null;
        while (!definitions.isEmpty() && definitions.getLast().depth() >= depth) {
            previousDef = definitions.removeLast();
        }
        if (line.isDef() || line.isClass()) {
            definitions.add(line);
        }
        if (previous == null) {
            return new Count(0, 0);
        }
        if (line.isDocstring()) {
            if (previous.isClass()) {
                return new Count(0, 1);
            }
            if (previous.opensBlock() && previous.isDef()) {
                return new Count(0, 0);
            }
        }
        if (previousDef != null) {
            before = afterDefinition(line, previousDef, userHadNewline);
        }
        if (line.isDecorator() || line.isDef() || line.isClass()) {
            return beforeDefinition(line, before, userHadNewline);
        }
        if (previous.isImport()
                && !line.isImport()
                && !line.keepsImport()
                && depth == previous.depth()) {
            boolean one = depth == 0;
            return new Count(one ? 1 : Math.max(before, 1), 0);
        }
        return new Count(stubs.beforeStatement(before, userHadNewline), 0);
    }

    private int afterDefinition(Line line, Line definition, boolean userHadNewline) {
        if (style.stub()) {
            return stubs.afterDefinition(line, previous, definition, userHadNewline);
        }
        if (line.depth() > 0) {
            return 1;
        }
        // A clause that goes on with a statement stays near the definitions in the statement's
        // first block.
        boolean goesOn =
                definition.depth() > 0
                        && line.leaf(-1).is(Sym.COLON)
                        && !startsStatement(line.leaf(0));
        return goesOn ? 1 : 2;
    }

    private static boolean startsStatement(Leaf leaf) {
        return switch (leaf.value()) {
            case "with", "try", "for", "while", "if", "match" -> true;
            default -> false;
        };
    }

    private Count beforeDefinition(Line line, int before, boolean userHadNewline) {
        if (previous.isDecorator()) {
            return new Count(0, style.stub() && line.isStubClass() ? 1 : 0);
        }
        if (previous.depth() < line.depth() && (previous.isClass() || previous.isDef())) {
            return new Count(!style.stub() && userHadNewline ? 1 : 0, 0);
        }
        Block comment = null;
        if (previous.isComment() && previous.depth() == line.depth() && before == 0) {
            Block leading = leadingComment;
            if (leading == null
                    || leading.previous == null
                    || leading.previous.line.isClass()
                    || leading.previous.line.opensBlock()
                    || leading.before > 1) {
                return new Count(0, 0);
            }
            comment = leading;
        }
        int newlines;
        if (style.stub()) {
            newlines = stubs.beforeDefinition(line, previous, before, userHadNewline);
        } else {
            newlines = line.depth() > 0 ? 1 : 2;
            // No empty line after a body of `...` is meant: overloads, protocols.
            if (previous.isStubDef() && !userHadNewline) {
                newlines = 0;
            }
        }
        if (comment != null) {
            comment.before = Math.max(comment.before, newlines) - comment.previous.after;
            newlines = 0;
        }
        return new Count(newlines, 0);
    }
}

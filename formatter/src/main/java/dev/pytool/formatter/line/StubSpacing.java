package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.style.Preview;
import dev.pytool.formatter.style.Style;

import java.util.List;
import java.util.Optional;

/// Empty lines in type stubs: few, and never two together.
final class StubSpacing {
    private final Style style;
    private final Optional<OverloadGroups> groups;
    private final List<Line> lines;
    private int at = -1;

    StubSpacing(Style style, List<Line> lines) {
        this.style = style;
        this.lines = lines;
        this.groups =
                style.stub() && style.has(Preview.PYI_OVERLOAD_GROUP_BLANK_LINES)
                        ? Optional.of(new OverloadGroups(lines))
                        : Optional.empty();
    }

    /// Goes on to the next line of the file.
    void advance() {
        at++;
    }

    /// The empty lines before a line, where `usual` would be right without overloads.
    int before(int usual, boolean userHadNewline) {
        return groups.isPresent() ? groups.get().before(at, usual, userHadNewline) : usual;
    }

    /// The empty lines before a line that begins no definition: at least one after a function that
    /// is nothing but its docstring.
    int beforeStatement(int usual, boolean userHadNewline) {
        boolean documented =
                style.stub()
                        && style.has(Preview.PYI_BLANK_LINE_AFTER_FUNCTION_DOCSTRING)
                        && at >= 2
                        && lines.get(at - 1).isDocstring()
                        && lines.get(at - 2).isDef()
                        && lines.get(at).depth() < lines.get(at - 1).depth();
        return before(documented ? 1 : usual, userHadNewline);
    }

    int afterDefinition(Line line, Line previous, Line definition, boolean userHadNewline) {
        if (definition.isClass() && !definition.isStubClass()) {
            return 1;
        }
        if (line.depth() > 0 && !line.isDef() && previous.isDef()) {
            return userHadNewline ? 1 : 0;
        }
        return line.depth() > 0 ? 0 : 1;
    }

    int beforeDefinition(Line line, Line previous, int before, boolean userHadNewline) {
        return before(usual(line, previous, before), userHadNewline);
    }

    private int usual(Line line, Line previous, int before) {
        if (line.isClass() || previous.isClass()) {
            if (previous.depth() < line.depth()) {
                return 0;
            }
            if (previous.depth() > line.depth()) {
                return 1;
            }
            return line.isStubClass() && previous.isStubClass() ? 0 : 1;
        }
        if (previous.depth() > line.depth()) {
            return 1;
        }
        if (style.has(Preview.PYI_BLANK_LINE_BEFORE_DECORATED_CLASS)
                && line.isDecorator()
                && previous.isDef()
                && decoratesClass(line)) {
            return 1;
        }
        if ((line.isDef() || line.isDecorator()) && !previous.isDef()) {
            return line.depth() > 0 ? Math.min(1, before) : 1;
        }
        return 0;
    }

    private static boolean decoratesClass(Line decorator) {
        Syntax at = decorator.leaf(0);
        while (at.exists() && !at.is(Sym.DECORATED)) {
            at = at.parent();
        }
        return at.child(-1).is(Sym.CLASSDEF);
    }
}

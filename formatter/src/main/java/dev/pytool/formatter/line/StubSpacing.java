package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.style.Preview;
import dev.pytool.formatter.style.Style;

/// Empty lines in type stubs: few, and never two together.
final class StubSpacing {
    private final Style style;

    StubSpacing(Style style) {
        this.style = style;
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

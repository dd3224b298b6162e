package dev.pytool.formatter.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One statement of the result: `import module [as name]`, or `from module import members`.
///
/// Statements of the source that import from one module are joined here.
final class ImportEntry {
    final boolean from;

    /// The module as it is written, with the dots of a relative import.
    final String module;

    /// The other name of a module, empty without one.
    final String alias;

    final Comments comments = new Comments();
    final Map<Member, Comments> members = new LinkedHashMap<>();
    boolean trailingComma;

    ImportEntry(boolean from, String module, String alias) {
        this.from = from;
        this.module = module;
        this.alias = alias;
    }

    /// An imported name.
    ///
    /// @param alias its other name, empty without one
    record Member(String name, String alias) {
        String text() {
            return alias.isEmpty() ? name : name + " as " + alias;
        }
    }

    /// Comments with lines of their own, and comments at the end of a line.
    static final class Comments {
        final List<String> above = new ArrayList<>(0);
        final List<String> beside = new ArrayList<>(0);

        boolean isEmpty() {
            return above.isEmpty() && beside.isEmpty();
        }
    }

    int level() {
        int dots = 0;
        while (dots < module.length() && module.charAt(dots) == '.') {
            dots++;
        }
        return from ? dots : 0;
    }

    String path() {
        return module.substring(level());
    }

    String firstName() {
        String path = path();
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    boolean isStar() {
        for (Member member : members.keySet()) {
            if (member.name().equals("*")) {
                return true;
            }
        }
        return false;
    }
}

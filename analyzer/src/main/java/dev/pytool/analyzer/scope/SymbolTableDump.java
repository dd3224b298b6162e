package dev.pytool.analyzer.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The symbol tables of a file as module `symtable` of CPython 3.14 shows them, as JSON: `{"type",
/// "name", "line", "nested", "optimized", "symbols": [[name, [flag, ...]], ...], "children"}`.
public final class SymbolTableDump {
    private final StringBuilder out = new StringBuilder();

    private SymbolTableDump() {}

    public static String of(Scopes scopes) {
        SymbolTableDump dump = new SymbolTableDump();
        Depth.run(depth -> {
            dump.out.setLength(0);
            dump.scope(scopes.module(), depth);
            return dump;
        });
        return dump.out.toString();
    }

    private void scope(Scope scope, Depth depth) {
        if (!depth.enter()) {
            return;
        }
        out.append("{\"type\":\"").append(scope.kind().word()).append("\",\"name\":");
        string(scope.name());
        out.append(",\"line\":").append(scope.line());
        out.append(",\"nested\":").append(scope.isNested());
        out.append(",\"optimized\":").append(scope.kind().isFunction()).append(",\"symbols\":[");
        List<Symbol> symbols = new ArrayList<>(scope.table());
        Set<String> namespaces = new HashSet<>();
        scope.tableChildren().forEach(child -> namespaces.add(child.name()));
        symbols.sort(Comparator.comparing(Symbol::name));
        String separator = "";
        for (Symbol symbol : symbols) {
            out.append(separator).append('[');
            string(symbol.name());
            out.append(",[");
            flags(scope, symbol, namespaces);
            out.append("]]");
            separator = ",";
        }
        out.append("],\"children\":[");
        separator = "";
        for (Scope child : scope.tableChildren()) {
            out.append(separator);
            scope(child, depth);
            separator = ",";
        }
        out.append("]}");
        depth.leave();
    }

    /// A scope named `top` counts as the module in symtable's own reading.
    private void flags(Scope scope, Symbol symbol, Set<String> namespaces) {
        List<String> flags = new ArrayList<>();
        Placement placement = symbol.placement();
        boolean explicit = placement == Placement.GLOBAL_EXPLICIT;
        boolean moduleBound = scope.name().equals("top") && symbol.isBound();
        boolean cell = placement == Placement.CELL;
        flag(flags, symbol.isReferenced(), "referenced");
        flag(flags, symbol.isParameter(), "parameter");
        flag(flags, symbol.isTypeParameter(), "type_parameter");
        flag(flags, explicit || placement == Placement.GLOBAL_IMPLICIT || moduleBound, "global");
        flag(flags, explicit, "declared_global");
        flag(flags, symbol.isDeclaredNonlocal(), "nonlocal");
        flag(flags, placement == Placement.LOCAL || cell || moduleBound, "local");
        flag(flags, symbol.isAnnotated(), "annotated");
        flag(flags, placement == Placement.FREE, "free");
        flag(flags, symbol.isFreeInClass(), "free_class");
        flag(flags, cell, "cell");
        flag(flags, symbol.isImported(), "imported");
        flag(flags, symbol.isAssigned(), "assigned");
        flag(flags, symbol.isIterationVariable(), "comp_iter");
        flag(flags, symbol.isComprehensionCell(), "comp_cell");
        flag(flags, namespaces.contains(symbol.name()), "namespace");
        out.append(String.join(",", flags));
    }

    private static void flag(List<String> flags, boolean holds, String name) {
        if (holds) {
            flags.add('"' + name + '"');
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}

package dev.pytool.processor.ast;

import java.util.ArrayList;
import java.util.List;

/// The node table, read: families of productions, single productions and enumerations, in the
/// table's order.
record AstTable(List<Family> families, List<Group> groups, List<Enumeration> enumerations) {

    /// A sealed interface and its records. A `single` family has one production of its own name.
    record Family(String name, boolean positions, boolean single, List<Production> productions) {}

    record Production(String name, List<Field> fields) {}

    /// One field. `many` is a list; an optional list element (`expr?*`) may be absent, as a `**x`
    /// key of a dict is.
    record Field(String type, String name, boolean optional, boolean many) {}

    /// A sealed interface over some productions of one family.
    record Group(String name, List<String> members) {}

    record Enumeration(String name, List<String> members) {}

    static AstTable read(String text) {
        var families = new ArrayList<Family>();
        var groups = new ArrayList<Group>();
        var enumerations = new ArrayList<Enumeration>();
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+");
            switch (words[0]) {
                case "family" ->
                        families.add(
                                new Family(words[1], words.length > 2, false, new ArrayList<>()));
                case "single" ->
                        families.add(
                                new Family(
                                        words[1],
                                        "positions".equals(words[2]),
                                        true,
                                        List.of(production(words[1], line))));
                case "group" ->
                        groups.add(new Group(words[1], List.of(words).subList(2, words.length)));
                case "enum" ->
                        enumerations.add(
                                new Enumeration(words[1], List.of(words).subList(2, words.length)));
                default ->
                        families.getLast()
                                .productions()
                                .add(production(line.substring(0, line.indexOf('(')), line));
            }
        }
        return new AstTable(families, groups, enumerations);
    }

    private static Production production(String name, String line) {
        String inner = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')).strip();
        var fields = new ArrayList<Field>();
        for (String part : inner.isEmpty() ? new String[0] : inner.split(",\\s*")) {
            String[] words = part.split(" ");
            String type = words[0].replace("?", "").replace("*", "");
            fields.add(new Field(type, words[1], words[0].contains("?"), words[0].endsWith("*")));
        }
        return new Production(name, fields);
    }
}

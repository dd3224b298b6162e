package dev.pytool.processor.option;

import java.util.List;

/// The source of a table class.
final class OptionTableText {
    private OptionTableText() {}

    static String of(
            String owner,
            String record,
            String section,
            List<OptionRow> rows,
            String construction) {
        StringBuilder lines = new StringBuilder();
        for (OptionRow row : rows) {
            lines.append("            ").append(quote(row.line())).append(",\n");
        }
        return TEMPLATE.replace("$OWNER$", owner)
                        .replace("$RECORD$", record)
                        .replace("$SECTION$", quote(section))
                        .replace("$ROWS$", lines)
                        .replace("$NEW$", construction)
                + reader(construction, "bool(values, ", BOOL)
                + reader(construction, "integer(values, ", INTEGER)
                + reader(construction, "string(values, ", STRING)
                + reader(construction, "list(values, ", LIST)
                + reader(construction, "lists(values, ", LISTS)
                + reader(construction, "strings(values, ", STRINGS)
                + reader(construction, " constants(", CONSTANTS)
                + reader(construction, " optional(", OPTIONAL)
                + (construction.contains("constant") || construction.contains(" optional(")
                        ? CONSTANT
                        : "")
                + "}\n";
    }

    private static String reader(String construction, String call, String text) {
        return construction.contains(call) ? text : "";
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
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
        return out.append('"').toString();
    }

    private static final String TEMPLATE =
            """
            package $OWNER$;

            import java.util.List;
            import java.util.Map;
            import java.util.Optional;

            /// The options of [$RECORD$] as data. Generated from its components.
            @SuppressWarnings("unused")
            public final class $RECORD$Table {
                /// The table of the configuration file that holds these options.
                public static final String SECTION = $SECTION$;

                private $RECORD$Table() {}

                /// One row an option, its fields separated by U+001F: key, flag, flag that says no, type, default,
                /// documentation, choices, least and greatest number, placeholder.
                public static String[] rows() {
                    return new String[] {
            $ROWS$        };
                }

                public static $RECORD$ defaults() {
                    return of(Map.of());
                }

                /// The record that these values by key give; absent keys have their defaults.
                public static $RECORD$ of(Map<String, ?> values) {
                    return $NEW$;
                }
            """;

    private static final String BOOL =
            """

                private static boolean bool(Map<String, ?> values, String key, boolean otherwise) {
                    return values.get(key) instanceof Boolean value ? value : otherwise;
                }

                private static Optional<Boolean> bool(Map<String, ?> values, String key) {
                    return values.get(key) instanceof Boolean value ? Optional.of(value) : Optional.empty();
                }
            """;

    private static final String INTEGER =
            """

                private static int integer(Map<String, ?> values, String key, int otherwise) {
                    return values.get(key) instanceof Integer value ? value : otherwise;
                }

                private static Optional<Integer> integer(Map<String, ?> values, String key) {
                    return values.get(key) instanceof Integer value ? Optional.of(value) : Optional.empty();
                }
            """;

    private static final String STRING =
            """

                private static String string(Map<String, ?> values, String key, String otherwise) {
                    return values.get(key) instanceof String value ? value : otherwise;
                }

                private static Optional<String> string(Map<String, ?> values, String key) {
                    return values.get(key) instanceof String value ? Optional.of(value) : Optional.empty();
                }
            """;

    private static final String LIST =
            """

                @SuppressWarnings("unchecked") // Lists under these keys hold strings, see the table's types.
                private static List<String> list(Map<String, ?> values, String key, String otherwise) {
                    if (values.get(key) instanceof List<?> value) {
                        return List.copyOf((List<String>) value);
                    }
                    return otherwise.isEmpty() ? List.of() : List.of(otherwise.split(","));
                }
            """;

    private static final String LISTS =
            """

                @SuppressWarnings("unchecked") // Tables under these keys hold lists, see the table's types.
                private static Map<String, List<String>> lists(Map<String, ?> values, String key) {
                    return values.get(key) instanceof Map<?, ?> value ? (Map<String, List<String>>) value : Map.of();
                }
            """;

    private static final String STRINGS =
            """

                @SuppressWarnings("unchecked") // Tables under these keys hold strings, see the table's types.
                private static Map<String, String> strings(Map<String, ?> values, String key) {
                    return values.get(key) instanceof Map<?, ?> value ? (Map<String, String>) value : Map.of();
                }
            """;

    private static final String CONSTANTS =
            """

                private static <E extends Enum<E>> List<E> constants(Class<E> type, List<String> names) {
                    List<E> found = new java.util.ArrayList<>();
                    for (String name : names) {
                        found.add(Enum.valueOf(type, constant(name)));
                    }
                    return List.copyOf(found);
                }
            """;

    private static final String OPTIONAL =
            """

                private static <E extends Enum<E>> Optional<E> optional(Class<E> type, Optional<String> name) {
                    return name.isPresent() ? Optional.of(Enum.valueOf(type, constant(name.get()))) : Optional.empty();
                }
            """;

    private static final String CONSTANT =
            """

                private static String constant(String spelled) {
                    return spelled.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
                }
            """;
}

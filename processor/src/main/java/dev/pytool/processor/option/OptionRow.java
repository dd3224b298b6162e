package dev.pytool.processor.option;

import java.util.List;

/// One line of the generated table, its fields as [OptionSection] lists them.
record OptionRow(
        String key,
        String flag,
        String noFlag,
        String type,
        String value,
        String doc,
        String choices,
        String min,
        String max,
        String placeholder) {
    private static final char SEPARATOR = '\u001f';

    static OptionRow of(String key, Option option, String javaType, List<String> constants) {
        List<String> choices = constants.isEmpty() ? List.of(option.choices()) : constants;
        String type = type(javaType, !choices.isEmpty());
        String noFlag = option.noFlag();
        if (noFlag.isEmpty() && type.equals("bool") && option.flag().startsWith("--")) {
            noFlag = "--no-" + option.flag().substring(2);
        }
        return new OptionRow(
                key,
                option.flag(),
                noFlag,
                type,
                option.value().isEmpty() && javaType.equals("boolean") ? "false" : option.value(),
                option.doc().strip().replaceAll("\\s+", " "),
                String.join(",", choices),
                option.min() == Integer.MIN_VALUE ? "" : Integer.toString(option.min()),
                option.max() == Integer.MAX_VALUE ? "" : Integer.toString(option.max()),
                option.placeholder());
    }

    private static String type(String javaType, boolean hasChoices) {
        return switch (javaType) {
            case "boolean", "java.util.Optional<java.lang.Boolean>" -> "bool";
            case "int", "java.util.Optional<java.lang.Integer>" -> "int";
            case "java.lang.String", "java.util.Optional<java.lang.String>" ->
                    hasChoices ? "choice" : "string";
            case "java.util.List<java.lang.String>" -> "list";
            case "java.util.Map<java.lang.String,java.util.List<java.lang.String>>" -> "lists";
            case "java.util.Map<java.lang.String,java.lang.String>" -> "strings";
            default ->
                    !hasChoices
                            ? "?"
                            : javaType.startsWith("java.util.List") ? "choices" : "choice";
        };
    }

    String line() {
        return String.join(
                String.valueOf(SEPARATOR),
                key,
                flag,
                noFlag,
                type,
                value,
                doc,
                choices,
                min,
                max,
                placeholder);
    }

    /// `lineLength` as `line-length`.
    static String kebab(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                out.append('-').append(Character.toLowerCase(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}

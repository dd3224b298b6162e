package dev.pytool.processor.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The text of the generated files. Rules carry numbers from 0, package by package, so that a
/// package's rules are one range and each dispatch is a dense `switch`.
final class RuleSources {
    /// Rules in one generated method: far below the size the JVM stops compiling at.
    private static final int CHUNK = 120;

    private RuleSources() {}

    static String dispatcherName(String home) {
        String origin = home.substring(home.lastIndexOf('.') + 1);
        return home + "." + Character.toUpperCase(origin.charAt(0)) + origin.substring(1) + "Rules";
    }

    /// The class of one package that calls its rules: rule classes stay package-private.
    static String dispatcher(String home, List<RuleDeclaration> rules, int first) {
        StringBuilder out = new StringBuilder();
        String name = dispatcherName(home);
        out.append("package ").append(home).append(";\n\n");
        out.append("import dev.pytool.linter.model.LintContext;\n\n");
        out.append("/// Calls the rules of this package by number.\n");
        out.append("public final class ")
                .append(name.substring(name.lastIndexOf('.') + 1))
                .append(" {\n");
        out.append("    private ")
                .append(name.substring(name.lastIndexOf('.') + 1))
                .append("() {}\n");
        chunks(
                out,
                "void run(int rule, Object subject, LintContext cx)",
                "run",
                "rule, subject, cx",
                rules,
                first,
                RuleSources::call);
        chunks(
                out,
                "String message(int rule)",
                "message",
                "rule",
                rules,
                first,
                rule -> "return " + quoted(rule.rule().message()) + ";");
        return out.append("}\n").toString();
    }

    private static String call(RuleDeclaration rule) {
        String simple = rule.type().substring(rule.home().length() + 1);
        if (rule.subscriptions().size() == 1) {
            return simple
                    + ".check(("
                    + rule.subscriptions().getFirst().subject()
                    + ") subject, cx); return;";
        }
        StringBuilder out = new StringBuilder();
        for (Subscription each : rule.subscriptions()) {
            out.append("if (subject instanceof ")
                    .append(each.subject())
                    .append(" s) { ")
                    .append(simple)
                    .append(".check(s, cx); return; } ");
        }
        return out.append("return;").toString();
    }

    private static void chunks(
            StringBuilder out,
            String signature,
            String name,
            String arguments,
            List<RuleDeclaration> rules,
            int first,
            Function<RuleDeclaration, String> body) {
        int count = (rules.size() + CHUNK - 1) / CHUNK;
        boolean value = !signature.startsWith("void");
        if (count > 1) {
            out.append("\n    public static ")
                    .append(signature)
                    .append(" {\n        switch ((rule - ")
                    .append(first)
                    .append(") / ")
                    .append(CHUNK)
                    .append(") {\n");
            for (int i = 0; i < count; i++) {
                out.append("            case ")
                        .append(i)
                        .append(": ")
                        .append(value ? "return " : "")
                        .append(name)
                        .append(i)
                        .append("(")
                        .append(arguments)
                        .append(");")
                        .append(value ? "\n" : " return;\n");
            }
            out.append(
                    "            default: throw new IllegalArgumentException();\n        }\n    }\n");
        }
        for (int i = 0; i < count; i++) {
            out.append("\n    ")
                    .append(count > 1 ? "private" : "public")
                    .append(" static ")
                    .append(count > 1 ? signature.replace(name + "(", name + i + "(") : signature)
                    .append(" {\n        switch (rule) {\n");
            for (int j = i * CHUNK; j < Math.min(rules.size(), (i + 1) * CHUNK); j++) {
                out.append("            case ")
                        .append(first + j)
                        .append(": ")
                        .append(body.apply(rules.get(j)))
                        .append("\n");
            }
            out.append(
                    "            default: throw new IllegalArgumentException();\n        }\n    }\n");
        }
    }

    /// The class that knows all rules.
    static String table(Map<String, List<RuleDeclaration>> byPackage, List<RuleDeclaration> all) {
        StringBuilder out = new StringBuilder("package dev.pytool.linter.rules;\n\n");
        out.append(
                "import dev.pytool.analyzer.report.Risk;\nimport dev.pytool.linter.model.LintContext;\nimport dev.pytool.linter.model.Subject;\nimport dev.pytool.parser.ast.Kind;\n\nimport java.util.Optional;\n\n");
        out.append(
                "/// All rules by number, and who listens to what.\npublic final class RuleTable {\n");
        out.append("    public static final int COUNT = ").append(all.size()).append(";\n");
        homes(out, byPackage);
        out.append("\n    private RuleTable() {}\n");
        byRange(
                out,
                "void run(int rule, Object subject, LintContext cx)",
                ".run(rule, subject, cx); return;",
                byPackage);
        byRange(out, "String message(int rule)", ".message(rule);", byPackage);
        codes(out, all);
        out.append(
                "\n    /// Numbers of the rules that subscribe to nodes of this kind, one a `char`.\n    public static String listeners(Kind kind) {\n        switch (kind) {\n");
        subscribers(out, all, true);
        out.append(
                "    /// Numbers of the rules that subscribe to this subject, one a `char`.\n    public static String listeners(Subject subject) {\n        switch (subject) {\n");
        subscribers(out, all, false);
        banditTests(out, all);
        return out.append("}\n").toString();
    }

    private static void banditTests(StringBuilder out, List<RuleDeclaration> all) {
        StringBuilder names = new StringBuilder();
        StringBuilder risks = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            int rule = i;
            all.get(i)
                    .bandit()
                    .ifPresent(test -> {
                        String at = "            case " + rule + ": return ";
                        names.append(at).append(quoted(test.name())).append(";\n");
                        risks.append(at)
                                .append("Optional.of(new Risk(Risk.Level.")
                                .append(test.severity())
                                .append(", Risk.Level.")
                                .append(test.confidence())
                                .append("));\n");
                    });
        }
        out.append(
                "\n    /// What bandit calls the rule, or nothing.\n    public static String banditName(int rule) {\n        switch (rule) {\n");
        out.append(names).append("            default: return \"\";\n        }\n    }\n");
        out.append(
                "\n    /// How the rule's findings weigh where it does not say so itself.\n    public static Optional<Risk> risk(int rule) {\n        switch (rule) {\n");
        out.append(risks)
                .append("            default: return Optional.empty();\n        }\n    }\n");
    }

    private static void byRange(
            StringBuilder out,
            String signature,
            String call,
            Map<String, List<RuleDeclaration>> byPackage) {
        out.append("\n    public static ")
                .append(signature)
                .append(" {\n        switch (HOMES.charAt(rule)) {\n");
        int home = 0;
        for (String each : byPackage.keySet()) {
            out.append("            case ")
                    .append(home++)
                    .append(signature.startsWith("void") ? ": " : ": return ")
                    .append(dispatcherName(each))
                    .append(call)
                    .append("\n");
        }
        out.append(
                "            default: throw new IllegalArgumentException();\n        }\n    }\n");
    }

    /// The package of each rule, one a `char`, so that a dispatch is a table switch.
    private static void homes(StringBuilder out, Map<String, List<RuleDeclaration>> byPackage) {
        StringBuilder homes = new StringBuilder();
        int home = 0;
        for (List<RuleDeclaration> rules : byPackage.values()) {
            homes.append(escaped(home++).repeat(rules.size()));
        }
        out.append("    private static final String HOMES = \"").append(homes).append("\";\n");
    }

    /// The codes in the order of their numbers, and which of them preview rules have.
    private static void codes(StringBuilder out, List<RuleDeclaration> all) {
        StringBuilder previews = new StringBuilder();
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            codes.append(i == 0 ? "" : " ").append(all.get(i).code());
            if (all.get(i).rule().preview()) {
                previews.append(escaped(i));
            }
        }
        out.append("\n    private static final String[] CODES = \"")
                .append(codes)
                .append(
                        "\".split(\" \");\n\n    public static String code(int rule) {\n        return CODES[rule];\n    }\n");
        out.append("\n    private static final String PREVIEWS = \"")
                .append(previews)
                .append(
                        "\";\n\n    public static boolean isPreview(int rule) {\n        return PREVIEWS.indexOf(rule) >= 0;\n    }\n");
    }

    /// A number as a character of a literal. Line ends and quotes must not appear as such: the
    /// compiler reads Unicode escapes before it reads literals.
    private static String escaped(int number) {
        return switch (number) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> String.format("\\u%04x", number);
        };
    }

    private static void subscribers(StringBuilder out, List<RuleDeclaration> all, boolean nodes) {
        Map<String, StringBuilder> lists = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            String number = escaped(i);
            for (Subscription each : all.get(i).subscriptions()) {
                if (each.node() == nodes) {
                    for (String kind : each.kinds()) {
                        StringBuilder list =
                                lists.computeIfAbsent(kind, key -> new StringBuilder());
                        if (!list.toString().endsWith(number)) {
                            list.append(number);
                        }
                    }
                }
            }
        }
        lists.forEach((kind, list) ->
                out.append("            case ")
                        .append(kind)
                        .append(": return \"")
                        .append(list)
                        .append("\";\n"));
        out.append("            default: return \"\";\n        }\n    }\n");
    }

    /// The catalog: for each rule one line of tab-separated fields, then its documentation,
    /// indented.
    static String catalog(List<RuleDeclaration> all) {
        StringBuilder out = new StringBuilder();
        for (RuleDeclaration rule : all) {
            out.append(
                            String.join(
                                    "\t",
                                    rule.code(),
                                    rule.rule().name(),
                                    rule.origin(),
                                    rule.rule().fix().name(),
                                    rule.rule().preview() ? "preview" : "stable",
                                    rule.rule().message().replace("\n", " ")))
                    .append('\n');
            rule.documentation()
                    .strip()
                    .lines()
                    .forEach(line -> out.append(' ').append(line).append('\n'));
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

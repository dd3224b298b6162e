package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The assert methods of `unittest.TestCase`: their parameters and the statements that say the
/// same.
final class UnittestAssertions {
    private UnittestAssertions() {}

    /// @param form the condition, with `{0}` and `{1}` for the first parameters; empty where no
    ///   plain assertion says the same
    private record Assertion(String form, List<String> parameters) {}

    private static final Map<String, Assertion> KNOWN = known();

    private static Map<String, Assertion> known() {
        Map<String, Assertion> all = new HashMap<>();
        add(all, "{0}", "expr msg", "assertTrue failUnless");
        add(all, "not {0}", "expr msg", "assertFalse failIf");
        add(all, "{0} == {1}", "first second msg", "assertEqual assertEquals failUnlessEqual");
        add(all, "{0} != {1}", "first second msg", "assertNotEqual assertNotEquals failIfEqual");
        add(all, "{0} > {1}", "first second msg", "assertGreater");
        add(all, "{0} >= {1}", "first second msg", "assertGreaterEqual");
        add(all, "{0} < {1}", "first second msg", "assertLess");
        add(all, "{0} <= {1}", "first second msg", "assertLessEqual");
        add(all, "{0} in {1}", "member container msg", "assertIn");
        add(all, "{0} not in {1}", "member container msg", "assertNotIn");
        add(all, "{0} is {1}", "expr1 expr2 msg", "assertIs");
        add(all, "{0} is not {1}", "expr1 expr2 msg", "assertIsNot");
        add(all, "{0} is None", "expr msg", "assertIsNone");
        add(all, "{0} is not None", "expr msg", "assertIsNotNone");
        add(all, "isinstance({0}, {1})", "obj cls msg", "assertIsInstance");
        add(all, "not isinstance({0}, {1})", "obj cls msg", "assertNotIsInstance");
        add(all, "re.search({1}, {0})", "text regex msg", "assertRegex assertRegexpMatches");
        add(
                all,
                "not re.search({1}, {0})",
                "text regex msg",
                "assertNotRegex assertNotRegexpMatches");
        add(
                all,
                "",
                "",
                "assert_ assertAlmostEqual assertAlmostEquals assertCountEqual"
                        + " assertDictContainsSubset assertDictEqual assertListEqual"
                        + " assertMultiLineEqual assertNotAlmostEqual assertNotAlmostEquals"
                        + " assertSequenceEqual assertSetEqual assertTupleEqual"
                        + " failIfAlmostEqual failUnlessAlmostEqual");
        return Map.copyOf(all);
    }

    private static void add(
            Map<String, Assertion> all, String form, String parameters, String names) {
        Assertion assertion = new Assertion(form, List.of(parameters.split(" ")));
        for (String name : names.split(" ")) {
            all.put(name, assertion);
        }
    }

    static boolean isKnown(String name) {
        return KNOWN.containsKey(name);
    }

    /// The `assert` statement that says the same, if the arguments can be told apart.
    static Optional<String> rewritten(Expr.Call call, LintContext cx) {
        Assertion assertion = KNOWN.get(Calls.method(call));
        if (assertion.form().isEmpty() || Calls.isUnpacking(call)) {
            return Optional.empty();
        }
        List<String> names = assertion.parameters();
        Map<String, Expr> given = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), call.args().size()); i++) {
            given.put(names.get(i), call.args().get(i));
        }
        for (Keyword keyword : call.keywords()) {
            String name = keyword.arg().orElse("");
            if (!names.contains(name) || given.put(name, keyword.value()) != null) {
                return Optional.empty();
            }
        }
        List<String> needed = names.subList(0, names.size() - 1);
        if (!given.keySet().containsAll(needed)) {
            return Optional.empty();
        }
        String form = assertion.form();
        StringBuilder text = new StringBuilder("assert ");
        int at = 0;
        while (at < form.length()) {
            if (form.charAt(at) == '{') {
                Expr argument = given.get(needed.get(form.charAt(at + 1) - '0'));
                text.append(operand(argument, form, cx));
                at += 3;
            } else {
                text.append(form.charAt(at++));
            }
        }
        Expr message = given.get("msg");
        if (message != null) {
            text.append(", ").append(Unparse.of(message, cx));
        }
        return Optional.of(text.toString());
    }

    private static String operand(Expr argument, String form, LintContext cx) {
        if (form.contains("(") || form.equals("{0}")) {
            return Unparse.of(argument, cx);
        }
        return form.startsWith("not ")
                ? Unparse.negated(argument, cx)
                : Unparse.comparand(argument, cx);
    }
}

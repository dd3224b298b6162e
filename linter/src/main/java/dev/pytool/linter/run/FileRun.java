package dev.pytool.linter.run;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.RuleNames;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.model.Subject;
import dev.pytool.linter.model.Suppressions;
import dev.pytool.linter.options.LintOptions;
import dev.pytool.linter.rules.RuleTable;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.linter.semantic.Semantics;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Everything that happens to one file: names, rules, suppressions, order.
public final class FileRun {
    /// The code of a syntax error.
    private static final String SYNTAX = "invalid-syntax";

    private FileRun() {}

    public static List<Diagnostic> of(
            Tree tree,
            String name,
            Listeners listeners,
            LintOptions options,
            Predicate<String> isOn,
            Predicate<String> isKnown,
            RuleNames names) {
        FileRole role = role(name);
        SourceFile file =
                new SourceFile(
                        tree.source().text(),
                        tree.tokens(),
                        tree.lines(),
                        role,
                        name.isEmpty() ? Optional.empty() : Optional.of(name));
        Semantics semantics = Semantics.of(tree, options.targetVersion().minor(), role);
        LintContext cx =
                new LintContext(file, semantics, options, RuleTable::code, RuleTable::message);
        List<Diagnostic> out = new ArrayList<>();
        List<SyntaxProblem> problems =
                tree.problems().stream().filter(problem -> !isRule(problem)).toList();
        if (problems.isEmpty()) {
            if (options.statesTarget()) {
                UnsupportedSyntax.of(tree, options.targetVersion().minor()).stream()
                        .map(FileRun::syntax)
                        .forEach(out::add);
            }
            CompileErrors.of(semantics.index()).stream().map(FileRun::syntax).forEach(out::add);
            Walk.all(cx, listeners);
        } else {
            problems.stream().map(FileRun::syntax).forEach(out::add);
            Walk.tokens(cx, listeners);
        }
        NoqaReader noqa = new NoqaReader(cx, names);
        NosecReader nosec = new NosecReader(cx);
        int reported = cx.findings().size();
        for (Finding finding : cx.findings()) {
            if (!noqa.suppresses(finding.code(), finding.start(), finding.noqaOffset())
                    && !nosec.suppresses(finding)) {
                out.add(diagnostic(finding, cx));
            }
        }
        boolean any = !noqa.all().isEmpty() || !noqa.directives().isEmpty();
        if (any && problems.isEmpty()) {
            Suppressions suppressions =
                    new Suppressions(noqa.all(), noqa.directives(), isKnown, isOn, names);
            for (int rule : listeners.of(Subject.SUPPRESSIONS)) {
                cx.enter(rule);
                RuleTable.run(rule, suppressions, cx);
            }
            cx.findings().stream()
                    .skip(reported)
                    .map(finding -> diagnostic(finding, cx))
                    .forEach(out::add);
        }
        out.sort(FileRun::order);
        return List.copyOf(out);
    }

    private static Diagnostic syntax(SyntaxProblem problem) {
        return new Diagnostic(
                Severity.ERROR,
                SYNTAX,
                problem.message(),
                problem.start(),
                problem.end(),
                Optional.empty());
    }

    private static int order(Diagnostic a, Diagnostic b) {
        if (a.start() != b.start()) {
            return Integer.compare(a.start(), b.start());
        }
        int byCode = a.code().compareTo(b.code());
        return byCode != 0 ? byCode : Integer.compare(a.end(), b.end());
    }

    /// An unknown `__future__` feature leaves the tree whole; F407 speaks of it.
    private static boolean isRule(SyntaxProblem problem) {
        return problem.message().startsWith("future feature ");
    }

    private static Diagnostic diagnostic(Finding finding, LintContext cx) {
        return new Diagnostic(
                Severity.WARNING,
                finding.code(),
                finding.message(),
                finding.start(),
                finding.end(),
                finding.fix().map(fix -> CommentGuard.checked(finding, fix, cx)),
                finding.risk().or(() -> RuleTable.risk(finding.rule())));
    }

    private static FileRole role(String name) {
        if (name.endsWith(".pyi")) {
            return FileRole.STUB;
        }
        if (name.endsWith(".ipynb")) {
            return FileRole.NOTEBOOK;
        }
        return name.equals("__init__.py") || name.endsWith("/__init__.py")
                ? FileRole.PACKAGE
                : FileRole.MODULE;
    }
}

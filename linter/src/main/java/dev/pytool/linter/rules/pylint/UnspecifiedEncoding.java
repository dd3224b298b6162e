package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Instances;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;
import java.util.Set;

/// Without `encoding`, text files are read and written as the machine at hand is set up (PEP 597).
///
/// ```python
/// open("notes.txt")   # open("notes.txt", encoding="utf-8")
/// ```
///
/// The unsafe fix chooses UTF-8.
@Rule(
        code = "PLW1514",
        name = "unspecified-encoding",
        fix = Fixable.ALWAYS,
        message = "`{}` {}without explicit `encoding` argument",
        preview = true)
final class UnspecifiedEncoding {
    private static final Set<String> PATHS =
            Set.of(
                    "pathlib.Path",
                    "pathlib.PosixPath",
                    "pathlib.PurePath",
                    "pathlib.PurePosixPath",
                    "pathlib.PureWindowsPath",
                    "pathlib.WindowsPath");

    private UnspecifiedEncoding() {}

    /// Where a function takes its mode and its encoding.
    ///
    /// @param mode position, or -1 where it always handles text
    /// @param text whether it handles text without a mode
    private record Opener(String name, int mode, boolean text, int encoding) {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Opener> opener = opener(node, cx);
        if (opener.isEmpty()
                || Calls.isUnpacking(node)
                || Calls.hasKeyword(node, "encoding")
                || node.args().size() > opener.get().encoding()
                || !isText(node, opener.get())) {
            return;
        }
        Finding finding =
                cx.report(
                        node.func(),
                        opener.get().name(),
                        opener.get().mode() < 0 ? "" : "in text mode ");
        insert(node, finding, cx);
    }

    private static Optional<Opener> opener(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        switch (name) {
            case "builtins.open" -> {
                return Optional.of(new Opener(cx.text(node.func()), 1, true, 3));
            }
            case "codecs.open" -> {
                return Optional.of(new Opener(name, 1, true, 2));
            }
            case "io.TextIOWrapper" -> {
                return Optional.of(new Opener(name, -1, true, 1));
            }
            case "tempfile.NamedTemporaryFile", "tempfile.TemporaryFile" -> {
                return Optional.of(new Opener(name, 0, false, 2));
            }
            case "tempfile.SpooledTemporaryFile" -> {
                return Optional.of(new Opener(name, 1, false, 3));
            }
            default -> {}
        }
        if (!(node.func() instanceof Expr.Attribute method) || !isPath(method.value(), cx)) {
            return Optional.empty();
        }
        String shown = "pathlib.Path(...)." + method.attr();
        return switch (method.attr()) {
            case "open" -> Optional.of(new Opener(shown, 0, true, 2));
            case "read_text" -> Optional.of(new Opener(shown, -1, true, 0));
            case "write_text" -> Optional.of(new Opener(shown, -1, true, 1));
            default -> Optional.empty();
        };
    }

    private static boolean isPath(Expr value, LintContext cx) {
        return switch (value) {
            case Expr.Call call -> cx.nameOf(call.func()).equals("pathlib.Path");
            case Expr.Name name ->
                    cx.semantics().binding(name).filter(each -> isPath(each, cx)).isPresent();
            default -> false;
        };
    }

    private static boolean isPath(Binding binding, LintContext cx) {
        Optional<Expr> annotation = Instances.annotation(binding);
        if (annotation.isPresent()) {
            boolean many =
                    cx.parent(binding.node())
                            .filter(parent ->
                                    parent instanceof Arguments all
                                            && (all.vararg()
                                                            .filter(binding.node()::equals)
                                                            .isPresent()
                                                    || all.kwarg()
                                                            .filter(binding.node()::equals)
                                                            .isPresent()))
                            .isPresent();
            return !many && PATHS.contains(cx.nameOf(annotation.get()));
        }
        return Instances.isOf(binding, PATHS, cx);
    }

    private static boolean isText(Expr.Call node, Opener opener) {
        if (opener.mode() < 0) {
            return true;
        }
        Optional<Expr> mode = Calls.argument(node, "mode", opener.mode());
        return mode.isEmpty()
                ? opener.text()
                : Exprs.string(mode.get()).filter(text -> text.indexOf('b') < 0).isPresent();
    }

    /// After the positional arguments, before those given by name.
    private static void insert(Expr.Call node, Finding finding, LintContext cx) {
        Tokens tokens = cx.tokens();
        if (!node.args().isEmpty()) {
            Node last = node.args().getLast();
            int token = tokens.significant(tokens.at(cx.end(last)));
            int end = cx.end(last);
            while (tokens.kind(token) == TokenKind.RPAR && tokens.end(token) < cx.end(node)) {
                end = tokens.end(token);
                token = tokens.significant(token + 1);
            }
            finding.unsafe(cx.insert(end, ", encoding=\"utf-8\""));
        } else if (!node.keywords().isEmpty()) {
            finding.unsafe(cx.insert(cx.start(node.keywords().getFirst()), "encoding=\"utf-8\", "));
        } else {
            finding.unsafe(cx.insert(cx.end(node) - 1, "encoding=\"utf-8\""));
        }
    }
}

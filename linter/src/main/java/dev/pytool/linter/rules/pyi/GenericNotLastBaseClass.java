package dev.pytool.linter.rules.pyi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// `Generic` stands before other bases. Python then cannot always find an order of bases.
///
/// ```python
/// class Box(Generic[T], Container[T]): ...
/// ```
///
/// Write instead:
///
/// ```python
/// class Box(Container[T], Generic[T]): ...
/// ```
///
/// The fix moves it to the end; it is unsafe because the order of bases is the order in which
/// methods are looked up.
@Rule(
        code = "PYI059",
        name = "generic-not-last-base-class",
        fix = Fixable.SOMETIMES,
        message = "`Generic[]` should always be the last base class")
final class GenericNotLastBaseClass {
    private GenericNotLastBaseClass() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        List<Expr> generic = node.bases().stream().filter(base -> isGeneric(base, cx)).toList();
        if (generic.isEmpty() || node.bases().getLast() == generic.getFirst()) {
            return;
        }
        Tokens tokens = cx.tokens();
        int open = tokens.significantBefore(tokens.at(cx.start(node.bases().getFirst())));
        int close = close(node, cx);
        Finding finding = cx.report(tokens.start(open), close);
        boolean starred = node.bases().stream().anyMatch(Expr.Starred.class::isInstance);
        if (generic.size() == 1 && !starred) {
            move(node, generic.getFirst(), finding, cx);
        }
    }

    private static boolean isGeneric(Expr base, LintContext cx) {
        return cx.isTyping(VersionTests.bare(base), "Generic");
    }

    private static int close(Stmt.ClassDef node, LintContext cx) {
        Tokens tokens = cx.tokens();
        int last = cx.end(node.bases().getLast());
        for (Keyword keyword : node.keywords()) {
            last = Math.max(last, cx.end(keyword));
        }
        int at = tokens.significant(tokens.at(last));
        while (tokens.kind(at) != TokenKind.RPAR) {
            at = tokens.significant(at + 1);
        }
        return tokens.end(at);
    }

    private static void move(Stmt.ClassDef node, Expr generic, Finding finding, LintContext cx) {
        List<Edit> edits = new ArrayList<>(Removal.classArgument(node, generic, cx));
        String text = cx.text(generic);
        Optional<Keyword> first = node.keywords().stream().min(Comparator.comparingInt(cx::start));
        edits.add(
                first.map(keyword -> cx.insert(cx.start(keyword), text + ", "))
                        .orElseGet(() -> cx.insert(cx.end(node.bases().getLast()), ", " + text)));
        finding.fix(Fix.Safety.UNSAFE, edits);
    }
}

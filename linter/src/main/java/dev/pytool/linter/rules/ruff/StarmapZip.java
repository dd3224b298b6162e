package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// `map` takes several iterables by itself.
@Rule(
        code = "RUF058",
        name = "starmap-zip",
        fix = Fixable.SOMETIMES,
        message = "`itertools.starmap` called on `zip` iterable")
final class StarmapZip {
    private StarmapZip() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.args().size() != 2
                || !node.keywords().isEmpty()
                || !(node.args().get(1) instanceof Expr.Call zip)
                || !cx.nameOf(node.func()).equals("itertools.starmap")
                || !cx.isBuiltin(zip.func(), "zip")
                || !areTaken(zip, cx)) {
            return;
        }
        Finding finding = cx.report(node);
        if (!ImportEdits.isFree("map", cx.start(node), cx)) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(cx.replace(node.func(), "map"));
        int[] outer = Brackets.span(zip, cx.end(node.args().getFirst()), cx.end(node) - 1, cx);
        Tokens tokens = cx.tokens();
        int open =
                tokens.significant(
                        tokens.at(Brackets.span(zip.func(), cx.start(zip), cx.end(zip), cx)[1]));
        edits.add(new Edit(outer[0], cx.start(zip), ""));
        edits.add(new Edit(cx.start(zip), cx.end(zip.func()), ""));
        edits.add(
                new Edit(tokens.start(open), tokens.end(open), Calls.count(zip) == 0 ? "[]" : ""));
        edits.add(new Edit(cx.end(zip) - 1, cx.end(zip), ""));
        edits.add(new Edit(cx.end(zip), outer[1], ""));
        int comma = tokens.significant(tokens.at(outer[1]));
        int inner = tokens.significantBefore(tokens.at(cx.end(zip) - 1));
        if (tokens.kind(comma) == TokenKind.COMMA && tokens.kind(inner) == TokenKind.COMMA) {
            edits.add(new Edit(tokens.start(comma), tokens.end(comma), ""));
        }
        finding.fix(
                cx.hasComment(cx.start(node.func()), cx.end(node.func()))
                                || cx.hasComment(outer[0], cx.end(zip.func()))
                        ? Fix.Safety.UNSAFE
                        : Fix.Safety.SAFE,
                edits.stream().filter(edit -> edit.start() < edit.end()).toList());
    }

    /// Whether `map` takes what `zip` is given: `strict` only since Python 3.14.
    private static boolean areTaken(Expr.Call zip, LintContext cx) {
        return zip.args().stream().noneMatch(Expr.Starred.class::isInstance)
                && (zip.keywords().isEmpty()
                        || cx.target() >= 14
                                && zip.keywords().size() == 1
                                && zip.keywords()
                                        .getFirst()
                                        .arg()
                                        .filter("strict"::equals)
                                        .isPresent());
    }
}

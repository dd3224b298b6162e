package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A base class `ABC` says the same and reads as what it is.
@Rule(
        code = "FURB180",
        name = "meta-class-abc-meta",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Use of `metaclass=abc.ABCMeta` to define abstract base class")
final class MetaClassAbcMeta {
    private MetaClassAbcMeta() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        Optional<Keyword> found =
                node.keywords().stream()
                        .filter(each ->
                                each.arg().filter("metaclass"::equals).isPresent()
                                        && cx.nameOf(each.value()).equals("abc.ABCMeta"))
                        .findFirst();
        if (found.isEmpty()) {
            return;
        }
        Keyword keyword = found.get();
        Finding finding = cx.report(keyword);
        Fix.Safety safety =
                node.bases().isEmpty() && !cx.hasComment(keyword)
                        ? Fix.Safety.SAFE
                        : Fix.Safety.UNSAFE;
        List<Node> all = new ArrayList<>(node.bases());
        all.addAll(node.keywords());
        int close = cx.tokens().start(closing(all.getLast(), cx));
        int open = cx.start(all.getFirst());
        if (node.bases().stream().anyMatch(base -> cx.nameOf(base).equals("abc.ABC"))) {
            finding.fix(safety, Removal.elements(all, List.of(keyword), open, close, cx));
            return;
        }
        ImportEdits.member("abc", "ABC", cx.start(node), cx)
                .ifPresent(use -> {
                    if (node.keywords().getFirst() == keyword) {
                        finding.fix(safety, use.with(cx.replace(keyword, use.name())));
                        return;
                    }
                    List<Edit> edits =
                            new ArrayList<>(
                                    use.with(
                                            cx.insert(
                                                    cx.start(node.keywords().getFirst()),
                                                    use.name() + ", ")));
                    edits.addAll(Removal.elements(all, List.of(keyword), open, close, cx));
                    finding.fix(safety, edits);
                });
    }

    private static int closing(Node last, LintContext cx) {
        int token = cx.tokens().significant(cx.tokens().at(cx.end(last)));
        while (cx.tokens().kind(token) != TokenKind.RPAR
                && cx.tokens().kind(token) != TokenKind.END) {
            token++;
        }
        return token;
    }
}

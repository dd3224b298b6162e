package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `itertools.pairwise` says what is meant and makes no copy of the sequence.
@Rule(
        code = "RUF007",
        name = "zip-instead-of-pairwise",
        fix = Fixable.SOMETIMES,
        message = "Prefer `itertools.pairwise()` over `zip()` when iterating over successive pairs")
final class ZipInsteadOfPairwise {
    private ZipInsteadOfPairwise() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.target() < 10
                || node.args().size() != 2
                || !node.keywords().stream()
                        .allMatch(keyword -> keyword.arg().filter("strict"::equals).isPresent())
                || !cx.isBuiltin(node.func(), "zip")
                || !(node.args().get(1) instanceof Expr.Subscript)) {
            return;
        }
        Optional<Part> first = part(node.args().get(0));
        Optional<Part> second = part(node.args().get(1));
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().name().equals(second.get().name())
                || !second.get().start().subtract(first.get().start()).equals(BigInteger.ONE)) {
            return;
        }
        Finding finding = cx.report(node.func());
        ImportEdits.use("itertools", "pairwise", cx.start(node), cx)
                .ifPresent(use -> {
                    List<Edit> edits = new ArrayList<>();
                    use.addition().ifPresent(edits::add);
                    edits.add(cx.replace(node, use.name() + "(" + first.get().name() + ")"));
                    finding.fix(Fix.Safety.UNSAFE, edits);
                });
    }

    private record Part(String name, BigInteger start) {}

    private static Optional<Part> part(Expr expr) {
        if (expr instanceof Expr.Name name) {
            return Optional.of(new Part(name.id(), BigInteger.ZERO));
        }
        if (!(expr instanceof Expr.Subscript subscript)
                || !(subscript.value() instanceof Expr.Name name)
                || !(subscript.slice() instanceof Expr.Slice slice)
                || slice.step().filter(step -> !Exprs.isInt(step, 1)).isPresent()) {
            return Optional.empty();
        }
        Optional<BigInteger> start =
                slice.lower().isEmpty()
                        ? Optional.of(BigInteger.ZERO)
                        : slice.lower()
                                .filter(lower -> !(lower instanceof Expr.UnaryOp))
                                .flatMap(Exprs::integer);
        return start.map(from -> new Part(name.id(), from));
    }
}

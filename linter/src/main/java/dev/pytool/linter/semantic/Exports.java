package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.text.Edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The names a module lists in `__all__`.
final class Exports {
    private final Semantics out;
    private final State state;
    private final List<Reference> listed = new ArrayList<>();

    Exports(Semantics out, State state) {
        this.out = out;
        this.state = state;
    }

    boolean isExport(Expr target) {
        return state.scope.kind() == Scope.Kind.MODULE
                && target instanceof Expr.Name name
                && name.id().equals("__all__");
    }

    /// Collects the strings of a list, a tuple, or a sum of such.
    void add(Expr value) {
        switch (value) {
            case Expr.List list -> list.elts().forEach(this::element);
            case Expr.Tuple tuple -> tuple.elts().forEach(this::element);
            case Expr.BinOp sum when sum.op() == Operator.ADD -> {
                add(sum.left());
                add(sum.right());
            }
            case Expr.Call call when call.args().size() == 1 && isSequence(call.func()) ->
                    add(call.args().getFirst());
            case Expr.NamedExpr named -> add(named.value());
            default -> {}
        }
    }

    private boolean isSequence(Expr callee) {
        String name = QualifiedNames.of(callee, out).orElse("");
        return name.equals("builtins.list") || name.equals("builtins.tuple");
    }

    private void element(Expr element) {
        if (element instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Str string) {
            int start = out.source.start(element);
            int end = out.source.end(element);
            out.exported.add(new Edit(start, end, string.value()));
            listed.add(
                    new Reference(
                            string.value(),
                            start,
                            end,
                            Optional.empty(),
                            out.moduleScope(),
                            Context.EXPORT,
                            false));
        }
    }

    /// Counts each listed name as read once the module's names are known.
    void resolve() {
        Scope module = out.moduleScope();
        for (Reference each : listed) {
            Optional<Binding> found =
                    module.lookup(each.name())
                            .filter(binding ->
                                    !binding.isUnbound()
                                            || binding.kind() == Binding.Kind.ANNOTATION);
            if (found.isPresent()) {
                found.get().read(each);
            } else if (!module.starImports().isEmpty()) {
                out.starExports.add(each);
            } else {
                out.undefinedExports.add(each);
            }
        }
    }
}

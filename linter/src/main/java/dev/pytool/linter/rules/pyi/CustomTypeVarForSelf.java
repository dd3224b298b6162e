package dev.pytool.linter.rules.pyi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A method names the type of `self` by a type variable of its own; `Self` is made for that.
///
/// ```python
/// def copy(self: T) -> T: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def copy(self) -> Self: ...
/// ```
///
/// The fix replaces the type variable in the method; it is unsafe where a comment would be lost.
///
/// Options: `typing-extensions`.
@Rule(
        code = "PYI019",
        name = "custom-type-var-for-self",
        fix = Fixable.SOMETIMES,
        message = "Use `Self` instead of custom TypeVar `{}`")
final class CustomTypeVarForSelf {
    private CustomTypeVarForSelf() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Optional<Stmt.ClassDef> owner = Decorators.owner(node, cx);
        Optional<Arg> self = SelfTypes.first(node);
        if (owner.isEmpty()
                || self.flatMap(Arg::annotation).isEmpty()
                || Decorators.isOverload(node, cx)
                || SelfTypes.isMetaclass(owner.get(), cx)) {
            return;
        }
        Expr type = Quoted.type(self.get().annotation().get(), cx);
        boolean ofClass =
                switch (Decorators.role(node, cx)) {
                    case CLASS_METHOD -> true;
                    case STATIC_METHOD -> node.name().equals("__new__");
                    default -> false;
                };
        if (Decorators.role(node, cx) == Decorators.Role.STATIC_METHOD && !ofClass) {
            return;
        }
        Optional<Expr> inner = ofClass ? classOf(type, cx) : Optional.of(type);
        inner.filter(Expr.Name.class::isInstance)
                .map(Expr.Name.class::cast)
                .flatMap(name -> cx.semantics().binding(name))
                .filter(binding -> isTypeVariable(binding, node, cx))
                .ifPresent(binding -> report(node, self.get(), binding, cx));
    }

    /// The argument of `type[...]`.
    private static Optional<Expr> classOf(Expr type, LintContext cx) {
        return type instanceof Expr.Subscript subscript && cx.isBuiltin(subscript.value(), "type")
                ? Optional.of(subscript.slice())
                : Optional.empty();
    }

    private static boolean isTypeVariable(Binding binding, Stmt.FunctionLike node, LintContext cx) {
        return binding.node() instanceof TypeParam.TypeVar parameter
                ? node.typeParams().contains(parameter)
                : binding.kind() == Binding.Kind.ASSIGNMENT
                        && PrivateNames.call(binding)
                                .filter(call -> cx.isTyping(call.func(), "TypeVar"))
                                .isPresent();
    }

    private static void report(Stmt.FunctionLike node, Arg self, Binding binding, LintContext cx) {
        int[] head = Signatures.whole(node, cx);
        Finding finding = cx.report(head[0], head[1], binding.name());
        SelfTypes.use(head[0], cx)
                .ifPresent(use -> {
                    List<Edit> edits = edits(node, self, binding, use.name(), cx);
                    boolean comment =
                            edits.stream()
                                    .anyMatch(edit -> cx.hasComment(edit.start(), edit.end()));
                    use.addition().ifPresent(edits::add);
                    finding.fix(comment ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
                });
    }

    private static List<Edit> edits(
            Stmt.FunctionLike node, Arg self, Binding binding, String name, LintContext cx) {
        List<Edit> edits = new ArrayList<>();
        Edit bare = SelfTypes.bare(self, cx);
        edits.add(bare);
        int from = Signatures.whole(node, cx)[0];
        if (binding.node() instanceof TypeParam.TypeVar parameter) {
            int[] brackets = Signatures.brackets(node, cx);
            if (node.typeParams().size() == 1) {
                edits.add(cx.delete(brackets[0], brackets[1]));
            } else {
                edits.addAll(
                        Removal.elements(
                                node.typeParams(),
                                List.of(parameter),
                                brackets[0] + 1,
                                brackets[1] - 1,
                                cx));
            }
        }
        for (Reference read : binding.references()) {
            boolean inside = from <= read.start() && read.end() <= cx.end(node);
            boolean gone = bare.start() <= read.start() && read.end() <= bare.end();
            if (inside && !gone && cx.text(read.start(), read.end()).equals(binding.name())) {
                edits.add(new Edit(read.start(), read.end(), name));
            }
        }
        return edits;
    }
}

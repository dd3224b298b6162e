package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Super() with its arguments spelled out.
@Rule(
        code = "UP008",
        name = "super-call-with-parameters",
        fix = Fixable.SOMETIMES,
        message = "Use `super()` instead of `super(__class__, self)`")
final class SuperCallWithParameters {
    private SuperCallWithParameters() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isBuiltin(node.func(), "super")
                || node.args().size() != 2
                || !(node.args().get(1) instanceof Expr.Name self)) {
            return;
        }
        Optional<Node> function = around(node, cx);
        if (function.isEmpty()
                || cx.semantics().enclosingScope(node).node() != function.get()
                || cx.start(node) < cx.start(body(function.get()))
                || first(function.get()).filter(arg -> arg.arg().equals(self.id())).isEmpty()
                || !namesOwner(node.args().getFirst(), function.get(), cx)
                || !(node.func() instanceof Expr.Name) && !hasCell(function.get(), cx)
                || hasSlots(function.get(), cx)) {
            return;
        }
        int open = cx.text().indexOf('(', cx.end(node.func()));
        Finding finding = cx.report(open, cx.end(node));
        if (!node.keywords().isEmpty()) {
            return;
        }
        Edit edit = new Edit(cx.end(node.func()), cx.end(node), "()");
        if (cx.hasComment(node)) {
            finding.unsafe(edit);
        } else {
            finding.safe(edit);
        }
    }

    /// The innermost function or lambda around a node.
    private static Optional<Node> around(Node node, LintContext cx) {
        Optional<Node> at = cx.parent(node);
        while (at.isPresent()
                && !(at.get() instanceof Stmt.FunctionLike)
                && !(at.get() instanceof Expr.Lambda)) {
            if (at.get() instanceof Stmt.ClassDef) {
                return Optional.empty();
            }
            at = cx.parent(at.get());
        }
        return at;
    }

    private static Optional<Arg> first(Node function) {
        Arguments args =
                function instanceof Expr.Lambda lambda
                        ? lambda.args()
                        : ((Stmt.FunctionLike) function).args();
        return args.args().stream().findFirst();
    }

    /// Whether an expression is `__class__`, or the classes around a function from the outermost
    /// inwards.
    private static boolean namesOwner(Expr type, Node function, LintContext cx) {
        String path = Exprs.dotted(type);
        if (path.isEmpty()) {
            return false;
        }
        List<String> classes = classes(function, cx);
        Scope inner = cx.semantics().enclosingScope(body(function));
        String root = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        return !classes.isEmpty()
                && inner.lookup(root).isEmpty()
                && (path.equals("__class__") || path.equals(String.join(".", classes)));
    }

    /// A data class with slots is another class than the one `super()` would find.
    private static boolean hasSlots(Node function, LintContext cx) {
        for (Optional<Node> at = cx.parent(function); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Stmt.ClassDef type) {
                return type.decoratorList().stream()
                        .anyMatch(decorator ->
                                decorator instanceof Expr.Call call
                                        && cx.nameOf(call.func()).equals("dataclasses.dataclass")
                                        && Calls.keyword(call, "slots")
                                                .filter(keyword -> Exprs.isTrue(keyword.value()))
                                                .isPresent());
            }
        }
        return false;
    }

    private static Node body(Node function) {
        return function instanceof Expr.Lambda lambda
                ? lambda.body()
                : ((Stmt.FunctionLike) function).body().getFirst();
    }

    /// The names of the classes that hold a function, whatever functions stand between it and the
    /// innermost; a function around a class begins anew.
    private static List<String> classes(Node function, LintContext cx) {
        Deque<String> names = new ArrayDeque<>();
        for (Optional<Node> at = cx.parent(function); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Stmt.ClassDef type) {
                names.addFirst(type.name());
            } else if (at.get() instanceof Stmt.FunctionLike && !names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    /// Whether reading `super` or `__class__` makes Python keep the class at hand, which calling
    /// `builtins.super` alone does not.
    private static boolean hasCell(Node function, LintContext cx) {
        return cx.semantics().enclosingScope(body(function)).lookup("__class__").isEmpty()
                && reads(body(function), function);
    }

    private static boolean reads(Node first, Node function) {
        Deque<Node> open = new ArrayDeque<>();
        if (function instanceof Stmt.FunctionLike def) {
            def.body().forEach(open::push);
        } else {
            open.push(first);
        }
        while (!open.isEmpty()) {
            Node next = open.pop();
            if (next instanceof Expr.Name name
                    && name.ctx() == ExprContext.LOAD
                    && (name.id().equals("super") || name.id().equals("__class__"))) {
                return true;
            }
            if (!(next instanceof Stmt.ClassDef)) {
                next.forEachChild(open::push);
            }
        }
        return false;
    }
}

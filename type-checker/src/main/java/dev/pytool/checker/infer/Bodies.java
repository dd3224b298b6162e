package dev.pytool.checker.infer;

import dev.pytool.checker.check.MethodDefinition;
import dev.pytool.checker.check.OverloadDefinition;
import dev.pytool.checker.infer.FunctionInfo.Mark;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.SourceModule;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// Reads a module from top to bottom, then the bodies within, and reports what is wrong.
public final class Bodies {
    private final Inference inference;
    private final Report report;
    private final Statements statements;

    public Bodies(Inference inference, Report report) {
        this.inference = inference;
        this.report = report;
        this.statements = new Statements(inference, this);
    }

    /// Checks a whole module.
    public void module(SourceModule module) {
        Context cx = new Context(module, module.root(), Flow.start(), report, Optional.empty());
        statements.run(module.body(), cx);
    }

    void function(Stmt.FunctionLike node, Context cx) {
        FunctionInfo info = inference.functions().of(node, cx.scope());
        if (info.is(Mark.NO_TYPE_CHECK)) {
            return;
        }
        inference.functions().check(node, cx.scope(), report);
        OverloadDefinition.check(info, cx, inference);
        MethodDefinition.check(info, cx);
        defaults(info, cx);
        boolean checked = info.isAnnotated() || inference.options().checkUntypedDefs();
        if (!checked || cx.module().isStub()) {
            return;
        }
        Type result = info.result();
        Optional<Type> yields = Optional.empty();
        Type sends = AnyType.ERROR;
        if (info.isGenerator()
                && result instanceof Instance generator
                && !generator.args().isEmpty()) {
            yields = Optional.of(generator.args().getFirst());
            sends = generator.args().size() > 1 ? generator.args().get(1) : NoneType.NONE;
            boolean full = generator.is("typing.Generator");
            result =
                    full && generator.args().size() > 2
                            ? generator.args().get(2)
                            : full ? AnyType.ERROR : AnyType.ERROR;
        } else if (info.isGenerator()) {
            result = AnyType.ERROR;
        }
        Frame frame = new Frame(info, result, true, yields, sends);
        Flow flow = Flow.start();
        Context inner = new Context(cx.module(), info.scope(), flow, report, Optional.of(frame));
        statements.run(node.body(), inner);
        if (flow.isReachable()) {
            missingReturn(info, frame, cx);
        }
    }

    private void missingReturn(FunctionInfo info, Frame frame, Context cx) {
        Type result = frame.returns();
        boolean exempt =
                info.isGenerator()
                        || result instanceof AnyType
                        || inference.relations().isAssignable(NoneType.NONE, result);
        if (exempt) {
            return;
        }
        if (result instanceof NeverType) {
            if (!info.isTrivial()) {
                report.error(
                        info.node(), "misc", "Implicit return in function which does not return");
            }
            return;
        }
        boolean method = info.outer().kind() == Scope.Kind.CLASS;
        boolean excused =
                info.is(Mark.ABSTRACT)
                        || info.is(Mark.OVERLOAD)
                        || method && inference.classes().of(info.outer()).isProtocol();
        if (info.isTrivial()) {
            if (!excused) {
                report.error(info.node(), "empty-body", "Missing return statement");
            }
        } else {
            report.error(info.node(), "return", "Missing return statement");
        }
    }

    private void defaults(FunctionInfo info, Context cx) {
        var args = info.node().args();
        int total = args.posonlyargs().size() + args.args().size();
        List<Expr> defaults = args.defaults();
        for (int i = 0; i < defaults.size(); i++) {
            int at = total - defaults.size() + i;
            String name =
                    at < args.posonlyargs().size()
                            ? args.posonlyargs().get(at).arg()
                            : args.args().get(at - args.posonlyargs().size()).arg();
            oneDefault(info, name, defaults.get(i), cx);
        }
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            String name = args.kwonlyargs().get(i).arg();
            args.kwDefaults().get(i).ifPresent(d -> oneDefault(info, name, d, cx));
        }
    }

    private void oneDefault(FunctionInfo info, String name, Expr value, Context cx) {
        Type wanted =
                info.signature().params().stream()
                        .filter(p -> p.name().equals(name))
                        .map(p -> p.type())
                        .findFirst()
                        .orElse(AnyType.ERROR);
        if (Literals.isEllipsis(value)
                && (cx.module().isStub() || info.isTrivial() || info.is(Mark.OVERLOAD))) {
            return;
        }
        Type given = inference.expressions().infer(value, Optional.of(wanted), cx);
        if (!inference.relations().isAssignable(given, wanted)) {
            String[] pair = dev.pytool.checker.type.Display.briefPair(given, wanted);
            report.error(
                    value,
                    "assignment",
                    "Incompatible default for parameter \""
                            + name
                            + "\" (default has type \""
                            + pair[0]
                            + "\", parameter has type \""
                            + pair[1]
                            + "\")");
        }
    }

    void classDef(Stmt.ClassDef node, Context cx) {
        Scope scope = cx.module().scopeOf(node);
        SourceClass cls = inference.classes().of(scope);
        ClassChecks.run(cls, cx, inference);
        statements.run(
                node.body(),
                new Context(cx.module(), scope, Flow.start(), report, Optional.empty()));
    }
}

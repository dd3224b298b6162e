package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Statements in order, with what is known after each.
final class Statements {
    /// The ways out of the loops around, innermost first.
    private record Loop(List<Flow> breaks, List<Flow> continues) {}

    private final Inference inference;
    private final Bodies bodies;
    private final Deque<Loop> loops = new ArrayDeque<>();

    Statements(Inference inference, Bodies bodies) {
        this.inference = inference;
        this.bodies = bodies;
    }

    void run(List<Stmt> body, Context cx) {
        for (Stmt statement : body) {
            if (!cx.flow().isReachable()) {
                return;
            }
            inference.program().checkWanted();
            run(statement, cx);
        }
    }

    private Type infer(Expr expression, Context cx) {
        return inference.expressions().infer(expression, cx);
    }

    private void run(Stmt statement, Context cx) {
        switch (statement) {
            case Stmt.Expr e -> infer(e.value(), cx);
            case Stmt.Assign assign -> assign(assign, cx);
            case Stmt.AnnAssign assign -> annotated(assign, cx);
            case Stmt.AugAssign assign -> augmented(assign, cx);
            case Stmt.Return ret -> returned(ret, cx);
            case Stmt.If branch -> branch(branch, cx);
            case Stmt.While loop ->
                    loop(loop.test(), Optional.empty(), loop.body(), loop.orelse(), cx);
            case Stmt.ForLike loop ->
                    loop(loop.iter(), Optional.of(loop), loop.body(), loop.orelse(), cx);
            case Stmt.WithLike with -> with(with, cx);
            case Stmt.TryLike tried -> tried(tried, cx);
            case Stmt.Match match -> match(match, cx);
            case Stmt.FunctionLike function -> {
                function.decoratorList().forEach(d -> infer(d, cx));
                bodies.function(function, cx);
                redefinition(function.name(), function, cx);
                cx.flow().forget(function.name());
            }
            case Stmt.ClassDef cls -> {
                cls.decoratorList().forEach(d -> infer(d, cx));
                redefinition(cls.name(), cls, cx);
                bodies.classDef(cls, cx);
            }
            case Stmt.Raise raise -> raised(raise, cx);
            case Stmt.Assert check -> {
                infer(check.test(), cx);
                check.msg()
                        .ifPresent(m ->
                                infer(
                                        m,
                                        cx.with(
                                                Conditions.after(
                                                        check.test(), false, cx, inference))));
                cx.flow().become(Conditions.after(check.test(), true, cx, inference));
            }
            case Stmt.Delete delete ->
                    delete.targets().forEach(t -> Conditions.key(t).ifPresent(cx.flow()::forget));
            case Stmt.Break _ -> leave(true, cx);
            case Stmt.Continue _ -> leave(false, cx);
            case Stmt.Import imported ->
                    imported.names().forEach(a -> Imports.check(a, cx, inference));
            case Stmt.ImportFrom from -> Imports.check(from, cx, inference);
            case Stmt.TypeAlias alias ->
                    inference
                            .annotations()
                            .readOpen(alias.value(), cx.module().scopeOf(alias), cx.report());
            case Stmt.Global _, Stmt.Nonlocal _, Stmt.Pass _ -> {}
        }
    }

    private void leave(boolean isBreak, Context cx) {
        if (!loops.isEmpty()) {
            (isBreak ? loops.peek().breaks : loops.peek().continues).add(cx.flow().copy());
        }
        cx.flow().stop();
    }

    private void redefinition(String name, Stmt node, Context cx) {
        Symbol symbol = cx.scope().symbols().get(name);
        if (symbol == null
                || symbol.bindings().size() < 2
                || symbol.bindings().getFirst().node() == node) {
            return;
        }
        Binding first = symbol.bindings().getFirst();
        if (first instanceof Binding.Function f && node instanceof Stmt.FunctionLike again) {
            FunctionInfo info = inference.functions().of(again, cx.scope());
            FunctionInfo before = inference.functions().of(f.node(), cx.scope());
            if (!again.decoratorList().isEmpty()
                    || before.is(FunctionInfo.Mark.OVERLOAD)
                    || info.is(FunctionInfo.Mark.OVERLOAD)) {
                return;
            }
        }
        if (!(first instanceof Binding.Function) && !(first instanceof Binding.Class)
                || name.equals("_")) {
            return;
        }
        boolean direct = directlyWithin(first.node(), cx) && directlyWithin(node, cx);
        if (direct) {
            cx.report()
                    .error(
                            node,
                            "no-redef",
                            "Name \""
                                    + name
                                    + "\" already defined on line "
                                    + cx.module().line(first.node()));
        }
    }

    private static boolean directlyWithin(dev.pytool.parser.ast.Node node, Context cx) {
        List<Stmt> body =
                switch (cx.scope().node()) {
                    case Stmt.FunctionLike f -> f.body();
                    case Stmt.ClassDef c -> c.body();
                    default -> cx.module().body();
                };
        return body.stream().anyMatch(s -> s == node);
    }

    private void assign(Stmt.Assign assign, Context cx) {
        Optional<Type> hint =
                assign.targets().size() == 1
                        ? Assignments.expected(assign.targets().getFirst(), cx, inference)
                        : Optional.empty();
        Type value =
                inference
                        .expressions()
                        .infer(assign.value(), hint.filter(h -> !(h instanceof AnyType)), cx);
        for (Expr target : assign.targets()) {
            Assignments.bind(target, value, assign.value(), cx, inference);
        }
    }

    private void annotated(Stmt.AnnAssign assign, Context cx) {
        Qualified declared =
                inference.annotations().declared(assign.annotation(), cx.scope(), cx.report());
        if (declared.isAlias()) {
            assign.value()
                    .ifPresent(v -> inference.annotations().readOpen(v, cx.scope(), cx.report()));
            return;
        }
        if (assign.value().isEmpty()) {
            return;
        }
        if (Literals.isEllipsis(assign.value().get()) && cx.module().isStub()) {
            return;
        }
        boolean initVarLike =
                cx.scope().kind() == Scope.Kind.CLASS && assign.value().get() instanceof Expr.Call;
        Type value = inference.expressions().infer(assign.value().get(), declared.type(), cx);
        if (declared.type().isPresent()
                && !(initVarLike
                        && inference.classes().of(cx.scope()).dataclass().isPresent()
                        && value instanceof AnyType)) {
            Assignments.mismatch(
                    assign.target() instanceof Expr.Name ? assign.target() : assign.value().get(),
                    assign.value().get(),
                    value,
                    declared.type().get(),
                    cx,
                    inference);
            Conditions.key(assign.target())
                    .ifPresent(k -> {
                        cx.flow().forget(k);
                        cx.flow()
                                .put(
                                        k,
                                        Assignments.narrowed(
                                                declared.type().get(), value, inference));
                    });
        }
    }

    private void augmented(Stmt.AugAssign assign, Context cx) {
        Type left = infer(assign.target(), cx);
        Type right = infer(assign.value(), cx);
        Optional<Type> inPlace =
                left instanceof UnionType || left instanceof AnyType
                        ? Optional.empty()
                        : Operators.call(
                                left,
                                "__i" + Operators.method(assign.op()) + "__",
                                right,
                                cx,
                                inference);
        Type result =
                inPlace.orElseGet(() ->
                        Operators.apply(
                                left,
                                right,
                                assign.op(),
                                assign.target(),
                                assign.value(),
                                cx,
                                inference));
        if (result instanceof AnyType) {
            return;
        }
        Assignments.bind(assign.target(), result, assign.value(), cx, inference);
    }

    private void returned(Stmt.Return ret, Context cx) {
        Optional<Frame> frame = cx.frame();
        if (frame.isEmpty()) {
            ret.value().ifPresent(v -> infer(v, cx));
            cx.flow().stop();
            return;
        }
        Type wanted = frame.get().returns();
        if (ret.value().isEmpty()) {
            boolean fine =
                    wanted instanceof AnyType
                            || inference.relations().isAssignable(NoneType.NONE, wanted)
                            || frame.get().function().isGenerator();
            if (wanted instanceof NeverType) {
                cx.report()
                        .error(ret, "misc", "Return statement in function which does not return");
            } else if (!fine) {
                cx.report().error(ret, "return-value", "Return value expected");
            }
        } else {
            Type value =
                    inference
                            .expressions()
                            .infer(
                                    ret.value().get(),
                                    Optional.of(wanted).filter(w -> !(w instanceof AnyType)),
                                    cx);
            if (wanted instanceof NeverType) {
                cx.report()
                        .error(ret, "misc", "Return statement in function which does not return");
            } else if (!inference.relations().isAssignable(value, wanted)) {
                if (wanted instanceof NoneType) {
                    cx.report().error(ret, "return-value", "No return value expected");
                } else {
                    String[] pair = Display.briefPair(value, wanted);
                    cx.report()
                            .error(
                                    ret.value().get(),
                                    "return-value",
                                    "Incompatible return value type (got \""
                                            + pair[0]
                                            + "\", expected \""
                                            + pair[1]
                                            + "\")");
                }
            }
        }
        cx.flow().stop();
    }

    private void branch(Stmt.If branch, Context cx) {
        infer(branch.test(), cx);
        Flow yes = Conditions.after(branch.test(), true, cx, inference);
        Flow no = Conditions.after(branch.test(), false, cx, inference);
        run(branch.body(), cx.with(yes));
        run(branch.orelse(), cx.with(no));
        cx.flow().become(Flow.merge(List.of(yes, no), inference.relations()));
    }

    /// A loop's body is read until what is known at its head no longer changes; only the last
    /// reading reports.
    private void loop(
            Expr head,
            Optional<Stmt.ForLike> iteration,
            List<Stmt> body,
            List<Stmt> orelse,
            Context cx) {
        Optional<Type> item =
                iteration.map(i ->
                        Iteration.item(
                                infer(i.iter(), cx),
                                i.iter(),
                                i instanceof Stmt.AsyncFor,
                                cx,
                                inference));
        Flow entry = cx.flow().copy();
        Flow start = entry;
        Loop loop = new Loop(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < 4; round++) {
            loop = new Loop(new ArrayList<>(), new ArrayList<>());
            cx.report().mute();
            Flow end = pass(head, iteration, item, body, start, loop, cx);
            cx.report().unmute();
            List<Flow> ways = new ArrayList<>(List.of(entry, end));
            ways.addAll(loop.continues);
            Flow next = Flow.merge(ways, inference.relations());
            boolean stable = next.sameAs(start);
            start = next;
            if (stable) {
                break;
            }
        }
        loop = new Loop(new ArrayList<>(), new ArrayList<>());
        pass(head, iteration, item, body, start, loop, cx);
        Flow after =
                iteration.isPresent()
                        ? start
                        : Conditions.after(head, false, cx.with(start), inference);
        run(orelse, cx.with(after));
        List<Flow> ways = new ArrayList<>(loop.breaks);
        ways.add(after);
        cx.flow().become(Flow.merge(ways, inference.relations()));
    }

    private Flow pass(
            Expr head,
            Optional<Stmt.ForLike> iteration,
            Optional<Type> item,
            List<Stmt> body,
            Flow start,
            Loop loop,
            Context cx) {
        Flow flow = start.copy();
        Context inner = cx.with(flow);
        if (iteration.isPresent()) {
            Assignments.bind(
                    iteration.get().target(),
                    item.orElse(AnyType.ERROR),
                    iteration.get().iter(),
                    inner,
                    inference);
        } else {
            infer(head, inner);
            flow.become(Conditions.after(head, true, inner, inference));
        }
        loops.push(loop);
        run(body, inner);
        loops.pop();
        return flow;
    }

    private void with(Stmt.WithLike with, Context cx) {
        boolean async = with instanceof Stmt.AsyncWith;
        boolean swallows = false;
        for (Withitem item : with.items()) {
            Type manager = infer(item.contextExpr(), cx);
            Type entered = Iteration.enter(manager, item.contextExpr(), async, cx, inference);
            item.optionalVars()
                    .ifPresent(
                            v -> Assignments.bind(v, entered, item.contextExpr(), cx, inference));
            Type exit =
                    Iteration.method(manager, async ? "__aexit__" : "__exit__", inference)
                            .map(t -> async ? Iteration.awaited(t, inference) : t)
                            .orElse(AnyType.ERROR);
            swallows |=
                    exit instanceof dev.pytool.checker.type.Instance i
                            && i.is("builtins.bool")
                            && i.lastKnown().isEmpty();
        }
        Flow before = cx.flow().copy();
        run(with.body(), cx);
        if (swallows) {
            cx.flow().become(Flow.merge(List.of(before, cx.flow()), inference.relations()));
        }
    }

    private void tried(Stmt.TryLike tried, Context cx) {
        Flow before = cx.flow().copy();
        run(tried.body(), cx);
        Flow thrown =
                Flow.merge(
                        List.of(before, cx.flow().isReachable() ? cx.flow() : before),
                        inference.relations());
        run(tried.orelse(), cx);
        List<Flow> ends = new ArrayList<>();
        ends.add(cx.flow().copy());
        for (ExceptHandler handler : tried.handlers()) {
            Flow flow = thrown.copy();
            Context inner = cx.with(flow);
            Optional<Type> caught = handler.type().map(t -> Exceptions.of(t, inner, inference));
            handler.name()
                    .ifPresent(n ->
                            flow.put(
                                    n,
                                    tried instanceof Stmt.TryStar
                                            ? inference.instance(
                                                    "builtins.ExceptionGroup",
                                                    caught.orElse(AnyType.ERROR))
                                            : caught.orElse(AnyType.ERROR)));
            run(handler.body(), inner);
            handler.name().ifPresent(flow::forget);
            ends.add(flow);
        }
        Flow end = Flow.merge(ends, inference.relations());
        if (!tried.finalbody().isEmpty()) {
            Flow last = end.isReachable() ? end : before.copy();
            boolean goesOn = end.isReachable();
            run(tried.finalbody(), cx.with(last));
            end = last;
            if (!goesOn) {
                end.stop();
            }
        }
        cx.flow().become(end);
    }

    private void match(Stmt.Match match, Context cx) {
        Type subject = infer(match.subject(), cx);
        List<Flow> ends = new ArrayList<>();
        Type rest = subject;
        Optional<String> key = Conditions.key(match.subject());
        for (MatchCase one : match.cases()) {
            Flow flow = cx.flow().copy();
            Context inner = cx.with(flow);
            Patterns.Outcome outcome = Patterns.match(one.pattern(), rest, inner, inference);
            if (outcome.matched() instanceof NeverType && !(rest instanceof AnyType)) {
                continue;
            }
            key.ifPresent(k -> flow.put(k, outcome.matched()));
            if (one.guard().isPresent()) {
                infer(one.guard().get(), inner);
                flow.become(Conditions.after(one.guard().get(), true, inner, inference));
            } else {
                rest = outcome.rest();
            }
            run(one.body(), inner);
            ends.add(flow);
        }
        if (!(rest instanceof NeverType)) {
            Type left = rest;
            key.ifPresent(k -> cx.flow().put(k, left));
            ends.add(cx.flow().copy());
        }
        cx.flow().become(Flow.merge(ends, inference.relations()));
    }

    private void raised(Stmt.Raise raise, Context cx) {
        raise.exc()
                .ifPresent(e -> {
                    Type type = infer(e, cx);
                    Type base = inference.instance("builtins.BaseException");
                    boolean fits =
                            UnionType.itemsOf(type).stream()
                                    .allMatch(t ->
                                            t instanceof AnyType
                                                    || inference
                                                            .relations()
                                                            .isAssignable(
                                                                    t instanceof TypeType c
                                                                            ? c.item()
                                                                            : t,
                                                                    base));
                    if (!fits) {
                        cx.report()
                                .error(e, "misc", "Exception must be derived from BaseException");
                    }
                });
        raise.cause().ifPresent(c -> infer(c, cx));
        cx.flow().stop();
    }
}

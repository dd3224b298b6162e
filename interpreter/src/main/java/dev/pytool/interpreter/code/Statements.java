package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// Statements; the compound ones have files of their own.
final class Statements {
    private final Compiler compiler;

    Statements(Compiler compiler) {
        this.compiler = compiler;
    }

    void visit(List<Stmt> body) {
        body.forEach(this::visit);
    }

    void visit(Stmt statement) {
        compiler.code().at(statement);
        switch (statement) {
            case Stmt.Expr expression -> expression(expression);
            case Stmt.Assign assignment -> assign(assignment);
            case Stmt.AugAssign assignment ->
                    compiler.targets.augment(
                            assignment.target(),
                            assignment.value(),
                            Expressions.operator(assignment.op()));
            case Stmt.AnnAssign assignment -> annotated(assignment);
            case Stmt.Return result -> compiler.unwinding.returns(result);
            case Stmt.If branch -> branch(branch);
            case Stmt.For loop -> compiler.loops.loop(loop);
            case Stmt.AsyncFor loop -> compiler.loops.asynchronous(loop);
            case Stmt.While loop -> compiler.loops.loop(loop);
            case Stmt.Break _ -> compiler.unwinding.breaks();
            case Stmt.Continue _ -> compiler.unwinding.continues();
            case Stmt.Try block -> compiler.tries.visit(block);
            case Stmt.TryStar block -> compiler.tries.visit(block);
            case Stmt.With block -> compiler.withs.visit(block, 0);
            case Stmt.AsyncWith block -> compiler.withs.visit(block, 0);
            case Stmt.Raise raise -> raise(raise);
            case Stmt.Assert check -> check(check);
            case Stmt.Delete deletion -> deletion.targets().forEach(compiler.targets::delete);
            case Stmt.Import statementOfNames -> imports(statementOfNames);
            case Stmt.ImportFrom statementOfNames -> importsFrom(statementOfNames);
            case Stmt.FunctionLike function -> compiler.functions.define(function);
            case Stmt.ClassDef definition -> compiler.classes.define(definition);
            case Stmt.TypeAlias alias -> compiler.typeParameters.alias(alias);
            case Stmt.Match match -> compiler.patterns.match(match);
            case Stmt.Pass _ -> compiler.emit(Opcode.NOP);
            case Stmt.Global _, Stmt.Nonlocal _ -> {}
        }
    }

    private void expression(Stmt.Expr statement) {
        boolean shown =
                compiler.isInteractive()
                        && compiler.unit.scope.kind() == dev.pytool.analyzer.scope.ScopeKind.MODULE;
        if (!shown && statement.value() instanceof Expr.Constant) {
            compiler.emit(Opcode.NOP);
            return;
        }
        compiler.visit(statement.value());
        compiler.emit(shown ? Opcode.PRINT_EXPR : Opcode.POP_TOP);
    }

    private void assign(Stmt.Assign assignment) {
        compiler.visit(assignment.value());
        for (int i = 0; i < assignment.targets().size(); i++) {
            if (i + 1 < assignment.targets().size()) {
                compiler.emit(Opcode.COPY, 1);
            }
            compiler.targets.store(assignment.targets().get(i));
        }
    }

    /// The annotation itself is evaluated by `__annotate__`; only what stands left of the colon is
    /// evaluated here.
    private void annotated(Stmt.AnnAssign assignment) {
        if (assignment.value().isPresent()) {
            compiler.visit(assignment.value().get());
            compiler.targets.store(assignment.target());
        }
        compiler.annotations.statement(assignment);
        if (assignment.value().isEmpty()) {
            switch (assignment.target()) {
                case Expr.Attribute attribute -> drop(attribute.value());
                case Expr.Subscript subscript -> {
                    drop(subscript.value());
                    drop(subscript.slice());
                }
                default -> {}
            }
        }
    }

    private void drop(Expr expression) {
        compiler.visit(expression);
        compiler.emit(Opcode.POP_TOP);
    }

    /// An `elif` chain is walked, not recursed into.
    private void branch(Stmt.If first) {
        Label end = new Label();
        Stmt.If branch = first;
        while (true) {
            Label otherwise = new Label();
            compiler.code().at(branch);
            compiler.conditions.jumpUnless(branch.test(), otherwise);
            visit(branch.body());
            if (branch.orelse().isEmpty()) {
                compiler.code().place(otherwise);
                break;
            }
            compiler.code().nowhere();
            compiler.code().jump(Opcode.JUMP, end);
            compiler.code().place(otherwise);
            if (branch.orelse().size() == 1 && branch.orelse().getFirst() instanceof Stmt.If next) {
                branch = next;
            } else {
                visit(branch.orelse());
                break;
            }
        }
        compiler.code().place(end);
    }

    private void raise(Stmt.Raise raise) {
        raise.exc().ifPresent(compiler::visit);
        raise.cause().ifPresent(compiler::visit);
        compiler.emit(
                Opcode.RAISE_VARARGS, raise.exc().isEmpty() ? 0 : raise.cause().isEmpty() ? 1 : 2);
    }

    private void check(Stmt.Assert check) {
        if (!compiler.keepsAssertions()) {
            return;
        }
        Label holds = new Label();
        compiler.conditions.jumpIf(check.test(), holds);
        compiler.code().at(check.test());
        compiler.emit(Opcode.LOAD_ASSERTION_ERROR);
        if (check.msg().isPresent()) {
            compiler.emit(Opcode.PUSH_NULL);
            compiler.visit(check.msg().get());
            compiler.emit(Opcode.CALL, 1);
        }
        compiler.emit(Opcode.RAISE_VARARGS, 1);
        compiler.code().place(holds);
    }

    private void imports(Stmt.Import statement) {
        for (Alias alias : statement.names()) {
            compiler.constants.integer(0);
            compiler.constants.none();
            compiler.emit(Opcode.IMPORT_NAME, compiler.names.index(alias.name()));
            if (alias.asname().isEmpty()) {
                int dot = alias.name().indexOf('.');
                compiler.names.store(dot < 0 ? alias.name() : alias.name().substring(0, dot));
                continue;
            }
            String[] parts = alias.name().split("\\.");
            for (int i = 1; i < parts.length; i++) {
                compiler.emit(Opcode.IMPORT_FROM, compiler.names.index(parts[i]));
                compiler.emit(Opcode.SWAP, 2);
                compiler.emit(Opcode.POP_TOP);
            }
            compiler.names.store(alias.asname().get());
        }
    }

    private void importsFrom(Stmt.ImportFrom statement) {
        compiler.constants.integer(statement.level());
        compiler.constants.texts(statement.names().stream().map(Alias::name).toList());
        compiler.emit(Opcode.IMPORT_NAME, compiler.names.index(statement.module().orElse("")));
        for (Alias alias : statement.names()) {
            if (alias.name().equals("*")) {
                compiler.emit(Opcode.IMPORT_STAR);
                return;
            }
            compiler.emit(Opcode.IMPORT_FROM, compiler.names.index(alias.name()));
            compiler.names.store(alias.asname().orElse(alias.name()));
        }
        compiler.emit(Opcode.POP_TOP);
    }

    /// Whether `return value` needs no work: a constant survives any unwinding.
    static Optional<Literal> constant(Optional<Expr> value) {
        return value.isEmpty() ? Optional.of(Literal.NONE) : Constants.literal(value.get());
    }
}

package dev.pytool.interpreter.code;

import dev.pytool.analyzer.scope.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `class`: the body is a function that fills a namespace; `__build_class__` makes the class of it.
final class Classes {
    private static final String CLASS_CELL = "__class__";
    private static final String NAMESPACE_CELL = "__classdict__";
    private final Compiler compiler;

    Classes(Compiler compiler) {
        this.compiler = compiler;
    }

    void define(Stmt.ClassDef definition) {
        definition.decoratorList().forEach(compiler::visit);
        compiler.code().at(definition);
        Scope scope = compiler.scope(definition);
        if (definition.typeParams().isEmpty()) {
            make(definition, scope, List.of());
        } else {
            Scope parameters = scope.parent().orElseThrow();
            compiler.typeParameters.within(
                    parameters,
                    definition,
                    definition.name(),
                    () -> 0,
                    () -> {
                        compiler.typeParameters.build(definition.typeParams(), parameters);
                        compiler.names.store(".type_params");
                        make(definition, scope, definition.bases());
                    });
        }
        for (Expr decorator : definition.decoratorList().reversed()) {
            compiler.code().at(decorator);
            compiler.emit(Opcode.CALL, 0);
        }
        compiler.code().at(definition);
        compiler.names.store(definition.name());
    }

    private void make(Stmt.ClassDef definition, Scope scope, List<Expr> genericBases) {
        boolean generic = !definition.typeParams().isEmpty();
        compiler.emit(Opcode.LOAD_BUILD_CLASS);
        compiler.emit(Opcode.PUSH_NULL);
        body(definition, scope, generic);
        compiler.constants.text(definition.name());
        if (!generic) {
            compiler.calls.arguments(2, definition.bases(), definition.keywords());
            return;
        }
        compiler.names.load(".type_params");
        compiler.emit(Opcode.SUBSCRIPT_GENERIC);
        compiler.names.store(".generic_base");
        List<Expr> bases = new ArrayList<>(genericBases);
        Node at = definition;
        bases.add(
                new Expr.Name(
                        at.segment(), at.index(), at.at(), 0, ".generic_base", ExprContext.LOAD));
        compiler.calls.arguments(2, bases, definition.keywords());
    }

    private void body(Stmt.ClassDef definition, Scope scope, boolean generic) {
        Unit outer = compiler.unit;
        Node first =
                definition.decoratorList().isEmpty()
                        ? definition
                        : definition.decoratorList().getFirst();
        Unit inner =
                compiler.enter(
                        scope,
                        definition.name(),
                        outer.qualify(definition.name()),
                        first,
                        Optional.of(definition.name()));
        if (scope.needsClassCell()) {
            inner.variables.addCell(CLASS_CELL);
        }
        if (scope.needsClassDict()) {
            inner.variables.addCell(NAMESPACE_CELL);
        }
        if (scope.hasConditionalAnnotations()) {
            inner.variables.addCell(Annotations.CONDITIONAL);
        }
        compiler.begin(inner);
        compiler.code().at(definition);
        compiler.names.load("__name__");
        compiler.names.store("__module__");
        compiler.constants.text(inner.qualifiedName);
        compiler.names.store("__qualname__");
        compiler.constants.integer(inner.firstLine);
        compiler.names.store("__firstlineno__");
        if (generic) {
            compiler.names.load(".type_params");
            compiler.names.store("__type_params__");
        }
        if (scope.needsClassDict()) {
            compiler.emit(Opcode.LOAD_LOCALS);
            compiler.emit(Opcode.STORE_DEREF, inner.variables.cell(NAMESPACE_CELL));
        }
        compiler.annotations.classBody(definition.body());
        Optional<String> documentation = compiler.documentation(definition.body());
        if (documentation.isPresent()) {
            compiler.code().at(definition.body().getFirst());
            compiler.constants.text(documentation.get());
            compiler.names.store("__doc__");
        }
        compiler.statements.visit(
                documentation.isPresent()
                        ? definition.body().subList(1, definition.body().size())
                        : definition.body());
        finish(inner, scope);
        Code code = compiler.leave(outer);
        compiler.code().at(definition);
        compiler.function(code, inner.variables.free());
    }

    private void finish(Unit inner, Scope scope) {
        compiler.code().nowhere();
        compiler.constants.texts(inner.staticAttributes());
        compiler.names.store("__static_attributes__");
        if (scope.needsClassDict()) {
            compiler.emit(Opcode.LOAD_CLOSURE, inner.variables.cell(NAMESPACE_CELL));
            compiler.names.store("__classdictcell__");
        }
        if (scope.needsClassCell()) {
            compiler.emit(Opcode.LOAD_CLOSURE, inner.variables.cell(CLASS_CELL));
            compiler.emit(Opcode.COPY, 1);
            compiler.names.store("__classcell__");
        } else {
            compiler.constants.none();
        }
        compiler.emit(Opcode.RETURN_VALUE);
    }
}

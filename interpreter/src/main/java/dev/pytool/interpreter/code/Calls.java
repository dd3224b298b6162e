package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;

import java.util.ArrayList;
import java.util.List;

/// Calls. The stack holds the callable, the receiver or its absence, then the values.
final class Calls {
    private final Compiler compiler;

    Calls(Compiler compiler) {
        this.compiler = compiler;
    }

    void visit(Expr.Call call) {
        if (call.func() instanceof Expr.Attribute method) {
            compiler.visit(method.value());
            int[] saved = compiler.code().place();
            compiler.code().at(method);
            compiler.emit(Opcode.LOAD_METHOD, compiler.names.attribute(method.attr()));
            compiler.code().restore(saved);
        } else {
            compiler.visit(call.func());
            compiler.emit(Opcode.PUSH_NULL);
        }
        arguments(0, call.args(), call.keywords());
    }

    /// Values and the call itself; `given` values are on the stack already.
    void arguments(int given, List<Expr> values, List<Keyword> keywords) {
        boolean unpacks =
                values.stream().anyMatch(Expr.Starred.class::isInstance)
                        || keywords.stream().anyMatch(keyword -> keyword.arg().isEmpty());
        if (unpacks) {
            unpacked(given, values, keywords);
            return;
        }
        values.forEach(compiler::visit);
        keywords.forEach(keyword -> compiler.visit(keyword.value()));
        int count = given + values.size() + keywords.size();
        if (keywords.isEmpty()) {
            compiler.emit(Opcode.CALL, count);
        } else {
            compiler.constants.texts(
                    keywords.stream()
                            .map(keyword -> compiler.unit.mangled(keyword.arg().orElseThrow()))
                            .toList());
            compiler.emit(Opcode.CALL_KW, count);
        }
    }

    private void unpacked(int given, List<Expr> values, List<Keyword> keywords) {
        if (given == 0 && values.size() == 1 && values.getFirst() instanceof Expr.Starred sole) {
            compiler.visit(sole.value());
        } else {
            list(given, values);
        }
        if (!keywords.isEmpty()) {
            compiler.emit(Opcode.BUILD_MAP, 0);
            List<Keyword> group = new ArrayList<>();
            for (Keyword keyword : keywords) {
                if (keyword.arg().isPresent()) {
                    group.add(keyword);
                } else {
                    merge(group);
                    compiler.visit(keyword.value());
                    compiler.emit(Opcode.DICT_MERGE, 1);
                }
            }
            merge(group);
        }
        compiler.emit(Opcode.CALL_FUNCTION_EX, keywords.isEmpty() ? 0 : 1);
    }

    private void list(int given, List<Expr> values) {
        compiler.emit(Opcode.BUILD_LIST, given);
        for (Expr value : values) {
            if (value instanceof Expr.Starred starred) {
                compiler.visit(starred.value());
                compiler.emit(Opcode.LIST_EXTEND, 1);
            } else {
                compiler.visit(value);
                compiler.emit(Opcode.LIST_APPEND, 1);
            }
        }
        compiler.emit(Opcode.LIST_TO_TUPLE);
    }

    private void merge(List<Keyword> group) {
        if (group.isEmpty()) {
            return;
        }
        for (Keyword keyword : group) {
            compiler.constants.text(compiler.unit.mangled(keyword.arg().orElseThrow()));
            compiler.visit(keyword.value());
        }
        compiler.emit(Opcode.BUILD_MAP, group.size());
        compiler.emit(Opcode.DICT_MERGE, 1);
        group.clear();
    }
}

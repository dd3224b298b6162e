package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Expr;

import java.util.List;
import java.util.Optional;

/// List, tuple, set and dict displays, with their unpacked parts.
final class Displays {
    private final Compiler compiler;

    Displays(Compiler compiler) {
        this.compiler = compiler;
    }

    void list(List<Expr> elements) {
        build(elements, Opcode.BUILD_LIST, Opcode.LIST_APPEND, Opcode.LIST_EXTEND);
    }

    void set(List<Expr> elements) {
        build(elements, Opcode.BUILD_SET, Opcode.SET_ADD, Opcode.SET_UPDATE);
    }

    void tuple(List<Expr> elements) {
        if (compiler.constants.loadTogether(elements, false)) {
            return;
        }
        if (elements.stream().noneMatch(Expr.Starred.class::isInstance)) {
            elements.forEach(compiler::visit);
            compiler.emit(Opcode.BUILD_TUPLE, elements.size());
            return;
        }
        list(elements);
        compiler.emit(Opcode.LIST_TO_TUPLE);
    }

    private void build(List<Expr> elements, int build, int append, int extend) {
        int before = 0;
        while (before < elements.size() && !(elements.get(before) instanceof Expr.Starred)) {
            compiler.visit(elements.get(before++));
        }
        compiler.emit(build, before);
        for (Expr element : elements.subList(before, elements.size())) {
            if (element instanceof Expr.Starred starred) {
                compiler.visit(starred.value());
                compiler.emit(extend, 1);
            } else {
                compiler.visit(element);
                compiler.emit(append, 1);
            }
        }
    }

    void dict(Expr.Dict dict) {
        int pairs = 0;
        boolean built = false;
        for (int i = 0; i < dict.keys().size(); i++) {
            Optional<Expr> key = dict.keys().get(i);
            Expr value = dict.values().get(i);
            if (key.isEmpty()) {
                built = flush(pairs, built);
                pairs = 0;
                if (!built) {
                    compiler.emit(Opcode.BUILD_MAP, 0);
                    built = true;
                }
                compiler.visit(value);
                compiler.emit(Opcode.DICT_UPDATE, 1);
                continue;
            }
            compiler.visit(key.get());
            compiler.visit(value);
            if (built) {
                compiler.emit(Opcode.MAP_ADD, 1);
            } else if (++pairs == 16) {
                built = flush(pairs, false);
                pairs = 0;
            }
        }
        if (!flush(pairs, built)) {
            compiler.emit(Opcode.BUILD_MAP, 0);
        }
    }

    private boolean flush(int pairs, boolean built) {
        if (built || pairs == 0) {
            return built;
        }
        compiler.emit(Opcode.BUILD_MAP, pairs);
        return true;
    }
}

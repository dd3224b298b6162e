package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Expr;

import java.util.List;

/// Assignment and deletion targets.
final class Targets {
    private final Compiler compiler;

    Targets(Compiler compiler) {
        this.compiler = compiler;
    }

    private void note(Expr.Attribute attribute) {
        if (attribute.value() instanceof Expr.Name owner && owner.id().equals("self")) {
            compiler.unit.storesInSelf(attribute.attr());
        }
    }

    /// Takes the value from the stack.
    void store(Expr target) {
        int[] saved = compiler.code().place();
        compiler.code().at(target);
        switch (target) {
            case Expr.Name name -> compiler.names.store(name.id());
            case Expr.Attribute attribute -> {
                compiler.visit(attribute.value());
                note(attribute);
                compiler.emit(Opcode.STORE_ATTR, compiler.names.attribute(attribute.attr()));
            }
            case Expr.Subscript subscript -> {
                compiler.visit(subscript.value());
                compiler.visit(subscript.slice());
                compiler.emit(Opcode.STORE_SUBSCR);
            }
            case Expr.Tuple tuple -> unpack(tuple.elts());
            case Expr.List list -> unpack(list.elts());
            case Expr.Starred starred -> store(starred.value());
            default -> throw new IllegalStateException("no target: " + target.kind());
        }
        compiler.code().restore(saved);
    }

    private void unpack(List<Expr> elements) {
        int star = -1;
        for (int i = 0; i < elements.size(); i++) {
            star = elements.get(i) instanceof Expr.Starred ? i : star;
        }
        if (star < 0) {
            compiler.emit(Opcode.UNPACK_SEQUENCE, elements.size());
        } else {
            compiler.emit(Opcode.UNPACK_EX, star | elements.size() - star - 1 << 8);
        }
        elements.forEach(this::store);
    }

    void delete(Expr target) {
        int[] saved = compiler.code().place();
        compiler.code().at(target);
        switch (target) {
            case Expr.Name name -> compiler.names.delete(name.id());
            case Expr.Attribute attribute -> {
                compiler.visit(attribute.value());
                compiler.emit(Opcode.DELETE_ATTR, compiler.names.attribute(attribute.attr()));
            }
            case Expr.Subscript subscript -> {
                compiler.visit(subscript.value());
                compiler.visit(subscript.slice());
                compiler.emit(Opcode.DELETE_SUBSCR);
            }
            case Expr.Tuple tuple -> tuple.elts().forEach(this::delete);
            case Expr.List list -> list.elts().forEach(this::delete);
            default -> throw new IllegalStateException("no target: " + target.kind());
        }
        compiler.code().restore(saved);
    }

    /// `target op= value`: the target's parts are evaluated once.
    void augment(Expr target, Expr value, int operator) {
        int[] place = compiler.code().place();
        switch (target) {
            case Expr.Name name -> {
                compiler.code().at(name);
                compiler.names.load(name.id());
                operate(value, operator, place);
                compiler.code().at(name);
                compiler.names.store(name.id());
            }
            case Expr.Attribute attribute -> {
                compiler.visit(attribute.value());
                note(attribute);
                compiler.code().at(attribute);
                compiler.emit(Opcode.COPY, 1);
                compiler.emit(Opcode.LOAD_ATTR, compiler.names.attribute(attribute.attr()));
                operate(value, operator, place);
                compiler.code().at(attribute);
                compiler.emit(Opcode.SWAP, 2);
                compiler.emit(Opcode.STORE_ATTR, compiler.names.attribute(attribute.attr()));
            }
            case Expr.Subscript subscript -> {
                compiler.visit(subscript.value());
                compiler.visit(subscript.slice());
                compiler.code().at(subscript);
                compiler.emit(Opcode.COPY, 2);
                compiler.emit(Opcode.COPY, 2);
                compiler.emit(Opcode.BINARY_SUBSCR);
                operate(value, operator, place);
                compiler.code().at(subscript);
                compiler.emit(Opcode.SWAP, 3);
                compiler.emit(Opcode.SWAP, 2);
                compiler.emit(Opcode.STORE_SUBSCR);
            }
            default -> throw new IllegalStateException("no target: " + target.kind());
        }
    }

    private void operate(Expr value, int operator, int[] place) {
        compiler.visit(value);
        compiler.code().restore(place);
        compiler.emit(Opcode.BINARY_OP, operator + 13);
    }
}

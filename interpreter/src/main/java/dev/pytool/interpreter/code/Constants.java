package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Loads of constants, equal ones shared: equal in type and in value, `0.0` and `-0.0` apart.
final class Constants {
    private final Compiler compiler;

    Constants(Compiler compiler) {
        this.compiler = compiler;
    }

    void none() {
        load(Literal.NONE);
    }

    void text(String value) {
        load(new Literal.Str(value));
    }

    void integer(long value) {
        load(new Literal.Int(java.math.BigInteger.valueOf(value)));
    }

    void load(Literal literal) {
        int index = compiler.unit.constant(literal, value(literal));
        compiler.emit(Opcode.LOAD_CONST, index);
    }

    void code(Code code) {
        compiler.emit(
                Opcode.LOAD_CONST,
                compiler.unit.constant(new Object(), compiler.factory.code(code)));
    }

    /// A tuple of texts.
    void texts(List<String> values) {
        Object[] items =
                values.stream()
                        .map(value -> compiler.factory.text(value.codePoints().toArray()))
                        .toArray();
        compiler.emit(
                Opcode.LOAD_CONST,
                compiler.unit.constant(
                        List.of("texts", List.copyOf(values)), compiler.factory.tuple(items)));
    }

    /// Loads the expressions as one constant tuple (or frozenset), if all of them are constants.
    boolean loadTogether(List<Expr> elements, boolean set) {
        List<Literal> literals = new ArrayList<>();
        for (Expr element : elements) {
            Optional<Literal> literal = literal(element);
            if (literal.isEmpty()) {
                return false;
            }
            literals.add(literal.get());
        }
        Object[] items = literals.stream().map(this::value).toArray();
        Object value = set ? compiler.factory.frozenset(items) : compiler.factory.tuple(items);
        compiler.emit(Opcode.LOAD_CONST, compiler.unit.constant(List.of(set, literals), value));
        return true;
    }

    /// The value of a constant expression; a negative number is one.
    static Optional<Literal> literal(Expr expression) {
        return switch (expression) {
            case Expr.Constant constant -> Optional.of(constant.value());
            case Expr.UnaryOp minus when minus.op() == dev.pytool.parser.ast.UnaryOperator.USUB ->
                    literal(minus.operand()).flatMap(Constants::negative);
            default -> Optional.empty();
        };
    }

    private static Optional<Literal> negative(Literal literal) {
        return switch (literal) {
            case Literal.Int number -> Optional.of(new Literal.Int(number.value().negate()));
            case Literal.Float number -> Optional.of(new Literal.Float(-number.value()));
            default -> Optional.empty();
        };
    }

    private Object value(Literal literal) {
        ConstantFactory factory = compiler.factory;
        return switch (literal) {
            case Literal.None() -> factory.none();
            case Literal.Ellipsis() -> factory.ellipsis();
            case Literal.Bool(boolean value) -> factory.bool(value);
            case Literal.Int(var value) -> factory.integer(value);
            case Literal.Float(double value) -> factory.real(value);
            case Literal.Imaginary(double value) -> factory.imaginary(value);
            case Literal.Str text -> factory.text(text.codePoints());
            case Literal.Bytes(String value) -> factory.bytes(value);
        };
    }
}

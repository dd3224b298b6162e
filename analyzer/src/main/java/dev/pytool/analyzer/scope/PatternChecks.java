package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.parser.dump.PythonRepr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Patterns (PEP 634), in the order in which CPython compiles them.
final class PatternChecks {
    private final CompileChecks checks;
    private final ExpressionChecks expressions;

    PatternChecks(CompileChecks checks, ExpressionChecks expressions) {
        this.checks = checks;
        this.expressions = expressions;
    }

    /// What a pattern has bound so far, and whether a pattern that matches everything may stand
    /// here.
    private static final class Captures {
        private final List<String> names = new ArrayList<>();
        private boolean irrefutable;
    }

    void match(Stmt.Match match, Consumer<List<Stmt>> body) {
        expressions.visit(match.subject());
        for (int i = 0; i < match.cases().size(); i++) {
            MatchCase matchCase = match.cases().get(i);
            Captures captures = new Captures();
            captures.irrefutable = matchCase.guard().isPresent() || i == match.cases().size() - 1;
            visit(matchCase.pattern(), captures);
            matchCase.guard().ifPresent(expressions::visit);
            body.accept(matchCase.body());
        }
    }

    private void visit(Pattern pattern, Captures captures) {
        if (!checks.depth.enter()) {
            return;
        }
        switch (pattern.kind()) {
            case MATCH_VALUE -> value(((Pattern.MatchValue) pattern).value());
            case MATCH_SEQUENCE -> sequence((Pattern.MatchSequence) pattern, captures);
            case MATCH_MAPPING -> mapping((Pattern.MatchMapping) pattern, captures);
            case MATCH_CLASS -> classPattern((Pattern.MatchClass) pattern, captures);
            case MATCH_STAR -> store(((Pattern.MatchStar) pattern).name(), pattern, captures);
            case MATCH_AS -> as((Pattern.MatchAs) pattern, captures);
            case MATCH_OR -> or((Pattern.MatchOr) pattern, captures);
            default -> {}
        }
        checks.depth.leave();
    }

    private void inner(Pattern pattern, Captures captures) {
        boolean before = captures.irrefutable;
        captures.irrefutable = true;
        visit(pattern, captures);
        captures.irrefutable = before;
    }

    private void store(Optional<String> name, Pattern pattern, Captures captures) {
        if (name.isEmpty()) {
            return;
        }
        if (captures.names.contains(name.get())) {
            String quoted = PythonRepr.text(name.get());
            checks.report("multiple assignments to name " + quoted + " in pattern", pattern);
        }
        captures.names.add(name.get());
    }

    private void value(Expr value) {
        if (!isLiteral(value) && !(value instanceof Expr.Attribute)) {
            checks.report("patterns may only match literals and attribute lookups", value);
        }
        expressions.visit(value);
    }

    private static boolean isLiteral(Expr value) {
        return switch (value) {
            case Expr.Constant _ -> true;
            case Expr.UnaryOp _, Expr.BinOp _ -> true;
            default -> false;
        };
    }

    private void sequence(Pattern.MatchSequence sequence, Captures captures) {
        boolean star = false;
        for (Pattern pattern : sequence.patterns()) {
            if (pattern instanceof Pattern.MatchStar) {
                if (star) {
                    checks.report("multiple starred names in sequence pattern", sequence);
                }
                star = true;
            }
        }
        sequence.patterns().forEach(pattern -> inner(pattern, captures));
    }

    private void mapping(Pattern.MatchMapping mapping, Captures captures) {
        Set<String> seen = new HashSet<>();
        for (Expr key : mapping.keys()) {
            Optional<Number> number = number(key);
            Optional<String> known =
                    number.isPresent() ? number.map(PatternChecks::canonical) : text(key);
            if (known.isPresent() && !seen.add(known.get())) {
                checks.report("mapping pattern checks duplicate key (" + shown(key) + ")", mapping);
            }
            if (!isLiteral(key) && !(key instanceof Expr.Attribute)) {
                checks.report(
                        "mapping pattern keys may only match literals and attribute lookups",
                        mapping);
            }
            expressions.visit(key);
        }
        mapping.patterns().forEach(pattern -> inner(pattern, captures));
        store(mapping.rest(), mapping, captures);
    }

    private static Optional<String> text(Expr key) {
        return switch (key) {
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case Literal.Str text -> Optional.of("s" + text.value());
                        case Literal.Bytes bytes -> Optional.of("b" + bytes.value());
                        case Literal.None _ -> Optional.of("none");
                        default -> Optional.empty();
                    };
            default -> Optional.empty();
        };
    }

    /// A number as its real and imaginary part.
    private record Number(double real, double imaginary, Optional<BigDecimal> exact) {}

    /// Equal numbers of whatever type have the same text.
    private static String canonical(Number number) {
        return number.exact.isPresent()
                ? "n" + number.exact.get().stripTrailingZeros().toPlainString() + ",0"
                : "n" + number.real + "," + number.imaginary;
    }

    private static Number exact(BigDecimal value, boolean negative) {
        BigDecimal signed = negative ? value.negate() : value;
        return new Number(signed.doubleValue(), 0, Optional.of(signed));
    }

    private static Optional<Number> number(Expr key) {
        return switch (key) {
            case Expr.Constant constant -> literal(constant.value(), false);
            case Expr.UnaryOp minus
                    when minus.op() == UnaryOperator.USUB
                            && minus.operand() instanceof Expr.Constant c ->
                    literal(c.value(), true);
            case Expr.BinOp sum when sum.op() == Operator.ADD || sum.op() == Operator.SUB ->
                    complex(sum);
            default -> Optional.empty();
        };
    }

    private static Optional<Number> complex(Expr.BinOp sum) {
        Optional<Number> left = number(sum.left());
        Optional<Number> right = number(sum.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        double imaginary =
                sum.op() == Operator.ADD ? right.get().imaginary : -right.get().imaginary;
        return Optional.of(complex(left.get().real, imaginary));
    }

    private static Number complex(double real, double imaginary) {
        return imaginary == 0 && Double.isFinite(real)
                ? exact(new BigDecimal(real), false)
                : new Number(real, imaginary, Optional.empty());
    }

    private static Optional<Number> literal(Literal value, boolean negative) {
        return switch (value) {
            case Literal.Int number -> Optional.of(exact(new BigDecimal(number.value()), negative));
            case Literal.Bool bool ->
                    Optional.of(exact(bool.value() ? BigDecimal.ONE : BigDecimal.ZERO, negative));
            case Literal.Float number ->
                    Optional.of(complex(negative ? -number.value() : number.value(), 0));
            case Literal.Imaginary number ->
                    Optional.of(complex(0, negative ? -number.value() : number.value()));
            default -> Optional.empty();
        };
    }

    private String shown(Expr key) {
        return switch (key) {
            case Expr.Constant constant -> PythonRepr.of(constant.value());
            case Expr.UnaryOp minus when minus.operand() instanceof Expr.Constant constant ->
                    PythonRepr.of(negated(constant.value()));
            default -> "(" + checks.tree.text(key).replace(" ", "") + ")";
        };
    }

    private static Literal negated(Literal value) {
        return switch (value) {
            case Literal.Int number -> new Literal.Int(number.value().negate());
            case Literal.Float number -> new Literal.Float(-number.value());
            case Literal.Imaginary number -> new Literal.Imaginary(-number.value());
            default -> value;
        };
    }

    private void classPattern(Pattern.MatchClass pattern, Captures captures) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pattern.kwdAttrs().size(); i++) {
            String name = pattern.kwdAttrs().get(i);
            if (!seen.add(name)) {
                Node place = pattern.kwdPatterns().get(i);
                checks.report("attribute name repeated in class pattern: " + name, place);
            }
        }
        expressions.visit(pattern.cls());
        pattern.patterns().forEach(inner -> inner(inner, captures));
        pattern.kwdPatterns().forEach(inner -> inner(inner, captures));
    }

    private void as(Pattern.MatchAs pattern, Captures captures) {
        if (pattern.pattern().isEmpty()) {
            if (!captures.irrefutable) {
                String what =
                        pattern.name().isPresent()
                                ? "name capture " + PythonRepr.text(pattern.name().get())
                                : "wildcard";
                checks.report(what + " makes remaining patterns unreachable", pattern);
            }
        } else {
            visit(pattern.pattern().get(), captures);
        }
        store(pattern.name(), pattern, captures);
    }

    private void or(Pattern.MatchOr pattern, Captures captures) {
        boolean irrefutable = captures.irrefutable;
        Optional<Set<String>> first = Optional.empty();
        List<String> names = List.of();
        int size = pattern.patterns().size();
        for (int i = 0; i < size; i++) {
            Captures alternative = new Captures();
            alternative.irrefutable = i == size - 1 && irrefutable;
            visit(pattern.patterns().get(i), alternative);
            Set<String> bound = new HashSet<>(alternative.names);
            if (first.isEmpty()) {
                first = Optional.of(bound);
                names = alternative.names;
            } else if (!first.get().equals(bound)) {
                checks.report("alternative patterns bind different names", pattern);
                break;
            }
        }
        for (String name : names) {
            store(Optional.of(name), pattern, captures);
        }
    }
}

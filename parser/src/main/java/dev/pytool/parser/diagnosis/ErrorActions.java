package dev.pytool.parser.diagnosis;

import dev.pytool.parser.text.SyntaxProblem;

import java.util.List;
import java.util.Set;

/// The error actions of the rules: how each form finds its place, and the errors that hold only on
/// a condition.
final class ErrorActions {
    private static final Set<String> STATEMENTS_ONCE = Set.of("print", "exec");

    private ErrorActions() {}

    /// Raises the error, or answers that the alternative does not match, or yields a match where
    /// all is well.
    static Match apply(Machine machine, String form, List<Match> about, String message) {
        String text = about.isEmpty() ? message : filled(machine, message, about.getFirst());
        switch (form) {
            case "at" -> throw machine.raise(about.getFirst(), about.getFirst(), text);
            case "range", "from" -> throw machine.raise(about.getFirst(), about.getLast(), text);
            case "last" -> throw machine.raiseLast(SyntaxProblem.Type.SYNTAX_ERROR, text);
            case "next" -> throw machine.raiseNext(text);
            case "indent" -> throw machine.raiseLast(SyntaxProblem.Type.INDENTATION_ERROR, text);
            case "STAR", "DEL", "FOR" -> {
                return target(machine, form, about.getFirst());
            }
            default -> {
                return conditional(machine, form, about, message);
            }
        }
    }

    private static String filled(Machine machine, String message, Match about) {
        return message.replace("%n", ExpressionWords.of(about.kind()))
                .replace("%d", Integer.toString(machine.row().line(about.first())));
    }

    private static Match target(Machine machine, String form, Match expression) {
        Match wrong = wrongTarget(form, expression);
        if (wrong.failed()) {
            return Match.FAIL;
        }
        String verb = form.equals("DEL") ? "cannot delete " : "cannot assign to ";
        throw machine.raise(wrong, wrong, verb + ExpressionWords.of(wrong.kind()));
    }

    /// The first part that cannot be a target.
    private static Match wrongTarget(String form, Match expression) {
        switch (expression.kind()) {
            case "List", "Tuple" -> {
                for (Match element : expression.parts()) {
                    Match wrong = wrongTarget(form, element);
                    if (!wrong.failed()) {
                        return wrong;
                    }
                }
                return Match.FAIL;
            }
            case "Starred" -> {
                return form.equals("DEL")
                        ? expression
                        : wrongTarget(form, expression.parts().getFirst());
            }
            case "Compare" -> {
                if (!form.equals("FOR")) {
                    return expression;
                }
                boolean in = expression.parts().get(1).kind().equals("in");
                return in ? wrongTarget(form, expression.parts().getFirst()) : Match.FAIL;
            }
            case "Name", "Subscript", "Attribute" -> {
                return Match.FAIL;
            }
            default -> {
                return expression;
            }
        }
    }

    private static Match conditional(
            Machine machine, String form, List<Match> about, String message) {
        TokenRow row = machine.row();
        Match first = about.getFirst();
        Match last = about.getLast();
        return switch (form) {
            case "legacy" -> {
                if (!isLegacy(row, first)) {
                    yield Match.FAIL;
                }
                String name = row.text(first.first());
                throw machine.raise(
                        first,
                        last,
                        "Missing parentheses in call to '"
                                + name
                                + "'. Did you mean "
                                + name
                                + "(...)?");
            }
            case "comma" -> {
                if (isLegacy(row, first) || row.level(machine.at() - 1) == 0) {
                    yield Match.FAIL;
                }
                throw machine.raise(first, last, "invalid syntax. Perhaps you forgot a comma?");
            }
            case "bound" -> {
                String what = last.kind().equals("Tuple") ? "constraints" : "bound";
                throw machine.raise(first, last, "cannot use " + what + " with " + message);
            }
            case "mixed" ->
                    throw machine.raise(
                            first.elements().getLast(),
                            last,
                            "cannot mix t-string literals with string or bytes literals");
            case "constant" ->
                    throw machine.raise(first, last, "cannot assign to " + row.text(first.first()));
            case "colon" -> throw missingColon(machine, first);
            case "genexp" -> unparenthesized(machine, first, last);
            case "order" -> throw wrongOrder(machine, first);
            case "real" -> {
                if (isImaginary(row, first)) {
                    throw machine.raise(first, first, "real number required in complex literal");
                }
                yield first;
            }
            case "imaginary" -> {
                if (!isImaginary(row, first)) {
                    throw machine.raise(
                            first, first, "imaginary number required in complex literal");
                }
                yield first;
            }
            case "conversion" -> {
                machine.strings().conversion(machine, first, last);
                yield first;
            }
            case "formatted" -> machine.strings().formatted(machine, first, last);
            case "string" -> machine.strings().string(machine, first);
            case "concatenate" -> machine.strings().concatenate(machine, first);
            default -> throw new IllegalStateException("no error action is called " + form);
        };
    }

    private static boolean isLegacy(TokenRow row, Match name) {
        return name.kind().equals("Name")
                && name.first() == name.last()
                && STATEMENTS_ONCE.contains(row.text(name.first()));
    }

    private static boolean isImaginary(TokenRow row, Match number) {
        String text = row.text(number.first());
        return text.endsWith("j") || text.endsWith("J");
    }

    private static Raised missingColon(Machine machine, Match key) {
        SyntaxProblem at = machine.raise(key, key, "':' expected after dictionary key").problem();
        return new Raised(
                new SyntaxProblem(
                        at.type(),
                        at.message(),
                        at.start(),
                        at.end(),
                        at.line(),
                        machine.row().columnAfter(key.last())),
                false);
    }

    /// `f(a, b for b in c)`: with a single argument the generator expression is fine.
    private static Match unparenthesized(Machine machine, Match arguments, Match clauses) {
        List<Match> positional =
                arguments.parts().stream().filter(argument -> !isKeyword(argument)).toList();
        if (positional.size() <= 1) {
            return Match.FAIL;
        }
        throw machine.raise(
                positional.getLast(), clauses, "Generator expression must be parenthesized");
    }

    private static boolean isKeyword(Match argument) {
        return argument.kind().equals("keyword") || argument.kind().equals("unpacking");
    }

    private static Raised wrongOrder(Machine machine, Match arguments) {
        boolean unpacking =
                arguments.parts().stream()
                        .anyMatch(argument -> argument.kind().equals("unpacking"));
        return machine.raiseLast(
                SyntaxProblem.Type.SYNTAX_ERROR,
                unpacking
                        ? "positional argument follows keyword argument unpacking"
                        : "positional argument follows keyword argument");
    }
}

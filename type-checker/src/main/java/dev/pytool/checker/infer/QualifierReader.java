package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.parser.ast.Expr;

import java.util.List;

/// Takes the qualifiers off an annotation: Final, ClassVar, Required, NotRequired, ReadOnly,
/// InitVar, Annotated.
final class QualifierReader {
    private final TypeReader reader;
    private final Inference inference;
    private final Scope scope;

    QualifierReader(TypeReader reader, Inference inference, Scope scope) {
        this.reader = reader;
        this.inference = inference;
        this.scope = scope;
    }

    Qualified read(Expr expression) {
        if (Literals.text(expression).isPresent()) {
            return reader.parseText(expression)
                    .map(inner -> {
                        Qualified result = read(inner);
                        reader.leaveText();
                        return result;
                    })
                    .orElseGet(() -> Qualified.of(dev.pytool.checker.type.AnyType.ERROR));
        }
        if (expression instanceof Expr.Subscript subscript) {
            return subscript(subscript);
        }
        return switch (inference.names().qualified(expression, scope).orElse("")) {
            case "typing.Final" -> Qualified.none().asFinal();
            case "typing.ClassVar" -> Qualified.none().asClassVar();
            case "typing.TypeAlias" -> Qualified.none().asAlias();
            case "dataclasses.InitVar" ->
                    Qualified.of(dev.pytool.checker.type.AnyType.OMITTED).asInitVar();
            default -> Qualified.of(reader.read(expression));
        };
    }

    private Qualified subscript(Expr.Subscript subscript) {
        List<Expr> args =
                subscript.slice() instanceof Expr.Tuple tuple
                        ? tuple.elts()
                        : List.of(subscript.slice());
        String name = inference.names().qualified(subscript.value(), scope).orElse("");
        if (args.isEmpty()) {
            return Qualified.of(reader.read(subscript));
        }
        return switch (name) {
            case "typing.Final" -> one(args, subscript, "Final").asFinal();
            case "typing.ClassVar" -> one(args, subscript, "ClassVar").asClassVar();
            case "typing.Required" -> read(args.getFirst()).require(true);
            case "typing.NotRequired" -> read(args.getFirst()).require(false);
            case "typing.ReadOnly" -> read(args.getFirst()).asReadOnly();
            case "dataclasses.InitVar" -> read(args.getFirst()).asInitVar();
            case "typing.Annotated" -> {
                if (args.size() < 2) {
                    reader.error(
                            subscript,
                            "valid-type",
                            "Annotated[...] must have exactly one type argument and at least one annotation");
                }
                yield read(args.getFirst());
            }
            default -> Qualified.of(reader.read(subscript));
        };
    }

    private Qualified one(List<Expr> args, Expr node, String name) {
        if (args.size() > 1) {
            reader.error(
                    node,
                    "valid-type",
                    name
                            + "[...] must have "
                            + (name.equals("ClassVar") ? "at most" : "at most")
                            + " one type argument");
        }
        return read(args.getFirst());
    }
}

package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A class body reads like other classes and takes comments and defaults.
@Rule(
        code = "UP013",
        name = "convert-typed-dict-functional-to-class",
        fix = Fixable.SOMETIMES,
        message = "Convert `{}` from `TypedDict` functional to class syntax")
final class ConvertTypedDictFunctionalToClass {
    private ConvertTypedDictFunctionalToClass() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() != 1
                || !(node.targets().getFirst() instanceof Expr.Name name)
                || !(node.value() instanceof Expr.Call call)
                || !cx.isTyping(call.func(), "TypedDict")
                || call.args().isEmpty()
                || !Exprs.isString(call.args().getFirst())) {
            return;
        }
        Optional<String> total = Optional.empty();
        Optional<List<ClassFields.Field>> fields;
        List<Keyword> keywords = call.keywords();
        if (call.args().size() == 2 && keywords.size() <= 1) {
            if (keywords.size() == 1) {
                if (!keywords.getFirst().arg().filter("total"::equals).isPresent()) {
                    return;
                }
                total = Optional.of("total=" + cx.text(keywords.getFirst().value()));
            }
            fields = dict(call.args().get(1), cx);
        } else if (call.args().size() == 1) {
            fields = ClassFields.of(keywords);
        } else {
            return;
        }
        if (fields.isEmpty()) {
            return;
        }
        String bases = cx.text(call.func()) + total.map(each -> ", " + each).orElse("");
        ClassFields.report(node, name.id(), bases, fields.get(), cx);
    }

    private static Optional<List<ClassFields.Field>> dict(Expr arg, LintContext cx) {
        List<ClassFields.Field> fields = new ArrayList<>();
        switch (arg) {
            case Expr.Dict dict -> {
                for (int i = 0; i < dict.values().size(); i++) {
                    Optional<String> key = dict.keys().get(i).flatMap(Exprs::string);
                    if (key.isEmpty() || !ClassFields.isName(key.get())) {
                        return Optional.empty();
                    }
                    fields.add(new ClassFields.Field(key.get(), dict.values().get(i)));
                }
            }
            case Expr.Call call -> {
                if (!call.args().isEmpty() || !cx.isBuiltin(call.func(), "dict")) {
                    return Optional.empty();
                }
                return ClassFields.of(call.keywords());
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(fields);
    }
}

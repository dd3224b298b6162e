package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Expr;

/// f-strings (PEP 498, PEP 701) and t-strings (PEP 750).
final class Templates {
    private final Compiler compiler;

    Templates(Compiler compiler) {
        this.compiler = compiler;
    }

    void joined(Expr.JoinedStr joined) {
        joined.values().forEach(compiler::visit);
        if (joined.values().size() == 1
                && joined.values().getFirst() instanceof Expr.FormattedValue) {
            return;
        }
        if (joined.values().isEmpty()) {
            compiler.constants.text("");
        } else {
            compiler.emit(Opcode.BUILD_STRING, joined.values().size());
        }
    }

    void field(Expr.FormattedValue field) {
        compiler.visit(field.value());
        int conversion = conversion(field.conversion());
        if (conversion != 0) {
            compiler.emit(Opcode.CONVERT_VALUE, conversion);
        }
        if (field.formatSpec().isPresent()) {
            compiler.visit(field.formatSpec().get());
            compiler.emit(Opcode.FORMAT_WITH_SPEC);
        } else {
            compiler.emit(Opcode.FORMAT_SIMPLE);
        }
    }

    void interpolation(Expr.Interpolation field) {
        compiler.visit(field.value());
        compiler.constants.load(field.str());
        field.formatSpec().ifPresent(compiler::visit);
        compiler.emit(
                Opcode.BUILD_INTERPOLATION,
                conversion(field.conversion()) << 1 | (field.formatSpec().isPresent() ? 1 : 0));
    }

    /// A template holds one text more than fields; texts between adjacent fields are empty.
    void template(Expr.TemplateStr template) {
        boolean afterText = false;
        int texts = 0;
        for (Expr part : template.values()) {
            boolean text = part instanceof Expr.Constant;
            if (text) {
                compiler.visit(part);
                texts++;
            } else if (!afterText) {
                compiler.constants.text("");
                texts++;
            }
            afterText = text;
        }
        if (!afterText) {
            compiler.constants.text("");
            texts++;
        }
        compiler.emit(Opcode.BUILD_TUPLE, texts);
        int fields = 0;
        for (Expr part : template.values()) {
            if (part instanceof Expr.Interpolation) {
                compiler.visit(part);
                fields++;
            }
        }
        compiler.emit(Opcode.BUILD_TUPLE, fields);
        compiler.emit(Opcode.BUILD_TEMPLATE);
    }

    /// The tree has the letter's code or -1.
    private static int conversion(int letter) {
        return switch (letter) {
            case 's' -> 1;
            case 'r' -> 2;
            case 'a' -> 3;
            default -> 0;
        };
    }
}

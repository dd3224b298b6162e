package dev.pytool.linter.rules.bandit;

import dev.pytool.parser.ast.Expr;

/// Names of TLS protocol versions.
final class Protocols {
    private Protocols() {}

    static String name(Expr expr) {
        return switch (expr) {
            case Expr.Name name -> name.id();
            case Expr.Attribute attribute -> attribute.attr();
            default -> "";
        };
    }

    static boolean isInsecure(Expr expr) {
        return switch (name(expr)) {
            case "PROTOCOL_SSLv2",
                    "PROTOCOL_SSLv3",
                    "PROTOCOL_TLSv1",
                    "PROTOCOL_TLSv1_1",
                    "SSLv23_METHOD",
                    "SSLv2_METHOD",
                    "SSLv3_METHOD",
                    "TLSv1_METHOD",
                    "TLSv1_1_METHOD" ->
                    true;
            default -> false;
        };
    }
}

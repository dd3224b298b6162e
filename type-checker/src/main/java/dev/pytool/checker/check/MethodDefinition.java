package dev.pytool.checker.check;

import dev.pytool.checker.infer.Context;
import dev.pytool.checker.infer.FunctionInfo;
import dev.pytool.checker.infer.FunctionInfo.Mark;
import dev.pytool.checker.module.Scope;
import dev.pytool.parser.ast.Arguments;

/// A method takes the object, or the class, as its first argument.
public final class MethodDefinition {
    private MethodDefinition() {}

    public static void check(FunctionInfo info, Context cx) {
        Arguments args = info.node().args();
        boolean takesNothing =
                args.posonlyargs().isEmpty()
                        && args.args().isEmpty()
                        && args.kwonlyargs().isEmpty()
                        && args.vararg().isEmpty()
                        && args.kwarg().isEmpty();
        if (takesNothing && cx.scope().kind() == Scope.Kind.CLASS && !info.is(Mark.STATIC_METHOD)) {
            cx.report()
                    .error(
                            info.node(),
                            "misc",
                            "Method must have at least one argument. Did you forget the \"self\""
                                    + " argument?");
        }
    }
}

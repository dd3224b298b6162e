package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.parser.ast.Expr;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// Classes by their place in the source.
public final class Classes {
    private final Inference inference;
    private final Map<Scope, SourceClass> known = new IdentityHashMap<>();
    private final Map<Expr.Call, Optional<ClassInfo>> made = new IdentityHashMap<>();

    Classes(Inference inference) {
        this.inference = inference;
    }

    /// @param scope the scope of the class body
    public SourceClass of(Scope scope) {
        SourceClass cls = known.get(scope);
        if (cls == null) {
            cls = new SourceClass(inference, scope);
            known.put(scope, cls);
        }
        return cls;
    }

    /// The class that a call such as `NamedTuple(...)` makes; found once for each call.
    Optional<ClassInfo> made(Expr.Call call, Scope scope, String name, Report report) {
        Optional<ClassInfo> cls = made.get(call);
        if (cls == null) {
            cls =
                    Optional.of(
                            new MadeClasses(inference, scope, report)
                                    .make(call, name, c -> made.put(call, Optional.of(c))));
            made.put(call, cls);
        } else if (!report.isMuted()) {
            new MadeClasses(inference, scope, report).make(call, name, c -> {});
        }
        return cls;
    }

    static boolean isDeprecated(String qualified) {
        return qualified.equals("typing.deprecated") || qualified.equals("warnings.deprecated");
    }
}

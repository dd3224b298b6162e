package dev.pytool.checker.infer;

import dev.pytool.checker.module.Program;
import dev.pytool.checker.module.SourceModule;
import dev.pytool.checker.relation.Relations;
import dev.pytool.checker.type.Builtins;
import dev.pytool.checker.type.ClassInfo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All parts of inference over one program, each asking the others through this object. Not safe
/// for several threads.
public final class Inference implements Builtins {
    private final Program program;
    private final Options options;
    private final Relations relations;
    private final Map<String, ClassInfo> known = new HashMap<>();
    private final Names names = new Names(this);
    private final Declarations declarations = new Declarations(this);
    private final Annotations annotations = new Annotations(this);
    private final Functions functions = new Functions(this);
    private final Classes classes = new Classes(this);
    private final Expressions expressions = new Expressions(this);
    private final Calls calls = new Calls(this);
    private long scopes;

    public Inference(Program program, Options options) {
        this.program = program;
        this.options = options;
        this.relations = new Relations(this);
    }

    @Override
    public ClassInfo cls(String fullName) {
        ClassInfo cls = known.get(fullName);
        if (cls == null) {
            cls = find(fullName).orElseGet(() -> new MadeClass(this, fullName));
            known.put(fullName, cls);
        }
        return cls;
    }

    private Optional<ClassInfo> find(String fullName) {
        int dot = fullName.lastIndexOf('.');
        return program.stdlib(fullName.substring(0, dot))
                .flatMap(m -> names.exported(m, fullName.substring(dot + 1)))
                .flatMap(declarations::classOf);
    }

    /// The builtins module, if the stubs have it.
    Optional<SourceModule> builtinsModule() {
        return program.stdlib("builtins");
    }

    @Override
    public long freshScope() {
        return ++scopes;
    }

    public Program program() {
        return program;
    }

    public Options options() {
        return options;
    }

    public Relations relations() {
        return relations;
    }

    public Names names() {
        return names;
    }

    public Declarations declarations() {
        return declarations;
    }

    public Annotations annotations() {
        return annotations;
    }

    public Functions functions() {
        return functions;
    }

    public Classes classes() {
        return classes;
    }

    public Expressions expressions() {
        return expressions;
    }

    public Calls calls() {
        return calls;
    }
}

package dev.pytool.processor.python;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/// Writes a table beside each [PyType] and [PyModule] class, and one index of all modules and
/// types.
@SupportedAnnotationTypes({
    "dev.pytool.processor.python.PyType",
    "dev.pytool.processor.python.PyModule"
})
public final class PythonProcessor extends AbstractProcessor {
    private static final String OBJECT = "dev.pytool.interpreter.object";
    private static final List<String> COMPARISONS = List.of("lt", "le", "eq", "ne", "gt", "ge");

    private final TreeMap<String, String> modules = new TreeMap<>();
    private final TreeMap<String, TreeSet<String>> typesByHome = new TreeMap<>();
    private boolean written;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            for (Element element : round.getElementsAnnotatedWith(PyType.class)) {
                type((TypeElement) element);
            }
            for (Element element : round.getElementsAnnotatedWith(PyModule.class)) {
                module((TypeElement) element);
            }
            if (!written && !(modules.isEmpty() && typesByHome.isEmpty())) {
                written = true;
                index();
            }
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "cannot write a table: " + e);
        }
        return false;
    }

    private void type(TypeElement element) throws IOException {
        PyType mark = element.getAnnotation(PyType.class);
        String owner = element.getSimpleName().toString();
        String home = mark.home().isEmpty() ? mark.module() : mark.home();
        if (!home.equals("-")) {
            typesByHome
                    .computeIfAbsent(home, k -> new TreeSet<>())
                    .add(element.getQualifiedName().toString());
        }
        String base = base(mark);
        String head =
                "    private static final String PYTHON_NAME = "
                        + TableWriter.quoted(mark.value())
                        + ";\n"
                        + constant("String name", "PYTHON_NAME")
                        + constant("String module", TableWriter.quoted(mark.module()))
                        + constant("String doc", TableWriter.quoted(mark.doc()))
                        + constant("boolean isSubclassable", String.valueOf(mark.subclassable()))
                        + (mark.sharesLayout() ? constant("boolean sharesLayout", "true") : "")
                        + constant("boolean hasInstanceDict", String.valueOf(mark.instanceDict()))
                        + (base.isEmpty() ? "" : constant("PyClass base", base + ".TYPE"));
        write(element, "Slots", head, new TableWriter(owner, false, members(element)).body());
    }

    private static String constant(String declaration, String value) {
        return "    @Override\n    public "
                + declaration
                + "() {\n        return "
                + value
                + ";\n    }\n";
    }

    private static String base(PyType mark) {
        try {
            return mark.base() == void.class ? "" : mark.base().getName();
        } catch (MirroredTypeException e) {
            String name = e.getTypeMirror().toString();
            return name.equals("void") ? "" : name;
        }
    }

    private void module(TypeElement element) throws IOException {
        PyModule mark = element.getAnnotation(PyModule.class);
        modules.put(mark.value(), element.getQualifiedName().toString());
        String owner = element.getSimpleName().toString();
        String head =
                "    private final "
                        + owner
                        + " state;\n    public "
                        + owner
                        + "Table("
                        + owner
                        + " state) {\n        this.state = state;\n    }\n"
                        + constant("String name", TableWriter.quoted(mark.value().split("#")[0]))
                        + constant("String doc", TableWriter.quoted(mark.doc()))
                        + constant("Object state", "state");
        write(
                element,
                "FunctionTable",
                head,
                new TableWriter(owner, true, members(element)).body());
    }

    private void write(TypeElement element, String parent, String head, String body)
            throws IOException {
        String owner = element.getSimpleName().toString();
        String packageName =
                processingEnv.getElementUtils().getPackageOf(element).getQualifiedName().toString();
        StringBuilder text =
                new StringBuilder("// Generated from " + owner + ".java; do not edit.\npackage ")
                        .append(packageName)
                        .append(";\n\n")
                        .append("import ")
                        .append(OBJECT)
                        .append(".*;\n");
        for (String other : List.of("types", "protocol", "eval", "code", "imports")) {
            text.append("import dev.pytool.interpreter.").append(other).append(".*;\n");
        }
        text.append(
                "\n@SuppressWarnings(\"all\") // Generated text imports whole packages and casts freely.\n");
        text.append(parent.equals("Slots") ? "final" : "public final")
                .append(" class ")
                .append(owner)
                .append("Table extends ")
                .append(parent)
                .append(" {\n")
                .append("    private static final Signature[] SIGNATURES = new Signature[")
                .append(members(element).size())
                .append("];\n")
                .append(head)
                .append(body)
                .append("}\n");
        source(packageName + "." + owner + "Table", element, text.toString());
    }

    private void source(String name, Element origin, String text) throws IOException {
        try (Writer writer = processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
            writer.write(text);
        }
    }

    /// One `switch` from module name to a fresh table, one from home module to types.
    private void index() throws IOException {
        StringBuilder text =
                new StringBuilder(
                        """
                        // Generated from every @PyModule and @PyType; do not edit.
                        package dev.pytool.interpreter.modules;

                        import dev.pytool.interpreter.object.*;
                        import java.util.List;
                        import java.util.Optional;

                        /// All native modules and builtin types, by name.
                        public final class NativeIndex {
                            private NativeIndex() {}

                            /// Names of the native modules, sorted.
                            public static List<String> names() {
                                return List.of(NAMES);
                            }

                        """);
        text.append("    private static final String[] NAMES = {");
        modules.keySet().stream()
                .filter(name -> name.indexOf('#') < 0)
                .forEach(name -> text.append('"').append(name).append("\", "));
        text.append("};\n\n    /// A new instance of the module's table.\n")
                .append(
                        "    public static Optional<FunctionTable> table(Interp in, String name) {\n        switch (name) {\n");
        modules.forEach((name, type) ->
                text.append("            case \"")
                        .append(name)
                        .append("\": return Optional.of(new ")
                        .append(type)
                        .append("Table(new ")
                        .append(type)
                        .append("(in)));\n"));
        text.append("            default: return Optional.empty();\n        }\n    }\n\n");
        parts(text);
        text.append("    /// The types that are attributes of the module.\n")
                .append(
                        "    public static List<PyClass> types(String home) {\n        switch (home) {\n");
        typesByHome.forEach((home, types) -> {
            text.append("            case \"").append(home).append("\": return List.of(");
            List<String> values = new ArrayList<>();
            types.forEach(type -> values.add(type + ".TYPE"));
            text.append("new PyClass[] {").append(String.join(", ", values)).append("});\n");
        });
        text.append("            default: return List.of();\n        }\n    }\n}\n");
        try (Writer writer =
                processingEnv
                        .getFiler()
                        .createSourceFile("dev.pytool.interpreter.modules.NativeIndex")
                        .openWriter()) {
            writer.write(text.toString());
        }
    }

    /// One `switch` from module name to the names of its further parts.
    private void parts(StringBuilder text) {
        TreeMap<String, List<String>> parts = new TreeMap<>();
        for (String name : modules.keySet()) {
            if (name.indexOf('#') >= 0) {
                parts.computeIfAbsent(name.split("#")[0], k -> new ArrayList<>())
                        .add('"' + name + '"');
            }
        }
        text.append("    /// What [#table] calls the further parts of a module.\n")
                .append(
                        "    public static List<String> parts(String name) {\n        switch (name) {\n");
        parts.forEach((name, all) ->
                text.append("            case \"")
                        .append(name)
                        .append("\": return List.of(")
                        .append(String.join(", ", all))
                        .append(");\n"));
        text.append("            default: return List.of();\n        }\n    }\n\n");
    }

    /// The members of the class and of the superclasses that are no Python types themselves; a
    /// Python name that the class declares hides the inherited one.
    private List<Member> members(TypeElement element) {
        List<Member> members = own(element);
        TypeElement at = parent(element);
        while (at != null && at.getAnnotation(PyType.class) == null) {
            for (Member inherited : own(at)) {
                if (members.stream().noneMatch(m -> m.hides(inherited))) {
                    members.add(inherited);
                }
            }
            at = parent(at);
        }
        return members;
    }

    private static TypeElement parent(TypeElement element) {
        return element.getSuperclass() instanceof DeclaredType type
                ? (TypeElement) type.asElement()
                : null;
    }

    private List<Member> own(TypeElement element) {
        List<Member> members = new ArrayList<>();
        for (Element child : element.getEnclosedElements()) {
            try {
                member(child, members);
            } catch (IllegalArgumentException e) {
                processingEnv
                        .getMessager()
                        .printMessage(Diagnostic.Kind.ERROR, e.getMessage(), child);
            }
        }
        return members;
    }

    private static void member(Element child, List<Member> members) {
        PyConstant constant = child.getAnnotation(PyConstant.class);
        if (child.getKind() == ElementKind.FIELD && constant != null) {
            String java = child.getSimpleName().toString();
            members.add(
                    new Member(
                            Member.Role.CONSTANT_FIELD,
                            constant.value().isEmpty() ? java : constant.value(),
                            "",
                            java,
                            child.getModifiers().contains(Modifier.STATIC),
                            false,
                            "",
                            List.of(),
                            List.of(),
                            simple(child.asType()),
                            ""));
        }
        if (!(child instanceof ExecutableElement method)) {
            return;
        }
        PyMethod asMethod = child.getAnnotation(PyMethod.class);
        if (asMethod != null) {
            Member.Role role =
                    switch (asMethod.kind()) {
                        case INSTANCE -> Member.Role.METHOD;
                        case CLASS -> Member.Role.CLASS_METHOD;
                        case STATIC -> Member.Role.STATIC_METHOD;
                    };
            members.add(read(method, role, asMethod.value(), asMethod.doc()));
        }
        PyFunction asFunction = child.getAnnotation(PyFunction.class);
        if (asFunction != null) {
            members.add(read(method, Member.Role.FUNCTION, asFunction.value(), asFunction.doc()));
        }
        PySlot slot = child.getAnnotation(PySlot.class);
        if (slot != null) {
            for (String name : slot.value()) {
                members.add(read(method, Member.Role.SLOT, name, ""));
            }
        }
        if (child.getAnnotation(PyRichCompare.class) != null) {
            for (String operator : COMPARISONS) {
                members.add(comparison(method, operator));
            }
        }
        PyGetter getter = child.getAnnotation(PyGetter.class);
        if (getter != null) {
            Member.Role role = getter.member() ? Member.Role.FIELD : Member.Role.GETTER;
            members.add(read(method, role, getter.value(), ""));
        }
        if (child.getAnnotation(PySetter.class) != null) {
            members.add(
                    read(
                            method,
                            Member.Role.SETTER,
                            child.getAnnotation(PySetter.class).value(),
                            ""));
        }
        if (constant != null) {
            members.add(read(method, Member.Role.CONSTANT_METHOD, constant.value(), ""));
        }
    }

    private static Member read(
            ExecutableElement method, Member.Role role, String text, String doc) {
        String java = method.getSimpleName().toString();
        int open = text.indexOf('(');
        String name = text.isEmpty() ? java : open < 0 ? text : text.substring(0, open);
        String signature = open < 0 ? "" : text.substring(open);
        List<String> types = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            types.add(simple(parameter.asType()));
            names.add(parameter.getSimpleName().toString());
        }
        boolean takesInterp = !types.isEmpty() && types.getFirst().equals("Interp");
        if (takesInterp) {
            types.removeFirst();
            names.removeFirst();
        }
        return new Member(
                role,
                name,
                signature,
                java,
                method.getModifiers().contains(Modifier.STATIC),
                takesInterp,
                "",
                types,
                names,
                simple(method.getReturnType()),
                doc);
    }

    /// One of the comparisons of a [PyRichCompare] method, which gets the operator as a constant.
    private static Member comparison(ExecutableElement method, String operator) {
        Member all = read(method, Member.Role.SLOT, "__" + operator + "__", "");
        if (!all.parameters().getFirst().equals("int")) {
            throw new IllegalArgumentException("a comparison takes the operator as an int first");
        }
        return new Member(
                all.role(),
                all.name(),
                all.signature(),
                all.javaName(),
                all.isStatic(),
                all.takesInterp(),
                "Comparison." + operator.toUpperCase(Locale.ROOT),
                all.parameters().subList(1, all.parameters().size()),
                all.names().subList(1, all.names().size()),
                all.result(),
                all.doc());
    }

    private static String simple(TypeMirror type) {
        String text = type.toString();
        int generic = text.indexOf('<');
        if (generic >= 0) {
            text = text.substring(0, generic);
        }
        return text.substring(text.lastIndexOf('.') + 1);
    }
}

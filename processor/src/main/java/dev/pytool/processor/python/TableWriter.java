package dev.pytool.processor.python;

import java.util.ArrayList;
import java.util.List;

/// Writes the Java source of one table: the list of members, and the `switch` statements that call
/// them.
final class TableWriter {
    private final String owner;
    private final boolean module;
    private final List<Member> members;
    private final StringBuilder out = new StringBuilder();

    TableWriter(String owner, boolean module, List<Member> members) {
        this.owner = owner;
        this.module = module;
        this.members = members;
    }

    /// The body of the class: everything between its opening brace and its closing one.
    String body() {
        fill();
        invoke();
        attributes();
        for (int id = 0; id < members.size(); id++) {
            Member member = members.get(id);
            switch (member.role()) {
                case METHOD, CLASS_METHOD, STATIC_METHOD, FUNCTION -> callable(id, member);
                case SLOT -> slot(id, member);
                default -> {}
            }
        }
        return out.toString();
    }

    private void line(String text) {
        out.append("    ").append(text).append('\n');
    }

    private void fill() {
        line("@Override");
        line("public void fill(Members m) {");
        for (int id = 0; id < members.size(); id++) {
            Member m = members.get(id);
            String more = ", " + quoted(m.signature()) + ", " + quoted(m.doc()) + ");";
            String start = "(" + id + ", " + quoted(m.name());
            switch (m.role()) {
                case METHOD -> line("    m.method" + start + more);
                case CLASS_METHOD -> line("    m.classMethod" + start + more);
                case STATIC_METHOD -> line("    m.staticMethod" + start + more);
                case FUNCTION -> line("    m.function" + start + more);
                case SLOT -> line("    m.slot" + start + ");");
                case GETTER -> line("    m.getter" + start + ", " + hasSetter(m.name()) + ");");
                case FIELD -> line("    m.member" + start + ", " + hasSetter(m.name()) + ");");
                case CONSTANT_FIELD, CONSTANT_METHOD -> line("    m.constant" + start + ");");
                case SETTER -> {}
            }
        }
        line("}");
    }

    private boolean hasSetter(String name) {
        return members.stream()
                .anyMatch(m -> m.role() == Member.Role.SETTER && m.name().equals(name));
    }

    private void invoke() {
        line("@Override");
        line("public Object invoke(Interp in, int id, Object self, Object[] a, String[] kw) {");
        line("    switch (id) {");
        for (int id = 0; id < members.size(); id++) {
            switch (members.get(id).role()) {
                case METHOD, CLASS_METHOD, STATIC_METHOD, FUNCTION, SLOT ->
                        line("        case " + id + ": return c" + id + "(in, self, a, kw);");
                default -> {}
            }
        }
        line("        default: throw new IllegalArgumentException(\"no member \" + id);");
        line("    }");
        line("}");
    }

    private void attributes() {
        line("@Override");
        line("public Object read(Interp in, int id, Object self) {");
        line("    switch (id) {");
        for (int id = 0; id < members.size(); id++) {
            Member m = members.get(id);
            String call = receiver(m) + m.javaName();
            switch (m.role()) {
                case GETTER, FIELD, CONSTANT_METHOD ->
                        line(
                                "        case "
                                        + id
                                        + ": return "
                                        + boxed(m.result(), call + arguments(m, List.of()))
                                        + ";");
                case CONSTANT_FIELD ->
                        line("        case " + id + ": return " + boxed(m.result(), call) + ";");
                default -> {}
            }
        }
        line("        default: throw new IllegalArgumentException(\"no attribute \" + id);");
        line("    }");
        line("}");
        line("@Override");
        line("public void write(Interp in, String name, Object self, Object value) {");
        line("    switch (name) {");
        for (Member m : members) {
            if (m.role() == Member.Role.SETTER) {
                line(
                        "        case "
                                + quoted(m.name())
                                + ": "
                                + receiver(m)
                                + m.javaName()
                                + arguments(m, List.of(converted(m, 0, "value")))
                                + "; return;");
            }
        }
        line("        default: throw new IllegalArgumentException(name);");
        line("    }");
        line("}");
    }

    /// A method or function: parses its arguments, calls, converts the result.
    private void callable(int id, Member m) {
        line(
                "private "
                        + (module ? "" : "static ")
                        + "Object c"
                        + id
                        + "(Interp in, Object self, Object[] a, String[] kw) {");
        call(m, id, qualified(m));
        line("}");
    }

    private String qualified(Member m) {
        return switch (m.role()) {
            case METHOD, CLASS_METHOD, STATIC_METHOD -> "pythonName + \"." + m.name() + "\"";
            default -> quoted(m.name());
        };
    }

    private void call(Member m, int id, String qualified) {
        String target = receiver(m) + m.javaName();
        if (m.isRaw()) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < m.arguments().size() - 2; i++) {
                values.add("a[" + i + "]");
            }
            values.add("a");
            values.add("kw");
            answer(m, target + arguments(m, values));
            return;
        }
        String source;
        int count = m.arguments().size();
        if (m.signature().isEmpty()) {
            String qualifiedName =
                    qualified.startsWith("pythonName")
                            ? "PYTHON_NAME" + qualified.substring(10)
                            : qualified;
            line("    if (kw.length != 0 || a.length != " + count + ") {");
            line("        throw Args.wrongCount(" + qualifiedName + ", a, kw, " + count + ");");
            line("    }");
            source = "a";
        } else {
            line(
                    "    Object[] v = Signature.of(SIGNATURES, "
                            + id
                            + ", "
                            + (module ? "" : "PYTHON_NAME + ")
                            + quoted((module ? "" : ".") + m.name())
                            + ", "
                            + quoted(m.signature())
                            + ").bind(a, kw);");
            source = "v";
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(converted(m, i, source + "[" + i + "]"));
        }
        answer(m, target + arguments(m, values));
    }

    private void answer(Member m, String call) {
        if (m.result().equals("void")) {
            line("    " + call + ";");
            line("    return PyNone.NONE;");
        } else {
            line("    return " + boxed(m.result(), call) + ";");
        }
    }

    private String receiver(Member m) {
        if (m.isStatic()) {
            return owner + ".";
        }
        return module ? "state." : "((" + owner + ") self).";
    }

    /// The parenthesized Java argument list.
    private String arguments(Member m, List<String> values) {
        List<String> all = new ArrayList<>();
        if (m.takesInterp()) {
            all.add("in");
        }
        if (!m.operator().isEmpty()) {
            all.add(m.operator());
        }
        if (m.hasReceiverParameter()) {
            String type = m.parameters().getFirst();
            all.add(type.equals("Object") ? "self" : "(" + type + ") self");
        }
        all.addAll(values);
        return "(" + String.join(", ", all) + ")";
    }

    /// The Java expression that turns an argument into the parameter's type.
    private String converted(Member m, int index, String value) {
        String type = m.arguments().get(index);
        String where = quoted(m.name()) + ", " + quoted(m.argumentNames().get(index));
        return switch (type) {
            case "Object" -> value;
            case "Object[]" -> "(Object[]) " + value;
            case "long" -> "Args.toLong(in, " + value + ")";
            case "int" -> "Args.toInt(in, " + value + ")";
            case "boolean" -> "Args.toBoolean(in, " + value + ")";
            case "double" -> "Args.toDouble(in, " + value + ")";
            case "String" -> "Args.toText(" + value + ", " + where + ")";
            case "PyDict" -> "(PyDict) Args.check(" + value + ", PyDict.TYPE, " + where + ")";
            default -> "(" + type + ") Args.check(" + value + ", " + type + ".TYPE, " + where + ")";
        };
    }

    private static String boxed(String result, String call) {
        return result.equals("int") ? "(long) " + call : call;
    }

    private void slot(int id, Member m) {
        SlotKind kind = SlotKind.of(m.name());
        String slotName = SlotKind.javaName(m.name());
        if (kind.arity() < 0) {
            line("@Override");
            boolean init = kind == SlotKind.INIT;
            line(
                    "public "
                            + (init ? "boolean " : "Object ")
                            + slotName
                            + "(Interp in, Object self, Object[] a, String[] kw) {");
            line(
                    init
                            ? "    c" + id + "(in, self, a, kw);"
                            : "    return c" + id + "(in, self, a, kw);");
            if (init) {
                line("    return true;");
            }
            line("}");
            line(
                    "private static Object c"
                            + id
                            + "(Interp in, Object self, Object[] a, String[] kw) {");
            call(m, id, "PYTHON_NAME");
            line("}");
            if (kind == SlotKind.CALL) {
                line("@Override");
                line("public boolean hasCall() {");
                line("    return true;");
                line("}");
            }
            return;
        }
        direct(m, kind, slotName);
        wrapper(id, m, kind, slotName);
    }

    /// The override of the virtual method.
    private void direct(Member m, SlotKind kind, String slotName) {
        boolean named =
                switch (kind) {
                    case READ_ATTRIBUTE, WRITE_ATTRIBUTE, DELETE_ATTRIBUTE -> true;
                    default -> false;
                };
        String[] formal = {
            "",
            ", " + (named ? "String" : "Object") + " x",
            ", " + (named ? "String" : "Object") + " x, Object y"
        };
        List<String> values = new ArrayList<>();
        for (int i = 0; i < m.arguments().size(); i++) {
            values.add(named && i == 0 ? "x" : converted(m, i, i == 0 ? "x" : "y"));
        }
        String call = receiver(m) + m.javaName() + arguments(m, values);
        line("@Override");
        String result =
                switch (kind) {
                    case LONG -> "long";
                    case TRUTH, DELETE, STORE, WRITE_ATTRIBUTE, DELETE_ATTRIBUTE -> "boolean";
                    default -> "Object";
                };
        line(
                "public "
                        + result
                        + " "
                        + slotName
                        + "(Interp in, Object self"
                        + formal[kind.arity()]
                        + ") {");
        if (m.result().equals("void")) {
            line("    " + call + ";");
            line("    return true;");
        } else {
            line("    return " + boxed(m.result(), call) + ";");
        }
        line("}");
    }

    /// The call of the slot by its special name.
    private void wrapper(int id, Member m, SlotKind kind, String slotName) {
        line("private Object c" + id + "(Interp in, Object self, Object[] a, String[] kw) {");
        boolean optional = kind == SlotKind.TERNARY;
        line(
                "    Args.checkWrapper("
                        + quoted(m.name())
                        + ", a, kw, "
                        + (optional ? 1 : kind.arity())
                        + ", "
                        + kind.arity()
                        + ");");
        boolean named =
                kind == SlotKind.READ_ATTRIBUTE
                        || kind == SlotKind.WRITE_ATTRIBUTE
                        || kind == SlotKind.DELETE_ATTRIBUTE;
        String first = named ? ", Args.attributeName(a[0])" : ", a[0]";
        String arguments =
                switch (kind.arity()) {
                    case 0 -> "";
                    case 1 -> first;
                    default ->
                            optional
                                    ? first + ", a.length > 1 ? a[1] : PyNone.NONE"
                                    : first + ", a[1]";
                };
        String call = slotName + "(in, self" + arguments + ")";
        switch (kind) {
            case DELETE, STORE, WRITE_ATTRIBUTE, DELETE_ATTRIBUTE -> {
                line("    " + call + ";");
                line("    return PyNone.NONE;");
            }
            case UNARY -> line("    return Args.orStop(" + call + ");");
            default -> line("    return " + call + ";");
        }
        line("}");
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

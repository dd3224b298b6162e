package dev.pytool.processor.python;

import java.util.List;

/// One Java method or field that Python sees.
///
/// @param role what it is in Python
/// @param name the Python name
/// @param signature CPython's text signature with its parentheses; empty where only the Java
///   parameters count
/// @param javaName the Java method or field
/// @param isStatic whether the Java method is static
/// @param takesInterp whether its first parameter is the interpreter
/// @param operator the constant that comes next; empty where none does
/// @param parameters the types of the other parameters, simple names
/// @param names the names of those parameters
/// @param result the Java result type, simple name
record Member(
        Role role,
        String name,
        String signature,
        String javaName,
        boolean isStatic,
        boolean takesInterp,
        String operator,
        List<String> parameters,
        List<String> names,
        String result,
        String doc) {

    enum Role {
        METHOD,
        CLASS_METHOD,
        STATIC_METHOD,
        SLOT,
        GETTER,
        FIELD,
        SETTER,
        FUNCTION,
        CONSTANT_FIELD,
        CONSTANT_METHOD
    }

    /// Whether the last two Java parameters take the call as it comes.
    boolean isRaw() {
        int n = parameters.size();
        return n >= 2
                && parameters.get(n - 1).equals("String[]")
                && parameters.get(n - 2).equals("Object[]");
    }

    /// Whether a receiver stands before the arguments in the Java parameter list.
    boolean hasReceiverParameter() {
        return isStatic
                && switch (role) {
                    case METHOD, CLASS_METHOD, SLOT, GETTER, FIELD, SETTER -> true;
                    default -> false;
                };
    }

    /// The type of the receiver parameter, or of the class for instance methods.
    String receiverType(String owner) {
        return hasReceiverParameter() ? parameters.getFirst() : owner;
    }

    /// Types of the parameters after the receiver.
    List<String> arguments() {
        return hasReceiverParameter() ? parameters.subList(1, parameters.size()) : parameters;
    }

    /// Names of the parameters after the receiver.
    List<String> argumentNames() {
        return hasReceiverParameter() ? names.subList(1, names.size()) : names;
    }

    /// Whether Python sees this member in place of the other one.
    boolean hides(Member other) {
        return name.equals(other.name) && (role == Role.SETTER) == (other.role == Role.SETTER);
    }

    Member withName(String other) {
        return new Member(
                role,
                other,
                signature,
                javaName,
                isStatic,
                takesInterp,
                operator,
                parameters,
                names,
                result,
                doc);
    }
}

package dev.pytool.processor.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/// Writes the table class of every record marked with [OptionSection].
@SupportedAnnotationTypes("dev.pytool.processor.option.OptionSection")
public final class OptionProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(OptionSection.class)) {
            TypeElement type = (TypeElement) element;
            List<OptionRow> rows = new ArrayList<>();
            String construction = construction(type, "", rows, "            ");
            String section = type.getAnnotation(OptionSection.class).value();
            String owner =
                    processingEnv
                            .getElementUtils()
                            .getPackageOf(type)
                            .getQualifiedName()
                            .toString();
            write(
                    owner,
                    type,
                    OptionTableText.of(
                            owner, type.getSimpleName().toString(), section, rows, construction));
        }
        return true;
    }

    /// The expression that builds the record; appends a row for each option on the way.
    private String construction(
            TypeElement type, String prefix, List<OptionRow> rows, String indent) {
        List<String> arguments = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            Option option = component.getAnnotation(Option.class);
            if (option == null) {
                processingEnv
                        .getMessager()
                        .printMessage(
                                Diagnostic.Kind.ERROR,
                                "every component of an option record needs @Option",
                                component);
                continue;
            }
            String name = component.getSimpleName().toString();
            String key = prefix + (option.key().isEmpty() ? OptionRow.kebab(name) : option.key());
            TypeElement element = element(component.asType());
            if (element != null && element.getKind() == ElementKind.RECORD) {
                arguments.add(construction(element, key + ".", rows, indent + "    "));
            } else {
                arguments.add(argument(component, key, option, rows));
            }
        }
        return "new "
                + type.getQualifiedName()
                + "(\n"
                + indent
                + String.join(",\n" + indent, arguments)
                + ")";
    }

    private String argument(
            RecordComponentElement component, String key, Option option, List<OptionRow> rows) {
        TypeMirror mirror = component.asType();
        String type = mirror.toString();
        String name = "\"" + key + "\"";
        String text = processingEnv.getElementUtils().getConstantExpression(option.value());
        TypeElement choice = choiceType(mirror);
        OptionRow row =
                OptionRow.of(key, option, type, choice == null ? List.of() : constants(choice));
        rows.add(row);
        return switch (row.type()) {
            case "bool" ->
                    type.startsWith("java.util.Optional")
                            ? "bool(values, " + name + ")"
                            : "bool(values, " + name + ", " + option.value().equals("true") + ")";
            case "int" ->
                    type.startsWith("java.util.Optional")
                            ? "integer(values, " + name + ")"
                            : "integer(values, "
                                    + name
                                    + ", "
                                    + (option.value().isEmpty() ? "0" : option.value())
                                    + ")";
            case "string" ->
                    type.startsWith("java.util.Optional")
                            ? "string(values, " + name + ")"
                            : "string(values, " + name + ", " + text + ")";
            case "choice" -> choice(type, name, text, choice);
            case "list" -> "list(values, " + name + ", " + text + ")";
            case "choices" ->
                    "constants("
                            + choice.getQualifiedName()
                            + ".class, list(values, "
                            + name
                            + ", "
                            + text
                            + "))";
            case "lists" -> "lists(values, " + name + ")";
            case "strings" -> "strings(values, " + name + ")";
            default -> {
                processingEnv
                        .getMessager()
                        .printMessage(
                                Diagnostic.Kind.ERROR, "an option cannot be a " + type, component);
                yield "null";
            }
        };
    }

    private static String choice(String type, String name, String text, TypeElement choice) {
        if (choice == null) {
            return type.startsWith("java.util.Optional")
                    ? "string(values, " + name + ")"
                    : "string(values, " + name + ", " + text + ")";
        }
        return type.startsWith("java.util.Optional")
                ? "optional(" + choice.getQualifiedName() + ".class, string(values, " + name + "))"
                : choice.getQualifiedName()
                        + ".valueOf(constant(string(values, "
                        + name
                        + ", "
                        + text
                        + ")))";
    }

    /// The enum that this type is, or holds as its only argument; null where there is none.
    private TypeElement choiceType(TypeMirror mirror) {
        TypeElement element = element(mirror);
        if (element != null && element.getKind() == ElementKind.ENUM) {
            return element;
        }
        if (mirror instanceof DeclaredType declared && declared.getTypeArguments().size() == 1) {
            return choiceType(declared.getTypeArguments().getFirst());
        }
        return null;
    }

    private static List<String> constants(TypeElement type) {
        List<String> names = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                names.add(
                        member.getSimpleName()
                                .toString()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'));
            }
        }
        return names;
    }

    private TypeElement element(TypeMirror mirror) {
        return processingEnv.getTypeUtils().asElement(mirror) instanceof TypeElement type
                ? type
                : null;
    }

    private void write(String owner, TypeElement type, String text) {
        String name = owner + "." + type.getSimpleName() + "Table";
        try (Writer out = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

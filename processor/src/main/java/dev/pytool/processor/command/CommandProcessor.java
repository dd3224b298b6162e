package dev.pytool.processor.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// Writes `CommandTable` beside the commands: a `switch` from name to constructor, so that one command's class is
/// loaded and no other.
@SupportedAnnotationTypes("dev.pytool.processor.command.CliCommand")
public final class CommandProcessor extends AbstractProcessor {
    private record Row(String name, String summary, int order, String type) {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<Row> rows = new ArrayList<>();
        String owner = "";
        for (Element element : round.getElementsAnnotatedWith(CliCommand.class)) {
            CliCommand mark = element.getAnnotation(CliCommand.class);
            rows.add(new Row(mark.name(), mark.summary(), mark.order(), element.getSimpleName().toString()));
            owner = processingEnv.getElementUtils().getPackageOf(element).getQualifiedName().toString();
        }
        if (!rows.isEmpty()) {
            rows.sort(Comparator.comparingInt(Row::order).thenComparing(Row::name));
            write(owner, rows);
        }
        return true;
    }

    private void write(String owner, List<Row> rows) {
        StringBuilder names = new StringBuilder();
        StringBuilder summaries = new StringBuilder();
        StringBuilder makers = new StringBuilder();
        for (Row row : rows) {
            names.append("        \"").append(row.name).append("\",\n");
            summaries.append("            case \"").append(row.name).append("\" -> ");
            summaries.append(processingEnv.getElementUtils().getConstantExpression(row.summary)).append(";\n");
            makers.append("            case \"").append(row.name).append("\" -> Optional.of(new ");
            makers.append(row.type).append("());\n");
        }
        String text =
                """
                package %s;

                import java.util.List;
                import java.util.Optional;

                /// The subcommands. Generated from the annotations on their classes.
                public final class CommandTable {
                    private static final String[] NAMES = {
                %s    };

                    private CommandTable() {}

                    /// The names in the order of the help text.
                    public static List<String> names() {
                        return List.of(NAMES);
                    }

                    /// One line on what the command of this name does; empty for an unknown name.
                    public static String summary(String name) {
                        return switch (name) {
                %s            default -> "";
                        };
                    }

                    /// The command of this name. Loads its class and no other command's.
                    public static Optional<Command> find(String name) {
                        return switch (name) {
                %s            default -> Optional.empty();
                        };
                    }
                }
                """
                        .formatted(owner, names, summaries, makers);
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(owner + ".CommandTable")
                .openWriter()) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.pytool.processor.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/// A class that maps names to implementations of one interface: a `switch` from name to
/// constructor, so that asking for one loads no other.
public final class NameTable {
    private record Row(String name, String summary, int order, String type) {}

    private final ProcessingEnvironment environment;
    private final List<Row> rows = new ArrayList<>();
    private String owner = "";

    public NameTable(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /// Enters a class with a constructor without parameters; all of one table lie in one package.
    public void add(Element type, String name, String summary, int order) {
        rows.add(new Row(name, summary, order, type.getSimpleName().toString()));
        owner = environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    }

    /// Writes class `<contract>Table` beside the implementations; nothing where there are none.
    public void write(String contract, String words) {
        if (rows.isEmpty()) {
            return;
        }
        rows.sort(Comparator.comparingInt(Row::order).thenComparing(Row::name));
        StringBuilder names = new StringBuilder();
        StringBuilder summaries = new StringBuilder();
        StringBuilder makers = new StringBuilder();
        for (Row row : rows) {
            names.append("        \"").append(row.name).append("\",\n");
            summaries.append("            case \"").append(row.name).append("\" -> ");
            summaries
                    .append(environment.getElementUtils().getConstantExpression(row.summary))
                    .append(";\n");
            makers.append("            case \"").append(row.name).append("\" -> Optional.of(new ");
            makers.append(row.type).append("());\n");
        }
        String text =
                TEMPLATE.replace("$OWNER$", owner)
                        .replace("$CONTRACT$", contract)
                        .replace("$WORDS$", words)
                        .replace("$NAMES$", names)
                        .replace("$SUMMARIES$", summaries)
                        .replace("$MAKERS$", makers);
        try (Writer out =
                environment
                        .getFiler()
                        .createSourceFile(owner + "." + contract + "Table")
                        .openWriter()) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String TEMPLATE =
            """
            package $OWNER$;

            import java.util.List;
            import java.util.Optional;

            /// The $WORDS$. Generated from the annotations on their classes.
            public final class $CONTRACT$Table {
                private static final String[] NAMES = {
            $NAMES$    };

                private $CONTRACT$Table() {}

                /// The names in the order of help texts.
                public static List<String> names() {
                    return List.of(NAMES);
                }

                /// One line on what stands under this name; empty for an unknown name.
                public static String summary(String name) {
                    return switch (name) {
            $SUMMARIES$            default -> "";
                    };
                }

                /// What stands under this name. Loads its class and no other.
                public static Optional<$CONTRACT$> find(String name) {
                    return switch (name) {
            $MAKERS$            default -> Optional.empty();
                    };
                }
            }
            """;
}

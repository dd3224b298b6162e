package dev.pytool.processor.format;

import dev.pytool.processor.table.NameTable;

import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// Writes the table of all classes marked with [OutputFormat].
@SupportedAnnotationTypes("dev.pytool.processor.format.OutputFormat")
public final class FormatProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        NameTable table = new NameTable(processingEnv);
        for (Element element : round.getElementsAnnotatedWith(OutputFormat.class)) {
            OutputFormat mark = element.getAnnotation(OutputFormat.class);
            table.add(element, mark.name(), mark.summary(), mark.order());
        }
        table.write("ReportFormat", "output formats");
        return true;
    }
}

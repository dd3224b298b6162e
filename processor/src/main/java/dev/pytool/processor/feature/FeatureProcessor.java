package dev.pytool.processor.feature;

import dev.pytool.processor.table.NameTable;

import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// Writes the table of all classes marked with [EditorFeature].
@SupportedAnnotationTypes("dev.pytool.processor.feature.EditorFeature")
public final class FeatureProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        NameTable table = new NameTable(processingEnv);
        for (Element element : round.getElementsAnnotatedWith(EditorFeature.class)) {
            table.add(element, element.getAnnotation(EditorFeature.class).method(), "", 0);
        }
        table.write("Feature", "requests of the protocol");
        return true;
    }
}

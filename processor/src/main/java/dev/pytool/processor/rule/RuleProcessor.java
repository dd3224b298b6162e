package dev.pytool.processor.rule;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/// Collects every class marked with [Rule] and writes the tables from which the linter runs.
@SupportedAnnotationTypes("dev.pytool.processor.rule.Rule")
public final class RuleProcessor extends AbstractProcessor {
    /// The resource with each rule's metadata and documentation.
    static final String CATALOG = "dev/pytool/linter/rules.txt";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map<String, List<RuleDeclaration>> byPackage = new TreeMap<>();
        Map<String, String> codes = new HashMap<>();
        for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(Rule.class))) {
            Rule rule = type.getAnnotation(Rule.class);
            String other = codes.put(rule.code(), type.getQualifiedName().toString());
            if (other != null) {
                error("the code " + rule.code() + " is taken by " + other, type);
            }
            String home =
                    processingEnv
                            .getElementUtils()
                            .getPackageOf(type)
                            .getQualifiedName()
                            .toString();
            String documentation = processingEnv.getElementUtils().getDocComment(type);
            if (documentation == null) {
                error("a rule needs a documentation comment: users read it", type);
                documentation = "";
            }
            byPackage
                    .computeIfAbsent(home, key -> new ArrayList<>())
                    .add(
                            new RuleDeclaration(
                                    rule,
                                    Optional.ofNullable(type.getAnnotation(BanditTest.class)),
                                    type.getQualifiedName().toString(),
                                    home,
                                    documentation,
                                    subscriptions(type)));
        }
        if (!byPackage.isEmpty()) {
            write(byPackage);
        }
        return true;
    }

    private List<Subscription> subscriptions(TypeElement type) {
        List<Subscription> found = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!method.getSimpleName().contentEquals("check")
                    || !method.getModifiers().contains(Modifier.STATIC)) {
                continue;
            }
            if (method.getParameters().size() != 2
                    || method.getModifiers().contains(Modifier.PRIVATE)) {
                error("check takes a subject and the context, and is not private", method);
                continue;
            }
            DeclaredType declared = (DeclaredType) method.getParameters().getFirst().asType();
            TypeElement subject = (TypeElement) declared.asElement();
            List<String> leaves = new ArrayList<>();
            leaves(subject, leaves);
            found.add(
                    new Subscription(
                            subject.getQualifiedName().toString(), isNode(subject), leaves));
        }
        if (found.isEmpty()) {
            error("a rule needs a static method check(SUBJECT, LintContext)", type);
        }
        return found;
    }

    private static void leaves(TypeElement subject, List<String> into) {
        if (subject.getPermittedSubclasses().isEmpty()) {
            into.add(kindName(subject));
        }
        subject.getPermittedSubclasses()
                .forEach(sub -> leaves((TypeElement) ((DeclaredType) sub).asElement(), into));
    }

    private static boolean isNode(TypeElement subject) {
        Element top = subject;
        while (!top.getEnclosingElement().getKind().name().equals("PACKAGE")) {
            top = top.getEnclosingElement();
        }
        return top.getEnclosingElement().toString().equals("dev.pytool.parser.ast");
    }

    /// The constant of the node's kind: `FunctionDef` is `FUNCTION_DEF`.
    private static String kindName(TypeElement record) {
        String name = record.getQualifiedName().toString();
        if (name.endsWith(".Stmt.Expr")) {
            return "EXPR_STMT";
        }
        return record.getSimpleName()
                .toString()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(java.util.Locale.ROOT);
    }

    private void write(Map<String, List<RuleDeclaration>> byPackage) {
        List<RuleDeclaration> all = new ArrayList<>();
        byPackage
                .values()
                .forEach(rules -> {
                    rules.sort(Comparator.comparing(RuleDeclaration::code));
                    all.addAll(rules);
                });
        try {
            int first = 0;
            for (Map.Entry<String, List<RuleDeclaration>> entry : byPackage.entrySet()) {
                String name = RuleSources.dispatcherName(entry.getKey());
                source(name, RuleSources.dispatcher(entry.getKey(), entry.getValue(), first));
                first += entry.getValue().size();
            }
            source("dev.pytool.linter.rules.RuleTable", RuleSources.table(byPackage, all));
            try (Writer out =
                    processingEnv
                            .getFiler()
                            .createResource(StandardLocation.CLASS_OUTPUT, "", CATALOG)
                            .openWriter()) {
                out.write(RuleSources.catalog(all));
            }
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "cannot write the rule tables: " + e);
        }
    }

    private void source(String name, String text) throws IOException {
        try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            out.write(text);
        }
    }

    private void error(String message, Element at) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
    }
}

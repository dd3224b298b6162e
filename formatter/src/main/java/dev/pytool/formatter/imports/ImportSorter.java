package dev.pytool.formatter.imports;

import dev.pytool.formatter.imports.ImportEntry.Comments;
import dev.pytool.formatter.imports.ImportEntry.Member;
import dev.pytool.formatter.options.ImportOptions;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Sorts the imports of a file.
public final class ImportSorter {
    private final Tree tree;
    private final Setting setting;
    private final ImportSections sections;
    private final ImportOrder order;

    /// What sorting depends on besides the file.
    ///
    /// @param lineLength columns a line may fill
    /// @param stub whether the file is a type stub, which has fewer empty lines
    /// @param firstParty whether a module of this first name belongs to the project
    public record Setting(
            ImportOptions options, int lineLength, boolean stub, Predicate<String> firstParty) {}

    /// A block of imports that is not sorted.
    ///
    /// @param start offset of its first statement
    /// @param end offset after its last statement
    /// @param edit what sorts it
    public record Unsorted(int start, int end, Edit edit) {}

    private ImportSorter(Tree tree, Setting setting) {
        this.tree = tree;
        this.setting = setting;
        this.sections = new ImportSections(setting.options, setting.firstParty);
        this.order = new ImportOrder(setting.options);
    }

    /// The blocks that are not sorted, in the order of the text, of a file without syntax errors.
    public static List<Unsorted> unsorted(Tree tree, Setting setting) {
        ImportSorter sorter = new ImportSorter(tree, setting);
        List<Unsorted> found = new ArrayList<>();
        for (ImportBlock block : ImportBlocks.of(tree)) {
            sorter.check(block, found);
        }
        found.sort(java.util.Comparator.comparingInt(Unsorted::start));
        return found;
    }

    /// The section a module belongs to, as `section-order` spells it.
    ///
    /// @param level how many dots stand before it
    public static String section(String module, int level, Setting setting) {
        return new ImportSections(setting.options, setting.firstParty).of(module, level);
    }

    /// The text of the tree with sorted imports, but for the blocks whose first line asks the
    /// linter to let them be.
    public static String sorted(Tree tree, Setting setting) {
        StringBuilder text = new StringBuilder(tree.source().text());
        List<Unsorted> found = unsorted(tree, setting);
        for (int i = found.size() - 1; i >= 0; i--) {
            Edit edit = found.get(i).edit;
            int line = tree.lines().line(found.get(i).start);
            String first = text.substring(tree.lines().lineStart(line), tree.lines().lineEnd(line));
            if (!SortingSuppression.in(first)) {
                text.replace(edit.start(), edit.end(), edit.replacement());
            }
        }
        return text.toString();
    }

    private void check(ImportBlock block, List<Unsorted> found) {
        LineMap lines = tree.lines();
        String text = tree.source().text();
        Stmt first = block.statements().getFirst();
        Stmt last = block.statements().getLast();
        int start = lines.lineStart(lines.line(tree.start(first)));
        String indentation = text.substring(start, tree.start(first));
        if (!indentation.isBlank() || sharesLine(block)) {
            return;
        }
        int lastLine = lines.line(Math.max(tree.start(last), tree.end(last) - 1));
        int end = lines.lineEnd(lastLine);
        boolean spaced = !block.nested() && !block.last();
        if (spaced) {
            while (lastLine + 1 < lines.lineCount()
                    && isBlank(lastLine + 1)
                    && lines.lineEnd(lastLine + 1) > end) {
                end = lines.lineEnd(++lastLine);
            }
        }
        String newline = lineEnd(text);
        String wanted =
                write(block, indentation, newline, spaced ? linesAfter(block, lastLine + 1) : 0);
        String current = text.substring(start, end);
        boolean unended = !current.endsWith("\n") && !current.endsWith("\r");
        if (unended && wanted.endsWith(newline)) {
            wanted = wanted.substring(0, wanted.length() - newline.length());
        }
        if (!wanted.equals(current)) {
            found.add(
                    new Unsorted(tree.start(first), tree.end(last), new Edit(start, end, wanted)));
        }
    }

    private boolean isBlank(int line) {
        LineMap lines = tree.lines();
        return tree.source().text().substring(lines.lineStart(line), lines.lineEnd(line)).isBlank();
    }

    /// The line end of the first line.
    private static String lineEnd(String text) {
        int newline = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        if (carriage < 0 || newline >= 0 && newline < carriage) {
            return "\n";
        }
        return newline == carriage + 1 ? "\r\n" : "\r";
    }

    /// Whether other statements stand on a line with these imports.
    private boolean sharesLine(ImportBlock block) {
        LineMap lines = tree.lines();
        String text = tree.source().text();
        int covered = 0;
        for (Stmt statement : block.statements()) {
            int start = tree.start(statement);
            int end = tree.end(statement);
            if (!text.substring(Math.max(covered, lines.lineStart(lines.line(start))), start)
                    .isBlank()) {
                return true;
            }
            String rest =
                    text.substring(
                            end,
                            Math.max(end, lines.lineEnd(lines.line(Math.max(start, end - 1)))));
            boolean last = statement == block.statements().getLast();
            if (!rest.isBlank()
                    && !rest.strip().startsWith("#")
                    && (last || !rest.strip().startsWith(";"))) {
                return true;
            }
            covered = rest.strip().startsWith(";") ? end + rest.indexOf(';') + 1 : end;
        }
        return false;
    }

    /// Empty lines after the block: two before a function or class, with the comments directly
    /// above it.
    private int linesAfter(ImportBlock block, int nextLine) {
        if (setting.options.linesAfterImports() >= 0) {
            return setting.options.linesAfterImports();
        }
        return block.beforeDefinition() && !setting.stub && !endsInComment(nextLine) ? 2 : 1;
    }

    /// Whether a comment follows that does not belong to the statement after it.
    private boolean endsInComment(int nextLine) {
        LineMap lines = tree.lines();
        String text = tree.source().text();
        for (int line = nextLine; line < lines.lineCount(); line++) {
            String content = text.substring(lines.lineStart(line), lines.lineEnd(line)).strip();
            if (!content.startsWith("#")) {
                return content.isEmpty() && line > nextLine;
            }
        }
        return false;
    }

    private String write(ImportBlock block, String indentation, String newline, int linesAfter) {
        Map<Integer, List<ImportEntry>> bySection = new TreeMap<>();
        Map<Integer, String> names = new TreeMap<>();
        for (ImportEntry entry : ImportReader.read(tree, block, setting.options)) {
            sortMembers(entry);
            String section = sections.of(entry);
            int place = setting.options.sectionOrder().indexOf(section);
            int rank = place < 0 ? setting.options.sectionOrder().size() : place;
            bySection.computeIfAbsent(rank, key -> new ArrayList<>()).add(entry);
            names.put(rank, section);
        }
        ImportWriter writer =
                new ImportWriter(setting.options, setting.lineLength, indentation, newline);
        boolean first = true;
        for (Map.Entry<Integer, List<ImportEntry>> section : bySection.entrySet()) {
            String name = names.get(section.getKey());
            if (!first && !setting.options.noLinesBefore().contains(name)) {
                writer.emptyLine();
            }
            String heading = setting.options.importHeading().getOrDefault(name, "");
            if (!heading.isEmpty()) {
                writer.heading(heading);
            }
            List<ImportEntry> entries = section.getValue();
            entries.sort(order::compare);
            writeSection(writer, entries);
            first = false;
        }
        for (int i = 0; i < linesAfter; i++) {
            writer.emptyLine();
        }
        return writer.text();
    }

    private void writeSection(ImportWriter writer, List<ImportEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            boolean turns =
                    i > 0
                            && entries.get(i).from != entries.get(i - 1).from
                            && !setting.options.forceSortWithinSections();
            for (int j = 0; turns && j < setting.options.linesBetweenTypes(); j++) {
                writer.emptyLine();
            }
            writer.write(entries.get(i), i == 0);
        }
    }

    private void sortMembers(ImportEntry entry) {
        Map<Member, Comments> sorted = new LinkedHashMap<>();
        List<Member> members = new ArrayList<>(entry.members.keySet());
        members.sort(order.members());
        for (Member member : members) {
            sorted.put(member, entry.members.get(member));
        }
        entry.members.clear();
        entry.members.putAll(sorted);
    }
}

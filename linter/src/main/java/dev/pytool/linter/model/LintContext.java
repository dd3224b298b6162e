package dev.pytool.linter.model;

import dev.pytool.linter.options.LintOptions;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.linter.semantic.Semantics;
import dev.pytool.linter.semantic.SourceTree;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// What a rule asks about the file, and where it reports. One context serves one file and one
/// thread.
public final class LintContext {
    private final SourceFile file;
    private final Semantics semantics;
    private final SourceTree source;
    private final LintOptions options;
    private final IntFunction<String> codes;
    private final IntFunction<String> messages;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<List<Comment>> comments = Optional.empty();
    private Optional<Style> style = Optional.empty();
    private int rule;

    public LintContext(
            SourceFile file,
            Semantics semantics,
            LintOptions options,
            IntFunction<String> codes,
            IntFunction<String> messages) {
        this.file = file;
        this.semantics = semantics;
        this.source = semantics.source();
        this.options = options;
        this.codes = codes;
        this.messages = messages;
    }

    /// Says whose findings the next reports are.
    public void enter(int rule) {
        this.rule = rule;
    }

    public List<Finding> findings() {
        return findings;
    }

    public SourceFile file() {
        return file;
    }

    /// The parse of the file.
    public Tree tree() {
        return source.tree();
    }

    public Semantics semantics() {
        return semantics;
    }

    public LintOptions options() {
        return options;
    }

    public String text() {
        return file.text();
    }

    public Tokens tokens() {
        return file.tokens();
    }

    public LineMap lines() {
        return file.lines();
    }

    /// Minor number of the oldest Python 3 the code has to run on.
    public int target() {
        return options.targetVersion().minor();
    }

    public boolean isStub() {
        return file.role() == FileRole.STUB;
    }

    public int start(Node node) {
        return source.start(node);
    }

    public int end(Node node) {
        return source.end(node);
    }

    /// The node's source.
    public String text(Node node) {
        return source.text(node);
    }

    public String text(int start, int end) {
        return file.text().substring(start, end);
    }

    public Optional<Node> parent(Node node) {
        return source.parent(node);
    }

    /// The statement that holds this node, itself included.
    public Optional<Stmt> statement(Node node) {
        Optional<Node> at = Optional.of(node);
        while (at.isPresent() && !(at.get() instanceof Stmt)) {
            at = parent(at.get());
        }
        return at.map(found -> (Stmt) found);
    }

    /// The statement around the one that holds this node.
    public Optional<Stmt> outerStatement(Node node) {
        return statement(node).flatMap(this::parent).flatMap(this::statement);
    }

    /// The function whose body holds this node.
    public Optional<Stmt.FunctionLike> function(Node node) {
        for (Optional<Node> at = parent(node); at.isPresent(); at = parent(at.get())) {
            if (at.get() instanceof Stmt.FunctionLike function) {
                return Optional.of(function);
            }
            if (at.get() instanceof Stmt.ClassDef) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `os.path.join`, `builtins.open`; empty for what is neither imported nor a builtin.
    public Optional<String> qualifiedName(Expr expr) {
        return semantics.qualifiedName(expr);
    }

    /// The same, empty text where there is none: for `switch`.
    public String nameOf(Expr expr) {
        return semantics.qualifiedName(expr).orElse("");
    }

    /// Whether the expression is this builtin, unshadowed.
    public boolean isBuiltin(Expr expr, String name) {
        return nameOf(expr).equals("builtins." + name);
    }

    /// Whether the name means Python's own builtin here.
    public boolean hasBuiltin(String name) {
        return semantics.isBuiltin(name) && semantics.moduleScope().lookup(name).isEmpty();
    }

    /// Whether this is the name of one of the typing modules' members.
    public boolean isTyping(Expr expr, String member) {
        String name = nameOf(expr);
        return name.equals("typing." + member) || name.equals("typing_extensions." + member);
    }

    /// Whether the flags of [dev.pytool.linter.semantic.Context] include one of these at a node.
    public boolean in(Node node, int flags) {
        return (semantics.context(node) & flags) != 0;
    }

    /// The text of a string constant.
    public static Optional<String> string(Expr expr) {
        return expr instanceof Expr.Constant constant
                        && constant.value() instanceof Literal.Str string
                ? Optional.of(string.value())
                : Optional.empty();
    }

    /// The file's habits: indentation, line end, quotes.
    public Style style() {
        if (style.isEmpty()) {
            style = Optional.of(Style.of(file));
        }
        return style.get();
    }

    /// All comments, in order.
    public List<Comment> comments() {
        if (comments.isEmpty()) {
            List<Comment> found = new ArrayList<>();
            Tokens tokens = file.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.kind(i) == TokenKind.COMMENT) {
                    int start = tokens.start(i);
                    int line = file.lines().lineStart(file.lines().line(start));
                    found.add(
                            new Comment(
                                    start,
                                    text(start, tokens.end(i)),
                                    text(line, start).isBlank()));
                }
            }
            comments = Optional.of(List.copyOf(found));
        }
        return comments.get();
    }

    /// Whether a comment stands between two offsets.
    public boolean hasComment(int start, int end) {
        List<Comment> all = comments();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).start() < end;
    }

    public boolean hasComment(Node node) {
        return hasComment(start(node), end(node));
    }

    /// Reports the rule's message on a node; each argument fills one `{}`.
    public Finding report(Node node, Object... arguments) {
        return report(start(node), end(node), arguments);
    }

    public Finding report(int start, int end, Object... arguments) {
        return say(start, end, fill(messages.apply(rule), arguments));
    }

    /// Reports in other words than the rule's message.
    public Finding say(int start, int end, String message) {
        Finding finding = new Finding(rule, codes.apply(rule), message, start, end);
        findings.add(finding);
        return finding;
    }

    private static String fill(String template, Object... arguments) {
        if (arguments.length == 0) {
            return template;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Object argument : arguments) {
            int hole = template.indexOf("{}", from);
            if (hole < 0) {
                break;
            }
            out.append(template, from, hole).append(argument);
            from = hole + 2;
        }
        return out.append(template, from, template.length()).toString();
    }

    public Edit replace(Node node, String text) {
        return new Edit(start(node), end(node), text);
    }

    public Edit delete(int start, int end) {
        return new Edit(start, end, "");
    }

    public Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }
}

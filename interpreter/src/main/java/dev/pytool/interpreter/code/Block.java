package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

import java.util.List;
import java.util.Optional;

/// What `return`, `break` and `continue` have to undo on their way out, innermost first.
///
/// @param outside the handler that holds outside the block, for the code that undoes it
sealed interface Block {
    Optional<Assembler.Region> outside();

    /// A loop; `iterator` where the stack holds one.
    record Loop(Label next, Label end, boolean iterator, Optional<Assembler.Region> outside)
            implements Block {}

    /// A `try` whose `finally` runs on the way out.
    record Finally(List<Stmt> body, Optional<Assembler.Region> outside) implements Block {}

    /// Before the body of an `except`, or in the exceptional copy of a `finally`: on the stack the
    /// exception lies above the one handled before.
    record Handling(Optional<Assembler.Region> outside) implements Block {}

    /// Inside the body of an `except`: only the exception handled before is on the stack.
    record Popped(Optional<Assembler.Region> outside) implements Block {}

    /// The name of `except ... as name`, to be emptied and deleted.
    record HandlerName(String name, Optional<Assembler.Region> outside) implements Block {}

    /// A `with` block: its exit method and receiver are on the stack.
    record With(Withitem item, boolean asynchronous, Optional<Assembler.Region> outside)
            implements Block {}
}

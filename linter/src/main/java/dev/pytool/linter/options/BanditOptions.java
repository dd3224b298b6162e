package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the S rules.
public record BanditOptions(
        @Option(doc = "Look at `except` clauses of single exception classes too.")
                boolean checkTypedException,
        @Option(value = "/tmp,/var/tmp,/dev/shm", doc = "Folders to take for temporary ones.")
                List<String> hardcodedTmpDirectory,
        @Option(doc = "Further folders to take for temporary ones.")
                List<String> hardcodedTmpDirectoryExtend,
        @Option(doc = "Further names that mark text as safe markup.")
                List<String> extendMarkupNames,
        @Option(doc = "Calls whose result is safe markup.") List<String> allowedMarkupCalls) {}

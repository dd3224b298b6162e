package dev.pytool.analyzer.query;

import dev.pytool.analyzer.imports.ModuleResolver;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.options.StatedOptions;

import java.util.Map;

/// Everything that comes from outside at one revision: all else is computed from it.
///
/// @param open texts that an editor holds, which go before what is on disk
/// @param minorVersion the Python 3 version the code is written for
/// @param platform `sys.platform` the code is written for
/// @param stated options that go before those of configuration files
public record Inputs(
        ModuleResolver resolver,
        Map<SourceLocation, FileText> open,
        TextSource disk,
        int minorVersion,
        String platform,
        StatedOptions stated) {
    public Inputs {
        open = Map.copyOf(open);
    }

    /// Reads files that no editor holds.
    @FunctionalInterface
    public interface TextSource {
        FileText read(SourceLocation file);
    }
}

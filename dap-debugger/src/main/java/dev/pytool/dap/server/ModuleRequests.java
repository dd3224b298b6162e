package dev.pytool.dap.server;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyModuleObject;

import org.eclipse.lsp4j.debug.LoadedSourcesResponse;
import org.eclipse.lsp4j.debug.Module;
import org.eclipse.lsp4j.debug.ModulesArguments;
import org.eclipse.lsp4j.debug.ModulesResponse;
import org.eclipse.lsp4j.debug.Source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is imported.
final class ModuleRequests {
    private ModuleRequests() {}

    static ModulesResponse modules(Session session, Interp in, ModulesArguments arguments) {
        List<Module> all = new ArrayList<>();
        for (Object[] entry : in.machine().modules().entryArray()) {
            if (entry[1] instanceof PyModuleObject module && Text.is(entry[0])) {
                Module shown = new Module();
                shown.setId(Text.java(entry[0]));
                shown.setName(Text.java(entry[0]));
                file(module)
                        .ifPresent(path -> {
                            shown.setPath(path);
                            shown.setIsUserCode(session.stepper().isUserCode(path));
                        });
                all.add(shown);
            }
        }
        int first =
                Math.clamp(
                        arguments.getStartModule() == null ? 0 : arguments.getStartModule(),
                        0,
                        all.size());
        int count =
                arguments.getModuleCount() == null || arguments.getModuleCount() == 0
                        ? all.size()
                        : arguments.getModuleCount();
        ModulesResponse response = new ModulesResponse();
        response.setModules(
                all.subList(first, (int) Math.min(all.size(), (long) first + count))
                        .toArray(new Module[0]));
        response.setTotalModules(all.size());
        return response;
    }

    private static Optional<String> file(PyModuleObject module) {
        return Optional.ofNullable(module.get("__file__")).filter(Text::is).map(Text::java);
    }

    static LoadedSourcesResponse sources(Interp in) {
        List<Source> all = new ArrayList<>();
        for (Object[] entry : in.machine().modules().entryArray()) {
            if (entry[1] instanceof PyModuleObject module) {
                file(module)
                        .filter(path -> Files.isRegularFile(Path.of(path)))
                        .ifPresent(path -> all.add(StackRequests.source(path)));
            }
        }
        LoadedSourcesResponse response = new LoadedSourcesResponse();
        response.setSources(all.toArray(new Source[0]));
        return response;
    }
}

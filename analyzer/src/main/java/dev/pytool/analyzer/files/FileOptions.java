package dev.pytool.analyzer.files;

import dev.pytool.processor.option.Option;
import dev.pytool.processor.option.OptionSection;

import java.util.List;

/// Which files the tools work on; the options of `[tool.pytool]` itself.
@OptionSection("")
public record FileOptions(
        @Option(
                        flag = "--exclude",
                        placeholder = "PATTERN",
                        value =
                                ".bzr,.direnv,.eggs,.git,.git-rewrite,.hg,.ipynb_checkpoints,.mypy_cache,.nox,.pants.d,.pyenv,"
                                        + ".pytest_cache,.pytype,.ruff_cache,.svn,.tox,.venv,.vscode,__pypackages__,_build,buck-out,"
                                        + "build,dist,node_modules,site-packages,venv",
                        doc =
                                "Files and folders to leave out: a name, or a path from the configuration's folder, with wildcards.")
                List<String> exclude,
        @Option(
                        flag = "--extend-exclude",
                        placeholder = "PATTERN",
                        doc = "Files and folders to leave out besides.")
                List<String> extendExclude,
        @Option(
                        doc =
                                "Files and folders to leave out, as regular expressions on the path, black's and mypy's way.")
                List<String> excludeRegex,
        @Option(
                        doc =
                                "Files to leave out even where the command line names them, as regular expressions on the path, black's way.")
                List<String> forceExcludeRegex,
        @Option(
                        value = "*.py,*.pyi,*.ipynb",
                        placeholder = "PATTERN",
                        doc = "Files to find in folders.")
                List<String> include,
        @Option(
                        doc =
                                "Files to find in folders instead of those that include names, as regular expressions on the path, black's way.")
                List<String> includeRegex,
        @Option(placeholder = "PATTERN", doc = "Files to find in folders besides.")
                List<String> extendInclude,
        @Option(
                        flag = "--force-exclude",
                        doc = "Leave out excluded files even where the command line names them.")
                boolean forceExclude,
        @Option(
                        flag = "--respect-gitignore",
                        value = "true",
                        doc = "Leave out what .gitignore names.")
                boolean respectGitignore,
        @Option(
                        flag = "--cache-dir",
                        placeholder = "DIR",
                        doc =
                                "Folder of the cache; a folder of the user's cache where this is empty.")
                String cacheDir) {
    public static final FileOptions DEFAULT = FileOptionsTable.defaults();
}

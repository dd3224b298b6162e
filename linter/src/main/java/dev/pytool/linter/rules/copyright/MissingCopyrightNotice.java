package dev.pytool.linter.rules.copyright;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.options.CopyrightOptions;
import dev.pytool.processor.rule.Rule;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The file does not begin with a copyright notice. Some licences and companies ask for one in
/// every file.
///
/// ```python
/// # Copyright 2026
/// ```
///
/// The first 4,096 bytes are searched. Options: `flake8-copyright.author`,
/// `flake8-copyright.notice-rgx`, `flake8-copyright.min-file-size`.
@Rule(
        code = "CPY001",
        name = "missing-copyright-notice",
        message = "Missing copyright notice at top of file")
final class MissingCopyrightNotice {
    private MissingCopyrightNotice() {}

    static void check(SourceFile file, LintContext cx) {
        CopyrightOptions options = cx.options().flake8Copyright();
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        if (bytes.length < options.minFileSize()) {
            return;
        }
        int length = Math.min(bytes.length, 4096);
        while (length < bytes.length && length > 0 && (bytes[length] & 0xC0) == 0x80) {
            length--;
        }
        String head = new String(bytes, 0, length, StandardCharsets.UTF_8);
        Matcher notice = Pattern.compile(options.noticeRgx()).matcher(head);
        boolean found =
                notice.find()
                        && (options.author().isEmpty()
                                || head.substring(notice.end())
                                        .stripLeading()
                                        .startsWith(options.author()));
        if (!found) {
            cx.report(0, 0);
        }
    }
}

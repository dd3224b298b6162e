package dev.pytool.linter.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Codes that rules had before they got their present ones, and codes of rules that are no more.
public final class RuleCodes {
    private RuleCodes() {}

    private static final Map<String, String> REDIRECTS = redirects();
    private static final Set<String> REMOVED =
            Set.of("ANN101 ANN102 E999 PD901 PLR1706 PT004 PT005 S320 S410 UP027 UP038".split(" "));

    private static Map<String, String> redirects() {
        Map<String, String> table = new HashMap<>();
        String pairs =
                "C9>C90 I2>TID2 I25>TID25 I252>TID252 IC0>ICN0 IC00>ICN00 IC001>ICN001 IC002>ICN001 IC003>ICN001"
                        + " IC004>ICN001 M0>RUF100 M001>RUF100 PDV0>PD0 PDV9>PD9 PDV01>PD01 PDV90>PD90 PGH001>S307"
                        + " PGH002>G010 PIE802>C419 PLR1701>SIM101 PLW0117>PLW0177 PLW0130>B033 R5>RET5 R50>RET50"
                        + " RUF004>B026 RUF011>B035 RUF025>C420 RUF035>S704 SIM111>SIM110 T1>T10 T2>T20 TCH005>TC005"
                        + " TCH006>TC010 TCH010>TC010 TRIO1>ASYNC1 TRIO10>ASYNC10 TRIO11>ASYNC11 TRY200>B904 TRY302>TRY203"
                        + " U0>UP0 U00>UP00 U01>UP01";
        for (String pair : pairs.split(" ")) {
            table.put(pair.substring(0, pair.indexOf('>')), pair.substring(pair.indexOf('>') + 1));
        }
        series(table, "PDV", "PD", 2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 15, 901);
        series(table, "R", "RET", 501, 502, 503, 504, 505, 506, 507, 508);
        series(table, "T", "FIX", 1, 2, 3, 4);
        series(table, "TCH", "TC", 1, 2, 3, 4);
        series(table, "TRIO", "ASYNC", 100, 105, 109, 110, 115);
        series(table, "U", "UP", 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19);
        return Map.copyOf(table);
    }

    private static void series(Map<String, String> table, String from, String to, int... numbers) {
        for (int number : numbers) {
            String digits = String.format("%03d", number);
            table.put(from + digits, to + digits);
        }
    }

    /// The code that a rule has today, where users know it by another one.
    public static Optional<String> redirect(String code) {
        return Optional.ofNullable(REDIRECTS.get(code));
    }

    public static boolean isRemoved(String code) {
        return REMOVED.contains(code);
    }
}

package dev.pytool.linter.rules.pydocstyle;

import java.util.HashSet;
import java.util.Set;

/// English verbs that begin docstrings, in the forms that are no command.
final class Verbs {
    private static final Set<String> OTHER_FORMS =
            forms(
                    "accept access acquire activate adapt add adjust aggregate allocate allow analyze animate append apply approve archive"
                            + " assemble assert assign attach attempt authenticate authorize avoid backup batch begin bind block boot"
                            + " broadcast build bypass cache calculate call cancel capture cast catch center change check choose clean"
                            + " clear click clone close collect combine commit compare compile complete compress compute concatenate"
                            + " configure confirm connect consider constrain construct consume contain continue control convert copy"
                            + " correct count create crop cut debug decide declare decode decompress decorate decrease decrypt define"
                            + " delegate delete deliver demonstrate deploy deprecate derive describe deserialize destroy detach detect"
                            + " determine disable disconnect discover dispatch display do download draw drop dump duplicate echo edit"
                            + " emit enable encapsulate encode encrypt end enforce enhance enqueue ensure enter enumerate escape establish"
                            + " estimate evaluate examine exclude execute exist exit expand expect export extend extract factor fail"
                            + " feed fetch fill filter finalize find finish fire fit fix flag flatten flip flush follow force forge"
                            + " format forward freeze generate get give go grab group guess handle help hide hold identify ignore implement"
                            + " import improve include increase increment indicate infer inform inherit init initialise initialize"
                            + " initiate inject insert inspect install instantiate integrate intercept interpret invalidate invert invoke"
                            + " issue iterate join keep kill launch lay leave let lex limit link list listen load locate lock log look"
                            + " lookup maintain make manage manipulate map mark match measure merge migrate mock modify monitor move"
                            + " multiply navigate normalize note notice notify observe obtain omit open order organize output overload"
                            + " override overwrite package pad parse partition pass patch perform persist pick place play plot poll pop"
                            + " populate post predict prepare prepend present preserve prevent print process produce propagate provide"
                            + " publish pull push put query queue quote raise randomize reach read rearrange reassemble rebuild receive"
                            + " recognize recommend reconnect record recover recreate reduce refactor refer refresh register reimport"
                            + " reject relate release reload remember remove rename render reorder repeat replace reply report represent"
                            + " request require reset resize resolve respond restart restore restrict resume retrieve retry return reuse"
                            + " reveal reverse revert rewrite roll rotate round route run sample save scale scan schedule score scrape"
                            + " scroll search see select send separate serialize serve set setup shift show shrink shuffle shut shutdown"
                            + " sign signal simplify simulate skip slice solve sort specify split standardize start step stop store stream"
                            + " strip stub submit subscribe subtract suggest sum summarize supply support suppress suspend swap switch"
                            + " synchronize tag take tear tell terminate test thread throw time toggle touch trace track train transcribe"
                            + " transfer transform translate transmit transpose traverse trigger trim truncate try turn tweak type undo"
                            + " uninstall unlock unpack unregister unset unwrap update upgrade upload use validate verify view visit wait"
                            + " walk want warn watch wipe wrap write yield zip");
    private static final Set<String> NEVER =
            Set.of(
                    ("a abstract alternate an and another api base basic callback class constructor convenience custom "
                                    + "decorator dictionary dummy either example factory false for formatter function generator getter given "
                                    + "handler helper here hi html internal it iterator main method news none optional parser "
                                    + "private property public recursive returns same santa should simple small some special specialized "
                                    + "standard string subclass tester tests that the this true unique utility warper what worker wrapper "
                                    + "wsgi")
                            .split(" "));

    private Verbs() {}

    /// Whether a word, in small letters, begins a sentence that is no command as far as is known.
    static boolean isNotImperative(String word) {
        return OTHER_FORMS.contains(word) || NEVER.contains(word);
    }

    private static Set<String> forms(String verbs) {
        Set<String> commands = new HashSet<>(java.util.List.of(verbs.split(" ")));
        Set<String> other = new HashSet<>();
        for (String verb : commands) {
            char last = verb.charAt(verb.length() - 1);
            boolean hiss =
                    verb.endsWith("s")
                            || verb.endsWith("sh")
                            || verb.endsWith("ch")
                            || verb.endsWith("x")
                            || verb.endsWith("z")
                            || last == 'o';
            boolean y = last == 'y' && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
            String stem = last == 'e' ? verb.substring(0, verb.length() - 1) : verb;
            String doubled = verb + last;
            other.add(
                    y
                            ? verb.substring(0, verb.length() - 1) + "ies"
                            : hiss ? verb + "es" : verb + "s");
            other.add(y ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed");
            other.add(stem + "ing");
            other.add(doubled + "ing");
            other.add(doubled + "ed");
        }
        other.removeAll(commands);
        return other;
    }
}

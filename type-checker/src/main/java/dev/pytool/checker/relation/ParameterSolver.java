package dev.pytool.checker.relation;

import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnpackedType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parameter lists that hold sought variables.
final class ParameterSolver {
    private ParameterSolver() {}

    static void solve(
            Solver solver,
            ParameterList rawTemplate,
            ParameterList rawActual,
            Solver.Direction direction) {
        ParameterList template = rawTemplate;
        ParameterList actual =
                rawActual.tail().isPresent() ? rawActual : Signatures.normalize(rawActual);
        List<Param> ours = template.params();
        List<Param> theirs = actual.params();
        Optional<Param> ourStar = Solver.last(ours, Param.Kind.VAR_POSITIONAL);
        if (ourStar.isPresent() && ourStar.get().type() instanceof UnpackedType) {
            packs(solver, ours, ourStar, theirs, direction);
            return;
        }
        int i = 0;
        Optional<Param> star = Solver.last(theirs, Param.Kind.VAR_POSITIONAL);
        int position = 0;
        for (Param param : ours) {
            if (param.kind().isPositional()) {
                if (position < theirs.size() && theirs.get(position).kind().isPositional()) {
                    solver.add(param.type(), theirs.get(position).type(), direction);
                    position++;
                } else if (star.isPresent()) {
                    solver.add(param.type(), star.get().type(), direction);
                }
                i++;
            } else {
                other(solver, param, theirs, direction);
            }
        }
        if (template.tail().isPresent()) {
            List<Param> rest =
                    new ArrayList<>(
                            theirs.subList(Math.min(position, theirs.size()), theirs.size()));
            boolean shortage = position < i && star.isEmpty() && !actual.ellipsis();
            if (!shortage) {
                solver.bindSpec(
                        template.tail().get(),
                        new ParameterList(rest, actual.tail(), actual.ellipsis()),
                        direction);
            }
        }
    }

    private static void other(
            Solver solver, Param param, List<Param> theirs, Solver.Direction direction) {
        for (Param candidate : theirs) {
            boolean match =
                    param.kind() == Param.Kind.KEYWORD_ONLY
                            ? candidate.acceptsKeyword() && candidate.name().equals(param.name())
                            : candidate.kind() == param.kind();
            if (match) {
                solver.add(param.type(), candidate.type(), direction);
                return;
            }
            if (param.kind() == Param.Kind.VAR_POSITIONAL
                    && candidate.kind() == Param.Kind.POSITIONAL_ONLY) {
                solver.add(param.type(), candidate.type(), direction);
            }
        }
    }

    private static void packs(
            Solver solver,
            List<Param> ours,
            Optional<Param> star,
            List<Param> theirs,
            Solver.Direction direction) {
        List<Param> positional = ours.stream().filter(Param::acceptsPosition).toList();
        List<Param> theirPositional = theirs.stream().filter(Param::acceptsPosition).toList();
        Optional<Param> theirStar = Solver.last(theirs, Param.Kind.VAR_POSITIONAL);
        List<Type> left = Packs.of(positional, star, solver.relations().builtins()).items();
        List<Type> right =
                Packs.of(theirPositional, theirStar, solver.relations().builtins()).items();
        TupleSolver.items(solver, left, right, direction);
        ours.stream()
                .filter(p ->
                        p.kind() == Param.Kind.KEYWORD_ONLY || p.kind() == Param.Kind.VAR_KEYWORD)
                .forEach(p -> other(solver, p, theirs, direction));
    }
}

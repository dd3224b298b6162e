package dev.pytool.checker.type;

import java.util.List;
import java.util.Optional;

/// What a ParamSpec stands for: a list of parameters, with the rest given by another ParamSpec or
/// open (`...`).
///
/// @param tail the ParamSpec that follows the parameters, if any
/// @param ellipsis whether any further arguments are accepted (`...`)
public record ParameterList(List<Param> params, Optional<ParamSpecType> tail, boolean ellipsis)
        implements Type {
    public static final ParameterList ANY = new ParameterList(List.of(), Optional.empty(), true);

    public static ParameterList of(List<Param> params) {
        return new ParameterList(params, Optional.empty(), false);
    }

    public static ParameterList of(ParamSpecType spec) {
        return new ParameterList(List.of(), Optional.of(spec), false);
    }
}

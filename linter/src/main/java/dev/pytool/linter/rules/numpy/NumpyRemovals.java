package dev.pytool.linter.rules.numpy;

import dev.pytool.linter.syntax.Removal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What NumPy 2 took away, and what to write instead
/// (https://numpy.org/doc/stable/numpy_2_0_migration_guide.html).
final class NumpyRemovals {
    private NumpyRemovals() {}

    /// One member of module `numpy`.
    ///
    /// @param advice what to use, as a sentence; empty where nothing takes its place
    /// @param module where the replacement lives; empty for plain text and builtins
    /// @param member the replacement; empty where no fix is known
    /// @param both whether the replacement exists before NumPy 2 too
    record Removal(String advice, String module, String member, boolean both) {}

    private static final Map<String, Removal> ALL = read();

    static Optional<Removal> of(String member) {
        return Optional.ofNullable(ALL.get(member));
    }

    private static Map<String, Removal> read() {
        Map<String, Removal> all = new HashMap<>();
        for (String line : RENAMED.lines().toList()) {
            String[] words = line.split(" ");
            String target = words[1];
            int dot = target.lastIndexOf('.');
            boolean later = words.length > 2;
            String advice =
                    "Use `"
                            + target
                            + (later
                                    ? "` on NumPy 2.0, or ignore this warning on earlier versions."
                                    : "` instead.");
            all.put(
                    words[0],
                    new Removal(
                            advice, target.substring(0, dot), target.substring(dot + 1), !later));
        }
        for (String line : ADVICE.lines().toList()) {
            int space = line.indexOf(' ');
            all.put(line.substring(0, space), new Removal(line.substring(space + 1), "", "", true));
        }
        for (String name : GONE.split(" ")) {
            all.put(name, new Removal("", "", "", true));
        }
        all.put("NINF", new Removal("Use `-np.inf` instead.", "", "-np.inf", true));
        all.put("NZERO", new Removal("Use `-0.0` instead.", "", "-0.0", true));
        all.put("PZERO", new Removal("Use `0.0` instead.", "", "0.0", true));
        all.put("issubclass_", new Removal("Use `issubclass` instead.", "", "issubclass", true));
        return Map.copyOf(all);
    }

    /// Old name, new name, and a mark where only NumPy 2 has it.
    private static final String RENAMED =
            """
            product numpy.prod
            cumproduct numpy.cumprod
            sometrue numpy.any
            alltrue numpy.all
            round_ numpy.round
            trapz numpy.trapezoid 2
            NaN numpy.nan
            Inf numpy.inf
            Infinity numpy.inf
            infty numpy.inf
            float_ numpy.float64
            complex_ numpy.complex128
            string_ numpy.bytes_
            unicode_ numpy.str_
            add_docstring numpy.lib.add_docstring
            add_newdoc numpy.lib.add_newdoc
            byte_bounds numpy.lib.array_utils.byte_bounds 2
            cfloat numpy.complex128
            clongfloat numpy.clongdouble
            longcomplex numpy.clongdouble
            longfloat numpy.longdouble
            NAN numpy.nan
            PINF numpy.inf
            row_stack numpy.vstack
            safe_eval ast.literal_eval
            singlecomplex numpy.complex64
            source inspect.getsource
            tracemalloc_domain numpy.lib.tracemalloc_domain
            issubsctype numpy.issubdtype
            mat numpy.asmatrix
            DataSource numpy.lib.npyio.DataSource
            ComplexWarning numpy.exceptions.ComplexWarning
            VisibleDeprecationWarning numpy.exceptions.VisibleDeprecationWarning
            compare_chararrays numpy.char.compare_chararrays
            chararray numpy.char.chararray
            format_parser numpy.rec.format_parser
            AxisError numpy.exceptions.AxisError
            DTypePromotionError numpy.exceptions.DTypePromotionError
            ModuleDeprecationWarning numpy.exceptions.ModuleDeprecationWarning
            TooHardError numpy.exceptions.TooHardError
            RankWarning numpy.exceptions.RankWarning 2\
            """;

    private static final String ADVICE =
            """
            add_newdoc_ufunc `add_newdoc_ufunc` is an internal function.
            asfarray Use `np.asarray` with a `float` dtype instead.
            cast Use `np.asarray(arr, dtype=dtype)` instead.
            compat Python 2 is no longer supported.
            lookfor Search NumPy\u2019s documentation directly.
            recfromcsv Use `np.genfromtxt` with comma delimiter instead.
            recfromtxt Use `np.genfromtxt` instead.
            set_string_function Use `np.set_printoptions` for custom printing of NumPy objects.
            who Use an IDE variable explorer or `locals()` instead.
            geterrobj Use the `np.errstate` context manager instead.
            seterrobj Use the `np.errstate` context manager instead.
            disp Use a dedicated print function instead.
            deprecate Emit `DeprecationWarning` with `warnings.warn` directly, or use `typing.deprecated`.
            deprecate_with_doc Emit `DeprecationWarning` with `warnings.warn` directly, or use `typing.deprecated`.
            nbytes Use `np.dtype(<dtype>).itemsize` instead.
            fastCopyAndTranspose Use `arr.T.copy()` instead.
            in1d Use `np.isin` instead. Unlike `np.in1d`, `np.isin` preserves the shape of its input, so \
            `np.in1d(ar1, ar2)` is equivalent to `np.isin(ar1, ar2).ravel()`.
            find_common_type Use `numpy.promote_types` or `numpy.result_type` instead. To achieve semantics for the \
            `scalar_types` argument, use `numpy.result_type` and pass the Python values `0`, `0.0`, or `0j`.\
            """;

    private static final String GONE = "obj2sctype sctype2char sctypes issctype maximum_sctype";
}

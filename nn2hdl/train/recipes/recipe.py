"""Methods of training by name, and recipes: methods that are combined, with all their settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import Kind, MethodRecord, choose, known_settings
from nn2hdl.quantization.config import Widths
from nn2hdl.registry import Registry
from nn2hdl.train.recipes.activations import ActivationQuantizer, ActivationSite
from nn2hdl.train.recipes.method import Companion, TrainingMethod
from nn2hdl.train.recipes.settings import RecipeSettings
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite

OPTION = "--recipe"
DEFAULT = "lsq"  # for weights or activations that no method of a recipe says anything of
_HERE = "nn2hdl.train.recipes"

TRAINING_METHODS: Registry[TrainingMethod] = Registry(
    "method of training",
    "nn2hdl.training",
    TrainingMethod,
    {
        "lsq": f"{_HERE}.lsq:METHOD",
        "lsq+": f"{_HERE}.lsq_plus:METHOD",
        "pact": f"{_HERE}.pact:METHOD",
        "dorefa": f"{_HERE}.dorefa:METHOD",
        "sat": f"{_HERE}.sat:METHOD",
        "mcdonnell": f"{_HERE}.binary:MCDONNELL",
        "bwn": f"{_HERE}.binary:BWN",
        "xnor": f"{_HERE}.binary:XNOR",
        "twn": f"{_HERE}.ternary:TWN",
        "ttq": f"{_HERE}.ternary:TTQ",
        "soft": f"{_HERE}.soft:METHOD",
        "uniq": f"{_HERE}.uniq:METHOD",
        "inq": f"{_HERE}.inq:METHOD",
        "adaptive-widths": f"{_HERE}.adaptive_widths:METHOD",
        "gradual-pruning": f"{_HERE}.gradual_pruning:METHOD",
        "magnitude-pruning": f"{_HERE}.magnitude_pruning:METHOD",
        "group-pruning": f"{_HERE}.group_pruning:METHOD",
        "channel-pruning": f"{_HERE}.channel_pruning:METHOD",
        "apprentice": f"{_HERE}.apprentice:METHOD",
        "wage": f"{_HERE}.wage.method:METHOD",
        "dynamic-fixed-point": f"{_HERE}.dynamic_fixed_point:METHOD",
        "half": f"{_HERE}.half:METHOD",
    },
    QuantizeError,
    OPTION,
)
# the training's own settings, given by name beside those of the methods
_TRAINING: Registry[TrainingMethod] = Registry(
    "part",
    "nn2hdl.none",
    TrainingMethod,
    {"training": TrainingMethod(MethodRecord("training", Kind.DURING, "the training itself", ""), RecipeSettings)},
    QuantizeError,
)


@dataclass(frozen=True, eq=False)
class Recipe:
    """Methods with their settings, and how the network is trained.

    Raises:
        QuantizeError: methods that do not go together, or widths that they do not have.
    """

    methods: tuple[tuple[TrainingMethod, Any], ...]
    settings: RecipeSettings = field(default_factory=RecipeSettings)

    def __post_init__(self) -> None:
        _check_alone(self)
        for part in ("weights", "activations"):
            quantizing = [_name(method) for method, _ in self.methods if getattr(method, part)]
            if len(quantizing) > 1:
                names = " and ".join(quantizing)
                raise QuantizeError(f"{names} both quantize {part}", where=OPTION, expected="one method that does")
        if not self.alone:
            _check_default(self._of("weights")[0], self.settings.weight_bits, "weight")
            _check_default(self._of("activations")[0], self.settings.activation_bits, "activation")

    @property
    def names(self) -> list[str]:
        """Of the methods."""
        return [_name(method) for method, _ in self.methods]

    @property
    def alone(self) -> tuple[TrainingMethod, Any] | None:
        """The method that is a whole training, where the recipe is one."""
        return _alone(self.methods)

    def companions(self) -> list[Companion]:
        """What the methods do beside, in order."""
        return [method.companion(own) for method, own in self.methods if method.companion]

    def make_weights(self, site: WeightSite) -> WeightQuantizer:
        """The quantizer of a layer's weights. Of a width that the method does not have, one of LSQ."""
        method, own = self._of("weights")
        if not _within(site.bits, method.weight_bits):
            method, own = _default(DEFAULT)
        assert method.weights is not None
        return method.weights(site, own)

    def make_activations(self, site: ActivationSite) -> ActivationQuantizer:
        """The same for activations."""
        method, own = self._of("activations")
        if not _within(site.bits, method.activation_bits):
            method, own = _default(DEFAULT)
        assert method.activations is not None
        return method.activations(site, own)

    def to_json(self) -> dict[str, Any]:
        """As plain data: all that decides the result besides network, data and seed."""
        methods = {_name(method): asdict(own) for method, own in self.methods}
        return {"methods": methods, "settings": self.settings.to_json()}

    def _of(self, part: str) -> tuple[TrainingMethod, Any]:
        """The method that quantizes "weights" or "activations", and its settings."""
        for method, own in self.methods:
            if getattr(method, part):
                return method, own
        for method, own in self.methods:
            by: Callable[[Any], str] | None = getattr(method, f"{part}_by")
            if by:
                return _default(by(own), part)
        return _default(DEFAULT)


def make_recipe(
    names: str,
    texts: Sequence[str] = (),
    settings: RecipeSettings | None = None,
    *,
    bits: Mapping[str, Widths | None] | None = None,
) -> Recipe:
    """The recipe of methods by name ("lsq,gradual-pruning"), and of settings as texts ("epochs=5", "lsq.x=1").

    settings: of the training, where the texts say nothing else.
    bits: "weight_bits" and "activation_bits", where they are given; else those of `settings`, as far as the methods
        have them.

    Raises:
        QuantizeError: no such method or setting, or what does not go together.
    """
    settings = settings or RecipeSettings()
    named = [TRAINING_METHODS.find(name.strip()) for name in names.split(",")]
    shared = next((method.heeds for method in named if method.stands_alone), known_settings(RecipeSettings))
    of_training = [text for text in texts if text.partition("=")[0].strip() in shared]
    own = [text for text in texts if text not in of_training]
    methods = tuple(choose(TRAINING_METHODS, names, own, QuantizeError, OPTION))
    _check_widths(methods, bits or {})
    changed = choose(_TRAINING, "training", of_training, QuantizeError, OPTION)[0][1]
    given = {text.partition("=")[0].strip() for text in of_training}
    chosen: dict[str, Any] = {name: getattr(changed, name) for name in given}
    settings = replace(settings, **chosen)
    widths: dict[str, Any] = {**_widths(methods, settings, bits or {})}
    return Recipe(methods, replace(settings, **widths))


def _widths(
    methods: Sequence[tuple[TrainingMethod, Any]], settings: RecipeSettings, bits: Mapping[str, Widths | None]
) -> dict[str, Widths]:
    """Widths as given, else those of the settings, brought to what the methods have."""
    found: dict[str, Widths] = {}
    for part, name in (("weights", "weight_bits"), ("activations", "activation_bits")):
        widths = bits.get(name)
        if widths is None:
            widths = getattr(settings, name)
            method = next((method for method, _ in methods if getattr(method, part)), None)
            if method:
                low, high = getattr(method, name)
                widths = Widths(min(max(widths.default, low), high), widths.layers)
        found[name] = widths
    return found


def _alone(methods: Sequence[tuple[TrainingMethod, Any]]) -> tuple[TrainingMethod, Any] | None:
    return next(((method, own) for method, own in methods if method.stands_alone), None)


def _check_widths(methods: Sequence[tuple[TrainingMethod, Any]], bits: Mapping[str, Widths | None]) -> None:
    """A whole training has no widths, or says them in its own settings."""
    alone = _alone(methods)
    if alone and any(bits.values()):
        method, own = alone
        widths = [name for name in known_settings(type(own)) if name.endswith("_bits")]
        expected = f"--set {widths[0]}=N" if widths else "no widths: its weights are floats"
        raise QuantizeError(f"not with {_name(method)}", where="--bits", expected=expected)


def _check_alone(recipe: Recipe) -> None:
    if recipe.alone and len(recipe.methods) > 1:
        name = _name(recipe.alone[0])
        raise QuantizeError(f"{name} is a whole training of its own", where=OPTION, expected=f"{name} alone")


def _check_default(method: TrainingMethod, widths: Widths, what: str) -> None:
    """A method's width is asked for by mistake where it is the default; for single layers there is LSQ."""
    low, high = method.weight_bits if what == "weight" else method.activation_bits
    if not _within(widths.default, (low, high)):
        plural = "weights" if what == "weight" else "activations"
        expected = f"{low}" if low == high else f"{low} to {high}"
        raise QuantizeError(
            f"{plural} of {widths.default} bit{'s' if widths.default > 1 else ''} by {_name(method)}",
            where=f"--{what}-bits",
            expected=expected,
            hint="nn2hdl methods shows others",
        )


def _default(name: str, part: str = "weights") -> tuple[TrainingMethod, Any]:
    method = TRAINING_METHODS.find(name)
    if getattr(method, part) is None:
        raise QuantizeError(f"{name} does not quantize {part}", where=OPTION)
    return method, method.settings()


def _within(bits: int, ends: tuple[int, int]) -> bool:
    return ends[0] <= bits <= ends[1]


def _name(method: TrainingMethod) -> str:
    return method.record.name

"""An integer network as C: one function a layer, static memory, `nn_forward` that calls them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.c import storage, text
from nn2hdl.c.board import Board
from nn2hdl.c.buffers import place
from nn2hdl.c.choose import Choice, Option, Refusal, Wish, choose
from nn2hdl.c.dead import dense_op, dense_ops, without_dead_units
from nn2hdl.c.estimate import widening_steps
from nn2hdl.c.factored import factored
from nn2hdl.c.kernels import Kernel, kernels_for
from nn2hdl.c.layers import Place, constant_bytes, emit_layer, is_wires, layer_steps
from nn2hdl.c.order import ordered
from nn2hdl.c.product import Code, Product
from nn2hdl.c.scaling import Scaling
from nn2hdl.c.straight_arm import BYTE_INPUTS
from nn2hdl.c.symbols import function_names
from nn2hdl.integer import INPUT, Affine, IntegerNetwork, Layer, accumulator_range, value_ranges, weights_of

WIDE = "int16_t"
CALL_STACK = 24  # of nn_forward itself
OTHERS = {"cortex-m4": 200, "avr": 430, "portable": 200}  # bytes of code of a layer that has but one kernel


@dataclass(frozen=True)
class Step:
    """One layer of the program: its C function, and the kernel's name ("" where there is but one way)."""

    layer: str
    function: str
    kernel: str
    shape: tuple[int, ...]
    macs: int
    nonzero: int


@dataclass(frozen=True, eq=False)
class Program:
    """C text of a network and what is known about it before it is compiled.

    Attributes:
        files: name -> text; all that has to be compiled.
        network: as it was compiled: equal to the given one, without dead hidden units, the others maybe reordered.
        input_type, output_type: C types of nn_forward's arrays.
        memory: bytes of static RAM.
        steps: the layers in order.
        choices: by layer, of those that had a choice.
        widens: whether the network's inputs are copied into a wider type first.
    """

    files: dict[str, str]
    network: IntegerNetwork
    board: Board
    input_type: str
    output_type: str
    memory: int
    steps: tuple[Step, ...]
    choices: dict[str, Choice]
    widens: bool

    @property
    def inputs(self) -> int:
        """Values that nn_forward reads."""
        return math.prod(self.network.input_shape)

    @property
    def outputs(self) -> int:
        """Values that nn_forward writes."""
        return math.prod(self.network.shape_of(self.network.output))

    @property
    def steps_and_cycles(self) -> tuple[int, int]:
        """Instructions (on AVR cycles) and cycles of a run, as far as they are known before it is compiled."""
        costs = [choice.cost for choice in self.choices.values()]
        found = [(cost.instructions, cost.cycles) for cost in costs]
        for step in self.steps:
            if step.layer not in self.choices:
                found.append(layer_steps(self.board.cpu, self.network.layer(step.layer).op, math.prod(step.shape)))
        if self.widens:
            found.append(widening_steps(self.inputs))
        return sum(steps for steps, _ in found), sum(cycles for _, cycles in found)

    @property
    def other_flash(self) -> int:
        """Bytes of flash, roughly, of the layers that have but one kernel."""
        return _other_flash(self.network, self.board)

    @property
    def macs(self) -> int:
        """Multiply-accumulates of the dense network."""
        return sum(step.macs for step in self.steps)

    @property
    def nonzero(self) -> int:
        """Weights that are not 0."""
        return sum(step.nonzero for step in self.steps)


def write_program(network: IntegerNetwork, board: Board, wish: Wish | None = None) -> Program:
    """C for a board. Raises LimitError where a wished kernel cannot do a layer, QuantizeError beyond 64 bits."""
    network = without_dead_units(network)
    return _Writer(ordered(network) if board.cpu == "cortex-m4" else network, board, wish or Wish()).write()


def _other_flash(network: IntegerNetwork, board: Board) -> int:
    others = [layer for layer in network.layers if dense_op(layer) is None and not is_wires(layer.op)]
    return sum(constant_bytes(layer.op) + OTHERS[board.cpu] for layer in others)


class _Writer:
    """Everything that is derived on the way from a network to its text."""

    def __init__(self, network: IntegerNetwork, board: Board, wish: Wish):
        self.network, self.board = network, board
        self.ranges = value_ranges(network)
        self.kernels = kernels_for(board.cpu)
        self.names = function_names(layer.name for layer in network.layers)
        self.roots = self._find_roots()
        self.trials = {layer.name: self._product(layer, op) for layer, op in self._dense_layers()}
        options = {name: self._options(product) for name, product in self.trials.items()}
        unit = "cycles" if board.cpu == "avr" else "instructions"
        self.choices = choose(options, wish, board.flash_left - _other_flash(network, board), unit)
        self.types, self.widened = self._value_types()

    def write(self) -> Program:
        codes, steps, scratch = {}, [], 0
        for layer in self.network.layers:
            if is_wires(layer.op):
                continue
            codes[layer.name] = self._code(layer)
            choice = self.choices.get(layer.name)
            if choice:
                scratch = max(scratch, choice.cost.ram)
            steps.append(self._step(layer, choice))
        offsets, memory = self._place()
        parts = text.Parts(
            self.network, self.board, self.types, self.roots, self.names, codes, offsets, memory, scratch, self.widened,
            self.alignment,
        )  # fmt: skip
        output = self.types[self.roots[self.network.output]]
        return Program(
            text.files(parts), self.network, self.board, self._input_type(), output, memory + scratch,
            tuple(steps), self.choices, self.widened is not None,
        )  # fmt: skip

    def _dense_layers(self) -> list[tuple[Layer, Affine]]:
        return [(layer, op) for layer in self.network.layers if (op := dense_op(layer)) is not None]

    def _find_roots(self) -> dict[str, str]:
        """Which value's memory each value lies in: one that is only wires is its input."""
        roots = {INPUT: INPUT}
        for layer in self.network.layers:
            roots[layer.name] = roots[layer.inputs[0]] if is_wires(layer.op) else layer.name
        return roots

    def _narrow_type(self, name: str) -> str:
        low, high = self.ranges[name]
        return storage.narrowest(int(low.min()), int(high.max()))

    def _input_type(self) -> str:
        return storage.narrowest(self.network.input_low, self.network.input_high)

    def _reads_bytes(self, layer: Layer) -> bool:
        """True where straight-line assembly can pack the network's own input as it loads it."""
        small = storage.BYTES[self._input_type()] == 1 and math.prod(self.network.input_shape) <= BYTE_INPUTS
        return small and self.roots[layer.inputs[0]] == INPUT

    def _trial_types(self, layer: Layer) -> tuple[str, str]:
        """Types as they will most likely be: wide between fully connected layers of the Cortex-M4."""
        if self.board.cpu != "cortex-m4":
            return self._narrow_type(layer.inputs[0]), self._narrow_type(layer.name)
        dense = dense_ops(self.network)
        read = any(one.name in dense for one in self.network.consumers()[layer.name])
        x_type = self._input_type() if self._reads_bytes(layer) else WIDE
        return x_type, WIDE if read and self._fits_wide(layer.name) else self._narrow_type(layer.name)

    def _fits_wide(self, name: str) -> bool:
        low, high = self.ranges[name]
        return storage.fits(int(low.min()), int(high.max()), WIDE)

    def _product(self, layer: Layer, op: Affine) -> Product:
        (op, offset), (x_low, x_high) = factored(op), self.ranges[layer.inputs[0]]
        scaling = Scaling.of(op.requantize, *accumulator_range(op, [(x_low, x_high)]), offset)
        name, types = self.names[layer.name], self._trial_types(layer)
        return Product(name, op.weights, op.bias, scaling, x_low, x_high, *types)

    def _options(self, product: Product) -> list[Option | Refusal]:
        return [self._option(name, kernel, product) for name, kernel in self.kernels.items()]

    def _option(self, name: str, kernel: Kernel, product: Product) -> Option | Refusal:
        if (reason := kernel.refusal(product)) is not None:
            return Refusal(name, kernel.title, reason)
        return Option(name, kernel.title, kernel.cost(product))

    def _value_types(self) -> tuple[dict[str, str], str | None]:
        """C type of every value, and the name of the network's input where it has to be copied into a wide one."""
        types = {name: self._narrow_type(name) for name in (INPUT, *self.names) if self.roots[name] == name}
        types[INPUT] = self._input_type()
        widened = None
        for layer, _ in self._dense_layers():
            kernel, root = self.kernels[self.choices[layer.name].kernel], self.roots[layer.inputs[0]]
            if not kernel.wide_inputs or (kernel.reads_bytes and self._reads_bytes(layer)):
                continue
            if root == INPUT:
                widened = INPUT
            else:
                types[root] = WIDE
        return types, widened

    def read_type(self, layer: Layer, name: str) -> str:
        """C type of an operand as a layer reads it."""
        root = self.roots[name]
        return WIDE if root == INPUT and self._reads_wide(layer) else self.types[root]

    def _reads_wide(self, layer: Layer) -> bool:
        choice = self.choices.get(layer.name)
        if choice is None or not self.kernels[choice.kernel].wide_inputs:
            return False
        return not (self.kernels[choice.kernel].reads_bytes and self._reads_bytes(layer))

    def _code(self, layer: Layer) -> Code:
        y_type = self.types[layer.name]
        if layer.name not in self.choices:
            shapes = [self.network.shape_of(name) for name in (*layer.inputs, layer.name)]
            types = [self.types[self.roots[name]] for name in layer.inputs] + [y_type]
            ranges = [self.ranges[name] for name in layer.inputs]
            return emit_layer(layer.op, Place(self.names[layer.name], shapes, types, ranges))
        trial, x_type = self.trials[layer.name], self.read_type(layer, layer.inputs[0])
        same = (trial.x_type, trial.y_type) == (x_type, y_type)
        product = trial if same else replace(trial, x_type=x_type, y_type=y_type)
        code = self.kernels[self.choices[layer.name].kernel].code(product)
        return replace(code, wide_input=self._reads_wide(layer))

    def _step(self, layer: Layer, choice: Choice | None) -> Step:
        macs = nonzero = 0
        if (weights := weights_of(layer.op)) is not None:
            macs, nonzero = weights.size * math.prod(layer.shape[1:]), int(np.count_nonzero(weights))
        return Step(layer.name, self.names[layer.name], choice.kernel if choice else "", layer.shape, macs, nonzero)

    def _place(self) -> tuple[dict[str, int], int]:
        """Offsets in nn_memory of all values but the input and the output."""
        output = self.roots[self.network.output]
        steps: list[tuple[str, list[str]]] = [(INPUT, [])] if self.widened else []
        sizes = {INPUT: self._size(INPUT, WIDE)} if self.widened else {}
        for layer in self.network.layers:
            if self.roots[layer.name] == layer.name:
                steps.append((layer.name, [self.roots[name] for name in layer.inputs]))
                if layer.name != output:
                    sizes[layer.name] = self._size(layer.name, self.types[layer.name])
        return place(sizes, steps, output, self.alignment)

    @property
    def alignment(self) -> int:
        """Of nn_memory, in bytes: a store of 64 bits faults on other addresses where the compiler joins two words."""
        return 8 if "int64_t" in self.types.values() else 4

    def _size(self, name: str, ctype: str) -> int:
        """Bytes of a value, up to the multiple that its readers touch."""
        steps = [
            self.kernels[self.choices[layer.name].kernel].column_step
            for layer, _ in self._dense_layers()
            if self.roots[layer.inputs[0]] == name
        ]
        step = max(steps, default=1)
        return -(-math.prod(self.network.shape_of(name)) // step) * step * storage.BYTES[ctype]

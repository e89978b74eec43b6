"""Pruning beside quantizers, against the papers' formulas on numbers worked by hand; zeros that the integers have."""

import numpy as np
import pytest
import torch
from recipe_networks import check_everywhere, conv, linear, micro_graph, mixed_graph, small_graph, train

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.train.recipes.channel_pruning import prunable
from nn2hdl.train.recipes.gradual_pruning import GradualPruning, GradualSettings
from nn2hdl.train.recipes.group_pruning import norms, prune_groups
from nn2hdl.train.recipes.magnitude_pruning import prune_below
from nn2hdl.train.recipes.pruning import count_of, layer_shares, prune_costs, prune_weights, smallest
from nn2hdl.train.recipes.recipe import make_recipe
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite


def _layer(rows, name="fc", final=False):
    return WeightQuantizer(WeightSite(name, torch.tensor(rows), 4, final))


def _weights(network):
    return {layer.name: layer.op.weights for layer in network.layers if isinstance(layer.op, ig.Affine)}


def _zeros(network):
    return {name: int((weight == 0).sum()) for name, weight in _weights(network).items()}


def test_the_cubic_schedule_by_hand():
    """s_f = 0.8, s_i = 0, n = 4: 0.8 * (1 - (1 - k / 4)**3)."""
    pruning = GradualPruning(GradualSettings(sparsity=0.8, rounds=4, start=0.2, finish=0.6))
    assert [pruning.sparsity(k) for k in range(5)] == pytest.approx([0, 0.4625, 0.7, 0.7875, 0.8])
    assert GradualPruning(GradualSettings(0.8, 0.4, rounds=2)).sparsity(1) == pytest.approx(0.75)  # 0.8 - 0.4 / 8
    # of 20 steps the first is 4, the last 12, and a round takes 2
    assert [pruning.rounds_at(step, 20) for step in (3, 4, 5, 6, 7, 11, 12, 19)] == [None, 0, 0, 1, 1, 3, 4, 4]


def test_the_smallest_of_equals_is_the_first():
    assert smallest(torch.tensor([[2.0, 1.0], [1.0, 1.0]]), 2).tolist() == [[False, True], [True, False]]
    assert [count_of(share, 10) for share in (0, 0.24, 0.25, 0.9, 0.99)] == [0, 2, 3, 9, 9]


def test_weights_of_a_layer_and_of_the_network():
    rows = [[[0.1, -0.5], [0.3, -0.2]], [[4.0, -1.0], [2.0, 0.4]]]
    layers = [_layer(each) for each in rows]
    prune_weights(layers, 0.5, "layer")
    assert [layer.mask.tolist() for layer in layers] == [[[0, 1], [1, 0]], [[1, 0], [1, 0]]]
    layers = [_layer(each) for each in rows]
    prune_weights(layers, 0.625, "network")
    assert [layer.mask.tolist() for layer in layers] == [[[0, 1], [1, 0]], [[1, 0], [0, 0]]]


def test_shares_of_a_layer_by_hand():
    """Squares 1, 4, 4, 16: 1 of 25, 4 of 24, 4 of 20, and the largest is all that is left."""
    found = layer_shares(torch.tensor([[2.0, 1.0], [4.0, 2.0]]))
    assert found.flatten().tolist() == pytest.approx([4 / 24, 1 / 25, 1, 4 / 20])
    assert layer_shares(torch.tensor([-1.0, 3.0, -1.0, 0.0])).tolist() == [-1, 1, -1, 0]
    assert layer_shares(torch.zeros(3)).tolist() == [0, 0, 0]


def test_a_layer_of_small_weights_keeps_its_largest():
    """Of the same weights in other units as many stay."""
    draw = np.random.default_rng(0)
    rows = draw.normal(0, 1, (8, 16)).astype(np.float32)
    for factor in (1.0, 1e-3, 1e-20):
        layers = [_layer(rows), _layer(rows * np.float32(factor))]
        prune_weights(layers, 0.9, "network")
        kept = [int(layer.mask.sum()) for layer in layers]
        assert sum(kept) == 26
        assert abs(kept[0] - kept[1]) <= 1


def test_weights_by_what_they_cost():
    """Shares as above, over 1 and 10: of 44 sites in all, the second layer's small ones go first, 10 each."""
    rows = [[[0.1, -0.5], [0.3, -0.2]], [[4.0, -1.0], [2.0, 0.4]]]
    for share, expected in (
        (0.2, [[[1, 1], [1, 1]], [[1, 1], [1, 1]]]),  # 10 are more than 8.8: the first that is least does not fit
        (0.25, [[[1, 1], [1, 1]], [[1, 1], [1, 0]]]),
        (0.5, [[[1, 1], [1, 1]], [[1, 0], [1, 0]]]),
        (0.72, [[[0, 1], [1, 1]], [[1, 0], [0, 0]]]),
        (0.99, [[[0, 1], [0, 0]], [[1, 0], [0, 0]]]),  # each keeps its largest
    ):
        layers = [_layer(each) for each in rows]
        prune_costs(layers, share, [1, 10])
        assert [layer.mask.tolist() for layer in layers] == expected, share


@pytest.mark.parametrize("recipe", ["lsq,gradual-pruning", "lsq,magnitude-pruning"])
def test_a_share_of_the_sites(recipe):
    """conv1 reads 8 bits at 36 positions, fc1 and fc2 4 bits: 54 weights at 288 and 180 at 4."""
    run, network = train(recipe, "sparsity=0.9", "scope=sites", epochs=2)
    bits = run.network.heap_bits()
    assert bits == {"conv1": 288, "fc1": 4, "fc2": 4}
    masks = {name: layer.mask for name, layer in run.network.weights.items()}
    left = sum(bits[name] * int(mask.sum()) for name, mask in masks.items())
    total = 54 * 288 + 180 * 4
    assert 0 <= left - 0.1 * total <= 288
    assert all(mask.any() for mask in masks.values())
    for name, weight in _weights(network).items():
        assert not (weight[masks[name].numpy() == 0]).any()


def test_what_is_out_stays_out():
    layer = _layer([[0.1, 0.5], [0.3, 0.2]])
    prune_weights([layer], 0.25, "layer")
    layer.latent.data = torch.tensor([[9.0, 0.5], [0.3, 0.2]])
    prune_weights([layer], 0.5, "layer")
    assert layer.mask.tolist() == [[0, 1], [1, 0]]


def test_hans_threshold_by_hand():
    """-3, -1, 1, 3: the deviation is sqrt(5); 0.6 of it is 1.34, and 5 of it are more than any."""
    layer = _layer([[-3.0, -1.0], [1.0, 3.0]])
    prune_below(layer, 0.6)
    assert layer.mask.tolist() == [[1, 0], [0, 1]]
    layer = _layer([[-2.0, -1.0], [1.0, 3.0]])
    prune_below(layer, 5)
    assert layer.mask.tolist() == [[0, 0], [0, 1]]


def test_norms_of_groups_by_hand():
    weight = [[[[3.0, 0.0]], [[4.0, 1.0]]], [[[0.0, 2.0]], [[0.0, 2.0]]]]  # 2 filters, 2 channels, windows of 1x2
    layer = _layer(weight)
    found = {group: norms(layer, group).flatten().tolist() for group in ("filter", "channel", "shape")}
    assert found["filter"] == pytest.approx([26**0.5, 8**0.5])
    assert found["channel"] == pytest.approx([13**0.5, 21**0.5])
    assert found["shape"] == pytest.approx([3, 2, 4, 5**0.5])
    prune_groups(layer, "shape", 0.5)
    assert layer.mask.tolist() == [[[[1, 0]], [[1, 0]]]] * 2


def test_channels_that_can_go():
    found = {name: [(each.node.name, each.values) for each in read] for name, read in prunable(small_graph()).items()}
    assert found == {"conv1": [("fc1", 9)], "fc1": [("fc2", 1)]}
    assert set(prunable(mixed_graph(bottleneck=True))) == {"conv3", "fc1"}  # the others are added


def _depthwise_graph():
    random = np.random.default_rng(0)
    first = conv(random, 4, 1, 3)
    nodes = (
        fg.Node("conv1", fg.Conv2d(first.weight / 60, first.bias), ("input",), (4, 4, 4)),
        fg.Node("relu1", fg.Clip(0, 6), ("conv1",), (4, 4, 4)),
        fg.Node("deep", conv(random, 4, 1, 3, groups=4), ("relu1",), (4, 2, 2)),
        fg.Node("relu2", fg.Clip(0, 6), ("deep",), (4, 2, 2)),
        fg.Node("conv2", conv(random, 4, 2, 1, groups=2), ("relu2",), (4, 2, 2)),
        fg.Node("relu3", fg.Clip(0, 6), ("conv2",), (4, 2, 2)),
        fg.Node("flat", fg.Flatten(), ("relu3",), (16,)),
        fg.Node("fc", linear(random, 3, 16), ("flat",), (3,)),
    )
    graph = fg.Graph("deep", fg.InputSpec((1, 6, 6), (0.0,), (1.0,)), nodes, "fc", ("a", "b", "c"))
    fg.verify(graph)
    return graph


def test_channels_go_through_depthwise_and_grouped_layers():
    graph = _depthwise_graph()
    run, network = train("bwn,channel-pruning", "channel-pruning.sparsity=0.25", graph=graph, epochs=1)
    masks = {name: layer.mask for name, layer in run.network.weights.items()}
    sums = {
        node.name: np.abs(node.op.weight).reshape(4, -1).sum(1) for node in graph.nodes[:5] if fg.has_weights(node.op)
    }
    out, second = int(sums["conv1"].argmin()), int(sums["conv2"].argmin())
    assert masks["conv1"].flatten(1).sum(1).tolist() == [0 if each == out else 9 for each in range(4)]
    assert masks["deep"].flatten(1).sum(1).tolist() == [0 if each == out else 9 for each in range(4)]
    column = masks["conv2"][out // 2 * 2 : out // 2 * 2 + 2, out % 2]
    assert column.sum() == 0
    assert masks["conv2"][second].sum() == 0
    assert masks["fc"].sum(0).tolist() == [0 if each // 4 == second else 3 for each in range(16)]
    for name, weight in _weights(network).items():
        np.testing.assert_array_equal(weight == 0, masks[name].numpy() == 0)


@pytest.mark.parametrize(
    ("recipe", "texts", "zeros"),
    [
        # conv1 has 54 weights, fc1 162, fc2 18
        ("bwn,gradual-pruning", ("sparsity=0.75", "rounds=5"), {"conv1": 41, "fc1": 122, "fc2": 14}),
        ("bwn,magnitude-pruning", ("sparsity=0.5", "at=0.5"), {"conv1": 27, "fc1": 81, "fc2": 9}),
        # of conv1 9 of the 18 places, of fc1 14 of 27, of fc2 3 of 6
        ("bwn,group-pruning", (), {"conv1": 27, "fc1": 84, "fc2": 9}),
        # of conv1 2 filters of 18 weights; of fc1 4 outputs of 27, and 18 inputs of the other 2; of fc2 4 inputs
        ("bwn,channel-pruning", ("sparsity=0.6",), {"conv1": 36, "fc1": 4 * 27 + 2 * 18, "fc2": 12}),
    ],
)
def test_integers_have_exactly_these_zeros(recipe, texts, zeros):
    run, network = train(recipe, *texts, epochs=2)
    assert _zeros(network) == zeros
    for name, weight in _weights(network).items():
        np.testing.assert_array_equal(weight == 0, run.network.weights[name].mask.numpy() == 0)


def test_filters_of_the_last_layer_stay():
    run, _ = train("bwn,group-pruning", "group=filter", epochs=1)
    kept = {name: int(layer.mask.flatten(1).amax(1).sum()) for name, layer in run.network.weights.items()}
    assert kept == {"conv1": 1, "fc1": 3, "fc2": 3}


def test_the_lasso_makes_groups_small():
    sizes = []
    for strength in (0, 1):
        run, _ = train("lsq,group-pruning", f"strength={strength}", "group-pruning.at=0.9", epochs=2)
        sizes.append(sum(norms(layer, "shape").sum().item() for layer in run.network.weights.values()))
    assert sizes[1] < 0.9 * sizes[0]


@pytest.mark.parametrize(
    ("recipe", "text", "message"),
    [
        ("gradual-pruning", "sparsity=1", "gradual-pruning.sparsity = 1.0; expected a number from 0 to below 1"),
        ("gradual-pruning", "initial=0.95", "gradual-pruning.initial = 0.95; expected a number from 0 to sparsity"),
        ("gradual-pruning", "start=0.8", r"start = 0.8, finish = 0.6; expected 0 <= start <= finish <= 1"),
        ("gradual-pruning", "rounds=0", "gradual-pruning.rounds = 0; expected a whole number from 1 on"),
        ("magnitude-pruning", "scope=row", "magnitude-pruning.scope = 'row'; expected one of layer, network"),
        ("magnitude-pruning", "quality=-1", "magnitude-pruning.quality = -1.0; expected a number from 0 on"),
        ("group-pruning", "group=row", "group-pruning.group = 'row'; expected one of filter, channel, shape"),
        ("group-pruning", "strength=-1", "group-pruning.strength = -1.0; expected a number from 0 on"),
        ("channel-pruning", "at=1", "channel-pruning.at = 1.0; expected a number from 0 to below 1"),
    ],
)
def test_settings_that_are_none(recipe, text, message):
    with pytest.raises(QuantizeError, match=message):
        make_recipe(recipe, (text,))


def test_a_network_without_channels_that_can_go():
    random = np.random.default_rng(0)
    nodes = (
        fg.Node("flat", fg.Flatten(), ("input",), (36,)),
        fg.Node("fc", linear(random, 3, 36), ("flat",), (3,)),
    )
    graph = fg.Graph("one", fg.InputSpec((1, 6, 6), (0.0,), (1.0,)), nodes, "fc", ("a", "b", "c"))
    with pytest.raises(QuantizeError, match="channel-pruning finds no layer whose channels can go"):
        train("channel-pruning", graph=graph)


@pytest.mark.slow
def test_a_combination_is_exact_everywhere(tmp_path):
    run, network = train("lsq,gradual-pruning,apprentice", "sparsity=0.5", graph=micro_graph(), epochs=3)
    for name, weight in _weights(network).items():
        assert not weight[run.network.weights[name].mask.numpy() == 0].any()
    assert {name: int((layer.mask == 0).sum()) for name, layer in run.network.weights.items()} == {
        "conv1": 9,
        "fc1": 12,
    }
    check_everywhere(run, network, tmp_path)

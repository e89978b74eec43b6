"""The flow of `nn2hdl search` and `nn2hdl front`: model and images -> study -> front, with table, plot and pick."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

import nn2hdl
from nn2hdl.data import Dataset, load_dataset, load_pairs
from nn2hdl.errors import DataError, ModelError
from nn2hdl.exploration.engine import Engine, Watch, count_front, front_of, points_of
from nn2hdl.exploration.executors import open_executor
from nn2hdl.exploration.front import Need, Point, pick
from nn2hdl.exploration.networks import narrow_network
from nn2hdl.exploration.plans import augmentation_of, plan_methods
from nn2hdl.exploration.problem import Problem
from nn2hdl.exploration.study import FRONT_JSON, FRONT_PLOT, LOCK, Study, create_study, files_of, open_study
from nn2hdl.flow.assess import assess_normalization
from nn2hdl.flow.measure import confusion, integer_accuracy, integer_quality
from nn2hdl.flow.plausibility import doubts, near_chance
from nn2hdl.flow.source import DataOptions, ModelOptions, Source, inputs_of, load_source, test_images
from nn2hdl.flow.stages import Stages, Watcher, default_jobs
from nn2hdl.graph import Graph, operation
from nn2hdl.integer import IntegerNetwork
from nn2hdl.outputs import OutputFile, claim_file, refuse_busy, refuse_inputs
from nn2hdl.quality import ACCURACY
from nn2hdl.toolchain import find_yosys


@dataclass(frozen=True)
class SearchOptions:
    """methods: search methods (none: those that suit the network); effort: quick, default or thorough; target: FPGA
    family; count: yosys counts the front; jobs: processes (None: one per core); cluster: address of a Dask scheduler
    that runs them instead; limit: most images of the training and of the test part; seed: random seed; resume: the
    study must exist already; force: search even if the 8-bit network does no better than chance."""

    methods: tuple[str, ...] = ()
    effort: str = "default"
    target: str = "xcup"
    count: bool = True
    jobs: int | None = None
    cluster: str | None = None
    limit: int | None = None
    seed: int = 0
    resume: bool = False
    force: bool = False


def search_model(
    model: str | Path,
    output: str | Path,
    data: str | Path | None = None,
    *,
    model_options: ModelOptions | None = None,
    options: SearchOptions | None = None,
    overwrite: bool = False,
    watch: Watch | None = None,
    watch_stages: Watcher | None = None,
) -> dict:
    """Searches the Pareto front of accuracy, or of a color network's PSNR, against LUTs. Continues a study that was
    stopped, and adds to one that was finished with other methods.

    data: a dataset, or a CSV of pairs for a color network; None takes the pairs that ship with its design.
    overwrite: may replace a front.json and front.svg that no search wrote.
    watch: receives the progress of candidates; watch_stages: that of the stages before, and warnings.

    Writes the study to the folder `output`, with front.json and front.svg beside it, and returns what front.json says.

    Raises:
        ModelError, DataError: the model or the images cannot be used; the study is of something else; the network does
            no better than chance on these images.
        ResourceError: the cluster does not answer.
        OutputError: the study cannot be written.

    >>> import nn2hdl
    >>> options = nn2hdl.SearchOptions(effort="quick", methods=("paper",), count=False, jobs=1)
    >>> found = nn2hdl.search("colornet", "study", options=options)
    >>> len(found["front"]) > 1
    True
    """
    options, output, stages = options or SearchOptions(), Path(output), Stages(watch_stages)
    shown = _claim_shown(output, inputs_of(model, model_options, DataOptions(Path(data) if data else None)), overwrite)
    refuse_busy(output / LOCK, output)
    if options.resume:
        with open_study(output):
            pass
    if options.count:
        find_yosys()
    with stages.stage("load"):
        source = load_source(model, model_options)
    problem = _load_problem(source, data, options, stages)
    methods = plan_methods(problem.graph, options.methods, options.effort, options.seed)
    identity = _identity(problem, options, _measure_reference(source, problem, options, stages))
    workforce = open_executor(options.jobs or default_jobs(), options.cluster)
    with workforce as (executor, workers), create_study(output, identity) as study:
        engine = Engine(study, problem, methods, executor, workers, watch)
        engine.run()
        _require_results(study)
        return _finish(study, engine.count_front(options.target, counted=options.count), options.target, shown)


def _load_problem(source: Source, data: str | Path | None, options: SearchOptions, stages: Stages) -> Problem:
    """The float network and its images, all of whose labels the network can name."""
    graph = source.graph
    if graph is None:
        raise ModelError("an integer network", where=source.path, expected="the float model: its weights are retrained")
    problem = Problem(
        graph, _data_of(source, data), options.target, options.seed, options.limit, augmentation_of(graph)
    )
    with stages.stage("load"):
        images = problem.images
    for part in images.parts:
        if isinstance(part, Dataset):
            source.check_labels(part)
    return problem


def _measure_reference(source: Source, problem: Problem, options: SearchOptions, stages: Stages) -> float:
    """Accuracy or PSNR of the 8-bit network on the test data; warns where it looks wrong."""
    images = problem.images
    assess_normalization(source, images.test, stages)
    with stages.stage("measure"):
        network = narrow_network(problem.graph, images.training.images, 8, 8)
        reference = integer_quality(network, images.test)
    if isinstance(images.test, Dataset):
        _refuse_chance(source, network, images.test, options, stages)
    return reference


def _refuse_chance(
    source: Source, network: IntegerNetwork, test: Dataset, options: SearchOptions, stages: Stages
) -> None:
    """Warns where the 8-bit network looks wrong. ModelError where it does no better than chance: a search of hours
    would begin with a network that does not belong to these images."""
    _, classes = integer_accuracy(network, test)
    found = confusion(classes, test.labels, source.classes)
    hopeless = near_chance(np.asarray(found)) is not None
    said = doubts(found, network.class_names)
    if hopeless and not options.force:
        raise ModelError(
            f"as integers of 8 bits {said[0]}",
            where=source.path,
            expected="a network of these images",
            hint="check --data, --arch and --normalize (nn2hdl inspect --data tries the usual ones), or --force",
        )
    for sentence in said:
        stages.warn(sentence)


def show_front(
    folder: str | Path, *, target: str | None = None, count: bool = False, watch: Watch | None = None
) -> dict:
    """The front of a study as it stands, also of one that is still being searched; `count` lets yosys count what it has
    not counted for the target yet."""
    with open_study(Path(folder)) as study:
        target = target or study.target
        results = study.results()
        if count:
            find_yosys()
            with open_executor(default_jobs()) as (executor, _):
                points = count_front(study, results, target, executor, watch=watch)
        else:
            points = points_of(study, front_of(results), target)
        return _describe(study, points, target)


def pick_point(folder: str | Path, need: Need, watch: Watch | None = None) -> dict:
    """The point of a study's front that meets a need, as front.json describes it, and its target.

    For a device of another family than the study's, the front is counted for that family first.

    Raises:
        LimitError: no point meets it; the nearest is named.
        ModelError: the study, or the point's network, is damaged.
    """
    with open_study(Path(folder)) as study:
        own, quality = study.target, study.quality
    other = need.device is not None and need.device.target != own
    described = show_front(folder, target=need.device.target if need.device else None, count=other, watch=watch)
    points = [Point(**{name: entry[name] for name in Point.__dataclass_fields__}) for entry in described["front"]]
    chosen = pick(points, described["reference_accuracy"], need, quality)
    with open_study(Path(folder)) as study:
        study.network(chosen.network)  # it can be read, and is what its name says
    entry = next(entry for entry in described["front"] if entry["key"] == chosen.key)
    return {**entry, "target": described["target"], "quality": described["quality"]}


def _data_of(source: Source, data: str | Path | None) -> Path:
    """Where the data is; DataError where there is none, or pairs do not fit the network."""
    if data is None and not source.classifies and source.design:
        data = source.design.calibration_path
    if data is None:
        found, expected = ("images", "FOLDER") if source.classifies else ("colors", "PAIRS.csv")
        raise DataError(f"no {found} to search with", where=source.path, expected=f"--data {expected}")
    if not source.classifies:
        test_images(source, DataOptions(data=Path(data)))
    return Path(data).resolve()


def _identity(problem: Problem, options: SearchOptions, reference: float) -> dict:
    """What a study is about: another of any of these is another study. Methods and efforts add to one another."""
    graph, quality = problem.graph, problem.quality
    return {
        "version": nn2hdl.__version__,
        "model": f"{graph.name} {_digest_graph(graph)[:16]}",
        "data": f"{_digest_data(problem)[:16]}",
        "target": options.target,
        "limit": options.limit,
        "seed": options.seed,
        "reference_accuracy": reference,
        **({} if quality == ACCURACY else {"quality": asdict(quality)}),  # as studies of earlier versions
    }


def _digest_graph(graph: Graph) -> str:
    """SHA-256 of names, shapes and weights; of a network of values its range too."""
    hasher = hashlib.sha256(f"{graph.input.shape}{graph.output_range or ''}".encode())
    for node in graph.nodes:
        hasher.update(f"{node.name} {type(node.op).__name__} {node.inputs}".encode())
        for name in operation(node.op).parameters:
            hasher.update(np.ascontiguousarray(getattr(node.op, name)).tobytes())
    return hasher.hexdigest()


def _digest_data(problem: Problem) -> str:
    """SHA-256 of the labels and of one image in a hundred of either part; of all pairs of colors."""
    hasher = hashlib.sha256()
    for part in ("train", "test"):
        if problem.graph.output_range is not None:
            pairs = load_pairs(problem.data, part, seed=problem.seed)
            hasher.update(pairs.images.tobytes() + pairs.targets.tobytes())
            continue
        dataset = load_dataset(problem.data, part)
        hasher.update(dataset.labels.tobytes())
        hasher.update(np.ascontiguousarray(dataset.images[::100]).tobytes())
    return hasher.hexdigest()


def _claim_shown(folder: Path, inputs: Sequence[Path], overwrite: bool) -> tuple[OutputFile, OutputFile]:
    """front.json and front.svg, which show the study; nothing else in it may be something that the search reads."""
    for path in files_of(folder):
        refuse_inputs(path, inputs, path)
    json_file, plot = (
        claim_file(folder / name, "search", inputs=inputs, overwrite=overwrite) for name in (FRONT_JSON, FRONT_PLOT)
    )
    return json_file, plot


def _require_results(study: Study) -> None:
    """ModelError where every candidate failed: there is no front then."""
    failures = study.failures()
    if failures and not study.results():
        raise ModelError(
            f"all {len(failures)} candidates failed, first: {failures[0][1]}",
            where=study.folder,
            hint="other --methods, or check the model's weights and the images",
        )


def _finish(study: Study, points: Sequence[Point], target: str, shown: tuple[OutputFile, OutputFile]) -> dict:
    described = _describe(study, points, target)
    shown[0].write_text(json.dumps(described, indent=1, sort_keys=True) + "\n")
    from nn2hdl.report.front import front_plot

    shown[1].write_text(front_plot(described))
    return described


def _describe(study: Study, points: Sequence[Point], target: str) -> dict:
    """Plain data of a front, for JSON, table and plot."""
    identity, reference, results = study.identity, study.reference, study.results()
    whole = [result for result in results if result.candidate.whole]
    return {
        "study": str(study.folder),
        "model": str(identity.get("model")),
        "target": target,
        "seed": identity.get("seed"),
        "quality": asdict(study.quality),
        "reference_accuracy": reference,
        "candidates": len(results),
        "lost": study.lost(),
        "failed": [{"settings": candidate.settings, "message": message} for candidate, message in study.failures()],
        "front": [
            {
                **asdict(point),
                "loss": point.loss(reference),
                "prediction_error_percent": point.prediction_error_percent,
            }
            for point in points
        ],
        "others": [[result.figures.estimated_sites, result.figures.accuracy] for result in whole],
    }

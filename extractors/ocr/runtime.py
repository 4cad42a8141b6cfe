"""Running ONNX models on the processor, one thread by default.

OpenVINO is the default: it takes half of ONNX Runtime's time or less, computes in bfloat16 where
the processor does, and reads no worse. ONNX Runtime does where OpenVINO is not installed.
"""

import os
from collections.abc import Callable
from functools import cache
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal, cast

import numpy as np
import numpy.typing as npt
import onnxruntime

from models.errors import MissingEngine

Tensor = npt.NDArray[np.float32]
Runtime = Literal["openvino", "onnxruntime"]


def default_runtime() -> Runtime:
    """OpenVINO where it is installed, else ONNX Runtime."""
    return "openvino" if find_spec("openvino") else "onnxruntime"


def runtime_name(runtime: Runtime) -> str:
    """The runtime and how the processor computes: readings may differ between them."""
    if runtime == "onnxruntime":
        return runtime
    capabilities = _core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    return f"openvino-{'bf16' if 'BF16' in capabilities else 'f32'}"


def package_file(package: str, *path: str) -> Path:
    """A file, a model mostly, that ships inside a package.

    Raises:
        MissingEngine: the package, or the file in it, is not there.
    """
    try:
        found = Path(str(resources.files(package).joinpath(*path)))
    except ModuleNotFoundError as error:
        raise MissingEngine(package) from error
    if not found.is_file():
        raise MissingEngine(f"{package}: {'/'.join(path)}")
    return found


PLANS = 1500
"""Over 80 pages no slower than OpenVINO's own 5,000; at 400 reading took a sixth longer."""


class Model:
    """An ONNX model with one input and one output.

    Calling it with a float tensor gives the output tensor. ``plans``: for so many sizes of its
    layers OpenVINO keeps what it compiled; more of them cost memory, fewer time. ``labels`` are
    the characters or classes stored in the model's metadata, in the order of the output's last
    axis.
    """

    def __init__(
        self,
        path: Path,
        *,
        runtime: Runtime = "openvino",
        threads: int = 1,
        plans: int = PLANS,
    ) -> None:
        if runtime == "openvino":
            self._run, labels = _openvino(path, threads, plans)
        else:
            self._run, labels = _onnxruntime(path, threads)
        self.labels: tuple[str, ...] = tuple(labels.splitlines())

    def __call__(self, tensor: Tensor) -> Tensor:
        """The output for one input: valid until the next call, which may write over it."""
        return self._run(tensor)


Run = Callable[[Tensor], Tensor]


def _onnxruntime(path: Path, threads: int) -> tuple[Run, str]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    labels = session.get_modelmeta().custom_metadata_map.get("character", "")
    name = session.get_inputs()[0].name
    return lambda tensor: session.run(None, {name: tensor})[0], labels


@cache
def _core() -> Any:
    """OpenVINO's entry point, made once a process.

    Raises:
        MissingEngine: it is not installed.
    """
    os.environ.setdefault("OPENVINO_TELEMETRY_OPT_OUT", "1")
    try:
        import openvino  # noqa: PLC0415  (optional, and slow to import)
    except ModuleNotFoundError as error:
        raise MissingEngine("openvino") from error
    return openvino.Core()


def _openvino(path: Path, threads: int, plans: int) -> tuple[Run, str]:
    settings = {
        "INFERENCE_NUM_THREADS": threads,
        "PERFORMANCE_HINT": "LATENCY",
        "CPU_RUNTIME_CACHE_CAPACITY": plans,
    }
    model = _core().read_model(str(path))
    # The ONNX file's metadata.
    known = model.get_rt_info(["framework"]).value if model.has_rt_info(["framework"]) else {}
    labels = str(known.get("character", ""))
    request = _core().compile_model(model, "CPU", settings).create_infer_request()

    def run(tensor: Tensor) -> Tensor:
        found = request.infer({0: tensor}, share_inputs=True, share_outputs=True)
        return cast(Tensor, found[0])

    return run, labels

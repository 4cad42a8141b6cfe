"""Running ONNX models on the processor, one thread by default."""

import os
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import onnxruntime

from models.errors import MissingEngine

Tensor = npt.NDArray[np.float32]
Runtime = Literal["onnxruntime", "openvino"]


def model_file(package: str, *path: str) -> Path:
    """A model that ships inside a package.

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


class Model:
    """An ONNX model with one input and one output.

    Calling it with a float tensor gives the output tensor. ``labels`` are the characters or
    classes stored in the model's metadata, in the order of the output's last axis.
    """

    def __init__(self, path: Path, *, runtime: Runtime = "onnxruntime", threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"]
        )
        metadata = session.get_modelmeta().custom_metadata_map
        self.labels: tuple[str, ...] = tuple(metadata.get("character", "").splitlines())
        self._run: Callable[[Tensor], Tensor]
        if runtime == "openvino":
            self._run = _openvino(path, threads)
        else:
            name = session.get_inputs()[0].name
            self._run = lambda tensor: session.run(None, {name: tensor})[0]

    def __call__(self, tensor: Tensor) -> Tensor:
        """The output for one input."""
        return self._run(tensor)


def _openvino(path: Path, threads: int) -> Callable[[Tensor], Tensor]:
    os.environ.setdefault("OPENVINO_TELEMETRY_OPT_OUT", "1")
    try:
        import openvino  # noqa: PLC0415  (optional, and slow to import)
    except ModuleNotFoundError as error:
        raise MissingEngine("openvino") from error
    compiled = openvino.Core().compile_model(
        str(path), "CPU", {"INFERENCE_NUM_THREADS": threads, "PERFORMANCE_HINT": "LATENCY"}
    )
    request = compiled.create_infer_request()

    def run(tensor: Tensor) -> Tensor:
        return np.array(request.infer({0: tensor})[0])

    return run

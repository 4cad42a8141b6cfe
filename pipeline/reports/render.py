"""Pages from templates: self-contained, nothing in them but what the templates say.

The templates lie in ``templates/``. Every value is escaped. A page's own style and scripts are
put into it, and its policy lets the browser run these scripts and no others.
"""

import base64
import hashlib
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

_STYLE = "style.css"


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("pipeline.reports"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _asset(name: str) -> Markup:
    """A file of the templates' folder that goes into pages as it is."""
    environment = _environment()
    assert environment.loader is not None
    source, _, _ = environment.loader.get_source(environment, name)
    # Trusted: it comes with the program.
    return Markup(source)


def page(template: str, script: str, **values: Any) -> str:
    """An HTML page from a template, with the values it asks for."""
    code = _asset(script)
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    policy = (
        "default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline';"
        f" script-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    return (
        _environment()
        .get_template(template)
        .render(style=_asset(_STYLE), script=code, policy=policy, **values)
    )

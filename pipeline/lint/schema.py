"""The JSON schema of rule files, as it is kept beside the guide (``docs/notice.schema.json``).

``python -m pipeline.lint.schema > docs/notice.schema.json`` writes it anew.
"""

import json
import sys

from models.notice import json_schema


def schema_text() -> str:
    """The schema as it stands in the file: indented, Chinese as it is, one line feed at the end."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())

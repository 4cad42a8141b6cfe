"""The store's tables, and the database they stand in."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

TABLES = sa.MetaData()

FACTS = sa.Table(
    "facts", TABLES, sa.Column("name", sa.String, primary_key=True), sa.Column("value", sa.String)
)
SUBMISSIONS = sa.Table(
    "submissions",
    TABLES,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("submission", sa.String, nullable=False),
    sa.Column("present", sa.Boolean, nullable=False),
    sa.Column("signature", sa.String),
    sa.Column("status", sa.String),
    sa.Column("failure", sa.String),
    sa.Column("assessed_at", sa.DateTime(timezone=True)),
)
DOCUMENTS = sa.Table(
    "documents",
    TABLES,
    sa.Column("submission", sa.String, primary_key=True),
    sa.Column("path", sa.String, primary_key=True),
    sa.Column("sha256", sa.String, nullable=False),
    sa.Column("reader", sa.String, nullable=False),
    sa.Column("status", sa.String, nullable=False),
    sa.Column("failure", sa.String),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("pages", sa.LargeBinary, nullable=False),
    sa.Column("read_at", sa.DateTime(timezone=True)),
)
TRACES = sa.Table(
    "traces",
    TABLES,
    sa.Column("submission", sa.String, primary_key=True),
    sa.Column("trace", sa.LargeBinary, nullable=False),
    sa.Column("shown", sa.String, nullable=False),
)
READINGS = sa.Table(
    "readings",
    TABLES,
    sa.Column("picture", sa.String, primary_key=True),
    sa.Column("reader", sa.String, primary_key=True),
    sa.Column("reading", sa.LargeBinary, nullable=False),
)


def opened(address: str) -> Engine:
    """The database at an address, its tables made where they are missing."""
    if address.startswith("sqlite:///"):
        Path(address.removeprefix("sqlite:///")).parent.mkdir(
            parents=True, exist_ok=True, mode=0o700
        )
    engine = sa.create_engine(address)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _tune_sqlite)
    TABLES.create_all(engine)
    return engine


def matches(table: sa.Table, key: dict[str, str]) -> list[sa.ColumnElement[bool]]:
    """The conditions that a table's row has this key."""
    return [table.c[name] == value for name, value in key.items()]


def put(
    connection: Connection, table: sa.Table, key: dict[str, str], values: dict[str, object]
) -> None:
    """Insert or update one row; portable, and safe where two write the same row at once."""
    change = sa.update(table).where(*matches(table, key)).values(**values)
    if connection.execute(change).rowcount:
        return
    try:
        with connection.begin_nested():
            connection.execute(sa.insert(table).values(**key, **values))
    except sa.exc.IntegrityError:
        # Somebody else inserted it in the meantime.
        connection.execute(change)


def _tune_sqlite(connection: sa.PoolProxiedConnection, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=30000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()

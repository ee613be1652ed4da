"""What has to agree after any filing, undo, redo or crash: journal, history, clusters, disk."""

from __future__ import annotations

from pathlib import Path

from photoclust.services.files.file_clusters import list_batches
from photoclust.services.files.filing_history import whereabouts
from photoclust.services.library.opened import open_session
from photoclust.services.library.workspace import Workspace
from photoclust.store.journal.records import BatchState, EntryState, Mode


def assert_in_step(workspace: Workspace, when: object = "") -> None:
    """Every filing is done in the history exactly when files of it are where it put them.

    A cluster has a folder when anything of it lies where a filing put it; a filing of which only
    a part went back keeps its clusters' marks until the rest is back too.
    """
    library = workspace.library
    session = open_session(workspace)
    done = {entry.batch for entry in session.entries[: session.position]}
    lying = whereabouts(library)
    folders: set[Path] = set()
    in_part: set[Path] = set()
    for batch in list_batches(library):
        assert batch.state is not BatchState.UNFINISHED, when
        assert batch.holds == (batch.id in done), (when, batch, session.position)
        for folder in library.journal.folders(batch.id):
            assert not folder.exists() or any(folder.iterdir()), (when, folder)
        if batch.mode in (Mode.TRASH, Mode.KEYWORDS):  # which put nothing into a folder
            continue
        for entry in library.journal.entries(batch.id):
            assert entry.intent.destination is not None
            if entry.state is EntryState.DONE:
                folders.add(entry.intent.destination.parent)
            if entry.state is EntryState.UNDONE and batch.holds:
                in_part.add(entry.intent.destination.parent)
    for cluster in session.clustering.clusters.values():
        if cluster.filed_to is None:
            there = [folder for folder in folders if lying.is_filed_in_part(cluster, folder)]
            assert not there, (when, cluster.title, there)
        else:
            folder = Path(cluster.filed_to)
            assert folder in folders | in_part, (when, cluster)
            there_in_part = lying.is_filed_in_part(cluster, folder)
            assert folder in in_part or there_in_part, (when, cluster)

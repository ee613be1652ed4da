"""Telling the session of folders that were moved. On the session's thread."""

from __future__ import annotations

from photoclust.core.moved_folders import folder_names
from photoclust.core.session import Session
from photoclust.store.library.library import Library


def take_moves(session: Session, library: Library) -> None:
    """Let the clusters follow the folders that were moved since they were told last.

    A cluster that was called as its folder takes the new name of that, which is a step of the
    history: a name is the person's, where a folder is a fact.
    """
    for moves in library.moves_to_take():
        session.relocate(moves)
        names = folder_names(session.clustering, moves)
        if names.names:
            session.apply(names)

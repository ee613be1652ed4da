"""Opening the library: what a crash left of a filing is put right before anyone looks at it.

Above the other use cases, because recovering is part of filing, and what is open is needed for
filing. The window loads this before it needs a database, so that is imported inside.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from photoclust.core.progress import JobContext
from photoclust.core.text import Text
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened, load_library

if TYPE_CHECKING:
    from photoclust.services.files.filing_results import RecoverResult
    from photoclust.services.library.workspace import Workspace


def open_workspace(
    data_folder: Path, on_open: Callable[[Workspace], None] = lambda workspace: None
) -> tuple[Workspace, RecoverResult]:
    """Open the data folder, put right what a crash left of a filing, and say what that was.

    Args:
        data_folder: The data folder.
        on_open: Called before anything is put right: whoever tells as things come can tell the
            folder's notices even where that fails.

    Raises:
        UserError: see `Workspace`.
    """
    from photoclust.services.files.filing_session import recover_filings
    from photoclust.services.library.workspace import Workspace

    workspace = Workspace(data_folder)
    try:
        on_open(workspace)
        return workspace, recover_filings(workspace)
    except BaseException:
        workspace.close()
        raise


def open_library(place: Place, context: JobContext) -> Opened:
    """Open the library with all it holds.

    Raises:
        UserError: see `open_workspace`.
    """
    context.progress.begin(Text("Opening your photos"))
    workspace, recovered = open_workspace(place.data_folder)
    return load_library(place, workspace, recovered.sentences, recovered.problems)

"""What a run leaves behind: nothing of the user's is lost, and results are old or new, never half of either.

The rule is the same for every verb. A file or folder that is in the way is replaced only where ``.nn2hdl.json`` beside
it says that the same verb wrote it, and nobody has changed it since; ``overwrite`` lifts that. What a run reads is
never replaced.
"""

from nn2hdl.outputs.files import OutputFile, claim_file
from nn2hdl.outputs.folders import OutputFolder, claim_folder, read_results, write_texts
from nn2hdl.outputs.locking import hold, refuse_busy
from nn2hdl.outputs.manifest import MANIFEST, written
from nn2hdl.outputs.places import prepare_folder, refuse_inputs, require_file, require_folder
from nn2hdl.outputs.workspaces import claim_workspace

__all__ = [
    "MANIFEST",
    "OutputFile",
    "OutputFolder",
    "claim_file",
    "claim_folder",
    "claim_workspace",
    "hold",
    "prepare_folder",
    "read_results",
    "refuse_busy",
    "refuse_inputs",
    "require_file",
    "require_folder",
    "write_texts",
    "written",
]

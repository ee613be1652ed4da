"""The headless command as a person runs it: real process, real model, real files."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from photoclust.core.progress import CancelToken, NullProgress
from photoclust.services.library.workspace import Workspace

COMMAND = Path(sys.executable).with_name("photoclust-cli")
SAMPLES = Path(__file__).parents[2] / "resources" / "sample_photos"


@dataclass(frozen=True)
class Outcome:
    """What one run of the command left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def run(*arguments: str | Path, data: Path) -> Outcome:
    done = subprocess.run(
        [str(COMMAND), *map(str, arguments), "--data-dir", str(data)],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    return Outcome(done.returncode, done.stdout, done.stderr)


def partition(report: Any, name_of: dict[str, str] | None = None) -> set[frozenset[str]]:
    """Groups as sets of file names, so that ids, names and folders do not matter."""

    def name(path: str) -> str:
        base = Path(path).name
        return base if name_of is None else name_of[base]

    groups = {frozenset(name(p["path"]) for p in c["photos"]) for c in report["clusters"]}
    return groups | {frozenset([f"unsorted {name(p)}"]) for p in report["unsorted"]}


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample photos, some twice, and things that are none."""
    folder = tmp_path_factory.mktemp("photos") / "my photos"
    shutil.copytree(SAMPLES, folder)
    first = min(folder.rglob("*.jpg"))
    shutil.copyfile(first, folder / "a copy.jpg")
    (folder / "notes.txt").write_text("no image")
    return folder


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def clustered(photos: Path, data: Path) -> Any:
    """The report of a first, undisturbed run."""
    outcome = run("cluster", photos, "--json", "-", data=data)
    assert outcome.code == 0, outcome.err
    assert "Traceback" not in outcome.err
    return outcome.json


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a few of them, where it is not the groups that matter."""
    folder = tmp_path_factory.mktemp("few") / "photos"
    folder.mkdir()
    for sample in sorted(SAMPLES.rglob("*.[jJ][pP][gG]"))[::6]:
        shutil.copyfile(sample, folder / sample.name)
    return folder


@pytest.fixture(scope="module")
def few_clustered(few: Path, few_data: Path) -> Any:
    """The report of their first run."""
    outcome = run("cluster", few, "--json", "-", data=few_data)
    assert outcome.code == 0, outcome.err
    assert outcome.json["photos"] > 10
    return outcome.json


@pytest.fixture(scope="module")
def few_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data of few")


def test_every_file_is_accounted_for(clustered: Any, photos: Path) -> None:
    in_clusters = sum(len(cluster["photos"]) for cluster in clustered["clusters"])
    assert clustered["photos"] == in_clusters + len(clustered["unsorted"])
    total = sum(path.is_file() for path in photos.rglob("*"))
    assert total == clustered["photos"] + len(clustered["problems"]) + clustered["ignored"]
    assert clustered["cached"] == 0
    assert len(clustered["clusters"]) >= 5
    assert {"name", "sha256", "precision"} == set(clustered["model"])
    assert {"scan", "embed", "group"} == set(clustered["seconds"])


def test_a_photo_and_its_copy_are_a_stack_and_count_as_two(clustered: Any, photos: Path) -> None:
    first = min(path for path in photos.rglob("*.jpg") if path.name != "a copy.jpg")
    both = sorted([str(photos / "a copy.jpg"), str(first)])
    (stack,) = [stack for stack in clustered["stacks"] if both[0] in stack["photos"]]
    assert set(stack) == {"cover", "photos", "reason"}
    assert set(both) <= set(stack["photos"])
    assert stack["cover"] in stack["photos"]
    everywhere = [p["path"] for cluster in clustered["clusters"] for p in cluster["photos"]]
    assert set(both) <= {*everywhere, *clustered["unsorted"]}


def test_a_second_run_reads_no_photo_and_says_the_same(
    clustered: Any, photos: Path, data: Path
) -> None:
    again = run("cluster", photos, "--json", "-", data=data).json
    assert again["cached"] == again["photos"] == clustered["photos"]
    assert again["clusters"] == clustered["clusters"]
    assert again["stacks"] == clustered["stacks"]
    assert again["unsorted"] == clustered["unsorted"]


def test_other_names_and_another_order_give_the_same_groups(
    clustered: Any, photos: Path, tmp_path: Path
) -> None:
    renamed = tmp_path / "renamed"
    renamed.mkdir()
    originals = sorted((p for p in photos.rglob("*") if p.suffix.lower() == ".jpg"), reverse=True)
    name_of = {}
    for number, path in enumerate(originals):
        copy = renamed / f"{number:04}.jpg"
        shutil.copyfile(path, copy)
        name_of[copy.name] = path.name
    outcome = run("cluster", renamed, "--workers", "1", "--json", "-", data=tmp_path / "data")
    assert partition(outcome.json, name_of) == partition(clustered)


def test_killed_while_reading_it_goes_on_where_it_was(
    clustered: Any, photos: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    process = subprocess.Popen(
        [str(COMMAND), "cluster", str(photos), "--data-dir", str(data), "--quiet"],
        stderr=subprocess.DEVNULL,
    )
    cache = data / "cache.sqlite3"
    while process.poll() is None and _embedded(cache) < 5:
        time.sleep(0.05)
    process.kill()
    process.wait()
    done = _embedded(cache)
    again = run("cluster", photos, "--json", "-", data=data).json
    assert done >= 5
    assert again["cached"] >= done
    assert partition(again) == partition(clustered)


def _embedded(cache: Path) -> int:
    try:
        with closing(sqlite3.connect(f"{cache.as_uri()}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT COUNT(*) FROM embeddings").fetchone()[0])
    except sqlite3.OperationalError:
        return 0  # not made yet


def test_filing_by_move_and_undo_brings_every_byte_back(
    clustered: Any, photos: Path, data: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    shutil.copytree(photos, mine)
    before = files(mine)
    own, target = tmp_path / "data", tmp_path / "sorted"
    own.mkdir()
    shutil.copy2(data / "cache.sqlite3", own)  # how photos are read is not the matter here
    dry = run("file", mine, "--to", target, "--dry-run", "--json", "-", data=own)
    assert dry.code == 0, dry.err
    assert files(mine) == before
    assert not target.exists()
    filed = run("file", mine, "--to", target, "--mode", "move", "--json", "-", data=own)
    assert filed.code == 0, filed.err
    report = filed.json
    assert [(i["from"], i["to"]) for i in report["items"]] == [
        (i["from"], i["to"]) for i in dry.json["items"]
    ]
    assert {i["state"] for i in report["items"]} == {"done"}
    grouped = sum(len(cluster["photos"]) for cluster in clustered["clusters"])
    assert len(files(target)) == grouped
    assert sorted([*files(mine).values(), *files(target).values()]) == sorted(before.values())
    listed = run("undo", "--list", "--json", "-", data=own).json
    assert [(b["batch"], b["mode"]) for b in listed] == [(report["batch"], "move")]
    undone = run("undo", "--json", "-", data=own)
    assert undone.code == 0, undone.err
    assert undone.json["restored"] == grouped
    assert files(mine) == before
    assert not target.exists()
    redone = run("redo", "--json", "-", data=own)
    assert redone.code == 0, redone.err
    assert len(files(target)) == grouped


def test_a_damaged_photo_is_a_problem_and_the_rest_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    good = sorted(SAMPLES.rglob("*.jpg"))[:3]
    for path in good:
        shutil.copyfile(path, folder / path.name)
    (folder / "broken.jpg").write_bytes(good[0].read_bytes()[:2000])
    outcome = run("cluster", folder, "--json", "-", data=tmp_path / "data")
    assert outcome.code == 1
    assert "Traceback" not in outcome.err
    (problem,) = outcome.json["problems"]
    assert problem["path"] == str(folder / "broken.jpg")
    assert problem["reason"]
    assert outcome.json["photos"] == 3
    told = f"photoclust-cli: {problem['path']}: {problem['reason']} {problem['hint']}"
    assert outcome.err.splitlines()[-1] == told
    assert "Computing on" in outcome.err
    quiet = run("cluster", folder, "--quiet", data=tmp_path / "data")
    assert quiet.code == 1
    assert quiet.err.splitlines()[-1] == told
    assert "Computing on" not in quiet.err, "what is only progress"
    assert "3 photos in" in quiet.out


def test_no_photos_at_all_is_fine(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    outcome = run("cluster", tmp_path / "photos", "--json", "-", data=tmp_path / "data")
    assert outcome.code == 0
    assert outcome.json["photos"] == 0
    assert outcome.json["clusters"] == []


def test_a_folder_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    outcome = run("cluster", tmp_path / "nowhere", data=tmp_path / "data")
    assert outcome.code == 2
    assert str(tmp_path / "nowhere") in outcome.err
    assert "Traceback" not in outcome.err


def test_cuda_without_cuda_is_a_clear_failure(photos: Path, tmp_path: Path) -> None:
    outcome = run("cluster", photos, "--provider", "cuda", data=tmp_path / "data")
    assert outcome.code == 3
    assert "CUDA" in outcome.err
    assert len(outcome.err.strip().splitlines()) == 1


def test_evaluate_compares_with_both_references(tmp_path: Path) -> None:
    labelled = tmp_path / "set"
    for number, path in enumerate(sorted(SAMPLES.glob("*.jpg"))):
        (labelled / str(number % 2)).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, labelled / str(number % 2) / path.name)
    data = tmp_path / "data"
    outcome = run("evaluate", labelled, "--steps", "3", "--json", "-", data=data)
    assert outcome.code == 0, outcome.err
    report = outcome.json
    assert {"set", "photos", "labels", "rows"} == set(report)
    assert (report["set"], report["labels"]) == ("set", 2)
    methods = [row["method"] for row in report["rows"]]
    assert methods[:3] == ["plain", "kmeans_true_k", "photoclust_auto"]
    assert set(methods[3:-2]) == {"photoclust_stop"}
    assert methods[-2:] == ["photoclust_event", "photoclust_both"]
    for row in report["rows"]:
        scores = {"effort", "ari", "ami", "purity", "clusters", "unsorted"}
        assert {"method", "networks", "stop"} | scores == set(row)
        assert 0 < row["effort"] <= 200
    outcome = run("evaluate", labelled, "--steps", "3", "--by", "auto", "--json", "-", data=data)
    assert outcome.code == 0, outcome.err
    start, *_, chosen = outcome.json["rows"][2:]
    assert (chosen["method"], outcome.json["by"]) == ("photoclust_chosen", "looks")
    assert {**chosen, "method": start["method"]} == start


@pytest.mark.photos
def test_files_that_cannot_be_read_leave_nothing_but_json_and_no_traceback(
    photo_sets: Path, tmp_path: Path
) -> None:
    outcome = run("cluster", photo_sets / "odd", "--json", "-", data=tmp_path)
    assert outcome.code == 1
    report = outcome.json
    clustered = sum(len(cluster["photos"]) for cluster in report["clusters"])
    assert report["photos"] == clustered + len(report["unsorted"])
    assert all(problem["reason"] for problem in report["problems"])
    first, *told = outcome.err.splitlines()
    assert first == "Computing on the CPU."
    assert len(told) == len(report["problems"]), "a line for each, and none of a C library"
    assert all(line.startswith(f"photoclust-cli: {photo_sets}") for line in told)


def test_garbage_in_the_cache_is_told_and_mended_in_the_same_run(
    few_clustered: Any, few: Path, few_data: Path, tmp_path: Path
) -> None:
    shutil.copytree(few_data, tmp_path / "data")
    cache = tmp_path / "data" / "cache.sqlite3"
    with cache.open("r+b") as file:
        size = cache.stat().st_size
        file.seek(size // 10)
        file.write(bytes(range(37, 256)) * (size * 8 // 10 // 219))
    outcome = run("cluster", few, "--json", "-", data=tmp_path / "data")
    assert outcome.code == 0, outcome.err
    assert "has been started afresh" in outcome.err
    assert partition(outcome.json) == partition(few_clustered)
    again = run("cluster", few, "--json", "-", data=tmp_path / "data")
    assert "started afresh" not in again.err
    assert again.json["cached"] == again.json["photos"]


def test_an_embedding_that_a_bad_disk_zeroed_is_read_again_and_no_other(
    clustered: Any, photos: Path, data: Path, tmp_path: Path
) -> None:
    shutil.copytree(data, tmp_path / "data")
    with closing(sqlite3.connect(tmp_path / "data" / "cache.sqlite3")) as cache, cache:
        cache.execute("DELETE FROM hierarchies")
        cache.execute(
            "UPDATE embeddings SET features = CAST(substr(features, 1, 500) || zeroblob(3600)"
            " AS BLOB) WHERE id = 3"
        )
        ((digest,),) = cache.execute("SELECT digest FROM embeddings WHERE id = 3")
    # Which photo came third is the workers' luck, and two copies have one embedding.
    files = [path.read_bytes() for path in photos.rglob("*") if path.is_file()]
    lost = sum(hashlib.sha256(content).digest() == digest for content in files)
    assert lost
    outcome = run("cluster", photos, "--granularity", "0", "--json", "-", data=tmp_path / "data")
    assert outcome.code == 0, outcome.err
    assert "has been dropped" in outcome.err
    assert outcome.json["cached"] == outcome.json["photos"] - lost


def test_doctor_tells_what_there_is(data: Path, clustered: Any) -> None:
    outcome = run("doctor", "--json", "-", data=data)
    assert outcome.code == 0, outcome.err
    report = outcome.json
    assert {"versions", "providers", "models", "precision", "databases"} <= set(report)
    assert report["databases"]["library"]["rows"]["photos"] == clustered["photos"]
    assert {"path", "state", "version", "size", "rows", "reason"} == set(
        report["databases"]["cache"]
    )


def test_doctor_speaks_to_people_in_tables(data: Path, clustered: Any) -> None:
    outcome = run("doctor", data=data)
    assert outcome.code == 0, outcome.err
    assert not set("{}[]'") & set(outcome.out), "no Python"
    runtimes = [line.split() for line in outcome.out.splitlines() if "  onnxruntime" in line]
    assert [len(words) for words in runtimes] == [2], "the one that is installed, and its version"
    (library,) = (line for line in outcome.out.splitlines() if "library.sqlite3" in line)
    assert f"{data / 'library.sqlite3'}: sound" in library
    assert f"{clustered['photos']} photos" in library


def test_a_damaged_library_is_restored_from_its_backup(
    clustered: Any, photos: Path, data: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "data"
    shutil.copytree(data, mine)
    run("undo", "--list", data=mine)  # the day's backup
    (mine / "library.sqlite3").write_bytes(b"damage" * 9999)
    refused = run("cluster", photos, data=mine)
    assert refused.code == 3
    assert "--restore-backup" in refused.err
    restored = run("recover", "--restore-backup", data=mine)
    assert restored.code == 0
    assert "can no longer tell of all filings" in restored.err + restored.out
    again = run("cluster", photos, "--json", "-", data=mine).json
    assert again["clusters"] == clustered["clusters"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for other processes")
def test_ctrl_c_keeps_what_is_done(photos: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    process = subprocess.Popen(
        [str(COMMAND), "cluster", str(photos), "--data-dir", str(data)],
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    while process.poll() is None and _embedded(data / "cache.sqlite3") < 1:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=240)
    assert process.returncode == 130
    assert "kept" in err
    assert "Traceback" not in err
    assert _embedded(data / "cache.sqlite3") >= 1


def test_the_command_uses_the_cache_where_the_window_put_it(
    few_clustered: Any, few: Path, few_data: Path, tmp_path: Path
) -> None:
    mine, place = tmp_path / "data", tmp_path / "place"
    shutil.copytree(few_data, mine)
    place.mkdir()
    with Workspace(mine) as workspace:
        workspace.move_cache(place, NullProgress(), CancelToken())
    report = run("doctor", "--json", "-", data=mine).json
    assert report["databases"]["cache"]["path"] == str(place / "cache.sqlite3")
    assert report["databases"]["cache"]["state"] == "sound"
    (place / "cache.sqlite3").rename(tmp_path / "cache")  # a cache that is garbage, emptied there
    (place / "cache.sqlite3").write_bytes(b"damage" * 9999)
    emptied = run("cluster", few, "--json", "-", data=mine)
    assert "has been started afresh" in emptied.err
    assert partition(emptied.json) == partition(few_clustered)
    (tmp_path / "cache").replace(place / "cache.sqlite3")
    used = run("cluster", few, "--json", "-", data=mine)
    assert used.json["cached"] == used.json["photos"]
    assert not (mine / "cache.sqlite3").exists()
    place.rename(tmp_path / "away")
    away = run("cluster", few, "--json", "-", data=mine)
    assert away.code == 0
    assert f"The folder {place} chosen for the cache is not there" in away.err
    assert partition(away.json) == partition(few_clustered)


def test_the_command_keeps_the_cache_within_its_limit(
    few_clustered: Any, few: Path, few_data: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "data"
    shutil.copytree(few_data, mine)
    with Workspace(mine) as workspace:
        workspace.limit_cache(1000)
    size = (mine / "cache.sqlite3").stat().st_size
    for _ in range(2):
        outcome = run("cluster", few, "--json", "-", data=mine)
        assert outcome.json["cached"] == outcome.json["photos"]
        assert partition(outcome.json) == partition(few_clustered)
    assert (mine / "cache.sqlite3").stat().st_size < size

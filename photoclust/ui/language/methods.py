"""What methods are called. They have names of their own, which no language changes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.grouping.made_by import MadeBy
from photoclust.ui.language import words

_NAMES = {
    "pca": "PCA",
    "incremental_pca": "Incremental PCA",
    "kernel_pca": "Kernel PCA",
    "mds": "MDS",
    "tsne": "t-SNE",
    "tsne_cuda": "t-SNE (CUDA)",
    "umap": "UMAP",
    "hdbscan_leaf": "HDBSCAN (leaf)",
    "hdbscan_eom": "HDBSCAN (eom)",
    "kmeans": "k-means",
    "dbscan": "DBSCAN",
    "optics": "OPTICS",
    "ward": "Ward",
    "resnet18": "ResNet-18",
    "resnet34": "ResNet-34",
    "resnet50": "ResNet-50",
    "resnet101": "ResNet-101",
    "resnet152": "ResNet-152",
    "vgg16": "VGG-16",
    "vgg19": "VGG-19",
    "alexnet": "AlexNet",
    "densenet121": "DenseNet-121",
    "efficientnet_lite0": "EfficientNet-Lite0",
    "efficientnet_lite1": "EfficientNet-Lite1",
    "efficientnet_lite2": "EfficientNet-Lite2",
    "deepcluster_alexnet": "DeepCluster (AlexNet)",
    "deepcluster_vgg16": "DeepCluster (VGG-16)",
    "sift": "SIFT",
    "orb": "ORB",
    "brief": "BRIEF",
    "surf": "SURF",
    "hog": "HOG",
    "hough": "Hough",
}


def method_name(name: str) -> str:
    """A method or network as people call it; a name that is not known is shown as it is.

    A number behind a colon, as in `pca:50`, is told in brackets.
    """
    name, colon, number = name.partition(":")
    if colon:
        _, _, places = number.partition(".")
        told = words.decimal(float(number), len(places))
        return f"{method_name(name)} ({told})"
    spoken = {
        "none": _tr("Not reduced"),
        "pca_umap": _tr("PCA, then UMAP"),
        "photoclust": _tr("PhotoClust’s own"),
        "spectral": _tr("Spectral"),
        "weighted": _tr("All networks side by side"),
        "morphology": _tr("Morphology"),
        "wavelets": _tr("Wavelets"),
        "template": _tr("Template matching"),
    }
    return spoken.get(name) or _NAMES.get(name, name)


def described(made_by: MadeBy) -> str:
    """What made groups, in one line ("ResNet-50, UMAP, k-means, 12 groups")."""
    parts = [method_name(part) for part in (made_by.features, made_by.reduce, made_by.cluster)]
    if made_by.groups is not None:
        parts.append(_tr("{n} groups asked for").replace("{n}", str(made_by.groups)))
    return ", ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Methods", text)

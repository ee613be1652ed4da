"""Every classical descriptor, by name. The names are a contract (docs/command.md)."""

from __future__ import annotations

from collections.abc import Mapping

from photoclust.core.packages import Package
from photoclust.vision.classical import (
    brief,
    hog,
    hough,
    morphology,
    orb,
    sift,
    surf,
    template,
    wavelets,
)
from photoclust.vision.classical.descriptor import Descriptor

_OPENCV = Package("opencv-python-headless", "cv2", "https://opencv.org", "methods")
_SKIMAGE = Package("scikit-image", "skimage", "https://scikit-image.org", "methods")
_MAHOTAS = Package("mahotas", "mahotas", "https://mahotas.readthedocs.io", "methods")
_WAVELETS = Package("PyWavelets", "pywt", "https://pywavelets.readthedocs.io", "methods")

DESCRIPTORS: Mapping[str, Descriptor] = {
    descriptor.name: descriptor
    for descriptor in (
        Descriptor("sift", sift.VERSION, _OPENCV, sift.describe, local=True),
        Descriptor("orb", orb.VERSION, _OPENCV, orb.describe, local=True),
        Descriptor("brief", brief.VERSION, _SKIMAGE, brief.describe, local=True),
        Descriptor("surf", surf.VERSION, _MAHOTAS, surf.describe, local=True),
        Descriptor("hog", hog.VERSION, _SKIMAGE, hog.describe, local=False),
        Descriptor("morphology", morphology.VERSION, _OPENCV, morphology.describe, local=False),
        Descriptor("hough", hough.VERSION, _OPENCV, hough.describe, local=False),
        Descriptor("wavelets", wavelets.VERSION, _WAVELETS, wavelets.describe, local=False),
        Descriptor("template", template.VERSION, _SKIMAGE, template.describe, local=False),
    )
}

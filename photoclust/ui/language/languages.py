"""The window in other languages: which there are, and putting one in place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_PREFIX = "photoclust_"
_PLACES_PREFIX = "places_"

TEXTS = "Texts"
"""Context of every `Text`: what the layers below say, and what the window says with a number."""

BEHIND = "behind"
"""What tells texts apart that a language says otherwise behind other parts of a name: months."""

PLACES = "Places"
"""Context of names of places (`core.text.place_text`): "Vienna, Austria"."""


class _Translator(QTranslator):
    """Also finds texts of functions outside classes, which are listed without a context."""

    def translate(
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """See Qt."""
        found = super().translate(context, source_text, disambiguation, n)
        if found or context in (TEXTS, PLACES):  # which are listed apart
            return found or None
        # None, not an empty text: that would be shown instead of the original.
        return super().translate("", source_text, disambiguation, n) or None


def languages(folder: Path) -> tuple[tuple[str, str], ...]:
    """Code and own name of every language the window speaks, English first.

    Args:
        folder: The folder `resources/translations`.
    """
    codes = sorted(file.stem.removeprefix(_PREFIX) for file in folder.glob(f"{_PREFIX}*.qm"))
    found = [(code, QLocale(code).nativeLanguageName().capitalize()) for code in codes]
    return (("en", "English"), *found)


def month_names(folder: Path) -> tuple[tuple[str, int], ...]:
    """The names of months, with their numbers, in all languages the window speaks.

    Whoever reads photos in German may have learnt to search in English; no name of one language is
    that of another month in the next.

    Args:
        folder: The folder `resources/translations`.
    """
    spoken = [QLocale(), *(QLocale(code) for code, _ in languages(folder))]
    named = [
        (name, month)
        for locale in spoken
        for month in range(1, 13)
        for name in (locale.standaloneMonthName(month), locale.monthName(month))
    ]
    return tuple(dict.fromkeys(named))


def install_translation(app: QCoreApplication, folder: Path, language: str) -> str:
    """Speak a language from now on; texts made before stay as they are.

    Args:
        app: The application.
        folder: The folder `resources/translations`.
        language: Code of the language, or empty for the system's.

    Returns:
        The code of the language that is spoken: "en" where there is no translation.
    """
    system = QLocale.system()
    for name in [language] if language else system.uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        own = _Translator(app)
        if code != "en" and not own.load(str(folder / f"{_PREFIX}{code}.qm")):
            continue
        if QLocale(code).language() != system.language():
            # Numbers and dates that Qt writes itself; else they are as the person set them up.
            QLocale.setDefault(QLocale(code))
        if code != "en":
            from PySide6.QtCore import QLibraryInfo

            # Qt's own texts too: the buttons of its dialogs, the names of keys.
            qt = QTranslator(app)
            if qt.load(
                f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            ):
                app.installTranslator(qt)
            places = QTranslator(app)
            if places.load(str(folder.parent / "places" / f"{_PLACES_PREFIX}{code}.qm")):
                app.installTranslator(places)
            app.installTranslator(own)
        return code
    return "en"


def spoken_language() -> str:
    """The code of the language that was put in place last; "en" where none was."""
    app = QCoreApplication.instance()
    found = [] if app is None else app.findChildren(_Translator)
    files = [Path(one.filePath()) for one in found if not one.isEmpty()]
    return files[-1].stem.removeprefix(_PREFIX) if files else "en"

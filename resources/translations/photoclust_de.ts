<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Remove a folder from the library…</source>
        <translation>Ordner aus der Bibliothek entfernen…</translation>
    </message>
    <message>
        <source>Look for new and changed photos</source>
        <translation>Neue und geänderte Fotos suchen</translation>
    </message>
    <message>
        <source>Group the photos again</source>
        <translation>Fotos neu gruppieren</translation>
    </message>
    <message>
        <source>Compare methods…</source>
        <translation>Verfahren vergleichen…</translation>
    </message>
    <message>
        <source>Compare the clocks of cameras</source>
        <translation>Uhren der Kameras vergleichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Vereinen…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Dissolve into Unsorted</source>
        <translation>Auflösen (nach Unsortiert)</translation>
    </message>
    <message>
        <source>New group from selected photos</source>
        <translation>Neue Gruppe aus gewählten Fotos</translation>
    </message>
    <message>
        <source>Move to Unsorted</source>
        <translation>Nach Unsortiert verschieben</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Yes to the suggestion</source>
        <translation>Ja zum Vorschlag</translation>
    </message>
    <message>
        <source>No to the suggestion</source>
        <translation>Nein zum Vorschlag</translation>
    </message>
    <message>
        <source>Yes to all surest…</source>
        <translation>Ja zu allen sichersten…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Ablegen…</translation>
    </message>
    <message>
        <source>File to a folder…</source>
        <translation>In einen Ordner ablegen…</translation>
    </message>
    <message>
        <source>File accepted groups…</source>
        <translation>Bestätigte Gruppen ablegen…</translation>
    </message>
    <message>
        <source>File all groups…</source>
        <translation>Alle Gruppen ablegen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Make groups of keywords</source>
        <translation>Gruppen aus Stichwörtern bilden</translation>
    </message>
    <message>
        <source>Make groups of folders</source>
        <translation>Gruppen aus Ordnern bilden</translation>
    </message>
    <message>
        <source>Select all photos</source>
        <translation>Alle Fotos auswählen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>Großansicht</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>Fotos vergleichen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Open or close the stack</source>
        <translation>Den Stapel auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Show stacks as one</source>
        <translation>Stapel als ein Foto zeigen</translation>
    </message>
    <message>
        <source>More like this group</source>
        <translation>Mehr wie diese Gruppe</translation>
    </message>
    <message>
        <source>Find photos like the copied picture</source>
        <translation>Fotos wie das kopierte Bild suchen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Ansicht</translation>
    </message>
    <message>
        <source>Doubtful photos first, or as before</source>
        <translation>Zweifelhafte Fotos zuerst oder wie zuvor</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>The chosen groups</source>
        <translation>Die gewählten Gruppen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All groups in one scroll</source>
        <translation>Alle Gruppen untereinander</translation>
    </message>
    <message>
        <source>Overview of all groups</source>
        <translation>Übersicht aller Gruppen</translation>
    </message>
    <message>
        <source>All photos, alike ones together</source>
        <translation>Alle Fotos, ähnliche beieinander</translation>
    </message>
    <message>
        <source>Map of all photos</source>
        <translation>Karte aller Fotos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>All photos by time</source>
        <translation>Alle Fotos nach Zeit</translation>
    </message>
    <message>
        <source>Timeline of all photos</source>
        <translation>Zeitleiste aller Fotos</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation>Ganze Fotos zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>Ähnliche Fotos suchen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What was left alone…</source>
        <translation>Was ausgelassen wurde…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Preview panel</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>About PhotoClust</source>
        <translation>Über PhotoClust</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation>Alle {n} bestätigen</translation>
    </message>
    <message>
        <source>File all {n}…</source>
        <translation>Alle {n} ablegen…</translation>
    </message>
    <message>
        <source>More for this group</source>
        <translation>Mehr zu dieser Gruppe</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Leave here</source>
        <translation>Hier lassen</translation>
    </message>
    <message>
        <source>Photos that fit groups</source>
        <translation>Fotos, die in Gruppen passen</translation>
    </message>
    <message>
        <source>Photos that fit your groups</source>
        <translation>Fotos, die in Ihre Gruppen passen</translation>
    </message>
    <message>
        <source>Ticked groups get these photos. Click a photo to leave it in Unsorted.</source>
        <translation>Gruppen mit Haken bekommen diese Fotos. Ein Klick auf ein Foto lässt es in „Unsortiert“.</translation>
    </message>
    <message>
        <source>Leave all of them in Unsorted (Esc)</source>
        <translation>Alle in „Unsortiert“ lassen (Esc)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Not added: {group}</source>
        <translation>Nicht aufgenommen: {group}</translation>
    </message>
    <message>
        <source>Groups that may be the same</source>
        <translation>Gruppen, die dasselbe sein könnten</translation>
    </message>
    <message>
        <source>Groups as alike as those you merged</source>
        <translation>Gruppen, die sich so ähnlich sind wie die vereinten</translation>
    </message>
    <message>
        <source>Ticked groups take in these photos. Click a photo to leave its group alone.</source>
        <translation>Angehakte Gruppen nehmen diese Fotos auf. Ein Klick auf ein Foto lässt seine Gruppe, wie sie ist.</translation>
    </message>
    <message>
        <source>Leave all groups as they are (Esc)</source>
        <translation>Alle Gruppen lassen, wie sie sind (Esc)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Not merged: {group}</source>
        <translation>Nicht vereint: {group}</translation>
    </message>
    <message>
        <source>Add all {n}</source>
        <translation>Alle {n} aufnehmen</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hierher</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The rest was left where it is.</source>
        <translation>Der Rest blieb, wo er ist.</translation>
    </message>
    <message>
        <source>All of these groups were filed already.</source>
        <translation>Alle diese Gruppen sind schon abgelegt.</translation>
    </message>
    <message>
        <source>“{name}” was filed to {folder} already.</source>
        <translation>„{name}“ ist schon in {folder} abgelegt.</translation>
    </message>
    <message>
        <source>All of that is in “{folder}” already.</source>
        <translation>All das ist schon in „{folder}“.</translation>
    </message>
    <message>
        <source>Shown: {photos}, {groups}</source>
        <translation>Gezeigt: {photos}, {groups}</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>{photos}: {parts}.</source>
        <translation>{photos}: {parts}.</translation>
    </message>
    <message>
        <source>The others: {parts}.</source>
        <translation>Die anderen: {parts}.</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} und {last}</translation>
    </message>
    <message>
        <source>Grouping again {what}; {photos}.</source>
        <translation>Neu gruppieren {what}; {photos}.</translation>
    </message>
    <message>
        <source>What you sorted by hand stays.</source>
        <translation>Was von Hand sortiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Some of these photos may not belong together.</source>
        <translation>Manche dieser Fotos gehören vielleicht nicht zusammen.</translation>
    </message>
    <message>
        <source>Most of these photos belong together.</source>
        <translation>Die meisten dieser Fotos gehören zusammen.</translation>
    </message>
    <message>
        <source>These photos belong together.</source>
        <translation>Diese Fotos gehören zusammen.</translation>
    </message>
    <message>
        <source>It may not belong to this group.</source>
        <translation>Es gehört vielleicht nicht in diese Gruppe.</translation>
    </message>
    <message>
        <source>It fits this group fairly well.</source>
        <translation>Es passt recht gut in diese Gruppe.</translation>
    </message>
    <message>
        <source>It fits this group well.</source>
        <translation>Es passt gut in diese Gruppe.</translation>
    </message>
    <message>
        <source>Some of the photos most like it are in that group.</source>
        <translation>Einige der ähnlichsten Fotos sind in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Most of the photos most like it are in that group.</source>
        <translation>Die meisten der ähnlichsten Fotos sind in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Nearly all photos most like it are in that group.</source>
        <translation>Fast alle der ähnlichsten Fotos sind in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation>Kaum ähnlich</translation>
    </message>
    <message>
        <source>Fairly alike</source>
        <translation>Ziemlich ähnlich</translation>
    </message>
    <message>
        <source>Very alike</source>
        <translation>Sehr ähnlich</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Accept and go to the next group</source>
        <translation>Bestätigen und zur nächsten Gruppe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Pin to a number key, or unpin</source>
        <translation>Auf eine Zifferntaste legen oder davon lösen</translation>
    </message>
    <message>
        <source>Send to a pinned group</source>
        <translation>In die Gruppe auf der Taste verschieben</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Close a message or the problems</source>
        <translation>Meldung oder Probleme schließen</translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation>Suche leeren, dann verlassen</translation>
    </message>
    <message>
        <source>Selecting photos</source>
        <translation>Fotos auswählen</translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation>Von Foto zu Foto</translation>
    </message>
    <message>
        <source>First or last photo</source>
        <translation>Erstes oder letztes Foto</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>A screen up or down</source>
        <translation>Eine Seite nach oben oder unten</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>Bis dorthin auswählen</translation>
    </message>
    <message>
        <source>Shift+Arrow</source>
        <translation>Umschalt+Pfeil</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Add or take out one photo</source>
        <translation>Ein Foto dazunehmen oder herausnehmen</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Draw a frame around photos</source>
        <translation>Einen Rahmen um Fotos ziehen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Open a video in the player</source>
        <translation>Ein Video im Player öffnen</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Fotos werden verglichen</translation>
    </message>
    <message>
        <source>Keep it, or no mark</source>
        <translation>Behalten, oder ohne Zeichen</translation>
    </message>
    <message>
        <source>For the trash, or no mark</source>
        <translation>Für den Papierkorb, oder ohne Zeichen</translation>
    </message>
    <message>
        <source>Whole photos or full size</source>
        <translation>Ganze Fotos oder volle Größe</translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation>Ganze Fotos</translation>
    </message>
    <message>
        <source>Ask about the trash, or go back</source>
        <translation>Nach dem Papierkorb fragen, oder zurück</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Go from place to place</source>
        <translation>Von Platz zu Platz gehen</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Die Karte verschieben</translation>
    </message>
    <message>
        <source>Drag with the middle button</source>
        <translation>Mit der mittleren Taste ziehen</translation>
    </message>
    <message>
        <source>Take a stack apart</source>
        <translation>Einen Stapel auseinandernehmen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Draw a line around photos</source>
        <translation>Eine Linie um Fotos ziehen</translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Splitting a group</source>
        <translation>Gruppe aufteilen</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Mehr Teile</translation>
    </message>
    <message>
        <source>Fewer parts</source>
        <translation>Weniger Teile</translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation>Von Teil zu Teil</translation>
    </message>
    <message>
        <source>Tick or untick the part</source>
        <translation>Häkchen am Teil setzen oder entfernen</translation>
    </message>
    <message>
        <source>Name the part</source>
        <translation>Teil benennen</translation>
    </message>
    <message>
        <source>Split, or leave it as it is</source>
        <translation>Aufteilen oder lassen, wie es ist</translation>
    </message>
    <message>
        <source>Yes to all surest</source>
        <translation>Ja zu allen sichersten</translation>
    </message>
    <message>
        <source>Take more, less sure ones too</source>
        <translation>Mehr nehmen, auch weniger sichere</translation>
    </message>
    <message>
        <source>Take fewer, surer ones</source>
        <translation>Weniger nehmen, sicherere</translation>
    </message>
    <message>
        <source>From group to group</source>
        <translation>Von Gruppe zu Gruppe</translation>
    </message>
    <message>
        <source>Tick or untick the group, leave out the photo</source>
        <translation>Gruppe an- oder abwählen, Foto auslassen</translation>
    </message>
    <message>
        <source>Add them, or leave them in Unsorted</source>
        <translation>Aufnehmen oder in „Unsortiert“ lassen</translation>
    </message>
    <message>
        <source>Filing plan</source>
        <translation>Ablageplan</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Häkchen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>File, or file nothing</source>
        <translation>Ablegen oder nichts ablegen</translation>
    </message>
    <message>
        <source>Table of problems</source>
        <translation>Tabelle der Probleme</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Whole photo or full size</source>
        <translation>Ganzes Foto oder volle Größe</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Sort it and go on</source>
        <translation>Einsortieren und weiter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Facts beside the photo</source>
        <translation>Angaben neben dem Foto</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The disk with this photo is not connected.</source>
        <translation>Das Laufwerk mit diesem Foto ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation>Die Datei ist nicht mehr in ihrem Ordner.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>weniger als 1 s</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1.234,5</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>and {n} more groups</source>
        <translation>und {n} weitere Gruppen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes to all</source>
        <translation>Ja zu allen</translation>
    </message>
    <message>
        <source>No to all</source>
        <translation>Nein zu allen</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Yes, merge</source>
        <translation>Ja, vereinen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortiert</translation>
    </message>
    <message>
        <source>Press F2 or double-click to use another folder name.</source>
        <translation>F2 oder Doppelklick für einen anderen Ordnernamen.</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Nicht abgelegt</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Folder is there already</source>
        <translation>Ordner ist schon da</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Bleibt, wo es ist</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ist schon dort</translation>
    </message>
    <message>
        <source>Goes on in this folder</source>
        <translation>Geht in diesem Ordner weiter</translation>
    </message>
    <message>
        <source>{n} renamed</source>
        <translation>{n} umbenannt</translation>
    </message>
    <message>
        <source>{n} cannot be filed</source>
        <translation>{n} nicht ablegbar</translation>
    </message>
    <message>
        <source>in a stack of {n}</source>
        <translation>in einem Stapel von {n}</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>together with {name}</source>
        <translation>zusammen mit {name}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation>{n} schon dort</translation>
    </message>
    <message>
        <source>Takes no more space; {free} are free on that disk.</source>
        <translation>Braucht keinen weiteren Platz; auf dem Laufwerk sind {free} frei.</translation>
    </message>
    <message>
        <source>Takes {needed} of the {free} that are free on that disk.</source>
        <translation>Braucht {needed} von {free}, die auf dem Laufwerk frei sind.</translation>
    </message>
    <message>
        <source>That disk is too full: {needed} are needed and {free} are free. Choose another folder or file fewer photos.</source>
        <translation>Das Laufwerk ist zu voll: {needed} sind nötig und {free} sind frei. Einen anderen Ordner wählen oder weniger Fotos ablegen.</translation>
    </message>
    <message>
        <source>The photos leave the folders they are in.</source>
        <translation>Die Fotos verlassen ihre bisherigen Ordner.</translation>
    </message>
    <message>
        <source>The photos stay where they are; the copies take space.</source>
        <translation>Die Fotos bleiben, wo sie sind; die Kopien brauchen Platz.</translation>
    </message>
    <message>
        <source>The photos stay where they are and appear in the new folders too. This takes no space, and works only on the same disk.</source>
        <translation>Die Fotos bleiben, wo sie sind, und erscheinen auch in den neuen Ordnern. Das braucht keinen Platz und geht nur auf demselben Laufwerk.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Photos are being filed</source>
        <translation>Fotos werden abgelegt</translation>
    </message>
    <message>
        <source>Photos are being filed right now.</source>
        <translation>Gerade werden Fotos abgelegt.</translation>
    </message>
    <message>
        <source>If you quit, the photo in hand is finished and the rest stays where it is. What was filed can be undone, tomorrow too.</source>
        <translation>Beim Beenden wird das laufende Foto fertig abgelegt, der Rest bleibt, wo er ist. Abgelegtes lässt sich rückgängig machen, auch morgen noch.</translation>
    </message>
    <message>
        <source>Photos are being moved to the trash</source>
        <translation>Fotos kommen in den Papierkorb</translation>
    </message>
    <message>
        <source>Photos are being moved to the trash right now.</source>
        <translation>Gerade kommen Fotos in den Papierkorb.</translation>
    </message>
    <message>
        <source>If you quit, the photo in hand is finished and the rest stays where it is. What went to the trash is in the history.</source>
        <translation>Beim Beenden kommt das laufende Foto noch in den Papierkorb, der Rest bleibt, wo er ist. Was im Papierkorb ist, steht im Verlauf.</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Keywords are being written</source>
        <translation>Stichwörter werden geschrieben</translation>
    </message>
    <message>
        <source>Keywords are being written right now.</source>
        <translation>Gerade werden Stichwörter geschrieben.</translation>
    </message>
    <message>
        <source>If you quit, the sidecar in hand is finished and the others stay as they are. What was written can be undone, tomorrow too.</source>
        <translation>Wenn Sie beenden, wird die angefangene Begleitdatei fertig geschrieben, und die anderen bleiben, wie sie sind. Was geschrieben ist, lässt sich rückgängig machen, auch morgen noch.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiter schreiben</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Keep filing</source>
        <translation>Weiter ablegen</translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation>Ähnliche beieinander</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Doubtful ones first</source>
        <translation>Zweifelhafte zuerst</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>Nach Aufnahmezeit</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>F2 gives it a name.</source>
        <translation>F2 gibt ihr einen Namen.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Reading dates…</source>
        <translation>Daten werden gelesen…</translation>
    </message>
    <message>
        <source>By what they show</source>
        <translation>Nach dem, was sie zeigen</translation>
    </message>
    <message>
        <source>Photos that show the same, whenever they were taken</source>
        <translation>Fotos, die dasselbe zeigen, wann immer sie entstanden</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Nach Ereignis</translation>
    </message>
    <message>
        <source>Photos of one occasion. Finer: scenes; coarser: trips of several days</source>
        <translation>Fotos eines Ereignisses. Feiner: Szenen; gröber: Reisen von mehreren Tagen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Both: events, and inside them by what they show</source>
        <translation>Beides: Ereignisse, und darin nach dem, was sie zeigen</translation>
    </message>
    <message>
        <source>Photos of one occasion. Finer: what they show; coarser: trips of several days</source>
        <translation>Fotos eines Ereignisses. Feiner: was sie zeigen; gröber: Reisen von mehreren Tagen</translation>
    </message>
    <message>
        <source>&amp;Keywords in sidecars (XMP)</source>
        <translation>&amp;Stichwörter in Begleitdateien (XMP)</translation>
    </message>
    <message>
        <source>&amp;Table for spreadsheets (CSV)</source>
        <translation>&amp;Tabelle (CSV)</translation>
    </message>
    <message>
        <source>&amp;Page with pictures (HTML)</source>
        <translation>S&amp;eite mit Bildern (HTML)</translation>
    </message>
    <message>
        <source>Names of groups as keywords that digiKam, darktable and Lightroom read, in files beside the photos. The photos themselves stay as they are.</source>
        <translation>Namen der Gruppen als Stichwörter, die digiKam, darktable und Lightroom lesen, in Dateien neben den Fotos. Die Fotos selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>One line for each photo, with its group.</source>
        <translation>Eine Zeile je Foto, mit seiner Gruppe.</translation>
    </message>
    <message>
        <source>All groups with small pictures in one file that every browser opens.</source>
        <translation>Alle Gruppen mit kleinen Bildern in einer Datei, die jeder Browser öffnet.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>The rest was left as it is.</source>
        <translation>Der Rest blieb, wie er ist.</translation>
    </message>
    <message>
        <source>Not reduced</source>
        <translation>Nicht reduziert</translation>
    </message>
    <message>
        <source>PCA, then UMAP</source>
        <translation>PCA, dann UMAP</translation>
    </message>
    <message>
        <source>PhotoClust’s own</source>
        <translation>Das von PhotoClust</translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation>Spektral</translation>
    </message>
    <message>
        <source>All networks side by side</source>
        <translation>Alle Netze nebeneinander</translation>
    </message>
    <message>
        <source>Morphology</source>
        <translation>Morphologie</translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation>Wavelets</translation>
    </message>
    <message>
        <source>Template matching</source>
        <translation>Mustervergleich</translation>
    </message>
    <message>
        <source>{n} groups asked for</source>
        <translation>{n} Gruppen verlangt</translation>
    </message>
    <message>
        <source>{share} % unsorted</source>
        <translation>{share} % unsortiert</translation>
    </message>
    <message>
        <source>{steps} steps per 100 photos to the groups you kept</source>
        <translation>{steps} Schritte je 100 Fotos bis zu Ihren behaltenen Gruppen</translation>
    </message>
    <message>
        <source>Both make nearly the same groups.</source>
        <translation>Beide bilden fast dieselben Gruppen.</translation>
    </message>
    <message>
        <source>Both make much the same groups.</source>
        <translation>Beide bilden weitgehend dieselben Gruppen.</translation>
    </message>
    <message>
        <source>Both agree in part.</source>
        <translation>Beide stimmen teilweise überein.</translation>
    </message>
    <message>
        <source>Both hardly agree.</source>
        <translation>Beide stimmen kaum überein.</translation>
    </message>
    <message>
        <source>Yes to all {n} surest…</source>
        <translation>Ja zu allen {n} sichersten…</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PhotoClust</source>
        <translation>Über PhotoClust</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Versions, devices, model files and databases, for a report of a fault</source>
        <translation>Versionen, Geräte, Modelldateien und Datenbanken, für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>What comes from others</source>
        <translation>Was von anderen stammt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Sorts your photos by what they show. Everything stays on this computer.</source>
        <translation>Sortiert Ihre Fotos nach dem, was sie zeigen. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>MIT: use it, change it and pass it on freely</source>
        <translation>MIT: frei benutzen, ändern und weitergeben</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Putting like beside like</source>
        <translation>Ähnliches wird nebeneinander gelegt</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Thumbnail size (Ctrl+wheel over the photos)</source>
        <translation>Bildgröße (Strg+Mausrad über den Fotos)</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird angehalten…</translation>
    </message>
    <message>
        <source>{phase} {done} of {total}</source>
        <translation>{phase}: {done} von {total}</translation>
    </message>
    <message>
        <source>{phase} {done}</source>
        <translation>{phase}: {done}</translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation>{phase}…</translation>
    </message>
</context>
<context>
    <name>ByButton</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Take what dates and places of the photos support</source>
        <translation>Nehmen, was Daten und Orte der Fotos hergeben</translation>
    </message>
    <message>
        <source>Chosen automatically. {why}</source>
        <translation>Automatisch gewählt. {why}</translation>
    </message>
    <message>
        <source>What groups are made by</source>
        <translation>Wonach Gruppen gebildet werden</translation>
    </message>
    <message>
        <source>What groups are made by: {by}</source>
        <translation>Wonach Gruppen gebildet werden: {by}</translation>
    </message>
</context>
<context>
    <name>CacheKeeper</name>
    <message>
        <source>The cache is being moved. You can go on working.</source>
        <translation>Der Zwischenspeicher wird verschoben. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Moving the cache</source>
        <translation>Zwischenspeicher wird verschoben</translation>
    </message>
    <message>
        <source>Stopped. The cache was left where it is.</source>
        <translation>Angehalten. Der Zwischenspeicher blieb, wo er ist.</translation>
    </message>
    <message>
        <source>Setting the cache’s size</source>
        <translation>Größe des Zwischenspeichers wird festgelegt</translation>
    </message>
    <message>
        <source>Making room in the cache</source>
        <translation>Im Zwischenspeicher wird Platz gemacht</translation>
    </message>
</context>
<context>
    <name>CacheLimit</name>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
</context>
<context>
    <name>CachePlace</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose another folder for the cache</source>
        <translation>Anderen Ordner für den Zwischenspeicher wählen</translation>
    </message>
    <message>
        <source>Use def&amp;ault folder</source>
        <translation>Standardordner</translation>
    </message>
    <message>
        <source>Keep the cache in the library’s folder</source>
        <translation>Den Zwischenspeicher im Ordner der Bibliothek behalten</translation>
    </message>
    <message>
        <source>Keep the cache in this folder</source>
        <translation>Den Zwischenspeicher in diesem Ordner behalten</translation>
    </message>
</context>
<context>
    <name>CacheRescue</name>
    <message>
        <source>The cache of analysed photos is damaged again: the disk it is on may be failing. Your photos and groups are not affected. Check the disk, then start PhotoClust again.</source>
        <translation>Der Zwischenspeicher ist wieder beschädigt: Vielleicht ist sein Laufwerk defekt. Fotos und Gruppen sind nicht betroffen. Bitte das Laufwerk prüfen, dann PhotoClust neu starten.</translation>
    </message>
    <message>
        <source>Starting the cache afresh</source>
        <translation>Zwischenspeicher wird neu begonnen</translation>
    </message>
</context>
<context>
    <name>CertaintySteps</name>
    <message>
        <source>How sure it must be</source>
        <translation>Wie sicher es sein muss</translation>
    </message>
    <message>
        <source>Only photos that fit a group well</source>
        <translation>Nur Fotos, die gut in eine Gruppe passen</translation>
    </message>
    <message>
        <source>Those that fit fairly well, too</source>
        <translation>Auch solche, die recht gut passen</translation>
    </message>
    <message>
        <source>All that fit a group at all: look through them</source>
        <translation>Alle, die überhaupt in eine Gruppe passen: bitte durchsehen</translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation>alle {n}</translation>
    </message>
    <message>
        <source>fairly sure {n}</source>
        <translation>recht sicher {n}</translation>
    </message>
    <message>
        <source>sure {n}</source>
        <translation>sicher {n}</translation>
    </message>
</context>
<context>
    <name>ClockFlow</name>
    <message>
        <source>Clocks can be compared once photos were read and grouped.</source>
        <translation>Uhren lassen sich vergleichen, sobald Fotos gelesen und gruppiert sind.</translation>
    </message>
    <message>
        <source>Comparing the clocks of cameras</source>
        <translation>Uhren der Kameras werden verglichen</translation>
    </message>
    <message>
        <source>No camera&apos;s clock seems to be out of step.</source>
        <translation>Keine Uhr einer Kamera scheint falsch zu gehen.</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Take it as it was</source>
        <translation>Nehmen, wie sie war</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Neu gruppieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>ClusterListModel</name>
    <message>
        <source>Unsorted</source>
        <translation>Unsortiert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>Photos that are in no group.</source>
        <translation>Fotos, die in keiner Gruppe sind.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Filed to {folder}</source>
        <translation>Abgelegt in {folder}</translation>
    </message>
    <message>
        <source>Key {n} sends photos here</source>
        <translation>Taste {n} verschiebt Fotos hierher</translation>
    </message>
</context>
<context>
    <name>ClusterPane</name>
    <message>
        <source>Order of the groups</source>
        <translation>Reihenfolge der Gruppen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Unsortiert</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation>Ähnliche beieinander</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Not accepted first</source>
        <translation>Unbestätigte zuerst</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
</context>
<context>
    <name>ClusterPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>ClusterRowDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>CompareFlow</name>
    <message>
        <source>Select two to six photos to compare them.</source>
        <translation>Wählen Sie zwei bis sechs Fotos, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Looking for the best shots</source>
        <translation>Beste Aufnahmen werden gesucht</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Das Foto wird geöffnet</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Fotos werden verglichen</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Keep what is marked, the others to the trash…</source>
        <translation>Gezeichnete behalten, die anderen in den Papierkorb…</translation>
    </message>
    <message>
        <source>Keep the best, the others to the trash…</source>
        <translation>Das beste behalten, die anderen in den Papierkorb…</translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Zurück zu den Fotos (Esc)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Whole photos or full size (Z)</source>
        <translation>Ganze Fotos oder volle Größe (Z)</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Keep (P)</source>
        <translation>Behalten (P)</translation>
    </message>
    <message>
        <source>For the trash (X)</source>
        <translation>Für den Papierkorb (X)</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>for the trash</source>
        <translation>für den Papierkorb</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Pin to a number key</source>
        <translation>Auf eine Zifferntaste legen</translation>
    </message>
    <message>
        <source>Order of photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in PhotoClust</source>
        <translation>In PhotoClust ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your photos and what you sorted are safe: every step is on disk. You can go on; if things look odd, start PhotoClust again. The report below helps to mend it. It stays on this computer unless you send it.</source>
        <translation>Das ist ein Fehler im Programm, nicht Ihrer. Ihre Fotos und alles, was sortiert ist, sind sicher: Jeder Schritt ist gespeichert. Sie können weitermachen; wirkt etwas seltsam, starten Sie PhotoClust neu. Der Bericht unten hilft, den Fehler zu beheben. Er bleibt auf diesem Computer, solange Sie ihn nicht verschicken.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DayRangePopup</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Detour</name>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Zurück zur vorigen Ansicht (Esc)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Ansicht</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen loslassen</translation>
    </message>
    <message>
        <source>Drop to add these photos</source>
        <translation>Loslassen, um diese Fotos hinzuzufügen</translation>
    </message>
    <message>
        <source>Find photos like this</source>
        <translation>Ähnliche Fotos suchen</translation>
    </message>
    <message>
        <source>Drop to add this photo</source>
        <translation>Ablegen, um dieses Foto hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Merge with</source>
        <translation>Vereinen mit</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>No group is pinned to {n} yet: choose one and press Ctrl+{n}.</source>
        <translation>Auf Taste {n} liegt noch keine Gruppe: eine auswählen und Strg+{n} drücken.</translation>
    </message>
    <message>
        <source>Choose one group to pin it to a number key.</source>
        <translation>Eine einzelne Gruppe auswählen, um sie auf eine Zifferntaste zu legen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Try it with sample photos</source>
        <translation>Mit Beispielfotos ausprobieren</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Einen Ordner mit Fotos hierher ziehen</translation>
    </message>
    <message>
        <source>They stay on this computer. PhotoClust puts look-alike photos into groups; nothing is moved until you say so.</source>
        <translation>Sie bleiben auf diesem Computer. PhotoClust fasst ähnliche Fotos zu Gruppen zusammen; verschoben wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Opening your photos…</source>
        <translation>Fotos werden geöffnet…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No photo passes the filter.</source>
        <translation>Kein Foto passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden für „{text}“</translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation>Einen anderen Namen versuchen oder einen Teil davon.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>No photos in there</source>
        <translation>Keine Fotos darin</translation>
    </message>
    <message>
        <source>No photos in “{text}”</source>
        <translation>Keine Fotos in „{text}“</translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation>Einen anderen Ordner versuchen.</translation>
    </message>
    <message>
        <source>Everything is sorted</source>
        <translation>Alles ist sortiert</translation>
    </message>
    <message>
        <source>No photo is left over.</source>
        <translation>Kein Foto ist übrig.</translation>
    </message>
    <message>
        <source>No photo is left over</source>
        <translation>Kein Foto ist übrig</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Hand groups to other programs</source>
        <translation>Gruppen an andere Programme geben</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Keywords that others wrote stay. You can undo this, tomorrow too.</source>
        <translation>Stichwörter von anderen bleiben. Sie können dies rückgängig machen, auch morgen noch.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking which sidecars there are…</source>
        <translation>Vorhandene Begleitdateien werden gesucht…</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There is no group to hand over yet.</source>
        <translation>Es gibt noch keine Gruppe zum Weitergeben.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Plan wird gemacht</translation>
    </message>
    <message>
        <source>Writing keywords</source>
        <translation>Stichwörter werden geschrieben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Photos in groups</source>
        <translation>Fotos in Gruppen</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Unsortiert</translation>
    </message>
    <message>
        <source>The groups are in “{file}” now.</source>
        <translation>Die Gruppen stehen jetzt in „{file}“.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>Looking where everything would go…</source>
        <translation>Es wird nachgesehen, wohin alles käme…</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing would be filed.</source>
        <translation>Nirgends ist ein Häkchen, also würde nichts abgelegt.</translation>
    </message>
    <message>
        <source>File into this folder</source>
        <translation>In diesen Ordner ablegen</translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or press “Choose…”.</source>
        <translation>Den ganzen Pfad eines Ordners angeben oder „Wählen…“ drücken.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Only renamed ({n})</source>
        <translation>Nur umbenannte ({n})</translation>
    </message>
    <message>
        <source>Only left out ({n})</source>
        <translation>Nur ausgelassene ({n})</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Untick what should stay; double-click a folder to rename it.</source>
        <translation>Was bleiben soll: Häkchen entfernen; Doppelklick auf einen Ordner benennt ihn um.</translation>
    </message>
    <message>
        <source>Nothing is overwritten. You can undo this, tomorrow too.</source>
        <translation>Nichts wird überschrieben. Alles lässt sich rückgängig machen, auch morgen noch.</translation>
    </message>
    <message>
        <source>Which photos to show</source>
        <translation>Welche Fotos gezeigt werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FilingFlow</name>
    <message>
        <source>There is no group to file yet.</source>
        <translation>Es gibt noch keine Gruppe zum Ablegen.</translation>
    </message>
    <message>
        <source>File again…</source>
        <translation>Noch einmal ablegen…</translation>
    </message>
    <message>
        <source>Filing photos</source>
        <translation>Fotos werden abgelegt</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Taking photos back</source>
        <translation>Fotos werden zurückgeholt</translation>
    </message>
    <message>
        <source>Filing photos again</source>
        <translation>Fotos werden wieder abgelegt</translation>
    </message>
</context>
<context>
    <name>FilingModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>FilingResultDialog</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{what}: taken back.</source>
        <translation>{what}: rückgängig gemacht.</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Zu finden in {folder}.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show only some groups or photos (Ctrl+L)</source>
        <translation>Nur manche Gruppen oder Fotos zeigen (Strg+L)</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>Noch nicht abgelegt</translation>
    </message>
    <message>
        <source>With new photos</source>
        <translation>Mit neuen Fotos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Nicht abgelegt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>It is not there now: its disk is not connected, or it was moved.</source>
        <translation>Er ist gerade nicht da: Sein Datenträger ist nicht verbunden, oder er wurde verschoben.</translation>
    </message>
    <message>
        <source>The folder of “{group}”: photos put here belong to it.</source>
        <translation>Der Ordner von „{group}“: Fotos, die hierher kommen, gehören dazu.</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Add a folder to put photos into…</source>
        <translation>Einen Ordner für Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Ordner einblenden</translation>
    </message>
    <message>
        <source>Fold the folders away</source>
        <translation>Ordner ausblenden</translation>
    </message>
</context>
<context>
    <name>FolderSide</name>
    <message>
        <source>File to</source>
        <translation>Ablegen in</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>With Ctrl: copy</source>
        <translation>Mit Strg: kopieren</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Show this folder at the left</source>
        <translation>Diesen Ordner links zeigen</translation>
    </message>
    <message>
        <source>File to this folder</source>
        <translation>In diesen Ordner ablegen</translation>
    </message>
    <message>
        <source>Looking at folders</source>
        <translation>Ordner werden angesehen</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Looking at new files</source>
        <translation>Neue Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
</context>
<context>
    <name>FurtherReading</name>
    <message>
        <source>Two networks have seen your photos. They can be grouped by both now.</source>
        <translation>Zwei Netze haben Ihre Fotos gesehen. Jetzt können sie nach beiden gruppiert werden.</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Neu gruppieren</translation>
    </message>
    <message>
        <source>Keep the groups</source>
        <translation>Gruppen behalten</translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation>Fotos werden genauer angesehen</translation>
    </message>
</context>
<context>
    <name>GranularitySlider</name>
    <message>
        <source>Finer or coarser groups</source>
        <translation>Feinere oder gröbere Gruppen</translation>
    </message>
    <message>
        <source>Finer makes more and smaller groups, coarser fewer and larger ones.
Groups you named, merged, accepted or corrected stay as they are.</source>
        <translation>Feiner ergibt mehr und kleinere Gruppen, gröber weniger und größere.
Benannte, vereinte, bestätigte und berichtigte Gruppen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Let PhotoClust choose how fine the groups are</source>
        <translation>PhotoClust wählen lassen, wie fein die Gruppen sind</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Automatisch wählen</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Feiner</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>Gröber</translation>
    </message>
    <message>
        <source>{n} unsorted</source>
        <translation>{n} unsortiert</translation>
    </message>
    <message>
        <source>Groups made by {methods}</source>
        <translation>Gruppen gebildet mit {methods}</translation>
    </message>
</context>
<context>
    <name>GroupHeader</name>
    <message>
        <source>Shown group</source>
        <translation>Gezeigte Gruppe</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Ablegen…</translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation>Alle {n} bestätigen</translation>
    </message>
    <message>
        <source>File all {n}…</source>
        <translation>Alle {n} ablegen…</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n} Gruppen</translation>
    </message>
    <message>
        <source>filed to {folder}</source>
        <translation>abgelegt in {folder}</translation>
    </message>
    <message>
        <source>The photos of all groups are in this order. Click to end it.</source>
        <translation>Die Fotos aller Gruppen stehen in dieser Reihenfolge. Ein Klick beendet sie.</translation>
    </message>
    <message>
        <source>More for this group</source>
        <translation>Mehr zu dieser Gruppe</translation>
    </message>
</context>
<context>
    <name>GroupingFlow</name>
    <message>
        <source>Adding new photos to groups</source>
        <translation>Neue Fotos kommen in Gruppen</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Neu gruppieren</translation>
    </message>
    <message>
        <source>Grouping photos</source>
        <translation>Fotos werden gruppiert</translation>
    </message>
    <message>
        <source>Keep the groups</source>
        <translation>Gruppen behalten</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Shots of one moment share a tile that shows their number. Choose one and press E to see them all.</source>
        <translation>Aufnahmen eines Augenblicks teilen sich eine Kachel, die ihre Anzahl zeigt. Wählen Sie eine und drücken Sie E, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Is a group two things? Choose it and press S: parts are proposed, and nothing changes before you agree.</source>
        <translation>Ist eine Gruppe zweierlei? Wählen Sie sie und drücken Sie S: Teile werden vorgeschlagen, und nichts ändert sich, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>“File all…” puts every group into a folder of its own, after a plan that you see first. Undo brings every photo back.</source>
        <translation>„Alle ablegen…“ legt jede Gruppe in einen eigenen Ordner, nach einem Plan, den Sie zuerst sehen. Rückgängig bringt jedes Foto zurück.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation>{step}, jetzt</translation>
    </message>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}, rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Click a step to go back to it, or forward again.</source>
        <translation>Ein Klick auf einen Schritt führt zu ihm zurück oder wieder vor.</translation>
    </message>
    <message>
        <source>Close the history (Ctrl+H)</source>
        <translation>Verlauf schließen (Strg+H)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>{n} photos/s</source>
        <translation>{n} Fotos/s</translation>
    </message>
    <message>
        <source>{n} files/s</source>
        <translation>{n} Dateien/s</translation>
    </message>
</context>
<context>
    <name>LayoutSwitch</name>
    <message>
        <source>What lies together on the map</source>
        <translation>Was auf der Karte beieinanderliegt</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Photos of one theme lie together, and themes apart from each other</source>
        <translation>Fotos eines Themas liegen beieinander, verschiedene Themen getrennt</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Photos of one scene lie right beside each other; takes longer to make, once for the same photos</source>
        <translation>Fotos einer Szene liegen direkt nebeneinander; das Anlegen dauert länger, für dieselben Fotos einmal</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Left alone</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Nothing was left alone.</source>
        <translation>Es wurde nichts ausgelassen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Opening your photos</source>
        <translation>Fotos werden geöffnet</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Fotos werden gelesen</translation>
    </message>
</context>
<context>
    <name>LibraryRescue</name>
    <message>
        <source>Use the backup</source>
        <translation>Sicherung verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Die Sicherung ist eingesetzt.</translation>
    </message>
    <message>
        <source>The backup is in place. The damaged library was kept as {file}.</source>
        <translation>Die Sicherung ist eingesetzt. Die beschädigte Bibliothek wurde als {file} aufgehoben.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Unsorted</source>
        <translation>Unsortiert</translation>
    </message>
</context>
<context>
    <name>LookAlikeFlow</name>
    <message>
        <source>Photos like {name}</source>
        <translation>Fotos wie {name}</translation>
    </message>
    <message>
        <source>More like {group}</source>
        <translation>Mehr wie „{group}“</translation>
    </message>
    <message>
        <source>Photos like this picture</source>
        <translation>Fotos wie dieses Bild</translation>
    </message>
    <message>
        <source>Photos have to be read before similar ones can be found.</source>
        <translation>Bevor ähnliche Fotos gefunden werden können, müssen die Fotos gelesen sein.</translation>
    </message>
    <message>
        <source>Looking for similar photos</source>
        <translation>Ähnliche Fotos werden gesucht</translation>
    </message>
    <message>
        <source>No other photo of the library is known to be like it.</source>
        <translation>In der Bibliothek ist kein anderes Foto bekannt, das ihm ähnelt.</translation>
    </message>
    <message>
        <source>No photos like this picture were looked for. {reason}</source>
        <translation>Es wurden keine Fotos wie dieses Bild gesucht. {reason}</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of photos</source>
        <translation>Karte der Fotos</translation>
    </message>
</context>
<context>
    <name>MapFlow</name>
    <message>
        <source>The map is made as soon as the photos are read.</source>
        <translation>Die Karte entsteht, sobald die Fotos gelesen sind.</translation>
    </message>
    <message>
        <source>Putting photos that look alike next to each other…</source>
        <translation>Ähnliche Fotos werden nebeneinandergelegt…</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Die Karte entsteht</translation>
    </message>
    <message>
        <source>The map was not made. Leave it and come back to try again.</source>
        <translation>Die Karte ist nicht entstanden. Verlassen Sie sie und kommen Sie zurück, um es noch einmal zu versuchen.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>MethodChoiceBox</name>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>The groups there are</source>
        <translation>Die vorhandenen Gruppen</translation>
    </message>
    <message>
        <source>PhotoClust’s own</source>
        <translation>Das von PhotoClust</translation>
    </message>
    <message>
        <source>The paper’s: UMAP and HDBSCAN</source>
        <translation>Das des Artikels: UMAP und HDBSCAN</translation>
    </message>
    <message>
        <source>PCA, UMAP and HDBSCAN</source>
        <translation>PCA, UMAP und HDBSCAN</translation>
    </message>
    <message>
        <source>Plain: PCA and k-means</source>
        <translation>Schlicht: PCA und k-Means</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>MethodsFlow</name>
    <message>
        <source>Photos are still being read. Compare methods when that is done.</source>
        <translation>Es werden noch Fotos eingelesen. Vergleichen Sie Verfahren, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Comparing methods</source>
        <translation>Verfahren werden verglichen</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Gruppe {n}</translation>
    </message>
    <message>
        <source>Grouping photos</source>
        <translation>Fotos werden gruppiert</translation>
    </message>
    <message>
        <source>Photos are being grouped. Compare methods again when that is done.</source>
        <translation>Es werden gerade Fotos gruppiert. Vergleichen Sie Verfahren wieder, wenn das fertig ist.</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Compare methods</source>
        <translation>Verfahren vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave the groups as they are (Esc)</source>
        <translation>Gruppen lassen, wie sie sind (Esc)</translation>
    </message>
    <message>
        <source>How far both sides agree is told here once both have groups.</source>
        <translation>Wie weit beide Seiten übereinstimmen, steht hier, sobald beide Gruppen haben.</translation>
    </message>
</context>
<context>
    <name>MethodsSide</name>
    <message>
        <source>Make groups</source>
        <translation>Gruppen bilden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these groups</source>
        <translation>Diese Gruppen übernehmen</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Unsortiert</translation>
    </message>
    <message>
        <source>made by {methods}</source>
        <translation>gebildet mit {methods}</translation>
    </message>
    <message>
        <source>Choose methods, then let them make groups.</source>
        <translation>Wählen Sie Verfahren und lassen Sie sie Gruppen bilden.</translation>
    </message>
</context>
<context>
    <name>MovedPhotos</name>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Look for the photos in this folder</source>
        <translation>Die Fotos in diesem Ordner suchen</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Fotos werden gesucht</translation>
    </message>
    <message>
        <source>None of the missing photos are in “{folder}”.</source>
        <translation>Keines der fehlenden Fotos ist in „{folder}“.</translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation>Woanders suchen…</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>NewPhotosFlow</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Alle aufnehmen</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>as many as fit</source>
        <translation>so viele, wie passen</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>wird selbst gefunden</translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation>{n} Gruppen</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} Dimensionen</translation>
    </message>
    <message>
        <source>{n} % of the variance</source>
        <translation>{n} % der Varianz</translation>
    </message>
    <message>
        <source>perplexity {n}</source>
        <translation>Perplexität {n}</translation>
    </message>
    <message>
        <source>{n} photos at least</source>
        <translation>mindestens {n} Fotos</translation>
    </message>
    <message>
        <source>up to {n} apart</source>
        <translation>Abstand bis {n}</translation>
    </message>
    <message>
        <source>How many groups to make</source>
        <translation>Wie viele Gruppen gebildet werden</translation>
    </message>
    <message>
        <source>To how many dimensions</source>
        <translation>Auf wie viele Dimensionen</translation>
    </message>
    <message>
        <source>To how many dimensions, or with % how much of the variance stays</source>
        <translation>Auf wie viele Dimensionen, oder mit %, wie viel der Varianz bleibt</translation>
    </message>
    <message>
        <source>To how many dimensions before UMAP, or with % how much of the variance stays</source>
        <translation>Auf wie viele Dimensionen vor UMAP, oder mit %, wie viel der Varianz bleibt</translation>
    </message>
    <message>
        <source>About how many neighbours each photo is held near to</source>
        <translation>Etwa wie vielen Nachbarn jedes Foto nahe bleibt</translation>
    </message>
    <message>
        <source>How many photos a group has at least</source>
        <translation>Wie viele Fotos eine Gruppe mindestens hat</translation>
    </message>
    <message>
        <source>How near photos have to be to be in one group</source>
        <translation>Wie nah Fotos sein müssen, um in einer Gruppe zu sein</translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Looking at folders</source>
        <translation>Ordner werden angesehen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>No program on this computer says that it opens such photos.</source>
        <translation>Kein Programm auf diesem Computer gibt an, solche Fotos zu öffnen.</translation>
    </message>
    <message>
        <source>{program} could not be started: {reason}. The photo is unchanged.</source>
        <translation>{program} konnte nicht gestartet werden: {reason}. Das Foto ist unverändert.</translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>Eigenes Muster</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Ein Feld einfügen</translation>
    </message>
    <message>
        <source>Own pattern…</source>
        <translation>Eigenes Muster…</translation>
    </message>
    <message>
        <source>A folder for each group</source>
        <translation>Ein Ordner je Gruppe</translation>
    </message>
    <message>
        <source>Years, in them the groups</source>
        <translation>Jahre, darin die Gruppen</translation>
    </message>
    <message>
        <source>Groups, in them the days</source>
        <translation>Gruppen, darin die Tage</translation>
    </message>
    <message>
        <source>Years and months, in them the groups</source>
        <translation>Jahre und Monate, darin die Gruppen</translation>
    </message>
    <message>
        <source>Places, in them the groups</source>
        <translation>Orte, darin die Gruppen</translation>
    </message>
    <message>
        <source>Rome</source>
        <comment>a town, as an example</comment>
        <translation>Rom</translation>
    </message>
    <message>
        <source>{words}: {example}</source>
        <translation>{words}: {example}</translation>
    </message>
    <message>
        <source>the name of the group</source>
        <translation>der Name der Gruppe</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>der Ort</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Unsortiert</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>{name}, video</source>
        <translation>{name}, Video</translation>
    </message>
    <message>
        <source>{name}, file is missing</source>
        <translation>{name}, Datei fehlt</translation>
    </message>
    <message>
        <source>{name}, drive is not connected</source>
        <translation>{name}, Laufwerk nicht angeschlossen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>The file is missing. It was here when it was last read.</source>
        <translation>Die Datei fehlt. Beim letzten Lesen war sie noch da.</translation>
    </message>
    <message>
        <source>Its drive or folder is not connected now.</source>
        <translation>Ihr Laufwerk oder Ordner ist gerade nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Close the stack: E, or click the number.</source>
        <translation>Den Stapel zuklappen: E oder ein Klick auf die Zahl.</translation>
    </message>
    <message>
        <source>See each of them: E, or click the number.</source>
        <translation>Jedes einzeln sehen: E oder ein Klick auf die Zahl.</translation>
    </message>
    <message>
        <source>In: {group}</source>
        <translation>In: {group}</translation>
    </message>
</context>
<context>
    <name>PhotoLikeness</name>
    <message>
        <source>Preparing to find similar photos</source>
        <translation>Suche nach ähnlichen Fotos wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>PhotoLooks</name>
    <message>
        <source>Looking at photos</source>
        <translation>Fotos werden angesehen</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>Foto wird geöffnet</translation>
    </message>
    <message>
        <source>The photo cannot be shown.</source>
        <translation>Das Foto kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Key {n} sends photos to “{winner}” now, no longer to “{loser}”.</source>
        <translation>Taste {n} verschiebt Fotos jetzt nach „{winner}“, nicht mehr nach „{loser}“.</translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning</source>
        <translation>Plan wird gemacht</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Open in the player</source>
        <translation>Im Player öffnen</translation>
    </message>
    <message>
        <source>Open in the player (Ctrl+Enter)</source>
        <translation>Im Player öffnen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Full view (Space)</source>
        <translation>Großansicht (Leertaste)</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Ähnliche Fotos</translation>
    </message>
    <message>
        <source>Show all (Ctrl+D)</source>
        <translation>Alle zeigen (Strg+D)</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>{name}: look at it in full</source>
        <translation>{name}: groß ansehen</translation>
    </message>
    <message>
        <source>Similar photos in this panel</source>
        <translation>Ähnliche Fotos in diesem Bereich</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look at it in full (Space)</source>
        <translation>Groß ansehen (Leertaste)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close the problems (Esc)</source>
        <translation>Probleme schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>Probleme schließen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
</context>
<context>
    <name>ReadingNews</name>
    <message>
        <source>No photos in “{name}”.</source>
        <translation>Keine Fotos in „{name}“.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>SampleFlow</name>
    <message>
        <source>Copying the sample photos</source>
        <translation>Beispielfotos werden kopiert</translation>
    </message>
</context>
<context>
    <name>SearchPreparation</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected photos</source>
        <translation>Ausgewählte Fotos</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>To Unsorted</source>
        <translation>Nach Unsortiert</translation>
    </message>
    <message>
        <source>Leave in Unsorted</source>
        <translation>In „Unsortiert“ lassen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This folder cannot be used now. The cache is in {folder} meanwhile.</source>
        <translation>Dieser Ordner ist gerade nicht benutzbar. Der Zwischenspeicher ist solange in {folder}.</translation>
    </message>
    <message>
        <source>Choose a folder on a larger disk if this one is small. The cache moves there at once; the library with your groups stays.</source>
        <translation>Ist dieses Laufwerk klein, einen Ordner auf einem größeren wählen. Der Zwischenspeicher zieht gleich dorthin um; die Bibliothek mit den Gruppen bleibt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Thumbnail &amp;size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>&amp;Fill the square</source>
        <translation>Quadrat ausfüllen</translation>
    </message>
    <message>
        <source>Sho&amp;w stacks as one</source>
        <translation>Stapel &amp;als ein Foto zeigen</translation>
    </message>
    <message>
        <source>Shots of one moment, copies and edited versions share a tile.</source>
        <translation>Aufnahmen eines Augenblicks, Kopien und bearbeitete Fassungen teilen sich eine Kachel.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Offer &amp;new photos as they come</source>
        <translation>&amp;Neue Fotos anbieten, sobald sie kommen</translation>
    </message>
    <message>
        <source>Your folders are watched while the window is open. F5 adds what is new at any time.</source>
        <translation>Ihre Ordner werden beobachtet, solange das Fenster offen ist. F5 nimmt jederzeit auf, was neu ist.</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Graphics card if there is one</source>
        <translation>Grafikkarte, falls vorhanden</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Now: {device}.</source>
        <translation>Jetzt: {device}.</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Whichever is faster here</source>
        <translation>Was hier schneller ist</translation>
    </message>
    <message>
        <source>Fast (int8)</source>
        <translation>Schnell (int8)</translation>
    </message>
    <message>
        <source>Exact (float)</source>
        <translation>Genau (float)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>With another precision all photos are read once more.</source>
        <translation>Mit anderer Genauigkeit werden alle Fotos noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Genau hinsehen</translation>
    </message>
    <message>
        <source>As the library was grouped</source>
        <translation>Wie die Bibliothek gruppiert wurde</translation>
    </message>
    <message>
        <source>&amp;Reading photos</source>
        <translation>&amp;Fotos einlesen</translation>
    </message>
    <message>
        <source>To look closely, a second network sees every photo too, once: groups often need fewer corrections, and reading takes longer.</source>
        <translation>Beim genauen Hinsehen sieht auch ein zweites Netz jedes Foto, einmal: Gruppen brauchen oft weniger Korrekturen, und das Einlesen dauert länger.</translation>
    </message>
    <message>
        <source>Automatic ({n})</source>
        <translation>Automatisch ({n})</translation>
    </message>
    <message>
        <source>Fewer leave more of the computer to other programs.</source>
        <translation>Weniger lassen anderen Programmen mehr vom Computer.</translation>
    </message>
    <message>
        <source>Photos read at &amp;once</source>
        <translation>Zugleich gelesene Fotos</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Cannot be read yet</source>
        <translation>Noch nicht lesbar</translation>
    </message>
    <message>
        <source>RAW photos</source>
        <translation>RAW-Fotos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the library’s folder</source>
        <translation>Den Ordner der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>What was worked out from your photos. Emptying it loses nothing, but all photos are read once more.</source>
        <translation>Was aus den Fotos berechnet wurde. Beim Leeren geht nichts verloren, aber alle Fotos werden noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Cache’s folder</source>
        <translation>Ordner dafür</translation>
    </message>
    <message>
        <source>When the cache grows larger, what it keeps of photos no longer in the library goes first, then the oldest thumbnails; these are made again when you look at them. What groups are made of always stays.</source>
        <translation>Wird der Zwischenspeicher größer, geht zuerst, was er über Fotos weiß, die nicht mehr in der Bibliothek sind, dann die ältesten Vorschaubilder; diese entstehen beim Ansehen neu. Woraus Gruppen gebildet werden, bleibt immer.</translation>
    </message>
    <message>
        <source>Cache at &amp;most</source>
        <translation>Höchstgröße</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>The cache is emptied when you quit; photos are then read once more.</source>
        <translation>Der Zwischenspeicher wird beim Beenden geleert; dann werden die Fotos noch einmal gelesen.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Photos are analysed on this computer with {model}.</source>
        <translation>Fotos werden auf diesem Computer mit {model} untersucht.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste oder Wirkung suchen</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
</context>
<context>
    <name>SidecarRows</name>
    <message>
        <source>Sidecar</source>
        <translation>Begleitdatei</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>None of ours any more</source>
        <translation>Keine von uns mehr</translation>
    </message>
    <message>
        <source>What others wrote in it stays</source>
        <translation>Was andere hineingeschrieben haben, bleibt</translation>
    </message>
    <message>
        <source>New sidecar</source>
        <translation>Neue Begleitdatei</translation>
    </message>
    <message>
        <source>What is in it already stays</source>
        <translation>Was schon darin steht, bleibt</translation>
    </message>
</context>
<context>
    <name>SimilarFlow</name>
    <message>
        <source>Looking for similar photos</source>
        <translation>Ähnliche Fotos werden gesucht</translation>
    </message>
</context>
<context>
    <name>SplitFlow</name>
    <message>
        <source>Photos are still being read. Split the group when that is done.</source>
        <translation>Fotos werden noch gelesen. Die Gruppe aufteilen, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Looking for parts of the group</source>
        <translation>Teile der Gruppe werden gesucht</translation>
    </message>
    <message>
        <source>“{group}” can be split now.</source>
        <translation>„{group}“ kann jetzt aufgeteilt werden.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>These photos must be read again before they can be split.</source>
        <translation>Diese Fotos müssen noch einmal gelesen werden, bevor sie sich aufteilen lassen.</translation>
    </message>
    <message>
        <source>The group has changed since. Split it again to see its parts.</source>
        <translation>Die Gruppe hat sich inzwischen geändert. Noch einmal aufteilen, um ihre Teile zu sehen.</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Split a group</source>
        <translation>Gruppe aufteilen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Fewer parts</source>
        <translation>Weniger Teile</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Mehr Teile</translation>
    </message>
    <message>
        <source>Leave the group as it is (Esc)</source>
        <translation>Die Gruppe lassen, wie sie ist (Esc)</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>{n} Teile</translation>
    </message>
    <message>
        <source>Split into {n} groups</source>
        <translation>In {n} Gruppen aufteilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Stays in “{group}”</source>
        <translation>Bleibt in „{group}“</translation>
    </message>
    <message>
        <source>Split “{group}”</source>
        <translation>„{group}“ aufteilen</translation>
    </message>
    <message>
        <source>Each ticked part becomes a group of its own. The rest stays together.</source>
        <translation>Jeder Teil mit Häkchen wird eine eigene Gruppe. Der Rest bleibt zusammen.</translation>
    </message>
</context>
<context>
    <name>SplitPartsModel</name>
    <message>
        <source>Part {n}</source>
        <translation>Teil {n}</translation>
    </message>
</context>
<context>
    <name>StackCommands</name>
    <message>
        <source>There is no stack among the selected photos.</source>
        <translation>Unter den gewählten Fotos ist kein Stapel.</translation>
    </message>
</context>
<context>
    <name>StackFinder</name>
    <message>
        <source>Looking for shots of one moment</source>
        <translation>Aufnahmen eines Augenblicks werden gesucht</translation>
    </message>
</context>
<context>
    <name>StartingFlow</name>
    <message>
        <source>Reading keywords and folders</source>
        <translation>Stichwörter und Ordner werden gelesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message>
        <source>Looking for suggestions</source>
        <translation>Vorschläge werden gesucht</translation>
    </message>
</context>
<context>
    <name>SurestPage</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Finishing what is in hand…</source>
        <translation>Das Laufende wird fertig gemacht…</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>Merge {n} groups into “{group}”</source>
        <translation>
            <numerusform>1 Gruppe in „{group}“ vereinen</numerusform>
            <numerusform>{n} Gruppen in „{group}“ vereinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to “{group}”</source>
        <translation>
            <numerusform>1 Foto nach „{group}“ verschieben</numerusform>
            <numerusform>{n} Fotos nach „{group}“ verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to Unsorted</source>
        <translation>
            <numerusform>1 Foto nach „Unsortiert“ verschieben</numerusform>
            <numerusform>{n} Fotos nach „Unsortiert“ verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dissolve {n} groups</source>
        <translation>
            <numerusform>„{group}“ auflösen</numerusform>
            <numerusform>{n} Gruppen auflösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “{group}” into {n} parts</source>
        <translation>
            <numerusform>„{group}“ in 1 Teil aufteilen</numerusform>
            <numerusform>„{group}“ in {n} Teile aufteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} photos from the library</source>
        <translation>
            <numerusform>1 Foto aus der Bibliothek entfernen</numerusform>
            <numerusform>{n} Fotos aus der Bibliothek entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “{group}” to “{other}”</source>
        <translation>„{group}“ in „{other}“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} groups</source>
        <translation>
            <numerusform>„{group}“ bestätigen</numerusform>
            <numerusform>{n} Gruppen bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen {n} groups</source>
        <translation>
            <numerusform>„{group}“ wieder öffnen</numerusform>
            <numerusform>{n} Gruppen wieder öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {what} from the library</source>
        <translation>{what} aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>That group no longer exists.</source>
        <translation>Diese Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Select at least two groups to merge.</source>
        <translation>Zum Vereinen mindestens zwei Gruppen auswählen.</translation>
    </message>
    <message>
        <source>These photos are already in that group.</source>
        <translation>Diese Fotos sind schon in dieser Gruppe.</translation>
    </message>
    <message>
        <source>These photos are unsorted already.</source>
        <translation>Diese Fotos sind schon unsortiert.</translation>
    </message>
    <message>
        <source>“{group}” does not come apart any further.</source>
        <translation>„{group}“ lässt sich nicht weiter aufteilen.</translation>
    </message>
    <message>
        <source>{what} were left alone.</source>
        <translation>Ausgelassen: {what}.</translation>
    </message>
    <message>
        <source>It belongs to another program and was not entered.</source>
        <translation>Das gehört einem anderen Programm und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Export the photos from that program into a folder and add the folder.</source>
        <translation>Die Fotos aus jenem Programm in einen Ordner exportieren und diesen hinzufügen.</translation>
    </message>
    <message>
        <source>It is a link and was not followed.</source>
        <translation>Das ist eine Verknüpfung; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Add what it leads to, if you want the photos there.</source>
        <translation>Um die Fotos dort zu lesen, das hinzufügen, worauf sie zeigt.</translation>
    </message>
    <message>
        <source>It is a camera RAW file, which needs an extra that is not installed.</source>
        <translation>Es ist eine RAW-Datei einer Kamera; die nötige Erweiterung ist nicht installiert.</translation>
    </message>
    <message>
        <source>It is a kind of picture that is not read.</source>
        <translation>Das ist eine Art von Bild, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG with a photo editor.</source>
        <translation>Mit einem Bildprogramm als JPEG oder PNG speichern.</translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation>Die Datei ist versteckt.</translation>
    </message>
    <message>
        <source>Unhide it, or give it a name without a dot in front, if you want it read.</source>
        <translation>Damit sie gelesen wird, sie sichtbar machen oder den Punkt vor ihrem Namen entfernen.</translation>
    </message>
    <message>
        <source>The folder is hidden and was not entered.</source>
        <translation>Der Ordner ist versteckt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Add the folder by itself, if you want the photos in it.</source>
        <translation>Um die Fotos darin zu lesen, den Ordner selbst hinzufügen.</translation>
    </message>
    <message>
        <source>The folder belongs to the system (trash, thumbnails) and was not entered.</source>
        <translation>Der Ordner gehört dem System (Papierkorb, Vorschaubilder) und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Copy the photos you want out of it into a folder of your own.</source>
        <translation>Die gewünschten Fotos daraus in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>The folder was read already, under another name.</source>
        <translation>Der Ordner wurde schon gelesen, unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>PhotoClust keeps its own data in this folder; it was not entered.</source>
        <translation>PhotoClust bewahrt in diesem Ordner eigene Daten auf; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It is a pipe, a socket or a device, which is never opened.</source>
        <translation>Das ist eine Pipe, ein Socket oder ein Gerät; so etwas wird nie geöffnet.</translation>
    </message>
    <message>
        <source>{what} and {that}</source>
        <translation>{what} und {that}</translation>
    </message>
    <message>
        <source>{what} was left alone.</source>
        <translation>Ausgelassen: {what}.</translation>
    </message>
    <message>
        <source>It is a kind of picture that is not read ({what}).</source>
        <translation>Das ist eine Art von Bild, die nicht gelesen wird ({what}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} libraries of other programs</source>
        <translation>
            <numerusform>1 Mediathek eines anderen Programms</numerusform>
            <numerusform>{n} Mediatheken anderer Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <translation>
            <numerusform>1 Verknüpfung</numerusform>
            <numerusform>{n} Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} RAW photos</source>
        <translation>
            <numerusform>1 RAW-Foto</numerusform>
            <numerusform>{n} RAW-Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of kinds that are not read</source>
        <translation>
            <numerusform>1 Bild einer Art, die nicht gelesen wird</numerusform>
            <numerusform>{n} Bilder von Arten, die nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} videos</source>
        <translation>
            <numerusform>1 Video</numerusform>
            <numerusform>{n} Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden files</source>
        <translation>
            <numerusform>1 versteckte Datei</numerusform>
            <numerusform>{n} versteckte Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden folders</source>
        <translation>
            <numerusform>1 versteckter Ordner</numerusform>
            <numerusform>{n} versteckte Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} system folders</source>
        <translation>
            <numerusform>1 Systemordner</numerusform>
            <numerusform>{n} Systemordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders with a second name</source>
        <translation>
            <numerusform>1 Ordner mit zweitem Namen</numerusform>
            <numerusform>{n} Ordner mit zweitem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders of PhotoClust’s own</source>
        <translation>
            <numerusform>1 eigener Ordner von PhotoClust</numerusform>
            <numerusform>{n} eigene Ordner von PhotoClust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pipes or devices</source>
        <translation>
            <numerusform>1 Pipe oder Gerät</numerusform>
            <numerusform>{n} Pipes oder Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} photos out of “{group}”</source>
        <translation>
            <numerusform>1 Foto aus „{group}“ heraushalten</numerusform>
            <numerusform>{n} Fotos aus „{group}“ heraushalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep “{group}” and “{other}” apart</source>
        <translation>„{group}“ und „{other}“ getrennt halten</translation>
    </message>
    <message>
        <source>Only two groups can be kept apart.</source>
        <translation>Nur zwei Gruppen lassen sich getrennt halten.</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} photos</source>
        <translation>
            <numerusform>1 Foto hinzufügen</numerusform>
            <numerusform>{n} Fotos hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files wait for it.</source>
        <translation>
            <numerusform>1 Datei wartet darauf.</numerusform>
            <numerusform>{n} Dateien warten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer there, nor back at {source}.</source>
        <translation>Sie ist nicht mehr da und auch nicht zurück unter {source}.</translation>
    </message>
    <message>
        <source>Nothing has to be done if it was removed on purpose; if not, look into the trash. When it is in one of these places again, it can be taken back again.</source>
        <translation>Ist sie mit Absicht entfernt worden, ist nichts zu tun; wenn nicht, sehen Sie im Papierkorb nach. Liegt sie wieder an einem dieser Orte, lässt sie sich wieder zurückholen.</translation>
    </message>
    <message>
        <source>It was moved on from here by filing {holder}.</source>
        <translation>Die Datei wurde mit Ablage {holder} von hier weiterbewegt.</translation>
    </message>
    <message>
        <source>It is no longer in the trash, nor back where it was.</source>
        <translation>Sie ist weder im Papierkorb noch zurück an ihrem Platz.</translation>
    </message>
    <message>
        <source>It is no longer there, so it was not filed again.</source>
        <translation>Sie ist nicht mehr da und wurde deshalb nicht wieder abgelegt.</translation>
    </message>
    <message>
        <source>It is no longer there. The photo that it belongs to does not wait for it.</source>
        <translation>Sie ist nicht mehr da. Das Foto, zu dem sie gehört, wartet nicht auf sie.</translation>
    </message>
    <message>
        <source>It is no longer there, and at its old place {source} is another file.</source>
        <translation>Sie ist nicht mehr da, und an ihrem alten Platz {source} liegt eine andere Datei.</translation>
    </message>
    <message>
        <source>Undo filing {holder} first.</source>
        <translation>Zuerst Ablage {holder} rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If it was moved, refresh (F5) and file its group again.</source>
        <translation>Wenn sie verschoben wurde, aktualisieren Sie (F5) und legen Sie ihre Gruppe noch einmal ab.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is the photo, edited.</source>
        <translation>Es ist nichts zu tun, wenn das das bearbeitete Foto ist.</translation>
    </message>
    <message>
        <source>{program} keeps what it knows of these photos in {path} and others like it, which stay there.</source>
        <translation>{program} bewahrt, was es über diese Fotos weiß, in {path} und weiteren solchen Orten auf; sie bleiben dort.</translation>
    </message>
    <message>
        <source>{program} keeps what it knows of these photos in {path}, which stays there.</source>
        <translation>{program} bewahrt, was es über diese Fotos weiß, in {path} auf; das bleibt dort.</translation>
    </message>
    <message>
        <source>Not everything about the files can go along to {folder}.</source>
        <translation>Nicht alles, was zu den Dateien gehört, kann nach {folder} mitgehen.</translation>
    </message>
    <message>
        <source>The originals keep it.</source>
        <translation>Die Originale behalten es.</translation>
    </message>
    <message numerus="yes">
        <source>Permissions and owners are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Rechte und Eigentümer gehen verloren (bei 1 der Dateien).</numerusform>
            <numerusform>Rechte und Eigentümer gehen verloren (bei {n} der Dateien).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owners are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Eigentümer gehen verloren (bei 1 der Dateien).</numerusform>
            <numerusform>Eigentümer gehen verloren (bei {n} der Dateien).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access lists are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Zugriffslisten gehen verloren (bei 1 der Dateien).</numerusform>
            <numerusform>Zugriffslisten gehen verloren (bei {n} der Dateien).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags and other attributes are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Tags und andere Attribute gehen verloren (bei 1 der Dateien).</numerusform>
            <numerusform>Tags und andere Attribute gehen verloren (bei {n} der Dateien).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times are kept less exactly ({n} of the files).</source>
        <translation>
            <numerusform>Zeiten werden ungenauer (bei 1 der Dateien).</numerusform>
            <numerusform>Zeiten werden ungenauer (bei {n} der Dateien).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flags such as “hidden” are not kept ({n} of the files).</source>
        <translation>
            <numerusform>Merkmale wie „versteckt“ gehen verloren (bei 1 der Dateien).</numerusform>
            <numerusform>Merkmale wie „versteckt“ gehen verloren (bei {n} der Dateien).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty stretches of sparse files take up room ({n} of the files).</source>
        <translation>
            <numerusform>Leere Stellen dünn belegter Dateien brauchen Platz (bei 1 der Dateien).</numerusform>
            <numerusform>Leere Stellen dünn belegter Dateien brauchen Platz (bei {n} der Dateien).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard links become files of their own ({n} of the files).</source>
        <translation>
            <numerusform>Harte Links werden eigene Dateien (bei 1 der Dateien).</numerusform>
            <numerusform>Harte Links werden eigene Dateien (bei {n} der Dateien).</numerusform>
        </translation>
    </message>
    <message>
        <source>PhotoClust remembers it, and undo gives it back.</source>
        <translation>PhotoClust merkt es sich, und Rückgängig gibt es zurück.</translation>
    </message>
    <message>
        <source>Its files are in two places now; these could not be brought back: {places}.</source>
        <translation>Die Dateien liegen jetzt an zwei Orten; diese ließen sich nicht zurückbringen: {places}.</translation>
    </message>
    <message>
        <source>Its companion {name} could not go: {reason} Both stay here.</source>
        <translation>Die Begleitdatei {name} konnte nicht mit: {reason} Beide bleiben hier.</translation>
    </message>
    <message>
        <source>Its companion {name} is no longer there. It stays here for now.</source>
        <translation>Die Begleitdatei {name} ist nicht mehr da. Das Foto bleibt vorerst hier.</translation>
    </message>
    <message>
        <source>Only these could be removed: {places}.</source>
        <translation>Nur diese ließen sich entfernen: {places}.</translation>
    </message>
    <message>
        <source>{reason} It stays here with its companions.</source>
        <translation>{reason} Die Datei bleibt hier mit ihren Begleitdateien.</translation>
    </message>
    <message>
        <source>{reason} It stays here.</source>
        <translation>{reason} Die Datei bleibt hier.</translation>
    </message>
    <message>
        <source>{folder} lies inside {path}, where photos are filed from. Filed photos stay part of the library; filing again leaves them where they are.</source>
        <translation>{folder} liegt in {path}, woher die Fotos kommen. Abgelegte Fotos bleiben Teil der Bibliothek; erneutes Ablegen lässt sie, wo sie sind.</translation>
    </message>
    <message>
        <source>It belongs together with {file}, which cannot be filed: {reason} Both stay where they are.</source>
        <translation>Sie gehört zu {file}; diese Datei kann nicht abgelegt werden: {reason} Beide bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The file is no longer there: it was moved or deleted since it was read.</source>
        <translation>Die Datei ist nicht mehr da: Sie wurde seit dem Lesen verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>{anchor} is not a folder, so nothing can be filed there.</source>
        <translation>{anchor} ist kein Ordner, dorthin kann nichts abgelegt werden.</translation>
    </message>
    <message>
        <source>{anchor} cannot be written, so nothing can be filed there. Choose another folder or change its permissions.</source>
        <translation>In {anchor} darf nicht geschrieben werden, also lässt sich dort nichts ablegen. Wählen Sie einen anderen Ordner oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>This is a link to another file; links are not filed. It stays where it is.</source>
        <translation>Dies ist ein Verweis auf eine andere Datei; Verweise werden nicht abgelegt. Er bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>File the photo that it points to.</source>
        <translation>Das Foto ablegen, auf das er verweist.</translation>
    </message>
    <message>
        <source>This is no ordinary file, so it is left where it is.</source>
        <translation>Dies ist keine gewöhnliche Datei, daher bleibt sie, wo sie ist.</translation>
    </message>
    <message>
        <source>This is the same file as {reached}, reached by another path. It is filed once, from there.</source>
        <translation>Dies ist dieselbe Datei wie {reached}, auf anderem Weg erreicht. Sie wird einmal abgelegt, von dort.</translation>
    </message>
    <message>
        <source>Its folder is read-only, so the photo cannot be moved out. It stays where it is.</source>
        <translation>Ihr Ordner ist schreibgeschützt, daher kann das Foto nicht heraus. Es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Copy instead of moving, or change the folder&apos;s permissions.</source>
        <translation>Kopieren statt verschieben, oder die Berechtigungen des Ordners ändern.</translation>
    </message>
    <message>
        <source>A hard link to it cannot be made on the destination&apos;s disk. It stays where it is.</source>
        <translation>Auf dem Ziellaufwerk kann keine Verknüpfung zur Datei entstehen. Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Copy or move instead, or choose a folder on the photo&apos;s own disk.</source>
        <translation>Stattdessen kopieren oder verschieben, oder einen Ordner auf dem Laufwerk des Fotos wählen.</translation>
    </message>
    <message>
        <source>Its folder cannot be reached, so it was left out.</source>
        <translation>Ihr Ordner ist nicht erreichbar, daher wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>Connect the drive it is on, then file again.</source>
        <translation>Das Laufwerk anschließen, dann noch einmal ablegen.</translation>
    </message>
    <message>
        <source>It is neither here nor at its place {end}.</source>
        <translation>Die Datei ist weder hier noch unter {end}.</translation>
    </message>
    <message>
        <source>It is neither here nor at its place {end}; an unfinished copy is {partial}.</source>
        <translation>Die Datei ist weder hier noch unter {end}; eine unfertige Kopie ist {partial}.</translation>
    </message>
    <message>
        <source>Look for it.</source>
        <translation>Danach suchen.</translation>
    </message>
    <message>
        <source>This file and {end} were both changed; both are kept.</source>
        <translation>Diese Datei und {end} wurden beide geändert; beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>Compare them.</source>
        <translation>Beide vergleichen.</translation>
    </message>
    <message>
        <source>Another file is here; {source} was not filed.</source>
        <translation>Hier ist eine andere Datei; {source} wurde nicht abgelegt.</translation>
    </message>
    <message>
        <source>Another file is here now; the one that was may be in the trash.</source>
        <translation>Hier ist jetzt eine andere Datei; die frühere ist vielleicht im Papierkorb.</translation>
    </message>
    <message>
        <source>It could not be settled after the program ended early. {reason}</source>
        <translation>Nach dem vorzeitigen Ende des Programms ließ es sich nicht klären. {reason}</translation>
    </message>
    <message>
        <source>This is not the file that was to come here from {start}.</source>
        <translation>Das ist nicht die Datei, die von {start} hierher sollte.</translation>
    </message>
    <message>
        <source>Another file is here; {start} stays there.</source>
        <translation>Hier ist eine andere Datei; {start} bleibt dort.</translation>
    </message>
    <message>
        <source>Another file is here now; the one that was is at {end}.</source>
        <translation>Hier ist jetzt eine andere Datei; die frühere ist unter {end}.</translation>
    </message>
    <message>
        <source>Look into the trash.</source>
        <translation>Im Papierkorb nachsehen.</translation>
    </message>
    <message>
        <source>It is looked at again at the next start.</source>
        <translation>Beim nächsten Start wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>Then do it again; nothing is lost by that.</source>
        <translation>Dann noch einmal versuchen; dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation>Das System meldet: {error}.</translation>
    </message>
    <message>
        <source>Connect its drive, or refresh (F5) if it was moved.</source>
        <translation>Das Laufwerk anschließen, oder mit F5 neu einlesen, falls sie verschoben wurde.</translation>
    </message>
    <message>
        <source>Move or rename that. Then do it again.</source>
        <translation>Verschieben oder benennen Sie das um. Dann noch einmal.</translation>
    </message>
    <message>
        <source>The copy on the disk is not the same as the original.</source>
        <translation>Die Kopie auf dem Laufwerk ist nicht gleich dem Original.</translation>
    </message>
    <message>
        <source>Its original {original} is gone, so the copy is kept.</source>
        <translation>Ihr Original {original} ist nicht mehr da, deshalb bleibt die Kopie erhalten.</translation>
    </message>
    <message>
        <source>Its original {original} was changed since, so the copy, which is as that was before, is kept.</source>
        <translation>Ihr Original {original} wurde seither geändert, deshalb bleibt die Kopie, die ist, wie es vorher war, erhalten.</translation>
    </message>
    <message>
        <source>The disk of its original {original} is not connected, so the copy is kept.</source>
        <translation>Das Laufwerk ihres Originals {original} ist nicht angeschlossen, deshalb bleibt die Kopie erhalten.</translation>
    </message>
    <message>
        <source>It is {original} itself, reached by another path.</source>
        <translation>Es ist {original} selbst, auf anderem Weg erreicht.</translation>
    </message>
    <message>
        <source>Move or rename one of the two. Then do it again.</source>
        <translation>Verschieben Sie eine der beiden oder benennen Sie sie um. Dann noch einmal.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there.</source>
        <translation>Der Ordner {folder} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The folder {folder} was replaced by a link or a file.</source>
        <translation>An der Stelle des Ordners {folder} ist jetzt ein Verweis oder eine Datei.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Der eigene Anteil am Laufwerk ist aufgebraucht.</translation>
    </message>
    <message>
        <source>There is no permission to do that.</source>
        <translation>Dafür fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>The system does not permit that.</source>
        <translation>Das System erlaubt es nicht.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Das Laufwerk ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose another folder, or make it writable.</source>
        <translation>Einen anderen Ordner wählen oder diesen beschreibbar machen.</translation>
    </message>
    <message>
        <source>The name is too long for that disk.</source>
        <translation>Der Name ist zu lang für dieses Laufwerk.</translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation>Einen kürzeren Namen geben.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Das Laufwerk hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Check the disk and its cable.</source>
        <translation>Das Laufwerk und sein Kabel prüfen.</translation>
    </message>
    <message>
        <source>A folder or the file itself is gone.</source>
        <translation>Ein Ordner oder die Datei selbst ist weg.</translation>
    </message>
    <message>
        <source>Connect its drive, or refresh (F5).</source>
        <translation>Das Laufwerk anschließen oder mit F5 neu einlesen.</translation>
    </message>
    <message>
        <source>The disk is no longer there.</source>
        <translation>Das Laufwerk ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file is too large for that disk.</source>
        <translation>Die Datei ist zu groß für dieses Laufwerk.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Einen Ordner auf einem anderen Laufwerk wählen.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Ein anderes Programm hat es geöffnet.</translation>
    </message>
    <message>
        <source>Its path would be longer than Windows allows.</source>
        <translation>Sein Pfad würde länger, als Windows erlaubt.</translation>
    </message>
    <message>
        <source>Choose a folder nearer to the top of the disk, or a shorter name.</source>
        <translation>Wählen Sie einen Ordner weiter oben auf dem Datenträger oder einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Das Laufwerk prüfen.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It is no longer an ordinary file.</source>
        <translation>Es ist keine gewöhnliche Datei mehr.</translation>
    </message>
    <message>
        <source>Refresh (F5).</source>
        <translation>Mit F5 neu einlesen.</translation>
    </message>
    <message>
        <source>It was changed since it was last read.</source>
        <translation>Die Datei wurde seit dem letzten Lesen geändert.</translation>
    </message>
    <message>
        <source>Refresh (F5), then do it again.</source>
        <translation>Mit F5 neu einlesen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Something else is now at {path}.</source>
        <translation>Unter {path} ist jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>Another file took its place in that instant; that one is now at {path}.</source>
        <translation>In diesem Augenblick kam eine andere Datei an ihre Stelle; die ist jetzt unter {path}.</translation>
    </message>
    <message>
        <source>Look at both folders.</source>
        <translation>In beiden Ordnern nachsehen.</translation>
    </message>
    <message>
        <source>Check the destination&apos;s disk.</source>
        <translation>Das Ziellaufwerk prüfen.</translation>
    </message>
    <message>
        <source>A hard link to it cannot be made on that disk.</source>
        <translation>Auf diesem Laufwerk kann keine Verknüpfung zur Datei entstehen.</translation>
    </message>
    <message>
        <source>Copy or move instead.</source>
        <translation>Stattdessen kopieren oder verschieben.</translation>
    </message>
    <message>
        <source>It was changed since it was made, so it is kept.</source>
        <translation>Sie wurde seit dem Ablegen geändert, daher bleibt sie erhalten.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>Lassen, wie es ist.</translation>
    </message>
    <message>
        <source>The same file is at {path} already.</source>
        <translation>Dieselbe Datei liegt schon unter {path}.</translation>
    </message>
    <message>
        <source>The disk of {folder} is not connected.</source>
        <translation>Das Laufwerk von {folder} ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Connect its drive, then file again.</source>
        <translation>Das Laufwerk anschließen, dann noch einmal ablegen.</translation>
    </message>
    <message>
        <source>The system does not let a program take it out of the trash.</source>
        <translation>Das System erlaubt Programmen nicht, sie aus dem Papierkorb zu holen.</translation>
    </message>
    <message>
        <source>Open the trash and put it back from there, then refresh (F5).</source>
        <translation>Den Papierkorb öffnen und sie von dort zurücklegen, dann mit F5 neu einlesen.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>Change the permissions.</source>
        <translation>Die Berechtigungen ändern.</translation>
    </message>
    <message>
        <source>Connect it.</source>
        <translation>Anschließen.</translation>
    </message>
    <message>
        <source>Close it there.</source>
        <translation>Schließen Sie es dort.</translation>
    </message>
    <message>
        <source>Its path in {folder} would be longer than this system allows. It stays where it is.</source>
        <translation>Sein Pfad in {folder} würde länger, als dieses System erlaubt. Es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Choose a folder nearer to the top of the disk.</source>
        <translation>Wählen Sie einen Ordner weiter oben auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The path of {folder} is too long for this system to file anything there. Choose a folder nearer to the top of the disk.</source>
        <translation>Der Pfad von {folder} ist zu lang, als dass sich dort auf diesem System etwas ablegen ließe. Wählen Sie einen Ordner weiter oben auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>It appeared while its photo was on its way, which is now in {folder}. {reason}</source>
        <translation>Die Datei erschien, während ihr Foto unterwegs war, das jetzt in {folder} ist. {reason}</translation>
    </message>
    <message>
        <source>Its disk has no trash, and nothing is deleted for good.</source>
        <translation>Das Laufwerk hat keinen Papierkorb, und endgültig gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>The system did not take it.</source>
        <translation>Das System hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>Delete it yourself if you mean it.</source>
        <translation>Selbst löschen, falls gewollt.</translation>
    </message>
    <message>
        <source>Put it into the trash with the system&apos;s own file manager.</source>
        <translation>Mit der Dateiverwaltung des Systems in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>It is in the trash.</source>
        <translation>Sie ist im Papierkorb.</translation>
    </message>
    <message>
        <source>It is where it was.</source>
        <translation>Sie ist, wo sie war.</translation>
    </message>
    <message>
        <source>Only {names} could be carried and is back.</source>
        <translation>Nur {names} ließ sich bewegen und ist zurück.</translation>
    </message>
    <message>
        <source>Only {names} could be carried and is in the trash.</source>
        <translation>Nur {names} ließ sich bewegen und ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Not everything about the files could be given back. {what}</source>
        <translation>Nicht alles an den Dateien ließ sich wiederherstellen. {what}</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>Fotos werden zurückgelegt</translation>
    </message>
    <message>
        <source>Filing photos again</source>
        <translation>Fotos werden wieder abgelegt</translation>
    </message>
    <message>
        <source>The files themselves are back and whole.</source>
        <translation>Die Dateien selbst sind zurück und ganz.</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Fotos werden verglichen</translation>
    </message>
    <message>
        <source>Laying out photos</source>
        <translation>Fotos werden angeordnet</translation>
    </message>
    <message>
        <source>Finding groups</source>
        <translation>Gruppen werden gesucht</translation>
    </message>
    <message>
        <source>The grouping was ended by the system, most likely because memory ran out. Close other programs and try again. The photos read so far are kept.</source>
        <translation>Das Gruppieren wurde vom System beendet, wahrscheinlich weil der Speicher ausging. Schließen Sie andere Programme und versuchen Sie es noch einmal. Die bisher gelesenen Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>The map was ended by the system, most likely because memory ran out. Close other programs and try again. The photos read so far are kept.</source>
        <translation>Die Karte wurde vom System beendet, wahrscheinlich weil der Speicher ausging. Schließen Sie andere Programme und versuchen Sie es noch einmal. Die bisher gelesenen Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>The grouping could not be started: {error}. Close other programs and try again.</source>
        <translation>Das Gruppieren ließ sich nicht starten: {error}. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for the grouping of this many photos. Close other programs and try again. The photos read so far are kept.</source>
        <translation>Der Speicher reicht nicht, um so viele Fotos zu gruppieren. Schließen Sie andere Programme und versuchen Sie es noch einmal. Die bisher gelesenen Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is not enough memory for the map of this many photos. Close other programs and try again. The photos read so far are kept.</source>
        <translation>Der Speicher reicht nicht für die Karte so vieler Fotos. Schließen Sie andere Programme und versuchen Sie es noch einmal. Die bisher gelesenen Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>The grouping could not read its working file {path}: {error}. Check the disk and try again.</source>
        <translation>Das Gruppieren konnte seine Arbeitsdatei {path} nicht lesen: {error}. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The map could not read its working file {path}: {error}. Check the disk and try again.</source>
        <translation>Die Karte konnte ihre Arbeitsdatei {path} nicht lesen: {error}. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is no picture, or its beginning is damaged.</source>
        <translation>Es ist kein Bild, oder sein Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture needs more memory than is free.</source>
        <translation>Das Bild braucht mehr Speicher, als frei ist.</translation>
    </message>
    <message>
        <source>Close other programs and read the folder again.</source>
        <translation>Andere Programme schließen und den Ordner noch einmal einlesen.</translation>
    </message>
    <message>
        <source>Reading the picture crashed its decoder; it is most likely damaged.</source>
        <translation>Beim Lesen des Bildes ist der Bildleser abgestürzt; höchstwahrscheinlich ist es beschädigt.</translation>
    </message>
    <message>
        <source>A process for reading photos could not be started: {error}.</source>
        <translation>Ein Prozess zum Lesen von Fotos konnte nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <source>Copy it again from the camera or a backup.</source>
        <translation>Noch einmal von der Kamera oder aus einer Sicherung kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>The picture is packed in {n} layers, more than a photo ever has.</source>
        <translation>
            <numerusform>Das Bild ist in 1 Schicht gepackt, mehr als je bei einem Foto.</numerusform>
            <numerusform>Das Bild ist in {n} Schichten gepackt, mehr als je bei einem Foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it anew with a photo editor.</source>
        <translation>Mit einem Bildprogramm neu speichern.</translation>
    </message>
    <message>
        <source>It is a rare kind of {form}, and this kind cannot be read.</source>
        <translation>Dieses Bild ist eine seltene Art von {form}, und diese Art kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is a rare kind of {form} that cannot be read, or it is damaged.</source>
        <translation>Diese seltene Art von {form} kann nicht gelesen werden, oder das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture ({form}) is damaged.</source>
        <translation>Das Bild ({form}) ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is cut off before its end.</source>
        <translation>Das Bild bricht vor seinem Ende ab.</translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation>Das Bild ist leer.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <translation>Eine kleinere Kopie davon speichern.</translation>
    </message>
    <message>
        <source>The RAW file is damaged or of a camera that is not known yet.</source>
        <translation>Die RAW-Datei ist beschädigt oder von einer noch unbekannten Kamera.</translation>
    </message>
    <message>
        <source>Save it as JPEG with the camera&apos;s own program.</source>
        <translation>Mit dem Programm der Kamera als JPEG speichern.</translation>
    </message>
    <message>
        <source>Another program is changing the file at this moment.</source>
        <translation>Ein anderes Programm ändert die Datei gerade.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Refresh to look through the folder again.</source>
        <translation>Neu einlesen, um den Ordner noch einmal zu durchsuchen.</translation>
    </message>
    <message>
        <source>There is no permission to read the file.</source>
        <translation>Es fehlt die Berechtigung, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Ihre Berechtigungen ändern.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Es ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>Das Laufwerk konnte die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation>Das Laufwerk und seinen Anschluss prüfen.</translation>
    </message>
    <message>
        <source>Read the folder again when that is finished.</source>
        <translation>Den Ordner noch einmal einlesen, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file is larger than {MAX_BYTES} MB and was not read.</source>
        <translation>Die Datei ist größer als {MAX_BYTES} MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <translation>Die Datei kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>Restore it from a backup, if there is one.</source>
        <translation>Aus einer Sicherung wiederherstellen, falls es eine gibt.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a file.</source>
        <translation>{path} ist weder ein Ordner noch eine Datei.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the spelling, or plug in the drive it is on.</source>
        <translation>{path} gibt es nicht. Bitte die Schreibweise prüfen oder das Laufwerk anschließen.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}.</source>
        <translation>{path} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>This folder belongs to the system (trash, thumbnails); nothing was read from it.</source>
        <translation>Dieser Ordner gehört dem System (Papierkorb, Vorschaubilder); daraus wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>It is in the cloud, not on this disk.</source>
        <translation>Die Datei liegt in der Cloud, nicht auf diesem Laufwerk.</translation>
    </message>
    <message>
        <source>Tell the cloud program to keep it on this computer, then refresh.</source>
        <translation>Im Cloud-Programm einstellen, dass sie auf diesem Computer bleibt, dann neu einlesen.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Bytes).</translation>
    </message>
    <message>
        <source>If you need the photo, look for it in a backup.</source>
        <translation>Wird das Foto gebraucht: in einer Sicherung danach suchen.</translation>
    </message>
    <message>
        <source>The file is damaged or not an image.</source>
        <translation>Die Datei ist beschädigt oder kein Bild.</translation>
    </message>
    <message>
        <source>Open it in another program to see what it is; it was left as it is.</source>
        <translation>Mit einem anderen Programm öffnen, um zu sehen, was es ist; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Give yourself the permission to read it, then refresh.</source>
        <translation>Sich selbst die Berechtigung zum Lesen geben, dann neu einlesen.</translation>
    </message>
    <message>
        <source>It cannot be opened: {error}.</source>
        <translation>Die Datei kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>The drive went away while this folder was read, or the folder was moved. Nothing was taken for deleted.</source>
        <translation>Das Laufwerk verschwand, während dieser Ordner gelesen wurde, oder der Ordner wurde verschoben. Nichts wurde für gelöscht gehalten.</translation>
    </message>
    <message>
        <source>Connect the drive, then read the folder again.</source>
        <translation>Das Laufwerk anschließen, dann den Ordner noch einmal einlesen.</translation>
    </message>
    <message>
        <source>The drive it is on went away before it was read.</source>
        <translation>Das Laufwerk verschwand, bevor die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>The drive that holds the photos of this folder is not connected. Its photos are kept.</source>
        <translation>Das Laufwerk mit den Fotos dieses Ordners ist nicht angeschlossen. Seine Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>The drive or share does not answer: {error}.</source>
        <translation>Das Laufwerk oder die Freigabe antwortet nicht: {error}.</translation>
    </message>
    <message>
        <source>Check its cable or the network, then read the folder again.</source>
        <translation>Kabel oder Netzwerk prüfen, dann den Ordner noch einmal einlesen.</translation>
    </message>
    <message>
        <source>“{part}” belongs to another program; nothing was read from it.</source>
        <translation>„{part}“ gehört einem anderen Programm; daraus wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Moving photos</source>
        <translation>Fotos werden verschoben</translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation>Fotos werden kopiert</translation>
    </message>
    <message>
        <source>Linking photos</source>
        <translation>Fotos werden verknüpft</translation>
    </message>
    <message>
        <source>There is no filing number {batch}.</source>
        <translation>Es gibt keine Ablage mit der Nummer {batch}.</translation>
    </message>
    <message>
        <source>{folder} is where PhotoClust keeps its own data. Choose another folder.</source>
        <translation>In {folder} hat PhotoClust seine eigenen Daten. Bitte einen anderen Ordner wählen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the files got another name than planned, because the planned one was taken in the meantime.</source>
        <translation>
            <numerusform>1 der Dateien hat einen anderen Namen als geplant bekommen, weil der geplante inzwischen vergeben war.</numerusform>
            <numerusform>{n} der Dateien haben einen anderen Namen als geplant bekommen, weil der geplante inzwischen vergeben war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo a filing</source>
        <translation>Ablegen rückgängig machen</translation>
    </message>
    <message>
        <source>File again</source>
        <translation>Noch einmal ablegen</translation>
    </message>
    <message>
        <source>The next start puts the list of filings right.</source>
        <translation>Der nächste Start bringt die Liste der Ablagen in Ordnung.</translation>
    </message>
    <message>
        <source>PhotoClust ended in the middle of “{what}”.</source>
        <translation>PhotoClust endete mitten in „{what}“.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files had got to where they were going.</source>
        <translation>
            <numerusform>1 Datei war schon am Ziel.</numerusform>
            <numerusform>{n} Dateien waren schon am Ziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are where they were before.</source>
        <translation>
            <numerusform>1 Datei ist, wo sie vorher war.</numerusform>
            <numerusform>{n} Dateien sind, wo sie vorher waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of {folder} has {size} free, but {needed} are needed. Nothing was filed.</source>
        <translation>Auf dem Laufwerk von {folder} sind {size} frei, nötig sind aber {needed}. Es wurde nichts abgelegt.</translation>
    </message>
    <message>
        <source>Free some space or choose a folder on another disk.</source>
        <translation>Platz schaffen oder einen Ordner auf einem anderen Laufwerk wählen.</translation>
    </message>
    <message>
        <source>Look at both places; PhotoClust leaves them as they are, and tells this once.</source>
        <translation>Sehen Sie an beiden Orten nach; PhotoClust lässt sie, wie sie sind, und sagt das nur einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos</source>
        <translation>
            <numerusform>1 Foto verschieben</numerusform>
            <numerusform>{n} Fotos verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} photos</source>
        <translation>
            <numerusform>1 Foto kopieren</numerusform>
            <numerusform>{n} Fotos kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} photos</source>
        <translation>
            <numerusform>1 Foto verknüpfen</numerusform>
            <numerusform>{n} Fotos verknüpfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash {n} photos</source>
        <translation>
            <numerusform>1 Foto in den Papierkorb legen</numerusform>
            <numerusform>{n} Fotos in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files need a look.</source>
        <translation>
            <numerusform>1 Datei muss angesehen werden.</numerusform>
            <numerusform>{n} Dateien müssen angesehen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <source>When filing {batch} was interrupted, it was not clear whether this file is here or at its place in the trash.</source>
        <translation>Als Ablage {batch} unterbrochen wurde, war nicht klar, ob diese Datei hier oder im Papierkorb ist.</translation>
    </message>
    <message>
        <source>When filing {batch} was interrupted, it was not clear whether this file is here or at {path}.</source>
        <translation>Als Ablage {batch} unterbrochen wurde, war nicht klar, ob diese Datei hier oder unter {path} ist.</translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been moved; they stay where they are now, the others are where they were.</source>
        <translation>
            <numerusform>Bis dahin war {done} von 1 Datei verschoben; sie bleibt, wo sie jetzt ist.</numerusform>
            <numerusform>Bis dahin waren {done} von {n} Dateien verschoben; sie bleiben, wo sie jetzt sind, die übrigen sind, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been copied; they stay where they are now, the others are where they were.</source>
        <translation>
            <numerusform>Bis dahin war {done} von 1 Datei kopiert; sie bleibt, wo sie jetzt ist.</numerusform>
            <numerusform>Bis dahin waren {done} von {n} Dateien kopiert; sie bleiben, wo sie jetzt sind, die übrigen sind, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been linked; they stay where they are now, the others are where they were.</source>
        <translation>
            <numerusform>Bis dahin war {done} von 1 Datei verknüpft; sie bleibt, wo sie jetzt ist.</numerusform>
            <numerusform>Bis dahin waren {done} von {n} Dateien verknüpft; sie bleiben, wo sie jetzt sind, die übrigen sind, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been carried; they stay where they are now, the others are where they were.</source>
        <translation>
            <numerusform>Bis dahin war {done} von 1 Datei bewegt; sie bleibt, wo sie jetzt ist.</numerusform>
            <numerusform>Bis dahin waren {done} von {n} Dateien bewegt; sie bleiben, wo sie jetzt sind, die übrigen sind, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash {photos}</source>
        <translation>{photos} in den Papierkorb</translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Fotos kommen in den Papierkorb</translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation>Diese Datei gibt es jetzt nicht.</translation>
    </message>
    <message>
        <source>Grouping photos</source>
        <translation>Fotos werden gruppiert</translation>
    </message>
    <message>
        <source>Making the map</source>
        <translation>Die Karte entsteht</translation>
    </message>
    <message numerus="yes">
        <source>Add {n} new photos</source>
        <translation>
            <numerusform>1 neues Foto hinzufügen</numerusform>
            <numerusform>{n} neue Fotos hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {n} photos</source>
        <translation>
            <numerusform>1 Foto gruppieren</numerusform>
            <numerusform>{n} Fotos gruppieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Making room in the cache</source>
        <translation>Im Zwischenspeicher wird Platz gemacht</translation>
    </message>
    <message>
        <source>For now the cache is in {folder}. No photo and no group is affected; some photos may be read once more.</source>
        <translation>Vorläufig liegt der Zwischenspeicher in {folder}. Kein Foto und keine Gruppe ist betroffen; manche Fotos werden vielleicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source>The cache is in {folder} now.</source>
        <translation>Der Zwischenspeicher ist jetzt in {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} chosen for the cache is not there: its disk may not be plugged in.</source>
        <translation>Der für den Zwischenspeicher gewählte Ordner {folder} ist nicht da: Sein Laufwerk ist vielleicht nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The cache is in {folder}.</source>
        <translation>Der Zwischenspeicher ist in {folder}.</translation>
    </message>
    <message>
        <source>Moving the cache, in MB</source>
        <translation>Zwischenspeicher wird verschoben, in MB</translation>
    </message>
    <message>
        <source>The folder {folder} chosen for the cache holds none now. If its disk is plugged in, choose the folder again in the settings.</source>
        <translation>Der für den Zwischenspeicher gewählte Ordner {folder} enthält jetzt keinen. Ist sein Laufwerk angeschlossen, wählen Sie den Ordner in den Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>{folder} is not there, or no folder. The cache was left where it is.</source>
        <translation>{folder} ist nicht da oder kein Ordner. Der Zwischenspeicher blieb, wo er ist.</translation>
    </message>
    <message>
        <source>There is a file {file} in {folder} already, perhaps of another library. Choose another folder, or remove that file first. The cache was left where it is.</source>
        <translation>In {folder} gibt es schon eine Datei {file}, vielleicht von einer anderen Bibliothek. Einen anderen Ordner wählen oder zuerst diese Datei entfernen. Der Zwischenspeicher blieb, wo er ist.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. The cache was left where it is.</source>
        <translation>In {folder} ist nicht genug Platz: {needed} werden gebraucht, {free} sind frei. Der Zwischenspeicher blieb, wo er ist.</translation>
    </message>
    <message>
        <source>The cache could not be moved to {folder} ({error}). It was left where it is. Check that you may write to that folder.</source>
        <translation>Der Zwischenspeicher konnte nicht nach {folder} verschoben werden ({error}). Er blieb, wo er ist. Bitte prüfen, ob dieser Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The folder {folder} chosen for the cache cannot be used for it ({reason}).</source>
        <translation>Der für den Zwischenspeicher gewählte Ordner {folder} lässt sich dafür nicht benutzen ({reason}).</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Fotos werden gesucht</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Fotos werden gelesen</translation>
    </message>
    <message>
        <source>Reading dates again</source>
        <translation>Daten werden neu gelesen</translation>
    </message>
    <message>
        <source>Filing {number} of {when} ({what}) is not in the backup and cannot be taken back.</source>
        <translation>Ablage {number} vom {when} ({what}) ist nicht in der Sicherung und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The library {path} is damaged and was left as it is.</source>
        <translation>Die Bibliothek {path} ist beschädigt und blieb, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} sound backups is {path}; “photoclust-cli recover --restore-backup” puts it in its place.</source>
        <translation>
            <numerusform>Die eine heile Sicherung ist {path}; „photoclust-cli recover --restore-backup“ setzt sie an ihre Stelle.</numerusform>
            <numerusform>Die beste von {n} heilen Sicherungen ist {path}; „photoclust-cli recover --restore-backup“ setzt sie an ihre Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>To begin a new library instead, move it and the folder {folder} elsewhere.</source>
        <translation>Um stattdessen eine neue Bibliothek zu beginnen, verschieben Sie sie und den Ordner {folder} an einen anderen Ort.</translation>
    </message>
    <message>
        <source>To begin a new library instead, move the folder {folder} elsewhere.</source>
        <translation>Um stattdessen eine neue Bibliothek zu beginnen, verschieben Sie den Ordner {folder} an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The cache in {folder} is used again from the next start on.</source>
        <translation>Der Zwischenspeicher in {folder} wird ab dem nächsten Start wieder benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier filings that it does not know cannot be taken back either.</source>
        <translation>
            <numerusform>Auch 1 frühere Ablage, die sie nicht kennt, kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Auch {n} frühere Ablagen, die sie nicht kennt, können nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old library can no longer tell of all filings: those that were made after the backup, {when}, cannot be taken back.</source>
        <translation>Die alte Bibliothek kann nicht mehr alle Ablagen nennen: Die nach der Sicherung ({when}) gemachten können nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Their photos are safe, in the folders that they were filed into.</source>
        <translation>Ihre Fotos sind sicher, in den Ordnern, in die sie abgelegt wurden.</translation>
    </message>
    <message numerus="yes">
        <source>None of its {n} backups can be used.</source>
        <translation>
            <numerusform>Ihre eine Sicherung lässt sich nicht benutzen.</numerusform>
            <numerusform>Keine ihrer {n} Sicherungen lässt sich benutzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sound backup of it.</source>
        <translation>Eine heile Sicherung davon gibt es nicht.</translation>
    </message>
    <message>
        <source>The library {path} is gone.</source>
        <translation>Die Bibliothek {path} ist weg.</translation>
    </message>
    <message>
        <source>The library {path} is empty, which it was not before.</source>
        <translation>Die Bibliothek {path} ist leer, was sie vorher nicht war.</translation>
    </message>
    <message>
        <source>Your photos are not affected.</source>
        <translation>Ihre Fotos sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The library could not be backed up to {folder} ({error}). The library itself is as it was. Make sure that this is a folder you may write to, on a disk with space.</source>
        <translation>Die Bibliothek konnte nicht nach {folder} gesichert werden ({error}). Die Bibliothek selbst ist, wie sie war. Bitte dafür sorgen, dass dies ein beschreibbarer Ordner auf einem Laufwerk mit Platz ist.</translation>
    </message>
    <message>
        <source>The backup {path} could not be copied to {folder} ({error}). Nothing was changed; mend that and try again.</source>
        <translation>Die Sicherung {path} konnte nicht nach {folder} kopiert werden ({error}). Nichts wurde geändert; die Ursache beheben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The cache of analysed photos was damaged and has been started afresh. No photo and no group is affected; photos will be read once more.</source>
        <translation>Der Zwischenspeicher war beschädigt und wurde neu begonnen. Kein Foto und keine Gruppe ist betroffen; die Fotos werden noch einmal gelesen.</translation>
    </message>
    <message>
        <source>A part of the cache of analysed photos was damaged and has been dropped. No photo and no group is affected; those photos will be read once more.</source>
        <translation>Ein Teil des Zwischenspeichers war beschädigt und wurde verworfen. Kein Foto und keine Gruppe ist betroffen; diese Fotos werden noch einmal gelesen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of PhotoClust (format {version}; this one knows up to {newest}). Update PhotoClust to open it.</source>
        <translation>{path} stammt von einer neueren Version von PhotoClust (Format {version}; diese kennt bis {newest}). Zum Öffnen PhotoClust aktualisieren.</translation>
    </message>
    <message>
        <source>{path} cannot be looked at: {error}. Nothing in it was changed.</source>
        <translation>{path} lässt sich nicht ansehen: {error}. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. It was left as it is.</source>
        <translation>{path} kann nicht gelesen werden: {error}. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Files are being moved already. Wait until that is done, then do it again.</source>
        <translation>Es werden schon Dateien verschoben. Das Ende abwarten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library in {folder} is open in another PhotoClust. Close that one first, or choose another data folder.</source>
        <translation>Die Bibliothek in {folder} ist in einem anderen PhotoClust geöffnet. Dieses zuerst schließen oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>{path} is damaged ({what}).</source>
        <translation>{path} ist beschädigt ({what}).</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing was lost; free some space and try again.</source>
        <translation>Das Laufwerk mit {path} ist voll. Nichts ging verloren; Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Check that you may write it and its folder, and that the disk is not mounted read-only. Nothing in it was changed.</source>
        <translation>{path} kann nicht geschrieben werden. Prüfen, ob Datei und Ordner beschreibbar sind und das Laufwerk nicht schreibgeschützt ist. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reading or writing {path} failed ({error}). Check the disk: it may be full or failing. The file was left as it is.</source>
        <translation>Lesen oder Schreiben von {path} ist gescheitert ({error}). Das Laufwerk prüfen: Es ist vielleicht voll oder defekt. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that you may write it and its folder, and that the disk is not full or mounted read-only. Nothing in it was changed.</source>
        <translation>{path} kann nicht geöffnet werden. Prüfen, ob Datei und Ordner beschreibbar sind und das Laufwerk nicht voll oder schreibgeschützt ist. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that you may write it and its folder. Nothing in it was changed.</source>
        <translation>{path} kann nicht geöffnet werden. Prüfen, ob Datei und Ordner beschreibbar sind. Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close that one, then try again.</source>
        <translation>{path} wird von einem anderen Programm benutzt. Dieses schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} cannot be locked. Other programs may be using it, or its disk knows no locks. Nothing in it was changed.</source>
        <translation>{path} kann nicht gesperrt werden. Vielleicht benutzen es andere Programme, oder das Laufwerk kennt keine Sperren. Darin wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} filters</source>
        <translation>
            <numerusform>1 Filter</numerusform>
            <numerusform>{n} Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation>
            <numerusform>1 Gruppe</numerusform>
            <numerusform>{n} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} photos look alike; there is nothing to split by.</source>
        <translation>
            <numerusform>Ein einzelnes Foto lässt sich nicht aufteilen.</numerusform>
            <numerusform>Diese {n} Fotos sehen gleich aus; es gibt nichts, wonach sie sich aufteilen ließen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <translation>
            <numerusform>1 Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos stay</source>
        <translation>
            <numerusform>1 Foto bleibt</numerusform>
            <numerusform>{n} Fotos bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos</source>
        <translation>
            <numerusform>1 neues Foto</numerusform>
            <numerusform>{n} neue Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes {n} groups</source>
        <translation>
            <numerusform>ändert 1 Gruppe</numerusform>
            <numerusform>ändert {n} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes {n} new groups</source>
        <translation>
            <numerusform>bildet 1 neue Gruppe</numerusform>
            <numerusform>bildet {n} neue Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves {n} groups</source>
        <translation>
            <numerusform>löst 1 Gruppe auf</numerusform>
            <numerusform>löst {n} Gruppen auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos would be elsewhere</source>
        <translation>
            <numerusform>1 Foto wäre dann woanders</numerusform>
            <numerusform>{n} Fotos wären dann woanders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} groups into folders</source>
        <translation>
            <numerusform>1 Gruppe in einen Ordner ablegen</numerusform>
            <numerusform>{n} Gruppen in Ordner ablegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files that belong to them</source>
        <translation>
            <numerusform>1 zugehörige Datei</numerusform>
            <numerusform>{n} zugehörige Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new folders</source>
        <translation>
            <numerusform>1 neuer Ordner</numerusform>
            <numerusform>{n} neue Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are filed whole, also the {n} photos that search and filter hide.</source>
        <translation>
            <numerusform>Gruppen werden ganz abgelegt, auch das eine Foto, das Suche und Filter verbergen.</numerusform>
            <numerusform>Gruppen werden ganz abgelegt, auch die {n} Fotos, die Suche und Filter verbergen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsorted photos stay where they are.</source>
        <translation>
            <numerusform>1 unsortiertes Foto bleibt, wo es ist.</numerusform>
            <numerusform>{n} unsortierte Fotos bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups have no name yet.</source>
        <translation>
            <numerusform>1 Gruppe hat noch keinen Namen.</numerusform>
            <numerusform>{n} Gruppen haben noch keinen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are back</source>
        <translation>
            <numerusform>1 Datei ist zurück</numerusform>
            <numerusform>{n} Dateien sind zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped it; {n} photos stayed where they were.</source>
        <translation>
            <numerusform>Sie haben es angehalten; 1 Foto blieb, wo es war.</numerusform>
            <numerusform>Sie haben es angehalten; {n} Fotos blieben, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files stayed where they are; you can try again.</source>
        <translation>
            <numerusform>1 Datei blieb, wo sie ist; Sie können es noch einmal versuchen.</numerusform>
            <numerusform>{n} Dateien blieben, wo sie sind; Sie können es noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved</source>
        <translation>
            <numerusform>1 Foto verschoben</numerusform>
            <numerusform>{n} Fotos verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos copied</source>
        <translation>
            <numerusform>1 Foto kopiert</numerusform>
            <numerusform>{n} Fotos kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos linked</source>
        <translation>
            <numerusform>1 Foto verknüpft</numerusform>
            <numerusform>{n} Fotos verknüpft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos put into the trash</source>
        <translation>
            <numerusform>1 Foto in den Papierkorb gelegt</numerusform>
            <numerusform>{n} Fotos in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are on a disk that has no trash; they stay where they are.</source>
        <translation>
            <numerusform>1 Foto liegt auf einem Laufwerk ohne Papierkorb; es bleibt, wo es ist.</numerusform>
            <numerusform>{n} Fotos liegen auf einem Laufwerk ohne Papierkorb; sie bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash of this computer?</source>
        <translation>
            <numerusform>1 Foto in den Papierkorb dieses Computers verschieben?</numerusform>
            <numerusform>{n} Fotos in den Papierkorb dieses Computers verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash</source>
        <translation>
            <numerusform>1 Foto in den Papierkorb legen</numerusform>
            <numerusform>{n} Fotos in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} photos to the trash.</source>
        <translation>
            <numerusform>1 Foto in den Papierkorb verschoben.</numerusform>
            <numerusform>{n} Fotos in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>into {n} folders</source>
        <translation>
            <numerusform>in 1 Ordner</numerusform>
            <numerusform>in {n} Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files stayed where they are; they can be tried again.</source>
        <translation>
            <numerusform>1 Datei blieb, wo sie ist; es lässt sich noch einmal versuchen.</numerusform>
            <numerusform>{n} Dateien blieben, wo sie sind; es lässt sich noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos {into} (moved)</source>
        <translation>
            <numerusform>1 Foto {into} ablegen (verschoben)</numerusform>
            <numerusform>{n} Fotos {into} ablegen (verschoben)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos {into} (copied)</source>
        <translation>
            <numerusform>1 Foto {into} ablegen (kopiert)</numerusform>
            <numerusform>{n} Fotos {into} ablegen (kopiert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos {into} (linked)</source>
        <translation>
            <numerusform>1 Foto {into} ablegen (verknüpft)</numerusform>
            <numerusform>{n} Fotos {into} ablegen (verknüpft)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} photos {into}.</source>
        <translation>
            <numerusform>1 Foto {into} verschoben.</numerusform>
            <numerusform>{n} Fotos {into} verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} photos {into}.</source>
        <translation>
            <numerusform>1 Foto {into} kopiert.</numerusform>
            <numerusform>{n} Fotos {into} kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked {n} photos {into}.</source>
        <translation>
            <numerusform>1 Foto {into} verknüpft.</numerusform>
            <numerusform>{n} Fotos {into} verknüpft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} files back.</source>
        <translation>
            <numerusform>1 Datei zurückgeholt.</numerusform>
            <numerusform>{n} Dateien zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed {n} files again.</source>
        <translation>
            <numerusform>1 Datei wieder abgelegt.</numerusform>
            <numerusform>{n} Dateien wieder abgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be filed; they are where they were.</source>
        <translation>
            <numerusform>1 Datei konnte nicht abgelegt werden; sie ist, wo sie war.</numerusform>
            <numerusform>{n} Dateien konnten nicht abgelegt werden; sie sind, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} photos selected</source>
        <translation>
            <numerusform>{selected} von 1 Foto ausgewählt</numerusform>
            <numerusform>{selected} von {n} Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} photos</source>
        <translation>
            <numerusform>{shown} von 1 Foto</numerusform>
            <numerusform>{shown} von {n} Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} groups</source>
        <translation>
            <numerusform>{shown} von 1 Gruppe</numerusform>
            <numerusform>{shown} von {n} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>1 Byte</numerusform>
            <numerusform>{n} Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening your photos</source>
        <translation>Fotos werden geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” is not connected; its {n} photos are kept.</source>
        <translation>
            <numerusform>„{folder}“ ist nicht angeschlossen; das Foto darin bleibt erhalten.</numerusform>
            <numerusform>„{folder}“ ist nicht angeschlossen; die {n} Fotos darin bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” and {more} more are not connected; their {n} photos are kept.</source>
        <translation>
            <numerusform>„{folder}“ und {more} weitere sind nicht angeschlossen; das Foto darin bleibt erhalten.</numerusform>
            <numerusform>„{folder}“ und {more} weitere sind nicht angeschlossen; die {n} Fotos darin bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos have no place on the map: they could not be compared yet.</source>
        <translation>
            <numerusform>1 Foto hat keinen Platz auf der Karte: Es konnte noch nicht verglichen werden.</numerusform>
            <numerusform>{n} Fotos haben keinen Platz auf der Karte: Sie konnten noch nicht verglichen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be handled</source>
        <translation>
            <numerusform>1 Datei macht Probleme</numerusform>
            <numerusform>{n} Dateien machen Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos selected</source>
        <translation>
            <numerusform>1 Foto ausgewählt</numerusform>
            <numerusform>{n} Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar photos</source>
        <translation>Ähnliche Fotos werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>1 weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation>
            <numerusform>1 Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} groups</source>
        <translation>
            <numerusform>in 1 Gruppe</numerusform>
            <numerusform>in {n} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <translation>
            <numerusform>1 Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} folders…</source>
        <translation>
            <numerusform>„{name}“ wird gelesen…</numerusform>
            <numerusform>{n} Ordner werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>PhotoClust failed on this picture ({name}: {error}).</source>
        <translation>PhotoClust scheiterte an diesem Bild ({name}: {error}).</translation>
    </message>
    <message>
        <source>Please report this; the log says more.</source>
        <translation>Bitte melden Sie das; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Install PhotoClust again to mend it; your photos and groups are not affected.</source>
        <translation>PhotoClust noch einmal installieren behebt das; Fotos und Gruppen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Two models are called {id}: {both}. Remove one of the two folders.</source>
        <translation>Zwei Modelle heißen {id}: {both}. Entfernen Sie einen der beiden Ordner.</translation>
    </message>
    <message>
        <source>The model file {path} is damaged.</source>
        <translation>Die Modelldatei {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The model in {folder} is of another version of PhotoClust.</source>
        <translation>Das Modell in {folder} gehört zu einer anderen Version von PhotoClust.</translation>
    </message>
    <message>
        <source>The model is missing: {path} cannot be read ({error}).</source>
        <translation>Das Modell fehlt: {path} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The model is damaged: {path} makes no sense.</source>
        <translation>Das Modell ist beschädigt: {path} ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({error}).</source>
        <translation>Die Modelldatei {path} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>On a graphics card PhotoClust computes in float only. Choose --precision float.</source>
        <translation>Auf einer Grafikkarte rechnet PhotoClust nur in float. Wählen Sie --precision float.</translation>
    </message>
    <message>
        <source>this installation of onnxruntime knows no CUDA.</source>
        <translation>das installierte onnxruntime kennt kein CUDA.</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card with its driver was found.</source>
        <translation>keine NVIDIA-Grafikkarte mit ihrem Treiber gefunden.</translation>
    </message>
    <message>
        <source>The graphics card cannot be used: {why}</source>
        <translation>Die Grafikkarte kann nicht genutzt werden: {why}</translation>
    </message>
    <message>
        <source>The model {folder} cannot be loaded: {error}</source>
        <translation>Das Modell {folder} kann nicht geladen werden: {error}</translation>
    </message>
    <message>
        <source>it failed in a trial ({error}).</source>
        <translation>ein Versuch ist gescheitert ({error}).</translation>
    </message>
    <message>
        <source>There is no model called {network}. There are: {names}.</source>
        <translation>Es gibt kein Modell namens {network}. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Platz mehr auf dem Laufwerk</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>A pattern goes on from the folder that is filed into, so it cannot begin with “{beginning}”. Write for example {example}.</source>
        <translation>Ein Muster beginnt unter dem Zielordner, also nicht mit „{beginning}“. Schreiben Sie zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>The pattern is empty. Write for example {example}.</source>
        <translation>Das Muster ist leer. Schreiben Sie zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>“{name}” names no folder below the one that is filed into. Leave it out of the pattern.</source>
        <translation>„{name}“ bezeichnet keinen Ordner unter dem Zielordner. Lassen Sie es im Muster weg.</translation>
    </message>
    <message>
        <source>“{field}” is no field of a pattern. There are {fields}.</source>
        <translation>„{field}“ ist kein Feld eines Musters. Es gibt {fields}.</translation>
    </message>
    <message>
        <source>A brace in “{name}” stands alone. Fields are written like {example}.</source>
        <translation>In „{name}“ steht eine Klammer allein. Felder schreibt man wie {example}.</translation>
    </message>
    <message>
        <source>Not every disk takes “{character}” in the name of a folder. Leave it out of the pattern.</source>
        <translation>Nicht jeder Datenträger erlaubt „{character}“ in Ordnernamen. Lassen Sie es im Muster weg.</translation>
    </message>
    <message>
        <source>“{name}” is too long for the name of a folder. Shorten it.</source>
        <translation>„{name}“ ist als Ordnername zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Not every system takes a folder called “{name}”. “{safe}” would do.</source>
        <translation>Nicht jedes System erlaubt einen Ordner namens „{name}“. „{safe}“ ginge.</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups take the names of their folders</source>
        <translation>
            <numerusform>1 Gruppe bekommt den Namen ihres Ordners</numerusform>
            <numerusform>{n} Gruppen bekommen die Namen ihrer Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} photos in Unsorted</source>
        <translation>
            <numerusform>1 Foto in „Unsortiert“ lassen</numerusform>
            <numerusform>{n} Fotos in „Unsortiert“ lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} new photos into “{group}”</source>
        <translation>
            <numerusform>1 neues Foto in „{group}“ aufnehmen</numerusform>
            <numerusform>{n} neue Fotos in „{group}“ aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} new photos into their groups</source>
        <translation>
            <numerusform>1 neues Foto in seine Gruppe aufnehmen</numerusform>
            <numerusform>{n} neue Fotos in ihre Gruppen aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new photos in this group.</source>
        <translation>In dieser Gruppe sind keine neuen Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to {groups}</source>
        <translation>
            <numerusform>1 Foto nach {groups} verschieben</numerusform>
            <numerusform>{n} Fotos nach {groups} verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} photos out of {groups}</source>
        <translation>
            <numerusform>1 Foto aus {groups} heraushalten</numerusform>
            <numerusform>{n} Fotos aus {groups} heraushalten</numerusform>
        </translation>
    </message>
    <message>
        <source>These photos are no longer in Unsorted.</source>
        <translation>Diese Fotos sind nicht mehr in „Unsortiert“.</translation>
    </message>
    <message>
        <source>It is still to be read when and where it was taken. It stays where it is.</source>
        <translation>Wann und wo es aufgenommen wurde, muss noch gelesen werden. Es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Wait until all photos are read, then file again.</source>
        <translation>Warten Sie, bis alle Fotos gelesen sind, und legen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>Its group goes on in {folder}, which is on another disk than the rest. It stays where it is.</source>
        <translation>Seine Gruppe geht in {folder} weiter, auf einem anderen Datenträger als die übrigen. Es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>File that group by itself.</source>
        <translation>Legen Sie diese Gruppe einzeln ab.</translation>
    </message>
    <message numerus="yes">
        <source>The picture is larger than {n} megapixels ({width} × {height}) and was not unpacked.</source>
        <translation>
            <numerusform>Das Bild ist größer als {n} Megapixel ({width} × {height}) und wurde nicht entpackt.</numerusform>
            <numerusform>Das Bild ist größer als {n} Megapixel ({width} × {height}) und wurde nicht entpackt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding new photos against the groups</source>
        <translation>Neue Fotos werden mit den Gruppen verglichen</translation>
    </message>
    <message>
        <source>Looking for photos that were moved</source>
        <translation>Verschobene Fotos werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were found again in {folder}.</source>
        <translation>
            <numerusform>1 Foto wurde in {folder} wiedergefunden.</numerusform>
            <numerusform>{n} Fotos wurden in {folder} wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos here fit groups you have.</source>
        <translation>
            <numerusform>1 Foto hier passt in eine Ihrer Gruppen.</numerusform>
            <numerusform>{n} Fotos hier passen in Ihre Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes.</source>
        <translation>
            <numerusform>1 neues Foto wartet auf Ihr Ja.</numerusform>
            <numerusform>{n} neue Fotos warten auf Ihr Ja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of {n} photos</source>
        <translation>
            <numerusform>Gruppe mit 1 Foto</numerusform>
            <numerusform>Gruppe mit {n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Are “{group}” and “{other}” the same?</source>
        <translation>Sind „{group}“ und „{other}“ dasselbe?</translation>
    </message>
    <message numerus="yes">
        <source>Do these {n} photos belong to “{group}”?</source>
        <translation>
            <numerusform>Gehört dieses Foto zu „{group}“?</numerusform>
            <numerusform>Gehören diese {n} Fotos zu „{group}“?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do {n} of these {selected} photos belong to “{group}”?</source>
        <translation>
            <numerusform>Gehört 1 dieser {selected} Fotos zu „{group}“?</numerusform>
            <numerusform>Gehören {n} dieser {selected} Fotos zu „{group}“?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put these {n} photos into {groups}?</source>
        <translation>
            <numerusform>Dieses Foto aufnehmen in {groups}?</numerusform>
            <numerusform>Diese {n} Fotos aufnehmen in {groups}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {n} of these {selected} photos into {groups}?</source>
        <translation>
            <numerusform>1 dieser {selected} Fotos aufnehmen in {groups}?</numerusform>
            <numerusform>{n} dieser {selected} Fotos aufnehmen in {groups}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge them into “{group}”</source>
        <translation>In „{group}“ vereinen</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos to “{group}”</source>
        <translation>
            <numerusform>1 Foto nach „{group}“</numerusform>
            <numerusform>{n} Fotos nach „{group}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos to Unsorted</source>
        <translation>
            <numerusform>1 Foto nach Unsortiert</numerusform>
            <numerusform>{n} Fotos nach Unsortiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} to {n} groups</source>
        <translation>
            <numerusform>{photos} in 1 Gruppe</numerusform>
            <numerusform>{photos} in {n} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos left in Unsorted</source>
        <translation>
            <numerusform>1 Foto in „Unsortiert“ gelassen</numerusform>
            <numerusform>{n} Fotos in „Unsortiert“ gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups accepted</source>
        <translation>
            <numerusform>„{group}“ bestätigt</numerusform>
            <numerusform>{n} Gruppen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups became “{group}”</source>
        <translation>
            <numerusform>1 Gruppe wurde zu „{group}“</numerusform>
            <numerusform>{n} Gruppen wurden zu „{group}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos to {groups}</source>
        <translation>
            <numerusform>1 Foto: {groups}</numerusform>
            <numerusform>{n} Fotos: {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos kept out of “{group}”</source>
        <translation>
            <numerusform>1 Foto aus „{group}“ herausgehalten</numerusform>
            <numerusform>{n} Fotos aus „{group}“ herausgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{group}” and “{other}” stay apart</source>
        <translation>„{group}“ und „{other}“ bleiben getrennt</translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos to “{group}”</source>
        <translation>
            <numerusform>1 neues Foto nach „{group}“</numerusform>
            <numerusform>{n} neue Fotos nach „{group}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos kept out of {groups}</source>
        <translation>
            <numerusform>1 Foto herausgehalten aus {groups}</numerusform>
            <numerusform>{n} Fotos herausgehalten aus {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{joining} of {n} photos join</source>
        <translation>
            <numerusform>{joining} von 1 Foto kommt dazu</numerusform>
            <numerusform>{joining} von {n} Fotos kommen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos join</source>
        <translation>
            <numerusform>1 Foto kommt dazu</numerusform>
            <numerusform>{n} Fotos kommen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos stay in Unsorted</source>
        <translation>
            <numerusform>1 Foto bleibt in „Unsortiert“</numerusform>
            <numerusform>{n} Fotos bleiben in „Unsortiert“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} new photos fit groups you have.</source>
        <translation>
            <numerusform>1 von {all} neuen Fotos passt in eine Ihrer Gruppen.</numerusform>
            <numerusform>{n} von {all} neuen Fotos passen in Ihre Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} in {n} new groups</source>
        <translation>
            <numerusform>{photos} in 1 neuen Gruppe</numerusform>
            <numerusform>{photos} in {n} neuen Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes in the groups they fit.</source>
        <translation>
            <numerusform>1 neues Foto wartet in der passenden Gruppe auf Ihr Ja.</numerusform>
            <numerusform>{n} neue Fotos warten in den passenden Gruppen auf Ihr Ja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} new photos fit groups you have.</source>
        <translation>
            <numerusform>Das neue Foto passt in eine Ihrer Gruppen.</numerusform>
            <numerusform>Alle {n} neuen Fotos passen in Ihre Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsorted</source>
        <translation>
            <numerusform>1 unsortiert</numerusform>
            <numerusform>{n} unsortiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders</source>
        <translation>
            <numerusform>1 Ordner</numerusform>
            <numerusform>{n} Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them new</source>
        <translation>
            <numerusform>1 davon neu</numerusform>
            <numerusform>{n} davon neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos into a folder</source>
        <translation>
            <numerusform>1 Foto in einen Ordner ablegen</numerusform>
            <numerusform>{n} Fotos in einen Ordner ablegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes and stay where they are.</source>
        <translation>
            <numerusform>1 neues Foto wartet auf Ihr Ja und bleibt, wo es ist.</numerusform>
            <numerusform>{n} neue Fotos warten auf Ihr Ja und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>into “{folder}”</source>
        <translation>in „{folder}“</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos joined “{group}”.</source>
        <translation>
            <numerusform>1 Foto kam zu „{group}“.</numerusform>
            <numerusform>{n} Fotos kamen zu „{group}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other {n} photos</source>
        <translation>
            <numerusform>Das andere Foto</numerusform>
            <numerusform>Die anderen {n} Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos that fit here</source>
        <translation>
            <numerusform>1 neues Foto, das hierher passt</numerusform>
            <numerusform>{n} neue Fotos, die hierher passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos that were left here</source>
        <translation>
            <numerusform>1 Foto, das hier gelassen wurde</numerusform>
            <numerusform>{n} Fotos, die hier gelassen wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos that are in no group yet</source>
        <translation>
            <numerusform>1 Foto, das noch in keiner Gruppe ist</numerusform>
            <numerusform>{n} Fotos, die noch in keiner Gruppe sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} new photos that fit here</source>
        <translation>
            <numerusform>{shown} von 1 neuen Foto, das hierher passt</numerusform>
            <numerusform>{shown} von {n} neuen Fotos, die hierher passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there any more</source>
        <translation>
            <numerusform>1 nicht mehr da</numerusform>
            <numerusform>{n} nicht mehr da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of this group are not where they were. Choose the folder they are in.</source>
        <translation>
            <numerusform>1 Foto dieser Gruppe ist nicht mehr, wo es war. Wählen Sie den Ordner, in dem es ist.</numerusform>
            <numerusform>{n} Fotos dieser Gruppe sind nicht mehr, wo sie waren. Wählen Sie den Ordner, in dem sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where are they?</source>
        <translation>
            <numerusform>Wo ist es?</numerusform>
            <numerusform>Wo sind sie?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} more…</source>
        <translation>
            <numerusform>1 weiteres ablegen…</numerusform>
            <numerusform>{n} weitere ablegen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes</source>
        <translation>
            <numerusform>1 neues Foto wartet auf Ihr Ja</numerusform>
            <numerusform>{n} neue Fotos warten auf Ihr Ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>1 neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos in “{folder}”.</source>
        <translation>
            <numerusform>1 neues Foto in „{folder}“.</numerusform>
            <numerusform>{n} neue Fotos in „{folder}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos changed on disk.</source>
        <translation>
            <numerusform>1 Foto wurde auf dem Datenträger geändert.</numerusform>
            <numerusform>{n} Fotos wurden auf dem Datenträger geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos in {folders} folders.</source>
        <translation>
            <numerusform>1 neues Foto in {folders} Ordnern.</numerusform>
            <numerusform>{n} neue Fotos in {folders} Ordnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” has too many folders for this computer to watch. Press F5 to find new photos in it.</source>
        <translation>„{folder}“ hat zu viele Ordner, als dass dieser Computer sie beobachten könnte. Drücken Sie F5, um darin neue Fotos zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>File {n} groups here</source>
        <translation>
            <numerusform>1 Gruppe hier ablegen</numerusform>
            <numerusform>{n} Gruppen hier ablegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} selected photos here</source>
        <translation>
            <numerusform>1 ausgewähltes Foto hierher kopieren</numerusform>
            <numerusform>{n} ausgewählte Fotos hierher kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} selected photos here</source>
        <translation>
            <numerusform>1 ausgewähltes Foto hierher verschieben</numerusform>
            <numerusform>{n} ausgewählte Fotos hierher verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} groups here</source>
        <translation>
            <numerusform>1 Gruppe hierher kopieren</numerusform>
            <numerusform>{n} Gruppen hierher kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were found again in “{folder}”.</source>
        <translation>
            <numerusform>1 Foto wurde in „{folder}“ wiedergefunden.</numerusform>
            <numerusform>{n} Fotos wurden in „{folder}“ wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were found again in “{folder}” and {more} more folders.</source>
        <translation>
            <numerusform>1 Foto wurde in „{folder}“ und {more} weiteren Ordnern wiedergefunden.</numerusform>
            <numerusform>{n} Fotos wurden in „{folder}“ und {more} weiteren Ordnern wiedergefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are not there any more.</source>
        <translation>
            <numerusform>1 Foto ist nicht mehr da.</numerusform>
            <numerusform>{n} Fotos sind nicht mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} computes in float only. Choose --precision float.</source>
        <translation>{name} rechnet nur in float. Wählen Sie --precision float.</translation>
    </message>
    <message>
        <source>The graphics card failed while looking at photos: {error}</source>
        <translation>Die Grafikkarte versagte beim Ansehen der Fotos: {error}</translation>
    </message>
    <message>
        <source>The processor failed while looking at photos: {error}</source>
        <translation>Der Prozessor versagte beim Ansehen der Fotos: {error}</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fische</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>Vögel</translation>
    </message>
    <message>
        <source>Frogs</source>
        <translation>Frösche</translation>
    </message>
    <message>
        <source>Reptiles</source>
        <translation>Reptilien</translation>
    </message>
    <message>
        <source>Snakes</source>
        <translation>Schlangen</translation>
    </message>
    <message>
        <source>Spiders</source>
        <translation>Spinnen</translation>
    </message>
    <message>
        <source>Sea life</source>
        <translation>Meerestiere</translation>
    </message>
    <message>
        <source>Seals and whales</source>
        <translation>Robben und Wale</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Hunde</translation>
    </message>
    <message>
        <source>Wolves and foxes</source>
        <translation>Wölfe und Füchse</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>Katzen</translation>
    </message>
    <message>
        <source>Wild cats</source>
        <translation>Wildkatzen</translation>
    </message>
    <message>
        <source>Bears</source>
        <translation>Bären</translation>
    </message>
    <message>
        <source>Insects</source>
        <translation>Insekten</translation>
    </message>
    <message>
        <source>Butterflies</source>
        <translation>Schmetterlinge</translation>
    </message>
    <message>
        <source>Rabbits</source>
        <translation>Kaninchen</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Pferde</translation>
    </message>
    <message>
        <source>Elephants</source>
        <translation>Elefanten</translation>
    </message>
    <message>
        <source>Sheep and goats</source>
        <translation>Schafe und Ziegen</translation>
    </message>
    <message>
        <source>Cattle</source>
        <translation>Rinder</translation>
    </message>
    <message>
        <source>Monkeys</source>
        <translation>Affen</translation>
    </message>
    <message>
        <source>Pandas</source>
        <translation>Pandas</translation>
    </message>
    <message>
        <source>Guitars</source>
        <translation>Gitarren</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Flugzeuge</translation>
    </message>
    <message>
        <source>Boats</source>
        <translation>Boote</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Autos</translation>
    </message>
    <message>
        <source>Trucks and buses</source>
        <translation>Lastwagen und Busse</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation>Fahrräder</translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation>Motorräder</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Brücken</translation>
    </message>
    <message>
        <source>Monuments</source>
        <translation>Denkmäler</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Läden</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Hats</source>
        <translation>Hüte</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>It is a video, which needs an extra that is not installed.</source>
        <translation>Es ist ein Video; dafür ist eine Erweiterung nötig, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>It is a kind of video that is not read.</source>
        <translation>Es ist eine Art von Video, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Give it the ending of a video (.mp4), or save it as MP4 with a video editor.</source>
        <translation>Geben Sie ihm die Endung eines Videos (.mp4), oder speichern Sie es mit einem Videoprogramm als MP4.</translation>
    </message>
    <message>
        <source>Its name says that it is not whole yet: a download or a copy under way.</source>
        <translation>Ihr Name sagt, dass sie noch nicht vollständig ist: ein Herunterladen oder Kopieren ist im Gange.</translation>
    </message>
    <message>
        <source>If it is whole, give it the name of a photo.</source>
        <translation>Falls sie vollständig ist, geben Sie ihr den Namen eines Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} videos of kinds that are not read</source>
        <translation>
            <numerusform>{n} Video einer Art, die nicht gelesen wird</numerusform>
            <numerusform>{n} Videos von Arten, die nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished files</source>
        <translation>
            <numerusform>{n} unvollständige Datei</numerusform>
            <numerusform>{n} unvollständige Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>If it was moved, refresh (F5), or choose its folder above the photos of its group.</source>
        <translation>Falls es verschoben wurde, aktualisieren Sie (F5) oder wählen Sie seinen Ordner über den Fotos seiner Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} others are {faults}</source>
        <translation>
            <numerusform>Das andere ist {faults}</numerusform>
            <numerusform>Die {n} anderen sind {faults}</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear winner: several are as good</source>
        <translation>Kein klarer Sieger: mehrere sind gleich gut</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <translation>Am schärfsten</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message numerus="yes">
        <source>Sharpest, and {n} others are {faults}</source>
        <translation>
            <numerusform>Am schärfsten, und {n} anderes ist {faults}</numerusform>
            <numerusform>Am schärfsten, und {n} andere sind {faults}</numerusform>
        </translation>
    </message>
    <message>
        <source>These do not show the same scene</source>
        <translation>Diese zeigen nicht dieselbe Szene</translation>
    </message>
    <message>
        <source>No clear winner: one is sharper, another better exposed</source>
        <translation>Kein klarer Sieger: eines ist schärfer, ein anderes besser belichtet</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>weniger scharf</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>überbelichtet</translation>
    </message>
    <message>
        <source>underexposed</source>
        <translation>unterbelichtet</translation>
    </message>
    <message>
        <source>noisier</source>
        <translation>stärker verrauscht</translation>
    </message>
    <message>
        <source>{name} needs at least {fewest} different photos; there are {photos}.</source>
        <translation>{name} braucht mindestens {fewest} verschiedene Fotos; es sind {photos}.</translation>
    </message>
    <message>
        <source>{name} takes at most {most} photos, because its time and memory grow with all pairs of them; there are {photos}. Choose some with --photos.</source>
        <translation>{name} nimmt höchstens {most} Fotos, weil Zeit und Speicher mit allen Paaren von Fotos wachsen; es sind {photos}. Mit --photos lassen sich einige auswählen.</translation>
    </message>
    <message>
        <source>There is no method {name}. There are: {names}.</source>
        <translation>Ein Verfahren {name} gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>{name} has no setting; write it without a colon.</source>
        <translation>{name} hat keine Einstellung; schreiben Sie es ohne Doppelpunkt.</translation>
    </message>
    <message>
        <source>{asked} makes no sense: behind the colon stands {about}, from {least} to {most}.</source>
        <translation>{asked} ergibt keinen Sinn: Hinter dem Doppelpunkt steht {about}, von {least} bis {most}.</translation>
    </message>
    <message>
        <source>By what photos show: nearly all are of one event by their dates.</source>
        <translation>Nach dem, was Fotos zeigen: den Daten nach sind fast alle von einem Ereignis.</translation>
    </message>
    <message>
        <source>By what photos show: their dates have no clear gaps.</source>
        <translation>Nach dem, was Fotos zeigen: zwischen ihren Daten sind keine deutlichen Lücken.</translation>
    </message>
    <message>
        <source>By what photos show: only {dated} of {count} have a date.</source>
        <translation>Nach dem, was Fotos zeigen: nur {dated} von {count} haben ein Datum.</translation>
    </message>
    <message>
        <source>By what photos show: none has a date.</source>
        <translation>Nach dem, was Fotos zeigen: keines hat ein Datum.</translation>
    </message>
    <message>
        <source>The video needs more memory than is free.</source>
        <translation>Das Video braucht mehr Arbeitsspeicher, als frei ist.</translation>
    </message>
    <message>
        <source>Reading the video crashed its decoder; it is most likely damaged.</source>
        <translation>Beim Lesen des Videos ist sein Decoder abgestürzt; es ist sehr wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>Save it in a smaller size with a video editor.</source>
        <translation>Speichern Sie es mit einem Videoprogramm kleiner.</translation>
    </message>
    <message>
        <source>It is no video that can be read, or it is damaged.</source>
        <translation>Es ist kein Video, das gelesen werden kann, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>The video has no picture that can be read.</source>
        <translation>Das Video hat kein Bild, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>A series of exposures: all of its photos are needed</source>
        <translation>Eine Belichtungsreihe: alle ihre Fotos werden gebraucht</translation>
    </message>
    <message>
        <source>A panorama: all of its photos are needed</source>
        <translation>Ein Panorama: alle seine Fotos werden gebraucht</translation>
    </message>
    <message>
        <source>Not all of them can be read</source>
        <translation>Nicht alle können gelesen werden</translation>
    </message>
    <message>
        <source>By event.</source>
        <translation>Nach Ereignissen.</translation>
    </message>
    <message>
        <source>By what photos show.</source>
        <translation>Nach dem, was Fotos zeigen.</translation>
    </message>
    <message>
        <source>There is no architecture {name}. There are: {names}.</source>
        <translation>Eine Architektur {name} gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>{name} was imported before. Remove {folder} first.</source>
        <translation>{name} wurde schon eingelesen. Entfernen Sie zuerst {folder}.</translation>
    </message>
    <message>
        <source>{file} has no last layer {layer}; it is of another architecture.</source>
        <translation>{file} hat keine letzte Schicht {layer}; die Datei gehört zu einer anderen Architektur.</translation>
    </message>
    <message>
        <source>{file} has {found} names, and the network tells {classes} classes apart.</source>
        <translation>{file} hat {found} Namen, und das Netz unterscheidet {classes} Klassen.</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {error}. Nothing was changed.</source>
        <translation>{name} konnte nicht nach {folder} geschrieben werden: {error}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>{file} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The network gives what is no number: the weights are damaged or unfit.</source>
        <translation>Das Netz liefert Werte, die keine Zahlen sind: die Gewichte sind beschädigt oder passen nicht.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {error}. Name another with --data-dir.</source>
        <translation>Der Datenordner {folder} kann nicht benutzt werden: {error}. Nennen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} gewählt</numerusform>
            <numerusform>{n} gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there</source>
        <translation>
            <numerusform>{n} fehlt</numerusform>
            <numerusform>{n} fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exposures of one view</source>
        <translation>
            <numerusform>{n} Belichtung einer Ansicht</numerusform>
            <numerusform>{n} Belichtungen einer Ansicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of one panorama</source>
        <translation>
            <numerusform>{n} Teil eines Panoramas</numerusform>
            <numerusform>{n} Teile eines Panoramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies of one photo</source>
        <translation>
            <numerusform>{n} Kopie eines Fotos</numerusform>
            <numerusform>{n} Kopien eines Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions of one photo</source>
        <translation>
            <numerusform>{n} Fassung eines Fotos</numerusform>
            <numerusform>{n} Fassungen eines Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shots of one moment</source>
        <translation>
            <numerusform>{n} Aufnahme eines Augenblicks</numerusform>
            <numerusform>{n} Aufnahmen eines Augenblicks</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the best one…</source>
        <translation>Das beste wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing {n} photos</source>
        <translation>
            <numerusform>{n} Foto wird verglichen</numerusform>
            <numerusform>{n} Fotos werden verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash…</source>
        <translation>
            <numerusform>{n} Foto in den Papierkorb…</numerusform>
            <numerusform>{n} Fotos in den Papierkorb…</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed: {reason}</source>
        <translation>Vorschlag: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} Ort</numerusform>
            <numerusform>{n} Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the selected photos</source>
        <translation>Die gewählten Fotos werden angesehen</translation>
    </message>
    <message>
        <source>{path} is no file of weights that PhotoClust knows. It reads checkpoints of torch (.pth, .pt) and safetensors.</source>
        <translation>{path} ist keine Datei mit Gewichten, die PhotoClust kennt. Gelesen werden Checkpoints von torch (.pth, .pt) und safetensors.</translation>
    </message>
    <message>
        <source>{path} holds no weights.</source>
        <translation>{path} enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>{path} is too large to be the weights of a network.</source>
        <translation>{path} ist zu groß für die Gewichte eines Netzes.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights. Nothing was changed.</source>
        <translation>{path} ist beschädigt oder keine Datei mit Gewichten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file asks for {what} to be run, which weights do not need. It was not run, and nothing was changed. Save the network&apos;s state_dict() alone.</source>
        <translation>Die Datei verlangt, dass {what} ausgeführt wird; Gewichte brauchen das nicht. Es wurde nicht ausgeführt und nichts geändert. Speichern Sie allein das state_dict() des Netzes.</translation>
    </message>
    <message>
        <source>The weights {name} are damaged. Nothing was changed.</source>
        <translation>Die Gewichte {name} sind beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file has no weights called {name}; they are of another architecture.</source>
        <translation>Die Datei hat keine Gewichte namens {name}; sie gehören zu einer anderen Architektur.</translation>
    </message>
    <message>
        <source>The weights {name} are of size {found}, where {wanted} is wanted; they are of another architecture.</source>
        <translation>Die Gewichte {name} haben die Größe {found}, gebraucht wird {wanted}; sie gehören zu einer anderen Architektur.</translation>
    </message>
    <message>
        <source>The weights {name} hold what is no number.</source>
        <translation>Die Gewichte {name} enthalten Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The file has weights that this architecture does not: {names}.</source>
        <translation>Die Datei hat Gewichte, die diese Architektur nicht hat: {names}.</translation>
    </message>
    <message>
        <source>Set the clock of {camera} right</source>
        <translation>Uhr von {camera} richtig stellen</translation>
    </message>
    <message>
        <source>Take the clock of {camera} as it is</source>
        <translation>Uhr von {camera} nehmen, wie sie ist</translation>
    </message>
    <message>
        <source>Say which camera&apos;s clock is to be set right.</source>
        <translation>Nennen Sie die Kamera, deren Uhr richtig gestellt werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} pairs of groups</source>
        <translation>
            <numerusform>{n} Paar Gruppen vereinen</numerusform>
            <numerusform>{n} Paare von Gruppen vereinen</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups no longer exist.</source>
        <translation>Diese Gruppen gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} groups of folders</source>
        <translation>
            <numerusform>{n} Gruppe aus Ordnern bilden</numerusform>
            <numerusform>{n} Gruppen aus Ordnern bilden</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder below those you added holds two photos outside of groups that you keep, so there is no group to make.</source>
        <translation>Kein Ordner unter den hinzugefügten enthält zwei Fotos außerhalb Ihrer behaltenen Gruppen; es gibt also keine Gruppe zu bilden.</translation>
    </message>
    <message numerus="yes">
        <source>Make {n} groups of keywords</source>
        <translation>
            <numerusform>{n} Gruppe aus Stichwörtern bilden</numerusform>
            <numerusform>{n} Gruppen aus Stichwörtern bilden</numerusform>
        </translation>
    </message>
    <message>
        <source>No two photos outside of groups that you keep share a keyword, so there is no group to make.</source>
        <translation>Keine zwei Fotos außerhalb Ihrer behaltenen Gruppen haben ein Stichwort gemeinsam; es gibt also keine Gruppe zu bilden.</translation>
    </message>
    <message>
        <source>Another program changed this sidecar since, so it was left as it is.</source>
        <translation>Ein anderes Programm hat diese Begleitdatei seitdem geändert, daher blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Its keywords can be changed in the program that shows them.</source>
        <translation>Die Stichwörter lassen sich in dem Programm ändern, das sie zeigt.</translation>
    </message>
    <message>
        <source>It is too large for a sidecar, so it was left as it is.</source>
        <translation>Sie ist zu groß für eine Begleitdatei, daher blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, and save it anew.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie geschrieben hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>There is no permission to write in this folder.</source>
        <translation>In diesen Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Change the permissions. Then do it again; nothing is lost by that.</source>
        <translation>Ändern Sie die Rechte und wiederholen Sie den Schritt; dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>The sidecar is read-only, so it was left as it is.</source>
        <translation>Die Begleitdatei ist schreibgeschützt, daher blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Make it writable if keywords are to go into it.</source>
        <translation>Heben Sie den Schreibschutz auf, wenn Stichwörter hinein sollen.</translation>
    </message>
    <message>
        <source>The sidecar is not written in UTF-8, so it was left as it is.</source>
        <translation>Die Begleitdatei ist nicht in UTF-8 geschrieben, daher blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The sidecar holds its keywords in an unknown form, so it was left as it is.</source>
        <translation>Die Begleitdatei enthält ihre Stichwörter in unbekannter Form, daher blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The sidecar has a document type, so it was left as it is.</source>
        <translation>Die Begleitdatei hat einen Dokumenttyp, daher blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The sidecar holds no XMP, so it was left as it is.</source>
        <translation>Die Begleitdatei enthält kein XMP, daher blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>The sidecar is damaged ({error}), so it was left as it is.</source>
        <translation>Die Begleitdatei ist beschädigt ({error}), daher blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Taking keywords back</source>
        <translation>Stichwörter werden zurückgenommen</translation>
    </message>
    <message>
        <source>Writing keywords again</source>
        <translation>Stichwörter werden wieder geschrieben</translation>
    </message>
    <message>
        <source>By event and what photos show: {dated} of {count} have a date, with clear gaps between {events} events.</source>
        <translation>Nach Ereignissen und danach, was Fotos zeigen: {dated} von {count} haben ein Datum, mit deutlichen Abständen zwischen {events} Ereignissen.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>If you need the video, look for it in a backup.</source>
        <translation>Wird das Video gebraucht: in einer Sicherung danach suchen.</translation>
    </message>
    <message>
        <source>The file is damaged or not a video.</source>
        <translation>Die Datei ist beschädigt oder kein Video.</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Seite wird geschrieben</translation>
    </message>
    <message>
        <source>{path} could not be written: {error}. Choose another place for it.</source>
        <translation>{path} konnte nicht geschrieben werden: {error}. Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message numerus="yes">
        <source>Write keywords of {n} photos</source>
        <translation>
            <numerusform>Stichwörter von {n} Foto schreiben</numerusform>
            <numerusform>Stichwörter von {n} Fotos schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing keywords</source>
        <translation>Stichwörter werden geschrieben</translation>
    </message>
    <message>
        <source>Stack {number}: {what}</source>
        <translation>Stapel {number}: {what}</translation>
    </message>
    <message>
        <source>Comparing the clocks of cameras</source>
        <translation>Uhren der Kameras werden verglichen</translation>
    </message>
    <message>
        <source>Nothing is proposed for the clock of {camera}.</source>
        <translation>Für die Uhr von {camera} wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Looking for shots of one moment</source>
        <translation>Aufnahmen eines Augenblicks werden gesucht</translation>
    </message>
    <message>
        <source>Scenes are shown for up to {most} photos; with more it would take too long. There are {photos}, so the map shows themes.</source>
        <translation>Szenen werden für bis zu {most} Fotos gezeigt; mit mehr würde es zu lange dauern. Es sind {photos}, daher zeigt die Karte Themen.</translation>
    </message>
    <message>
        <source>Reading keywords</source>
        <translation>Stichwörter werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are looked at once more, by {name}.</source>
        <translation>
            <numerusform>{n} Foto wird noch einmal angesehen, von {name}.</numerusform>
            <numerusform>{n} Fotos werden noch einmal angesehen, von {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the sample photos</source>
        <translation>Beispielfotos werden kopiert</translation>
    </message>
    <message>
        <source>The sample photos cannot be copied to “{folder}”: {why}. Nothing was left there.</source>
        <translation>Die Beispielfotos können nicht nach „{folder}“ kopiert werden: {why}. Dort blieb nichts zurück.</translation>
    </message>
    <message>
        <source>A worker has another installation of PhotoClust: {wanted} is asked for, {here} is there. Install the same release on all machines, from the same lock file.</source>
        <translation>Ein Arbeitsrechner hat eine andere Installation von PhotoClust: verlangt ist {wanted}, vorhanden {here}. Installieren Sie auf allen Rechnern dieselbe Version aus derselben Lock-Datei.</translation>
    </message>
    <message>
        <source>A worker has no model called {network}.</source>
        <translation>Ein Arbeitsrechner hat kein Modell namens {network}.</translation>
    </message>
    <message>
        <source>There is no scheduler at {address} ({error}).</source>
        <translation>Unter {address} gibt es keinen Scheduler ({error}).</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers.</source>
        <translation>Der Scheduler unter {address} hat keine Arbeitsrechner.</translation>
    </message>
    <message>
        <source>{name} was taught before. Remove {folder} first.</source>
        <translation>{name} wurde schon angelernt. Entfernen Sie zuerst {folder}.</translation>
    </message>
    <message>
        <source>Teaching the network</source>
        <translation>Das Netz wird angelernt</translation>
    </message>
    <message>
        <source>The network could not be written: {error}.</source>
        <translation>Das Netz konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>What was learnt before is damaged. Remove {folder}.</source>
        <translation>Das bisher Gelernte ist beschädigt. Entfernen Sie {folder}.</translation>
    </message>
    <message>
        <source>The network cannot be run: {error} Nothing was changed.</source>
        <translation>Das Netz lässt sich nicht ausführen: {error} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The network does not give what its last layer says. Nothing was changed.</source>
        <translation>Das Netz liefert nicht, was seine letzte Schicht angibt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file} holds weights without saying of which network. Name it with --architecture: {names}.</source>
        <translation>{file} enthält Gewichte, ohne zu sagen, von welchem Netz. Nennen Sie es mit --architecture: {names}.</translation>
    </message>
    <message>
        <source>A network has to have a name of at most {most} letters a to z, digits and underscores. Give one with --architecture.</source>
        <translation>Ein Netz braucht einen Namen aus höchstens {most} Buchstaben a bis z, Ziffern und Unterstrichen. Geben Sie ihn mit --architecture an.</translation>
    </message>
    <message>
        <source>Name or folder: {words}</source>
        <translation>Name oder Ordner: {words}</translation>
    </message>
    <message>
        <source>“{words}” is in no name, day or place, and nothing the photos show.</source>
        <translation>„{words}“ kommt in keinem Namen, Tag oder Ort vor, und kein Foto zeigt es.</translation>
    </message>
    <message>
        <source>Date: {when}</source>
        <translation>Datum: {when}</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <source>Shows: {what}</source>
        <translation>Zeigt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more pairs like these…</source>
        <translation>
            <numerusform>{n} weiteres solches Paar…</numerusform>
            <numerusform>{n} weitere solche Paare…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more groups to split likewise…</source>
        <translation>
            <numerusform>{n} weitere Gruppe ebenso teilen…</numerusform>
            <numerusform>{n} weitere Gruppen ebenso teilen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs of groups are as alike as those you merged.</source>
        <translation>
            <numerusform>{n} Paar Gruppen ist sich so ähnlich wie die, die Sie vereint haben.</numerusform>
            <numerusform>{n} Paare von Gruppen sind sich so ähnlich wie die, die Sie vereint haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more groups may be mixed like the one you split.</source>
        <translation>
            <numerusform>{n} weitere Gruppe ist vielleicht gemischt wie die geteilte.</numerusform>
            <numerusform>{n} weitere Gruppen sind vielleicht gemischt wie die geteilte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing search…</source>
        <translation>Suche wird vorbereitet…</translation>
    </message>
    <message numerus="yes">
        <source>The clock of {camera} seems to be {time} behind: {n} moments that {other} saw too say so.</source>
        <translation>
            <numerusform>Die Uhr von {camera} geht wohl {time} nach: Das sagt {n} Augenblick, den auch {other} sah.</numerusform>
            <numerusform>Die Uhr von {camera} geht wohl {time} nach: Das sagen {n} Augenblicke, die auch {other} sah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of {camera} seems to be {time} ahead: {n} moments that {other} saw too say so.</source>
        <translation>
            <numerusform>Die Uhr von {camera} geht wohl {time} vor: Das sagt {n} Augenblick, den auch {other} sah.</numerusform>
            <numerusform>Die Uhr von {camera} geht wohl {time} vor: Das sagen {n} Augenblicke, die auch {other} sah.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of {camera} was set forward by {time} in the library.</source>
        <translation>Die Uhr von {camera} wurde in der Bibliothek um {time} vorgestellt.</translation>
    </message>
    <message>
        <source>The clock of {camera} was set back by {time} in the library.</source>
        <translation>Die Uhr von {camera} wurde in der Bibliothek um {time} zurückgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of {camera} is set right in the library; its {n} files stay as they are.</source>
        <translation>
            <numerusform>Die Uhr von {camera} ist in der Bibliothek gestellt; ihre {n} Datei bleibt, wie sie ist.</numerusform>
            <numerusform>Die Uhr von {camera} ist in der Bibliothek gestellt; ihre {n} Dateien bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of {camera} counts as the files have it.</source>
        <translation>Die Uhr von {camera} gilt, wie die Dateien sie haben.</translation>
    </message>
    <message numerus="yes">
        <source>Put {photos} into {n} groups.</source>
        <translation>
            <numerusform>{photos} in {n} Gruppe gelegt.</numerusform>
            <numerusform>{photos} in {n} Gruppen gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are unsorted.</source>
        <translation>
            <numerusform>{n} Foto ist unsortiert.</numerusform>
            <numerusform>{n} Fotos sind unsortiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs of groups merged</source>
        <translation>
            <numerusform>{n} Paar Gruppen vereint</numerusform>
            <numerusform>{n} Paare von Gruppen vereint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos stay apart</source>
        <translation>
            <numerusform>{n} Foto bleibt für sich</numerusform>
            <numerusform>{n} Fotos bleiben für sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} pairs</source>
        <translation>
            <numerusform>{n} Paar vereinen</numerusform>
            <numerusform>{n} Paare vereinen</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} does not end with {ending}.</source>
        <translation>{path} endet nicht auf {ending}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars have their keywords already.</source>
        <translation>
            <numerusform>{n} Begleitdatei hat ihre Stichwörter schon.</numerusform>
            <numerusform>{n} Begleitdateien haben ihre Stichwörter schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files cannot get keywords.</source>
        <translation>
            <numerusform>{n} Datei kann keine Stichwörter bekommen.</numerusform>
            <numerusform>{n} Dateien können keine Stichwörter bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups have suggested names only, so their photos get no keywords: accept or rename them first.</source>
        <translation>
            <numerusform>{n} Gruppe hat nur einen vorgeschlagenen Namen, daher bekommen ihre Fotos keine Stichwörter: bestätigen oder benennen Sie sie zuerst.</numerusform>
            <numerusform>{n} Gruppen haben nur vorgeschlagene Namen, daher bekommen ihre Fotos keine Stichwörter: bestätigen oder benennen Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes and get no keywords.</source>
        <translation>
            <numerusform>{n} neues Foto wartet auf Ihr Ja und bekommt keine Stichwörter.</numerusform>
            <numerusform>{n} neue Fotos warten auf Ihr Ja und bekommen keine Stichwörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not get keywords; they are as they were.</source>
        <translation>
            <numerusform>{n} Datei konnte keine Stichwörter bekommen; sie ist, wie sie war.</numerusform>
            <numerusform>{n} Dateien konnten keine Stichwörter bekommen; sie sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars have their keywords now.</source>
        <translation>
            <numerusform>{n} Begleitdatei hat jetzt ihre Stichwörter.</numerusform>
            <numerusform>{n} Begleitdateien haben jetzt ihre Stichwörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new sidecars.</source>
        <translation>
            <numerusform>{n} neue Begleitdatei.</numerusform>
            <numerusform>{n} neue Begleitdateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars change.</source>
        <translation>
            <numerusform>{n} Begleitdatei ändert sich.</numerusform>
            <numerusform>{n} Begleitdateien ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars stayed as they are; they can be tried again.</source>
        <translation>
            <numerusform>{n} Begleitdatei blieb, wie sie ist; es lässt sich noch einmal versuchen.</numerusform>
            <numerusform>{n} Begleitdateien blieben, wie sie sind; es lässt sich noch einmal versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars are as they were.</source>
        <translation>
            <numerusform>{n} Begleitdatei ist, wie sie war.</numerusform>
            <numerusform>{n} Begleitdateien sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars have their keywords again.</source>
        <translation>
            <numerusform>{n} Begleitdatei hat ihre Stichwörter wieder.</numerusform>
            <numerusform>{n} Begleitdateien haben ihre Stichwörter wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has {n} groups by the methods you chose. Undo takes that back; “Group the photos again” makes PhotoClust’s own.</source>
        <translation>
            <numerusform>Die Bibliothek hat {n} Gruppe nach den gewählten Verfahren. „Rückgängig“ nimmt das zurück; „Fotos neu gruppieren“ bildet die von PhotoClust.</numerusform>
            <numerusform>Die Bibliothek hat {n} Gruppen nach den gewählten Verfahren. „Rückgängig“ nimmt das zurück; „Fotos neu gruppieren“ bildet die von PhotoClust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} photos: {rand} by pairs (ARI), {information} by information (AMI); 1 is the same, 0 is chance.</source>
        <translation>
            <numerusform>Von {n} Foto: {rand} nach Paaren (ARI), {information} nach Information (AMI); 1 ist dasselbe, 0 ist Zufall.</numerusform>
            <numerusform>Von {n} Fotos: {rand} nach Paaren (ARI), {information} nach Information (AMI); 1 ist dasselbe, 0 ist Zufall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {n} photos in the stack</source>
        <translation>
            <numerusform>von {n} Foto im Stapel</numerusform>
            <numerusform>von {n} Fotos im Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample photos are copies in “{folder}”. Try what you like, filing too.</source>
        <translation>Die Beispielfotos sind Kopien in „{folder}“. Probieren Sie, was Sie möchten, auch das Ablegen.</translation>
    </message>
    <message>
        <source>The file holds {name} as a link, packed, or in another file, which weights do not need. Nothing was changed.</source>
        <translation>Die Datei enthält {name} als Verweis, gepackt oder in einer anderen Datei; Gewichte brauchen das nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Keras has no network {name}, so its weights have no known names.</source>
        <translation>Keras hat kein Netz {name}, daher sind die Namen seiner Gewichte nicht bekannt.</translation>
    </message>
    <message>
        <source>{path} is no file of weights as Keras names them. Save the model with model.save(...) or model.save_weights(...) to a file that ends with .h5.</source>
        <translation>{path} ist keine Datei mit Gewichten, wie Keras sie benennt. Speichern Sie das Modell mit model.save(...) oder model.save_weights(...) in eine Datei, die auf .h5 endet.</translation>
    </message>
    <message>
        <source>{path} cannot be taken: {why}. Nothing was changed.</source>
        <translation>{path} kann nicht übernommen werden: {why}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it does not take one square photo in three colours</source>
        <translation>es nimmt nicht ein quadratisches Foto in drei Farben</translation>
    </message>
    <message>
        <source>it has no last layer that tells classes apart</source>
        <translation>es hat keine letzte Schicht, die Klassen unterscheidet</translation>
    </message>
    <message>
        <source>it has parts of a kind that is not read</source>
        <translation>es hat Teile von einer Art, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>its weights are in another file</source>
        <translation>seine Gewichte liegen in einer anderen Datei</translation>
    </message>
    <message>
        <source>it was cut before</source>
        <translation>es wurde schon gekürzt</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>{path} is damaged or no ONNX file. Nothing was changed.</source>
        <translation>{path} ist beschädigt oder keine ONNX-Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it needs the operator {name}</source>
        <translation>es braucht den Operator {name}</translation>
    </message>
    <message>
        <source>it has graphs inside its graph</source>
        <translation>es hat Graphen in seinem Graphen</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Clocks and watches</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>Lampen</translation>
    </message>
    <message>
        <source>Bottles and glasses</source>
        <translation>Flaschen und Gläser</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Ball games</source>
        <translation>Ballspiele</translation>
    </message>
    <message>
        <source>Winter sports</source>
        <translation>Wintersport</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Fruit and vegetables</source>
        <translation>Obst und Gemüse</translation>
    </message>
    <message>
        <source>Mushrooms</source>
        <translation>Pilze</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Blumen</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Berge</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Küste</translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Pflanzen</translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Landschaften</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Indoors</source>
        <translation>Innenräume</translation>
    </message>
    <message>
        <source>January {year}</source>
        <translation>Januar {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation>Februar {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation>März {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation>April {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>Mai {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation>Juni {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation>Juli {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation>August {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation>September {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation>Oktober {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation>November {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation>Dezember {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day}. Januar {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day}. Februar {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day}. März {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day}. April {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day}. Mai {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day}. Juni {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day}. Juli {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day}. August {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day}. September {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day}. Oktober {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day}. November {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day}. Dezember {year}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>{first} to {last} January {year}</source>
        <translation>{first}. bis {last}. Januar {year}</translation>
    </message>
    <message>
        <source>{first} to {last} February {year}</source>
        <translation>{first}. bis {last}. Februar {year}</translation>
    </message>
    <message>
        <source>{first} to {last} March {year}</source>
        <translation>{first}. bis {last}. März {year}</translation>
    </message>
    <message>
        <source>{first} to {last} April {year}</source>
        <translation>{first}. bis {last}. April {year}</translation>
    </message>
    <message>
        <source>{first} to {last} May {year}</source>
        <translation>{first}. bis {last}. Mai {year}</translation>
    </message>
    <message>
        <source>{first} to {last} June {year}</source>
        <translation>{first}. bis {last}. Juni {year}</translation>
    </message>
    <message>
        <source>{first} to {last} July {year}</source>
        <translation>{first}. bis {last}. Juli {year}</translation>
    </message>
    <message>
        <source>{first} to {last} August {year}</source>
        <translation>{first}. bis {last}. August {year}</translation>
    </message>
    <message>
        <source>{first} to {last} September {year}</source>
        <translation>{first}. bis {last}. September {year}</translation>
    </message>
    <message>
        <source>{first} to {last} October {year}</source>
        <translation>{first}. bis {last}. Oktober {year}</translation>
    </message>
    <message>
        <source>{first} to {last} November {year}</source>
        <translation>{first}. bis {last}. November {year}</translation>
    </message>
    <message>
        <source>{first} to {last} December {year}</source>
        <translation>{first}. bis {last}. Dezember {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day}. Januar</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day}. Februar</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day}. März</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day}. April</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day}. Mai</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day}. Juni</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day}. Juli</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day}. August</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day}. September</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day}. Oktober</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day}. November</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day}. Dezember</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Seaside</source>
        <translation>Küste</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Ozean</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Bike</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Schiff</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Puppy</source>
        <translation>Welpe</translation>
    </message>
    <message>
        <source>Kitten</source>
        <translation>Kätzchen</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>Kuh</translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation>Schaf</translation>
    </message>
    <message>
        <source>Wolf</source>
        <translation>Wolf</translation>
    </message>
    <message>
        <source>Vegetables</source>
        <translation>Gemüse</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Mahlzeit</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Tench</source>
        <translation>Schleie</translation>
    </message>
    <message>
        <source>Goldfish</source>
        <translation>Goldfisch</translation>
    </message>
    <message>
        <source>Great white shark</source>
        <translation>Weißer Hai</translation>
    </message>
    <message>
        <source>Tiger shark</source>
        <translation>Tigerhai</translation>
    </message>
    <message>
        <source>Hammerhead</source>
        <translation>Hammerhai</translation>
    </message>
    <message>
        <source>Electric ray</source>
        <translation>Zitterrochen</translation>
    </message>
    <message>
        <source>Stingray</source>
        <translation>Stachelrochen</translation>
    </message>
    <message>
        <source>Cock</source>
        <translation>Hahn</translation>
    </message>
    <message>
        <source>Hen</source>
        <translation>Henne</translation>
    </message>
    <message>
        <source>Ostrich</source>
        <translation>Strauß</translation>
    </message>
    <message>
        <source>Brambling</source>
        <translation>Bergfink</translation>
    </message>
    <message>
        <source>Goldfinch</source>
        <translation>Stieglitz</translation>
    </message>
    <message>
        <source>House finch</source>
        <translation>Hausgimpel</translation>
    </message>
    <message>
        <source>Junco</source>
        <translation>Junko</translation>
    </message>
    <message>
        <source>Indigo bunting</source>
        <translation>Indigofink</translation>
    </message>
    <message>
        <source>Robin</source>
        <translation>Rotkehlchen</translation>
    </message>
    <message>
        <source>Bulbul</source>
        <translation>Bülbül</translation>
    </message>
    <message>
        <source>Jay</source>
        <translation>Häher</translation>
    </message>
    <message>
        <source>Magpie</source>
        <translation>Elster</translation>
    </message>
    <message>
        <source>Chickadee</source>
        <translation>Meise</translation>
    </message>
    <message>
        <source>Water ouzel</source>
        <translation>Wasseramsel</translation>
    </message>
    <message>
        <source>Kite</source>
        <translation>Milan</translation>
    </message>
    <message>
        <source>Bald eagle</source>
        <translation>Weißkopfseeadler</translation>
    </message>
    <message>
        <source>Vulture</source>
        <translation>Geier</translation>
    </message>
    <message>
        <source>Great grey owl</source>
        <translation>Bartkauz</translation>
    </message>
    <message>
        <source>European fire salamander</source>
        <translation>Feuersalamander</translation>
    </message>
    <message>
        <source>Common newt</source>
        <translation>Teichmolch</translation>
    </message>
    <message>
        <source>Eft</source>
        <translation>Molch</translation>
    </message>
    <message>
        <source>Spotted salamander</source>
        <translation>Fleckensalamander</translation>
    </message>
    <message>
        <source>Axolotl</source>
        <translation>Axolotl</translation>
    </message>
    <message>
        <source>Bullfrog</source>
        <translation>Ochsenfrosch</translation>
    </message>
    <message>
        <source>Tree frog</source>
        <translation>Laubfrosch</translation>
    </message>
    <message>
        <source>Tailed frog</source>
        <translation>Schwanzfrosch</translation>
    </message>
    <message>
        <source>Loggerhead</source>
        <translation>Unechte Karettschildkröte</translation>
    </message>
    <message>
        <source>Leatherback turtle</source>
        <translation>Lederschildkröte</translation>
    </message>
    <message>
        <source>Mud turtle</source>
        <translation>Schlammschildkröte</translation>
    </message>
    <message>
        <source>Terrapin</source>
        <translation>Sumpfschildkröte</translation>
    </message>
    <message>
        <source>Box turtle</source>
        <translation>Dosenschildkröte</translation>
    </message>
    <message>
        <source>Banded gecko</source>
        <translation>Bändergecko</translation>
    </message>
    <message>
        <source>Common iguana</source>
        <translation>Grüner Leguan</translation>
    </message>
    <message>
        <source>American chameleon</source>
        <translation>Rotkehlanolis</translation>
    </message>
    <message>
        <source>Whiptail</source>
        <translation>Rennechse</translation>
    </message>
    <message>
        <source>Agama</source>
        <translation>Agame</translation>
    </message>
    <message>
        <source>Frilled lizard</source>
        <translation>Kragenechse</translation>
    </message>
    <message>
        <source>Alligator lizard</source>
        <translation>Alligatorschleiche</translation>
    </message>
    <message>
        <source>Gila monster</source>
        <translation>Gila-Krustenechse</translation>
    </message>
    <message>
        <source>Green lizard</source>
        <translation>Smaragdeidechse</translation>
    </message>
    <message>
        <source>African chameleon</source>
        <translation>Chamäleon</translation>
    </message>
    <message>
        <source>Komodo dragon</source>
        <translation>Komodowaran</translation>
    </message>
    <message>
        <source>African crocodile</source>
        <translation>Krokodil</translation>
    </message>
    <message>
        <source>American alligator</source>
        <translation>Alligator</translation>
    </message>
    <message>
        <source>Triceratops</source>
        <translation>Triceratops</translation>
    </message>
    <message>
        <source>Thunder snake</source>
        <translation>Wurmnatter</translation>
    </message>
    <message>
        <source>Ringneck snake</source>
        <translation>Halsbandnatter</translation>
    </message>
    <message>
        <source>Hognose snake</source>
        <translation>Hakennasennatter</translation>
    </message>
    <message>
        <source>Green snake</source>
        <translation>Grasnatter</translation>
    </message>
    <message>
        <source>King snake</source>
        <translation>Königsnatter</translation>
    </message>
    <message>
        <source>Garter snake</source>
        <translation>Strumpfbandnatter</translation>
    </message>
    <message>
        <source>Water snake</source>
        <translation>Wassernatter</translation>
    </message>
    <message>
        <source>Vine snake</source>
        <translation>Spitznatter</translation>
    </message>
    <message>
        <source>Night snake</source>
        <translation>Nachtschlange</translation>
    </message>
    <message>
        <source>Boa constrictor</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Rock python</source>
        <translation>Felsenpython</translation>
    </message>
    <message>
        <source>Indian cobra</source>
        <translation>Kobra</translation>
    </message>
    <message>
        <source>Green mamba</source>
        <translation>Grüne Mamba</translation>
    </message>
    <message>
        <source>Sea snake</source>
        <translation>Seeschlange</translation>
    </message>
    <message>
        <source>Horned viper</source>
        <translation>Hornviper</translation>
    </message>
    <message>
        <source>Diamondback</source>
        <translation>Klapperschlange</translation>
    </message>
    <message>
        <source>Sidewinder</source>
        <translation>Seitenwinder</translation>
    </message>
    <message>
        <source>Trilobite</source>
        <translation>Trilobit</translation>
    </message>
    <message>
        <source>Harvestman</source>
        <translation>Weberknecht</translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation>Skorpion</translation>
    </message>
    <message>
        <source>Black and gold garden spider</source>
        <translation>Gelbe Gartenspinne</translation>
    </message>
    <message>
        <source>Barn spider</source>
        <translation>Scheunenspinne</translation>
    </message>
    <message>
        <source>Garden spider</source>
        <translation>Kreuzspinne</translation>
    </message>
    <message>
        <source>Black widow</source>
        <translation>Schwarze Witwe</translation>
    </message>
    <message>
        <source>Tarantula</source>
        <translation>Tarantel</translation>
    </message>
    <message>
        <source>Wolf spider</source>
        <translation>Wolfsspinne</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Zecke</translation>
    </message>
    <message>
        <source>Centipede</source>
        <translation>Hundertfüßer</translation>
    </message>
    <message>
        <source>Black grouse</source>
        <translation>Birkhuhn</translation>
    </message>
    <message>
        <source>Ptarmigan</source>
        <translation>Schneehuhn</translation>
    </message>
    <message>
        <source>Ruffed grouse</source>
        <translation>Kragenhuhn</translation>
    </message>
    <message>
        <source>Prairie chicken</source>
        <translation>Präriehuhn</translation>
    </message>
    <message>
        <source>Peacock</source>
        <translation>Pfau</translation>
    </message>
    <message>
        <source>Quail</source>
        <translation>Wachtel</translation>
    </message>
    <message>
        <source>Partridge</source>
        <translation>Rebhuhn</translation>
    </message>
    <message>
        <source>African grey</source>
        <translation>Graupapagei</translation>
    </message>
    <message>
        <source>Macaw</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Sulphur-crested cockatoo</source>
        <translation>Gelbhaubenkakadu</translation>
    </message>
    <message>
        <source>Lorikeet</source>
        <translation>Lori</translation>
    </message>
    <message>
        <source>Coucal</source>
        <translation>Spornkuckuck</translation>
    </message>
    <message>
        <source>Bee eater</source>
        <translation>Bienenfresser</translation>
    </message>
    <message>
        <source>Hornbill</source>
        <translation>Hornvogel</translation>
    </message>
    <message>
        <source>Hummingbird</source>
        <translation>Kolibri</translation>
    </message>
    <message>
        <source>Jacamar</source>
        <translation>Glanzvogel</translation>
    </message>
    <message>
        <source>Toucan</source>
        <translation>Tukan</translation>
    </message>
    <message>
        <source>Drake</source>
        <translation>Erpel</translation>
    </message>
    <message>
        <source>Red-breasted merganser</source>
        <translation>Mittelsäger</translation>
    </message>
    <message>
        <source>Goose</source>
        <translation>Gans</translation>
    </message>
    <message>
        <source>Black swan</source>
        <translation>Schwarzer Schwan</translation>
    </message>
    <message>
        <source>Tusker</source>
        <translation>Elefantenbulle</translation>
    </message>
    <message>
        <source>Echidna</source>
        <translation>Ameisenigel</translation>
    </message>
    <message>
        <source>Platypus</source>
        <translation>Schnabeltier</translation>
    </message>
    <message>
        <source>Wallaby</source>
        <translation>Wallaby</translation>
    </message>
    <message>
        <source>Koala</source>
        <translation>Koala</translation>
    </message>
    <message>
        <source>Wombat</source>
        <translation>Wombat</translation>
    </message>
    <message>
        <source>Jellyfish</source>
        <translation>Qualle</translation>
    </message>
    <message>
        <source>Sea anemone</source>
        <translation>Seeanemone</translation>
    </message>
    <message>
        <source>Brain coral</source>
        <translation>Hirnkoralle</translation>
    </message>
    <message>
        <source>Flatworm</source>
        <translation>Plattwurm</translation>
    </message>
    <message>
        <source>Nematode</source>
        <translation>Fadenwurm</translation>
    </message>
    <message>
        <source>Conch</source>
        <translation>Meeresschnecke</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Schnecke</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Nacktschnecke</translation>
    </message>
    <message>
        <source>Sea slug</source>
        <translation>Meeresnacktschnecke</translation>
    </message>
    <message>
        <source>Chiton</source>
        <translation>Käferschnecke</translation>
    </message>
    <message>
        <source>Chambered nautilus</source>
        <translation>Perlboot</translation>
    </message>
    <message>
        <source>Dungeness crab</source>
        <translation>Pazifischer Taschenkrebs</translation>
    </message>
    <message>
        <source>Rock crab</source>
        <translation>Taschenkrebs</translation>
    </message>
    <message>
        <source>Fiddler crab</source>
        <translation>Winkerkrabbe</translation>
    </message>
    <message>
        <source>King crab</source>
        <translation>Königskrabbe</translation>
    </message>
    <message>
        <source>American lobster</source>
        <translation>Hummer</translation>
    </message>
    <message>
        <source>Spiny lobster</source>
        <translation>Languste</translation>
    </message>
    <message>
        <source>Crayfish</source>
        <translation>Flusskrebs</translation>
    </message>
    <message>
        <source>Hermit crab</source>
        <translation>Einsiedlerkrebs</translation>
    </message>
    <message>
        <source>Isopod</source>
        <translation>Assel</translation>
    </message>
    <message>
        <source>White stork</source>
        <translation>Weißstorch</translation>
    </message>
    <message>
        <source>Black stork</source>
        <translation>Schwarzstorch</translation>
    </message>
    <message>
        <source>Spoonbill</source>
        <translation>Löffler</translation>
    </message>
    <message>
        <source>Flamingo</source>
        <translation>Flamingo</translation>
    </message>
    <message>
        <source>Little blue heron</source>
        <translation>Blaureiher</translation>
    </message>
    <message>
        <source>American egret</source>
        <translation>Silberreiher</translation>
    </message>
    <message>
        <source>Bittern</source>
        <translation>Rohrdommel</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>Kranich oder Kran</translation>
    </message>
    <message>
        <source>Limpkin</source>
        <translation>Rallenkranich</translation>
    </message>
    <message>
        <source>European gallinule</source>
        <translation>Teichhuhn</translation>
    </message>
    <message>
        <source>American coot</source>
        <translation>Blässhuhn</translation>
    </message>
    <message>
        <source>Bustard</source>
        <translation>Trappe</translation>
    </message>
    <message>
        <source>Ruddy turnstone</source>
        <translation>Steinwälzer</translation>
    </message>
    <message>
        <source>Red-backed sandpiper</source>
        <translation>Alpenstrandläufer</translation>
    </message>
    <message>
        <source>Redshank</source>
        <translation>Rotschenkel</translation>
    </message>
    <message>
        <source>Dowitcher</source>
        <translation>Schlammläufer</translation>
    </message>
    <message>
        <source>Oystercatcher</source>
        <translation>Austernfischer</translation>
    </message>
    <message>
        <source>Pelican</source>
        <translation>Pelikan</translation>
    </message>
    <message>
        <source>King penguin</source>
        <translation>Königspinguin</translation>
    </message>
    <message>
        <source>Albatross</source>
        <translation>Albatros</translation>
    </message>
    <message>
        <source>Grey whale</source>
        <translation>Grauwal</translation>
    </message>
    <message>
        <source>Killer whale</source>
        <translation>Schwertwal</translation>
    </message>
    <message>
        <source>Dugong</source>
        <translation>Dugong</translation>
    </message>
    <message>
        <source>Sea lion</source>
        <translation>Seelöwe</translation>
    </message>
    <message>
        <source>Chihuahua</source>
        <translation>Chihuahua</translation>
    </message>
    <message>
        <source>Japanese spaniel</source>
        <translation>Japan-Chin</translation>
    </message>
    <message>
        <source>Maltese dog</source>
        <translation>Malteser</translation>
    </message>
    <message>
        <source>Pekinese</source>
        <translation>Pekinese</translation>
    </message>
    <message>
        <source>Shih-Tzu</source>
        <translation>Shih Tzu</translation>
    </message>
    <message>
        <source>Blenheim spaniel</source>
        <translation>Blenheim-Spaniel</translation>
    </message>
    <message>
        <source>Papillon</source>
        <translation>Papillon</translation>
    </message>
    <message>
        <source>Toy terrier</source>
        <translation>Zwergterrier</translation>
    </message>
    <message>
        <source>Rhodesian ridgeback</source>
        <translation>Rhodesian Ridgeback</translation>
    </message>
    <message>
        <source>Afghan hound</source>
        <translation>Afghanischer Windhund</translation>
    </message>
    <message>
        <source>Basset</source>
        <translation>Basset</translation>
    </message>
    <message>
        <source>Beagle</source>
        <translation>Beagle</translation>
    </message>
    <message>
        <source>Bloodhound</source>
        <translation>Bluthund</translation>
    </message>
    <message>
        <source>Bluetick</source>
        <translation>Bluetick Coonhound</translation>
    </message>
    <message>
        <source>Black-and-tan coonhound</source>
        <translation>Black and Tan Coonhound</translation>
    </message>
    <message>
        <source>Walker hound</source>
        <translation>Walker Hound</translation>
    </message>
    <message>
        <source>English foxhound</source>
        <translation>English Foxhound</translation>
    </message>
    <message>
        <source>Redbone</source>
        <translation>Redbone</translation>
    </message>
    <message>
        <source>Borzoi</source>
        <translation>Barsoi</translation>
    </message>
    <message>
        <source>Irish wolfhound</source>
        <translation>Irischer Wolfshund</translation>
    </message>
    <message>
        <source>Italian greyhound</source>
        <translation>Italienisches Windspiel</translation>
    </message>
    <message>
        <source>Whippet</source>
        <translation>Whippet</translation>
    </message>
    <message>
        <source>Ibizan hound</source>
        <translation>Podenco</translation>
    </message>
    <message>
        <source>Norwegian elkhound</source>
        <translation>Norwegischer Elchhund</translation>
    </message>
    <message>
        <source>Otterhound</source>
        <translation>Otterhund</translation>
    </message>
    <message>
        <source>Saluki</source>
        <translation>Saluki</translation>
    </message>
    <message>
        <source>Scottish deerhound</source>
        <translation>Deerhound</translation>
    </message>
    <message>
        <source>Weimaraner</source>
        <translation>Weimaraner</translation>
    </message>
    <message>
        <source>Staffordshire bullterrier</source>
        <translation>Staffordshire-Bullterrier</translation>
    </message>
    <message>
        <source>American Staffordshire terrier</source>
        <translation>American Staffordshire Terrier</translation>
    </message>
    <message>
        <source>Bedlington terrier</source>
        <translation>Bedlington-Terrier</translation>
    </message>
    <message>
        <source>Border terrier</source>
        <translation>Border-Terrier</translation>
    </message>
    <message>
        <source>Kerry blue terrier</source>
        <translation>Kerry Blue Terrier</translation>
    </message>
    <message>
        <source>Irish terrier</source>
        <translation>Irish Terrier</translation>
    </message>
    <message>
        <source>Norfolk terrier</source>
        <translation>Norfolk-Terrier</translation>
    </message>
    <message>
        <source>Norwich terrier</source>
        <translation>Norwich-Terrier</translation>
    </message>
    <message>
        <source>Yorkshire terrier</source>
        <translation>Yorkshire-Terrier</translation>
    </message>
    <message>
        <source>Wire-haired fox terrier</source>
        <translation>Drahthaar-Foxterrier</translation>
    </message>
    <message>
        <source>Lakeland terrier</source>
        <translation>Lakeland-Terrier</translation>
    </message>
    <message>
        <source>Sealyham terrier</source>
        <translation>Sealyham-Terrier</translation>
    </message>
    <message>
        <source>Airedale</source>
        <translation>Airedale-Terrier</translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation>Cairn-Terrier</translation>
    </message>
    <message>
        <source>Australian terrier</source>
        <translation>Australian Terrier</translation>
    </message>
    <message>
        <source>Dandie Dinmont</source>
        <translation>Dandie Dinmont</translation>
    </message>
    <message>
        <source>Boston bull</source>
        <translation>Boston-Terrier</translation>
    </message>
    <message>
        <source>Miniature schnauzer</source>
        <translation>Zwergschnauzer</translation>
    </message>
    <message>
        <source>Giant schnauzer</source>
        <translation>Riesenschnauzer</translation>
    </message>
    <message>
        <source>Standard schnauzer</source>
        <translation>Mittelschnauzer</translation>
    </message>
    <message>
        <source>Scotch terrier</source>
        <translation>Scottish Terrier</translation>
    </message>
    <message>
        <source>Tibetan terrier</source>
        <translation>Tibet-Terrier</translation>
    </message>
    <message>
        <source>Silky terrier</source>
        <translation>Silky Terrier</translation>
    </message>
    <message>
        <source>Soft-coated wheaten terrier</source>
        <translation>Irish Soft Coated Wheaten Terrier</translation>
    </message>
    <message>
        <source>West Highland white terrier</source>
        <translation>West Highland White Terrier</translation>
    </message>
    <message>
        <source>Lhasa</source>
        <translation>Lhasa Apso</translation>
    </message>
    <message>
        <source>Flat-coated retriever</source>
        <translation>Flat Coated Retriever</translation>
    </message>
    <message>
        <source>Curly-coated retriever</source>
        <translation>Curly Coated Retriever</translation>
    </message>
    <message>
        <source>Golden retriever</source>
        <translation>Golden Retriever</translation>
    </message>
    <message>
        <source>Labrador retriever</source>
        <translation>Labrador</translation>
    </message>
    <message>
        <source>Chesapeake Bay retriever</source>
        <translation>Chesapeake Bay Retriever</translation>
    </message>
    <message>
        <source>German short-haired pointer</source>
        <translation>Deutsch Kurzhaar</translation>
    </message>
    <message>
        <source>Vizsla</source>
        <translation>Vizsla</translation>
    </message>
    <message>
        <source>English setter</source>
        <translation>English Setter</translation>
    </message>
    <message>
        <source>Irish setter</source>
        <translation>Irish Setter</translation>
    </message>
    <message>
        <source>Gordon setter</source>
        <translation>Gordon Setter</translation>
    </message>
    <message>
        <source>Brittany spaniel</source>
        <translation>Bretonischer Spaniel</translation>
    </message>
    <message>
        <source>Clumber</source>
        <translation>Clumber-Spaniel</translation>
    </message>
    <message>
        <source>English springer</source>
        <translation>English Springer Spaniel</translation>
    </message>
    <message>
        <source>Welsh springer spaniel</source>
        <translation>Welsh Springer Spaniel</translation>
    </message>
    <message>
        <source>Cocker spaniel</source>
        <translation>Cockerspaniel</translation>
    </message>
    <message>
        <source>Sussex spaniel</source>
        <translation>Sussex-Spaniel</translation>
    </message>
    <message>
        <source>Irish water spaniel</source>
        <translation>Irischer Wasserspaniel</translation>
    </message>
    <message>
        <source>Kuvasz</source>
        <translation>Kuvasz</translation>
    </message>
    <message>
        <source>Schipperke</source>
        <translation>Schipperke</translation>
    </message>
    <message>
        <source>Groenendael</source>
        <translation>Groenendael</translation>
    </message>
    <message>
        <source>Malinois</source>
        <translation>Malinois</translation>
    </message>
    <message>
        <source>Briard</source>
        <translation>Briard</translation>
    </message>
    <message>
        <source>Kelpie</source>
        <translation>Kelpie</translation>
    </message>
    <message>
        <source>Komondor</source>
        <translation>Komondor</translation>
    </message>
    <message>
        <source>Old English sheepdog</source>
        <translation>Bobtail</translation>
    </message>
    <message>
        <source>Shetland sheepdog</source>
        <translation>Sheltie</translation>
    </message>
    <message>
        <source>Collie</source>
        <translation>Collie</translation>
    </message>
    <message>
        <source>Border collie</source>
        <translation>Border Collie</translation>
    </message>
    <message>
        <source>Bouvier des Flandres</source>
        <translation>Bouvier des Flandres</translation>
    </message>
    <message>
        <source>Rottweiler</source>
        <translation>Rottweiler</translation>
    </message>
    <message>
        <source>German shepherd</source>
        <translation>Schäferhund</translation>
    </message>
    <message>
        <source>Doberman</source>
        <translation>Dobermann</translation>
    </message>
    <message>
        <source>Miniature pinscher</source>
        <translation>Zwergpinscher</translation>
    </message>
    <message>
        <source>Greater Swiss Mountain dog</source>
        <translation>Großer Schweizer Sennenhund</translation>
    </message>
    <message>
        <source>Bernese mountain dog</source>
        <translation>Berner Sennenhund</translation>
    </message>
    <message>
        <source>Appenzeller</source>
        <translation>Appenzeller Sennenhund</translation>
    </message>
    <message>
        <source>EntleBucher</source>
        <translation>Entlebucher Sennenhund</translation>
    </message>
    <message>
        <source>Boxer</source>
        <translation>Boxer</translation>
    </message>
    <message>
        <source>Bull mastiff</source>
        <translation>Bullmastiff</translation>
    </message>
    <message>
        <source>Tibetan mastiff</source>
        <translation>Tibetische Dogge</translation>
    </message>
    <message>
        <source>French bulldog</source>
        <translation>Französische Bulldogge</translation>
    </message>
    <message>
        <source>Great Dane</source>
        <translation>Deutsche Dogge</translation>
    </message>
    <message>
        <source>Saint Bernard</source>
        <translation>Bernhardiner</translation>
    </message>
    <message>
        <source>Eskimo dog</source>
        <translation>Eskimohund</translation>
    </message>
    <message>
        <source>Malamute</source>
        <translation>Malamute</translation>
    </message>
    <message>
        <source>Siberian husky</source>
        <translation>Husky</translation>
    </message>
    <message>
        <source>Dalmatian</source>
        <translation>Dalmatiner</translation>
    </message>
    <message>
        <source>Affenpinscher</source>
        <translation>Affenpinscher</translation>
    </message>
    <message>
        <source>Basenji</source>
        <translation>Basenji</translation>
    </message>
    <message>
        <source>Pug</source>
        <translation>Mops</translation>
    </message>
    <message>
        <source>Leonberg</source>
        <translation>Leonberger</translation>
    </message>
    <message>
        <source>Newfoundland</source>
        <translation>Neufundländer</translation>
    </message>
    <message>
        <source>Great Pyrenees</source>
        <translation>Pyrenäenberghund</translation>
    </message>
    <message>
        <source>Samoyed</source>
        <translation>Samojede</translation>
    </message>
    <message>
        <source>Pomeranian</source>
        <translation>Zwergspitz</translation>
    </message>
    <message>
        <source>Chow</source>
        <translation>Chow-Chow</translation>
    </message>
    <message>
        <source>Keeshond</source>
        <translation>Wolfsspitz</translation>
    </message>
    <message>
        <source>Brabancon griffon</source>
        <translation>Brabanter Griffon</translation>
    </message>
    <message>
        <source>Pembroke</source>
        <translation>Welsh Corgi Pembroke</translation>
    </message>
    <message>
        <source>Cardigan</source>
        <translation>Cardigan</translation>
    </message>
    <message>
        <source>Toy poodle</source>
        <translation>Toypudel</translation>
    </message>
    <message>
        <source>Miniature poodle</source>
        <translation>Zwergpudel</translation>
    </message>
    <message>
        <source>Standard poodle</source>
        <translation>Großpudel</translation>
    </message>
    <message>
        <source>Mexican hairless</source>
        <translation>Mexikanischer Nackthund</translation>
    </message>
    <message>
        <source>Timber wolf</source>
        <translation>Wolf</translation>
    </message>
    <message>
        <source>White wolf</source>
        <translation>Weißer Wolf</translation>
    </message>
    <message>
        <source>Red wolf</source>
        <translation>Rotwolf</translation>
    </message>
    <message>
        <source>Coyote</source>
        <translation>Kojote</translation>
    </message>
    <message>
        <source>Dingo</source>
        <translation>Dingo</translation>
    </message>
    <message>
        <source>Dhole</source>
        <translation>Rothund</translation>
    </message>
    <message>
        <source>African hunting dog</source>
        <translation>Afrikanischer Wildhund</translation>
    </message>
    <message>
        <source>Hyena</source>
        <translation>Hyäne</translation>
    </message>
    <message>
        <source>Red fox</source>
        <translation>Rotfuchs</translation>
    </message>
    <message>
        <source>Kit fox</source>
        <translation>Kitfuchs</translation>
    </message>
    <message>
        <source>Arctic fox</source>
        <translation>Polarfuchs</translation>
    </message>
    <message>
        <source>Grey fox</source>
        <translation>Graufuchs</translation>
    </message>
    <message>
        <source>Tabby</source>
        <translation>Getigerte Katze</translation>
    </message>
    <message>
        <source>Tiger cat</source>
        <translation>Tigerkatze</translation>
    </message>
    <message>
        <source>Persian cat</source>
        <translation>Perserkatze</translation>
    </message>
    <message>
        <source>Siamese cat</source>
        <translation>Siamkatze</translation>
    </message>
    <message>
        <source>Egyptian cat</source>
        <translation>Ägyptische Katze</translation>
    </message>
    <message>
        <source>Cougar</source>
        <translation>Puma</translation>
    </message>
    <message>
        <source>Lynx</source>
        <translation>Luchs</translation>
    </message>
    <message>
        <source>Leopard</source>
        <translation>Leopard</translation>
    </message>
    <message>
        <source>Snow leopard</source>
        <translation>Schneeleopard</translation>
    </message>
    <message>
        <source>Jaguar</source>
        <translation>Jaguar</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Löwe</translation>
    </message>
    <message>
        <source>Tiger</source>
        <translation>Tiger</translation>
    </message>
    <message>
        <source>Cheetah</source>
        <translation>Gepard</translation>
    </message>
    <message>
        <source>Brown bear</source>
        <translation>Braunbär</translation>
    </message>
    <message>
        <source>American black bear</source>
        <translation>Schwarzbär</translation>
    </message>
    <message>
        <source>Ice bear</source>
        <translation>Eisbär</translation>
    </message>
    <message>
        <source>Sloth bear</source>
        <translation>Lippenbär</translation>
    </message>
    <message>
        <source>Mongoose</source>
        <translation>Manguste</translation>
    </message>
    <message>
        <source>Meerkat</source>
        <translation>Erdmännchen</translation>
    </message>
    <message>
        <source>Tiger beetle</source>
        <translation>Sandlaufkäfer</translation>
    </message>
    <message>
        <source>Ladybug</source>
        <translation>Marienkäfer</translation>
    </message>
    <message>
        <source>Ground beetle</source>
        <translation>Laufkäfer</translation>
    </message>
    <message>
        <source>Long-horned beetle</source>
        <translation>Bockkäfer</translation>
    </message>
    <message>
        <source>Leaf beetle</source>
        <translation>Blattkäfer</translation>
    </message>
    <message>
        <source>Dung beetle</source>
        <translation>Mistkäfer</translation>
    </message>
    <message>
        <source>Rhinoceros beetle</source>
        <translation>Nashornkäfer</translation>
    </message>
    <message>
        <source>Weevil</source>
        <translation>Rüsselkäfer</translation>
    </message>
    <message>
        <source>Fly</source>
        <translation>Fliege</translation>
    </message>
    <message>
        <source>Bee</source>
        <translation>Biene</translation>
    </message>
    <message>
        <source>Ant</source>
        <translation>Ameise</translation>
    </message>
    <message>
        <source>Grasshopper</source>
        <translation>Heuschrecke</translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Walking stick</source>
        <translation>Stabschrecke</translation>
    </message>
    <message>
        <source>Cockroach</source>
        <translation>Schabe</translation>
    </message>
    <message>
        <source>Mantis</source>
        <translation>Gottesanbeterin</translation>
    </message>
    <message>
        <source>Cicada</source>
        <translation>Zikade</translation>
    </message>
    <message>
        <source>Leafhopper</source>
        <translation>Zwergzikade</translation>
    </message>
    <message>
        <source>Lacewing</source>
        <translation>Florfliege</translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation>Libelle</translation>
    </message>
    <message>
        <source>Damselfly</source>
        <translation>Kleinlibelle</translation>
    </message>
    <message>
        <source>Admiral</source>
        <translation>Admiral</translation>
    </message>
    <message>
        <source>Ringlet</source>
        <translation>Waldvogel</translation>
    </message>
    <message>
        <source>Monarch</source>
        <translation>Monarchfalter</translation>
    </message>
    <message>
        <source>Cabbage butterfly</source>
        <translation>Kohlweißling</translation>
    </message>
    <message>
        <source>Sulphur butterfly</source>
        <translation>Gelbling</translation>
    </message>
    <message>
        <source>Lycaenid</source>
        <translation>Bläuling</translation>
    </message>
    <message>
        <source>Starfish</source>
        <translation>Seestern</translation>
    </message>
    <message>
        <source>Sea urchin</source>
        <translation>Seeigel</translation>
    </message>
    <message>
        <source>Sea cucumber</source>
        <translation>Seegurke</translation>
    </message>
    <message>
        <source>Wood rabbit</source>
        <translation>Waldkaninchen</translation>
    </message>
    <message>
        <source>Hare</source>
        <translation>Hase</translation>
    </message>
    <message>
        <source>Angora</source>
        <translation>Angorakaninchen</translation>
    </message>
    <message>
        <source>Hamster</source>
        <translation>Hamster</translation>
    </message>
    <message>
        <source>Porcupine</source>
        <translation>Stachelschwein</translation>
    </message>
    <message>
        <source>Fox squirrel</source>
        <translation>Fuchshörnchen</translation>
    </message>
    <message>
        <source>Marmot</source>
        <translation>Murmeltier</translation>
    </message>
    <message>
        <source>Beaver</source>
        <translation>Biber</translation>
    </message>
    <message>
        <source>Guinea pig</source>
        <translation>Meerschweinchen</translation>
    </message>
    <message>
        <source>Sorrel</source>
        <translation>Fuchs (Pferd)</translation>
    </message>
    <message>
        <source>Zebra</source>
        <translation>Zebra</translation>
    </message>
    <message>
        <source>Hog</source>
        <translation>Schwein</translation>
    </message>
    <message>
        <source>Wild boar</source>
        <translation>Wildschwein</translation>
    </message>
    <message>
        <source>Warthog</source>
        <translation>Warzenschwein</translation>
    </message>
    <message>
        <source>Hippopotamus</source>
        <translation>Nilpferd</translation>
    </message>
    <message>
        <source>Ox</source>
        <translation>Ochse</translation>
    </message>
    <message>
        <source>Water buffalo</source>
        <translation>Wasserbüffel</translation>
    </message>
    <message>
        <source>Bison</source>
        <translation>Bison</translation>
    </message>
    <message>
        <source>Ram</source>
        <translation>Widder</translation>
    </message>
    <message>
        <source>Bighorn</source>
        <translation>Dickhornschaf</translation>
    </message>
    <message>
        <source>Ibex</source>
        <translation>Steinbock</translation>
    </message>
    <message>
        <source>Hartebeest</source>
        <translation>Kuhantilope</translation>
    </message>
    <message>
        <source>Impala</source>
        <translation>Impala</translation>
    </message>
    <message>
        <source>Gazelle</source>
        <translation>Gazelle</translation>
    </message>
    <message>
        <source>Arabian camel</source>
        <translation>Dromedar</translation>
    </message>
    <message>
        <source>Llama</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>Weasel</source>
        <translation>Wiesel</translation>
    </message>
    <message>
        <source>Mink</source>
        <translation>Nerz</translation>
    </message>
    <message>
        <source>Polecat</source>
        <translation>Iltis</translation>
    </message>
    <message>
        <source>Black-footed ferret</source>
        <translation>Schwarzfußiltis</translation>
    </message>
    <message>
        <source>Otter</source>
        <translation>Otter</translation>
    </message>
    <message>
        <source>Skunk</source>
        <translation>Stinktier</translation>
    </message>
    <message>
        <source>Badger</source>
        <translation>Dachs</translation>
    </message>
    <message>
        <source>Armadillo</source>
        <translation>Gürteltier</translation>
    </message>
    <message>
        <source>Three-toed sloth</source>
        <translation>Dreifinger-Faultier</translation>
    </message>
    <message>
        <source>Orangutan</source>
        <translation>Orang-Utan</translation>
    </message>
    <message>
        <source>Gorilla</source>
        <translation>Gorilla</translation>
    </message>
    <message>
        <source>Chimpanzee</source>
        <translation>Schimpanse</translation>
    </message>
    <message>
        <source>Gibbon</source>
        <translation>Gibbon</translation>
    </message>
    <message>
        <source>Siamang</source>
        <translation>Siamang</translation>
    </message>
    <message>
        <source>Guenon</source>
        <translation>Meerkatze</translation>
    </message>
    <message>
        <source>Patas</source>
        <translation>Husarenaffe</translation>
    </message>
    <message>
        <source>Baboon</source>
        <translation>Pavian</translation>
    </message>
    <message>
        <source>Macaque</source>
        <translation>Makak</translation>
    </message>
    <message>
        <source>Langur</source>
        <translation>Langur</translation>
    </message>
    <message>
        <source>Colobus</source>
        <translation>Stummelaffe</translation>
    </message>
    <message>
        <source>Proboscis monkey</source>
        <translation>Nasenaffe</translation>
    </message>
    <message>
        <source>Marmoset</source>
        <translation>Krallenaffe</translation>
    </message>
    <message>
        <source>Capuchin</source>
        <translation>Kapuzineraffe</translation>
    </message>
    <message>
        <source>Howler monkey</source>
        <translation>Brüllaffe</translation>
    </message>
    <message>
        <source>Titi</source>
        <translation>Springaffe</translation>
    </message>
    <message>
        <source>Spider monkey</source>
        <translation>Klammeraffe</translation>
    </message>
    <message>
        <source>Squirrel monkey</source>
        <translation>Totenkopfaffe</translation>
    </message>
    <message>
        <source>Madagascar cat</source>
        <translation>Katta</translation>
    </message>
    <message>
        <source>Indri</source>
        <translation>Indri</translation>
    </message>
    <message>
        <source>Indian elephant</source>
        <translation>Indischer Elefant</translation>
    </message>
    <message>
        <source>African elephant</source>
        <translation>Afrikanischer Elefant</translation>
    </message>
    <message>
        <source>Lesser panda</source>
        <translation>Roter Panda</translation>
    </message>
    <message>
        <source>Giant panda</source>
        <translation>Großer Panda</translation>
    </message>
    <message>
        <source>Barracouta</source>
        <translation>Atun</translation>
    </message>
    <message>
        <source>Eel</source>
        <translation>Aal</translation>
    </message>
    <message>
        <source>Coho</source>
        <translation>Silberlachs</translation>
    </message>
    <message>
        <source>Rock beauty</source>
        <translation>Felsenschönheit</translation>
    </message>
    <message>
        <source>Anemone fish</source>
        <translation>Clownfisch</translation>
    </message>
    <message>
        <source>Sturgeon</source>
        <translation>Stör</translation>
    </message>
    <message>
        <source>Gar</source>
        <translation>Knochenhecht</translation>
    </message>
    <message>
        <source>Lionfish</source>
        <translation>Rotfeuerfisch</translation>
    </message>
    <message>
        <source>Puffer</source>
        <translation>Kugelfisch</translation>
    </message>
    <message>
        <source>Abacus</source>
        <translation>Abakus</translation>
    </message>
    <message>
        <source>Abaya</source>
        <translation>Abaja</translation>
    </message>
    <message>
        <source>Academic gown</source>
        <translation>Talar</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Akkordeon</translation>
    </message>
    <message>
        <source>Acoustic guitar</source>
        <translation>Konzertgitarre</translation>
    </message>
    <message>
        <source>Aircraft carrier</source>
        <translation>Flugzeugträger</translation>
    </message>
    <message>
        <source>Airliner</source>
        <translation>Verkehrsflugzeug</translation>
    </message>
    <message>
        <source>Airship</source>
        <translation>Luftschiff</translation>
    </message>
    <message>
        <source>Altar</source>
        <translation>Altar</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Krankenwagen</translation>
    </message>
    <message>
        <source>Amphibian</source>
        <translation>Amphibienfahrzeug</translation>
    </message>
    <message>
        <source>Analog clock</source>
        <translation>Analoguhr</translation>
    </message>
    <message>
        <source>Apiary</source>
        <translation>Bienenstand</translation>
    </message>
    <message>
        <source>Apron</source>
        <translation>Schürze</translation>
    </message>
    <message>
        <source>Ashcan</source>
        <translation>Mülltonne</translation>
    </message>
    <message>
        <source>Assault rifle</source>
        <translation>Sturmgewehr</translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>Bäckerei</translation>
    </message>
    <message>
        <source>Balance beam</source>
        <translation>Schwebebalken</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>Ballpoint</source>
        <translation>Kugelschreiber</translation>
    </message>
    <message>
        <source>Band Aid</source>
        <translation>Pflaster</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>Bannister</source>
        <translation>Geländer</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>Barber chair</source>
        <translation>Friseurstuhl</translation>
    </message>
    <message>
        <source>Barbershop</source>
        <translation>Friseursalon</translation>
    </message>
    <message>
        <source>Barn</source>
        <translation>Scheune</translation>
    </message>
    <message>
        <source>Barometer</source>
        <translation>Barometer</translation>
    </message>
    <message>
        <source>Barrel</source>
        <translation>Fass</translation>
    </message>
    <message>
        <source>Barrow</source>
        <translation>Schubkarre</translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation>Baseball</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>Basketball</translation>
    </message>
    <message>
        <source>Bassinet</source>
        <translation>Stubenwagen</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Fagott</translation>
    </message>
    <message>
        <source>Bathing cap</source>
        <translation>Badekappe</translation>
    </message>
    <message>
        <source>Bath towel</source>
        <translation>Badetuch</translation>
    </message>
    <message>
        <source>Bathtub</source>
        <translation>Badewanne</translation>
    </message>
    <message>
        <source>Beach wagon</source>
        <translation>Kombi</translation>
    </message>
    <message>
        <source>Beacon</source>
        <translation>Leuchtturm</translation>
    </message>
    <message>
        <source>Beaker</source>
        <translation>Becherglas</translation>
    </message>
    <message>
        <source>Bearskin</source>
        <translation>Bärenfellmütze</translation>
    </message>
    <message>
        <source>Beer bottle</source>
        <translation>Bierflasche</translation>
    </message>
    <message>
        <source>Beer glass</source>
        <translation>Bierglas</translation>
    </message>
    <message>
        <source>Bell cote</source>
        <translation>Glockengiebel</translation>
    </message>
    <message>
        <source>Bib</source>
        <translation>Lätzchen</translation>
    </message>
    <message>
        <source>Bicycle-built-for-two</source>
        <translation>Tandem</translation>
    </message>
    <message>
        <source>Bikini</source>
        <translation>Bikini</translation>
    </message>
    <message>
        <source>Binder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Binoculars</source>
        <translation>Fernglas</translation>
    </message>
    <message>
        <source>Birdhouse</source>
        <translation>Vogelhaus</translation>
    </message>
    <message>
        <source>Boathouse</source>
        <translation>Bootshaus</translation>
    </message>
    <message>
        <source>Bobsled</source>
        <translation>Bob</translation>
    </message>
    <message>
        <source>Bolo tie</source>
        <translation>Bolokrawatte</translation>
    </message>
    <message>
        <source>Bonnet</source>
        <translation>Haube</translation>
    </message>
    <message>
        <source>Bookcase</source>
        <translation>Bücherregal</translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation>Buchladen</translation>
    </message>
    <message>
        <source>Bottlecap</source>
        <translation>Kronkorken</translation>
    </message>
    <message>
        <source>Bow</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>Bow tie</source>
        <translation>Fliege (Krawatte)</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Messingschild</translation>
    </message>
    <message>
        <source>Brassiere</source>
        <translation>Büstenhalter</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Wellenbrecher</translation>
    </message>
    <message>
        <source>Breastplate</source>
        <translation>Brustpanzer</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>Besen</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Eimer</translation>
    </message>
    <message>
        <source>Buckle</source>
        <translation>Schnalle</translation>
    </message>
    <message>
        <source>Bulletproof vest</source>
        <translation>Schutzweste</translation>
    </message>
    <message>
        <source>Bullet train</source>
        <translation>Hochgeschwindigkeitszug</translation>
    </message>
    <message>
        <source>Butcher shop</source>
        <translation>Metzgerei</translation>
    </message>
    <message>
        <source>Cab</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>Caldron</source>
        <translation>Kessel</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>Cannon</source>
        <translation>Kanone</translation>
    </message>
    <message>
        <source>Canoe</source>
        <translation>Kanu</translation>
    </message>
    <message>
        <source>Can opener</source>
        <translation>Dosenöffner</translation>
    </message>
    <message>
        <source>Car mirror</source>
        <translation>Autospiegel</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Karussell</translation>
    </message>
    <message>
        <source>Carpenter&apos;s kit</source>
        <translation>Werkzeugkasten</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Car wheel</source>
        <translation>Autorad</translation>
    </message>
    <message>
        <source>Cash machine</source>
        <translation>Geldautomat</translation>
    </message>
    <message>
        <source>Cassette</source>
        <translation>Kassette</translation>
    </message>
    <message>
        <source>Cassette player</source>
        <translation>Kassettenrekorder</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Burg</translation>
    </message>
    <message>
        <source>Catamaran</source>
        <translation>Katamaran</translation>
    </message>
    <message>
        <source>CD player</source>
        <translation>CD-Spieler</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Cello</translation>
    </message>
    <message>
        <source>Cellular telephone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Chainlink fence</source>
        <translation>Maschendrahtzaun</translation>
    </message>
    <message>
        <source>Chain mail</source>
        <translation>Kettenhemd</translation>
    </message>
    <message>
        <source>Chain saw</source>
        <translation>Kettensäge</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Truhe</translation>
    </message>
    <message>
        <source>Chiffonier</source>
        <translation>Kommode</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>China cabinet</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>Christmas stocking</source>
        <translation>Weihnachtsstrumpf</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>January {year}</source>
        <comment>behind</comment>
        <translation>Januar {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <comment>behind</comment>
        <translation>Februar {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <comment>behind</comment>
        <translation>März {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <comment>behind</comment>
        <translation>April {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <comment>behind</comment>
        <translation>Mai {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <comment>behind</comment>
        <translation>Juni {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <comment>behind</comment>
        <translation>Juli {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <comment>behind</comment>
        <translation>August {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <comment>behind</comment>
        <translation>September {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <comment>behind</comment>
        <translation>Oktober {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <comment>behind</comment>
        <translation>November {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <comment>behind</comment>
        <translation>Dezember {year}</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Kirche</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Kino</translation>
    </message>
    <message>
        <source>Cleaver</source>
        <translation>Hackbeil</translation>
    </message>
    <message>
        <source>Cliff dwelling</source>
        <translation>Felsbehausung</translation>
    </message>
    <message>
        <source>Cloak</source>
        <translation>Umhang</translation>
    </message>
    <message>
        <source>Clog</source>
        <translation>Holzschuh</translation>
    </message>
    <message>
        <source>Cocktail shaker</source>
        <translation>Cocktailshaker</translation>
    </message>
    <message>
        <source>Coffee mug</source>
        <translation>Kaffeebecher</translation>
    </message>
    <message>
        <source>Coffeepot</source>
        <translation>Kaffeekanne</translation>
    </message>
    <message>
        <source>Coil</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Combination lock</source>
        <translation>Zahlenschloss</translation>
    </message>
    <message>
        <source>Computer keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Confectionery</source>
        <translation>Süßwarenladen</translation>
    </message>
    <message>
        <source>Container ship</source>
        <translation>Containerschiff</translation>
    </message>
    <message>
        <source>Convertible</source>
        <translation>Cabrio</translation>
    </message>
    <message>
        <source>Corkscrew</source>
        <translation>Korkenzieher</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>Kornett</translation>
    </message>
    <message>
        <source>Cowboy boot</source>
        <translation>Cowboystiefel</translation>
    </message>
    <message>
        <source>Cowboy hat</source>
        <translation>Cowboyhut</translation>
    </message>
    <message>
        <source>Cradle</source>
        <translation>Wiege</translation>
    </message>
    <message>
        <source>Crash helmet</source>
        <translation>Sturzhelm</translation>
    </message>
    <message>
        <source>Crate</source>
        <translation>Kiste</translation>
    </message>
    <message>
        <source>Crib</source>
        <translation>Kinderbett</translation>
    </message>
    <message>
        <source>Crock Pot</source>
        <translation>Schongarer</translation>
    </message>
    <message>
        <source>Croquet ball</source>
        <translation>Krocketkugel</translation>
    </message>
    <message>
        <source>Crutch</source>
        <translation>Krücke</translation>
    </message>
    <message>
        <source>Cuirass</source>
        <translation>Kürass</translation>
    </message>
    <message>
        <source>Dam</source>
        <translation>Staudamm</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Dial telephone</source>
        <translation>Wählscheibentelefon</translation>
    </message>
    <message>
        <source>Diaper</source>
        <translation>Windel</translation>
    </message>
    <message>
        <source>Digital clock</source>
        <translation>Digitaluhr</translation>
    </message>
    <message>
        <source>Digital watch</source>
        <translation>Digitale Armbanduhr</translation>
    </message>
    <message>
        <source>Dining table</source>
        <translation>Esstisch</translation>
    </message>
    <message>
        <source>Dishrag</source>
        <translation>Spültuch</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Geschirrspüler</translation>
    </message>
    <message>
        <source>Disk brake</source>
        <translation>Scheibenbremse</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Dock</translation>
    </message>
    <message>
        <source>Dogsled</source>
        <translation>Hundeschlitten</translation>
    </message>
    <message>
        <source>Dome</source>
        <translation>Kuppel</translation>
    </message>
    <message>
        <source>Doormat</source>
        <translation>Fußmatte</translation>
    </message>
    <message>
        <source>Drilling platform</source>
        <translation>Bohrinsel</translation>
    </message>
    <message>
        <source>Drum</source>
        <translation>Trommel</translation>
    </message>
    <message>
        <source>Drumstick</source>
        <translation>Trommelstock</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Hantel</translation>
    </message>
    <message>
        <source>Dutch oven</source>
        <translation>Schmortopf</translation>
    </message>
    <message>
        <source>Electric fan</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>Electric guitar</source>
        <translation>E-Gitarre</translation>
    </message>
    <message>
        <source>Electric locomotive</source>
        <translation>Elektrolok</translation>
    </message>
    <message>
        <source>Entertainment center</source>
        <translation>Fernsehschrank</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Briefumschlag</translation>
    </message>
    <message>
        <source>Espresso maker</source>
        <translation>Espressomaschine</translation>
    </message>
    <message>
        <source>Face powder</source>
        <translation>Gesichtspuder</translation>
    </message>
    <message>
        <source>Feather boa</source>
        <translation>Federboa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Aktenschrank</translation>
    </message>
    <message>
        <source>Fireboat</source>
        <translation>Feuerlöschboot</translation>
    </message>
    <message>
        <source>Fire engine</source>
        <translation>Feuerwehrauto</translation>
    </message>
    <message>
        <source>Fire screen</source>
        <translation>Ofenschirm</translation>
    </message>
    <message>
        <source>Flagpole</source>
        <translation>Fahnenmast</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Flöte</translation>
    </message>
    <message>
        <source>Folding chair</source>
        <translation>Klappstuhl</translation>
    </message>
    <message>
        <source>Football helmet</source>
        <translation>Footballhelm</translation>
    </message>
    <message>
        <source>Forklift</source>
        <translation>Gabelstapler</translation>
    </message>
    <message>
        <source>Fountain</source>
        <translation>Brunnen</translation>
    </message>
    <message>
        <source>Fountain pen</source>
        <translation>Füllfederhalter</translation>
    </message>
    <message>
        <source>Four-poster</source>
        <translation>Himmelbett</translation>
    </message>
    <message>
        <source>Freight car</source>
        <translation>Güterwagen</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>Waldhorn</translation>
    </message>
    <message>
        <source>Frying pan</source>
        <translation>Bratpfanne</translation>
    </message>
    <message>
        <source>Fur coat</source>
        <translation>Pelzmantel</translation>
    </message>
    <message>
        <source>Garbage truck</source>
        <translation>Müllwagen</translation>
    </message>
    <message>
        <source>Gasmask</source>
        <translation>Gasmaske</translation>
    </message>
    <message>
        <source>Gas pump</source>
        <translation>Zapfsäule</translation>
    </message>
    <message>
        <source>Goblet</source>
        <translation>Kelch</translation>
    </message>
    <message>
        <source>Go-kart</source>
        <translation>Gokart</translation>
    </message>
    <message>
        <source>Golf ball</source>
        <translation>Golfball</translation>
    </message>
    <message>
        <source>Golfcart</source>
        <translation>Golfwagen</translation>
    </message>
    <message>
        <source>Gondola</source>
        <translation>Gondel</translation>
    </message>
    <message>
        <source>Gong</source>
        <translation>Gong</translation>
    </message>
    <message>
        <source>Gown</source>
        <translation>Abendkleid</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>Konzertflügel</translation>
    </message>
    <message>
        <source>Greenhouse</source>
        <translation>Gewächshaus</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Kühlergrill</translation>
    </message>
    <message>
        <source>Grocery store</source>
        <translation>Lebensmittelladen</translation>
    </message>
    <message>
        <source>Guillotine</source>
        <translation>Guillotine</translation>
    </message>
    <message>
        <source>Hair slide</source>
        <translation>Haarspange</translation>
    </message>
    <message>
        <source>Hair spray</source>
        <translation>Haarspray</translation>
    </message>
    <message>
        <source>Half track</source>
        <translation>Halbkettenfahrzeug</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Hammer</translation>
    </message>
    <message>
        <source>Hamper</source>
        <translation>Wäschekorb</translation>
    </message>
    <message>
        <source>Hand blower</source>
        <translation>Föhn</translation>
    </message>
    <message>
        <source>Hand-held computer</source>
        <translation>Taschencomputer</translation>
    </message>
    <message>
        <source>Handkerchief</source>
        <translation>Taschentuch</translation>
    </message>
    <message>
        <source>Hard disc</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation>Mundharmonika</translation>
    </message>
    <message>
        <source>Harp</source>
        <translation>Harfe</translation>
    </message>
    <message>
        <source>Harvester</source>
        <translation>Mähdrescher</translation>
    </message>
    <message>
        <source>Hatchet</source>
        <translation>Beil</translation>
    </message>
    <message>
        <source>Holster</source>
        <translation>Holster</translation>
    </message>
    <message>
        <source>Home theater</source>
        <translation>Heimkino</translation>
    </message>
    <message>
        <source>Honeycomb</source>
        <translation>Bienenwabe</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>Hoopskirt</source>
        <translation>Reifrock</translation>
    </message>
    <message>
        <source>Horizontal bar</source>
        <translation>Reck</translation>
    </message>
    <message>
        <source>Horse cart</source>
        <translation>Pferdewagen</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>Sanduhr</translation>
    </message>
    <message>
        <source>IPod</source>
        <translation>iPod</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Bügeleisen</translation>
    </message>
    <message>
        <source>Jack-o&apos;-lantern</source>
        <translation>Kürbislaterne</translation>
    </message>
    <message>
        <source>Jean</source>
        <translation>Jeans</translation>
    </message>
    <message>
        <source>Jeep</source>
        <translation>Geländewagen</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Trikot</translation>
    </message>
    <message>
        <source>Jigsaw puzzle</source>
        <translation>Puzzle</translation>
    </message>
    <message>
        <source>Jinrikisha</source>
        <translation>Rikscha</translation>
    </message>
    <message>
        <source>Joystick</source>
        <translation>Joystick</translation>
    </message>
    <message>
        <source>Kimono</source>
        <translation>Kimono</translation>
    </message>
    <message>
        <source>Knee pad</source>
        <translation>Knieschützer</translation>
    </message>
    <message>
        <source>Knot</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Lab coat</source>
        <translation>Laborkittel</translation>
    </message>
    <message>
        <source>Ladle</source>
        <translation>Schöpfkelle</translation>
    </message>
    <message>
        <source>Lampshade</source>
        <translation>Lampenschirm</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Lawn mower</source>
        <translation>Rasenmäher</translation>
    </message>
    <message>
        <source>Lens cap</source>
        <translation>Objektivdeckel</translation>
    </message>
    <message>
        <source>Letter opener</source>
        <translation>Brieföffner</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Lifeboat</source>
        <translation>Rettungsboot</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Feuerzeug</translation>
    </message>
    <message>
        <source>Limousine</source>
        <translation>Limousine</translation>
    </message>
    <message>
        <source>Liner</source>
        <translation>Ozeandampfer</translation>
    </message>
    <message>
        <source>Lipstick</source>
        <translation>Lippenstift</translation>
    </message>
    <message>
        <source>Loafer</source>
        <translation>Slipper</translation>
    </message>
    <message>
        <source>Lotion</source>
        <translation>Lotion</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Lumbermill</source>
        <translation>Sägewerk</translation>
    </message>
    <message>
        <source>Magnetic compass</source>
        <translation>Kompass</translation>
    </message>
    <message>
        <source>Mailbag</source>
        <translation>Postsack</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>Maillot</source>
        <translation>Badeanzug</translation>
    </message>
    <message>
        <source>Manhole cover</source>
        <translation>Kanaldeckel</translation>
    </message>
    <message>
        <source>Maraca</source>
        <translation>Rassel</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Matchstick</source>
        <translation>Streichholz</translation>
    </message>
    <message>
        <source>Maypole</source>
        <translation>Maibaum</translation>
    </message>
    <message>
        <source>Maze</source>
        <translation>Labyrinth</translation>
    </message>
    <message>
        <source>Measuring cup</source>
        <translation>Messbecher</translation>
    </message>
    <message>
        <source>Medicine chest</source>
        <translation>Arzneischrank</translation>
    </message>
    <message>
        <source>Megalith</source>
        <translation>Großsteingrab</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Mikrowelle</translation>
    </message>
    <message>
        <source>Military uniform</source>
        <translation>Uniform</translation>
    </message>
    <message>
        <source>Milk can</source>
        <translation>Milchkanne</translation>
    </message>
    <message>
        <source>Minibus</source>
        <translation>Kleinbus</translation>
    </message>
    <message>
        <source>Miniskirt</source>
        <translation>Minirock</translation>
    </message>
    <message>
        <source>Minivan</source>
        <translation>Minivan</translation>
    </message>
    <message>
        <source>Missile</source>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>Mitten</source>
        <translation>Fäustling</translation>
    </message>
    <message>
        <source>Mixing bowl</source>
        <translation>Rührschüssel</translation>
    </message>
    <message>
        <source>Mobile home</source>
        <translation>Wohnwagen</translation>
    </message>
    <message>
        <source>Model T</source>
        <translation>Ford Modell T</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Monastery</source>
        <translation>Kloster</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Moped</source>
        <translation>Moped</translation>
    </message>
    <message>
        <source>Mortar</source>
        <translation>Mörser</translation>
    </message>
    <message>
        <source>Mortarboard</source>
        <translation>Doktorhut</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>Moschee</translation>
    </message>
    <message>
        <source>Mosquito net</source>
        <translation>Moskitonetz</translation>
    </message>
    <message>
        <source>Motor scooter</source>
        <translation>Motorroller</translation>
    </message>
    <message>
        <source>Mountain bike</source>
        <translation>Mountainbike</translation>
    </message>
    <message>
        <source>Mountain tent</source>
        <translation>Zelt</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Computermaus</translation>
    </message>
    <message>
        <source>Mousetrap</source>
        <translation>Mausefalle</translation>
    </message>
    <message>
        <source>Moving van</source>
        <translation>Umzugswagen</translation>
    </message>
    <message>
        <source>Muzzle</source>
        <translation>Maulkorb</translation>
    </message>
    <message>
        <source>Nail</source>
        <translation>Nagel</translation>
    </message>
    <message>
        <source>Neck brace</source>
        <translation>Halskrause</translation>
    </message>
    <message>
        <source>Necklace</source>
        <translation>Halskette</translation>
    </message>
    <message>
        <source>Nipple</source>
        <translation>Sauger</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Obelisk</source>
        <translation>Obelisk</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation>Okarina</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilometerzähler</translation>
    </message>
    <message>
        <source>Oil filter</source>
        <translation>Ölfilter</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <source>Oscilloscope</source>
        <translation>Oszilloskop</translation>
    </message>
    <message>
        <source>Overskirt</source>
        <translation>Überrock</translation>
    </message>
    <message>
        <source>Oxcart</source>
        <translation>Ochsenkarren</translation>
    </message>
    <message>
        <source>Oxygen mask</source>
        <translation>Sauerstoffmaske</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Päckchen</translation>
    </message>
    <message>
        <source>Paddle</source>
        <translation>Paddel</translation>
    </message>
    <message>
        <source>Paddlewheel</source>
        <translation>Schaufelrad</translation>
    </message>
    <message>
        <source>Padlock</source>
        <translation>Vorhängeschloss</translation>
    </message>
    <message>
        <source>Paintbrush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Pajama</source>
        <translation>Schlafanzug</translation>
    </message>
    <message>
        <source>Palace</source>
        <translation>Palast</translation>
    </message>
    <message>
        <source>Panpipe</source>
        <translation>Panflöte</translation>
    </message>
    <message>
        <source>Paper towel</source>
        <translation>Küchenpapier</translation>
    </message>
    <message>
        <source>Parachute</source>
        <translation>Fallschirm</translation>
    </message>
    <message>
        <source>Parallel bars</source>
        <translation>Barren</translation>
    </message>
    <message>
        <source>Park bench</source>
        <translation>Parkbank</translation>
    </message>
    <message>
        <source>Parking meter</source>
        <translation>Parkuhr</translation>
    </message>
    <message>
        <source>Passenger car</source>
        <translation>Reisezugwagen</translation>
    </message>
    <message>
        <source>Patio</source>
        <translation>Terrasse</translation>
    </message>
    <message>
        <source>Pay-phone</source>
        <translation>Münztelefon</translation>
    </message>
    <message>
        <source>Pedestal</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Pencil box</source>
        <translation>Federmäppchen</translation>
    </message>
    <message>
        <source>Pencil sharpener</source>
        <translation>Bleistiftspitzer</translation>
    </message>
    <message>
        <source>Perfume</source>
        <translation>Parfüm</translation>
    </message>
    <message>
        <source>Petri dish</source>
        <translation>Petrischale</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translation>Kopierer</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Plektrum</translation>
    </message>
    <message>
        <source>Pickelhaube</source>
        <translation>Pickelhaube</translation>
    </message>
    <message>
        <source>Picket fence</source>
        <translation>Lattenzaun</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>Pier</source>
        <translation>Pier</translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation>Sparschwein</translation>
    </message>
    <message>
        <source>Pill bottle</source>
        <translation>Pillendose</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Ping-pong ball</source>
        <translation>Tischtennisball</translation>
    </message>
    <message>
        <source>Pinwheel</source>
        <translation>Windrad</translation>
    </message>
    <message>
        <source>Pirate</source>
        <translation>Piratenschiff</translation>
    </message>
    <message>
        <source>Pitcher</source>
        <translation>Krug</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Hobel</translation>
    </message>
    <message>
        <source>Install it with: {line}</source>
        <translation>Installieren Sie es mit: {line}</translation>
    </message>
    <message>
        <source>{what} needs {library}, which is not installed. {hint}</source>
        <translation>{what} braucht {library}, das nicht installiert ist. {hint}</translation>
    </message>
    <message>
        <source>It is not part of this download. Set PhotoClust up from its sources for it.</source>
        <translation>Es ist nicht Teil dieses Downloads. Richten Sie PhotoClust dafür aus den Quellen ein.</translation>
    </message>
    <message>
        <source>a graphics card by NVIDIA with its driver</source>
        <translation>eine Grafikkarte von NVIDIA mit ihrem Treiber</translation>
    </message>
    <message>
        <source>not part of this download</source>
        <translation>nicht Teil dieses Downloads</translation>
    </message>
    <message>
        <source>{what} needs a graphics card by NVIDIA with its driver.</source>
        <translation>{what} braucht eine Grafikkarte von NVIDIA mit ihrem Treiber.</translation>
    </message>
    <message>
        <source>The graphics card could not lay the photos out: {error}</source>
        <translation>Die Grafikkarte konnte die Fotos nicht anordnen: {error}</translation>
    </message>
    <message numerus="yes">
        <source>Reading the picture took longer than {n} seconds of work, so it was given up.</source>
        <translation>
            <numerusform>Das Lesen des Bildes brauchte mehr als {n} Sekunde Rechenzeit und wurde aufgegeben.</numerusform>
            <numerusform>Das Lesen des Bildes brauchte mehr als {n} Sekunden Rechenzeit und wurde aufgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was read of the picture for {n} seconds, so it was given up.</source>
        <translation>
            <numerusform>Vom Bild wurde {n} Sekunde lang nichts mehr gelesen, darum wurde es aufgegeben.</numerusform>
            <numerusform>Vom Bild wurde {n} Sekunden lang nichts mehr gelesen, darum wurde es aufgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the video took longer than {n} seconds of work, so it was given up.</source>
        <translation>
            <numerusform>Das Lesen des Videos brauchte mehr als {n} Sekunde Rechenzeit und wurde aufgegeben.</numerusform>
            <numerusform>Das Lesen des Videos brauchte mehr als {n} Sekunden Rechenzeit und wurde aufgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was read of the video for {n} seconds, so it was given up.</source>
        <translation>
            <numerusform>Vom Video wurde {n} Sekunde lang nichts mehr gelesen, darum wurde es aufgegeben.</numerusform>
            <numerusform>Vom Video wurde {n} Sekunden lang nichts mehr gelesen, darum wurde es aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation>Fotos werden genauer angesehen</translation>
    </message>
    <message>
        <source>Reading with more machines</source>
        <translation>Lesen mit mehreren Rechnern</translation>
    </message>
    <message>
        <source>Building a network</source>
        <translation>Ein Netz bauen</translation>
    </message>
    <message>
        <source>A process could not be started: {error}.</source>
        <translation>Ein Prozess konnte nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <source>Photos could not be described: the system ended the process, most likely because memory ran out. Close other programs and try again.</source>
        <translation>Fotos konnten nicht beschrieben werden: Das System hat den Prozess beendet, wahrscheinlich weil der Speicher ausging. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>CUDA cannot be used (--provider cpu computes without it): {why_not}</source>
        <translation>CUDA kann nicht benutzt werden (--provider cpu rechnet ohne): {why_not}</translation>
    </message>
    <message>
        <source>its libraries are missing. {hint}</source>
        <translation>ihre Bibliotheken fehlen. {hint}</translation>
    </message>
    <message>
        <source>Planetarium</source>
        <translation>Planetarium</translation>
    </message>
    <message>
        <source>Plastic bag</source>
        <translation>Plastiktüte</translation>
    </message>
    <message>
        <source>Plate rack</source>
        <translation>Geschirrständer</translation>
    </message>
    <message>
        <source>Plow</source>
        <translation>Pflug</translation>
    </message>
    <message>
        <source>Plunger</source>
        <translation>Saugglocke</translation>
    </message>
    <message>
        <source>Polaroid camera</source>
        <translation>Sofortbildkamera</translation>
    </message>
    <message>
        <source>Pole</source>
        <translation>Stange</translation>
    </message>
    <message>
        <source>Police van</source>
        <translation>Polizeiwagen</translation>
    </message>
    <message>
        <source>Poncho</source>
        <translation>Poncho</translation>
    </message>
    <message>
        <source>Pool table</source>
        <translation>Billardtisch</translation>
    </message>
    <message>
        <source>Pop bottle</source>
        <translation>Limonadenflasche</translation>
    </message>
    <message>
        <source>Pot</source>
        <translation>Blumentopf</translation>
    </message>
    <message>
        <source>Potter&apos;s wheel</source>
        <translation>Töpferscheibe</translation>
    </message>
    <message>
        <source>Power drill</source>
        <translation>Bohrmaschine</translation>
    </message>
    <message>
        <source>Prayer rug</source>
        <translation>Gebetsteppich</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Gefängnis</translation>
    </message>
    <message>
        <source>Projectile</source>
        <translation>Geschoss</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Puck</source>
        <translation>Puck</translation>
    </message>
    <message>
        <source>Punching bag</source>
        <translation>Boxsack</translation>
    </message>
    <message>
        <source>Purse</source>
        <translation>Handtasche</translation>
    </message>
    <message>
        <source>Quill</source>
        <translation>Schreibfeder</translation>
    </message>
    <message>
        <source>Quilt</source>
        <translation>Steppdecke</translation>
    </message>
    <message>
        <source>Racer</source>
        <translation>Rennwagen</translation>
    </message>
    <message>
        <source>Racket</source>
        <translation>Schläger</translation>
    </message>
    <message>
        <source>Radiator</source>
        <translation>Heizkörper</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Radio telescope</source>
        <translation>Radioteleskop</translation>
    </message>
    <message>
        <source>Rain barrel</source>
        <translation>Regentonne</translation>
    </message>
    <message>
        <source>Recreational vehicle</source>
        <translation>Wohnmobil</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Spule</translation>
    </message>
    <message>
        <source>Reflex camera</source>
        <translation>Spiegelreflexkamera</translation>
    </message>
    <message>
        <source>Refrigerator</source>
        <translation>Kühlschrank</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Fernbedienung</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Revolver</source>
        <translation>Revolver</translation>
    </message>
    <message>
        <source>Rifle</source>
        <translation>Gewehr</translation>
    </message>
    <message>
        <source>Rocking chair</source>
        <translation>Schaukelstuhl</translation>
    </message>
    <message>
        <source>Rotisserie</source>
        <translation>Drehspieß</translation>
    </message>
    <message>
        <source>Rubber eraser</source>
        <translation>Radiergummi</translation>
    </message>
    <message>
        <source>Rugby ball</source>
        <translation>Rugbyball</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Running shoe</source>
        <translation>Laufschuh</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Safety pin</source>
        <translation>Sicherheitsnadel</translation>
    </message>
    <message>
        <source>Saltshaker</source>
        <translation>Salzstreuer</translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation>Sandale</translation>
    </message>
    <message>
        <source>Sarong</source>
        <translation>Sarong</translation>
    </message>
    <message>
        <source>Sax</source>
        <translation>Saxofon</translation>
    </message>
    <message>
        <source>Scabbard</source>
        <translation>Schwertscheide</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>School bus</source>
        <translation>Schulbus</translation>
    </message>
    <message>
        <source>Schooner</source>
        <translation>Schoner</translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation>Anzeigetafel</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Wandschirm</translation>
    </message>
    <message>
        <source>Screw</source>
        <translation>Schraube</translation>
    </message>
    <message>
        <source>Screwdriver</source>
        <translation>Schraubenzieher</translation>
    </message>
    <message>
        <source>Seat belt</source>
        <translation>Sicherheitsgurt</translation>
    </message>
    <message>
        <source>Sewing machine</source>
        <translation>Nähmaschine</translation>
    </message>
    <message>
        <source>Shield</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>Shoe shop</source>
        <translation>Schuhgeschäft</translation>
    </message>
    <message>
        <source>Shoji</source>
        <translation>Shoji</translation>
    </message>
    <message>
        <source>Shopping basket</source>
        <translation>Einkaufskorb</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>Einkaufswagen</translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation>Schaufel</translation>
    </message>
    <message>
        <source>Shower cap</source>
        <translation>Duschhaube</translation>
    </message>
    <message>
        <source>Shower curtain</source>
        <translation>Duschvorhang</translation>
    </message>
    <message>
        <source>Ski</source>
        <translation>Ski</translation>
    </message>
    <message>
        <source>Ski mask</source>
        <translation>Skimaske</translation>
    </message>
    <message>
        <source>Sleeping bag</source>
        <translation>Schlafsack</translation>
    </message>
    <message>
        <source>Slide rule</source>
        <translation>Rechenschieber</translation>
    </message>
    <message>
        <source>Sliding door</source>
        <translation>Schiebetür</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Spielautomat</translation>
    </message>
    <message>
        <source>Snorkel</source>
        <translation>Schnorchel</translation>
    </message>
    <message>
        <source>Snowmobile</source>
        <translation>Schneemobil</translation>
    </message>
    <message>
        <source>Snowplow</source>
        <translation>Schneepflug</translation>
    </message>
    <message>
        <source>Soap dispenser</source>
        <translation>Seifenspender</translation>
    </message>
    <message>
        <source>Soccer ball</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>Sock</source>
        <translation>Socke</translation>
    </message>
    <message>
        <source>Solar dish</source>
        <translation>Solarschüssel</translation>
    </message>
    <message>
        <source>Sombrero</source>
        <translation>Sombrero</translation>
    </message>
    <message>
        <source>Soup bowl</source>
        <translation>Suppenschüssel</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space heater</source>
        <translation>Heizlüfter</translation>
    </message>
    <message>
        <source>Space shuttle</source>
        <translation>Raumfähre</translation>
    </message>
    <message>
        <source>Spatula</source>
        <translation>Pfannenwender</translation>
    </message>
    <message>
        <source>Speedboat</source>
        <translation>Schnellboot</translation>
    </message>
    <message>
        <source>Spider web</source>
        <translation>Spinnennetz</translation>
    </message>
    <message>
        <source>Spindle</source>
        <translation>Spindel</translation>
    </message>
    <message>
        <source>Sports car</source>
        <translation>Sportwagen</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Scheinwerfer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Steam locomotive</source>
        <translation>Dampflok</translation>
    </message>
    <message>
        <source>Steel arch bridge</source>
        <translation>Stahlbogenbrücke</translation>
    </message>
    <message>
        <source>Steel drum</source>
        <translation>Steeldrum</translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation>Stethoskop</translation>
    </message>
    <message>
        <source>Stole</source>
        <translation>Stola</translation>
    </message>
    <message>
        <source>Stone wall</source>
        <translation>Steinmauer</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Stove</source>
        <translation>Herd</translation>
    </message>
    <message>
        <source>Strainer</source>
        <translation>Sieb</translation>
    </message>
    <message>
        <source>Streetcar</source>
        <translation>Straßenbahn</translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation>Trage</translation>
    </message>
    <message>
        <source>Studio couch</source>
        <translation>Schlafsofa</translation>
    </message>
    <message>
        <source>Stupa</source>
        <translation>Stupa</translation>
    </message>
    <message>
        <source>Submarine</source>
        <translation>U-Boot</translation>
    </message>
    <message>
        <source>Suit</source>
        <translation>Anzug</translation>
    </message>
    <message>
        <source>Sundial</source>
        <translation>Sonnenuhr</translation>
    </message>
    <message>
        <source>Sunglass</source>
        <translation>Sonnenbrille</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Sonnenbrille</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <translation>Sonnencreme</translation>
    </message>
    <message>
        <source>Suspension bridge</source>
        <translation>Hängebrücke</translation>
    </message>
    <message>
        <source>Swab</source>
        <translation>Wischmopp</translation>
    </message>
    <message>
        <source>Sweatshirt</source>
        <translation>Sweatshirt</translation>
    </message>
    <message>
        <source>Swimming trunks</source>
        <translation>Badehose</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Schaukel</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>Table lamp</source>
        <translation>Tischlampe</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Panzer</translation>
    </message>
    <message>
        <source>Tape player</source>
        <translation>Tonbandgerät</translation>
    </message>
    <message>
        <source>Teapot</source>
        <translation>Teekanne</translation>
    </message>
    <message>
        <source>Teddy</source>
        <translation>Teddybär</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>Tennis ball</source>
        <translation>Tennisball</translation>
    </message>
    <message>
        <source>Thatch</source>
        <translation>Strohdach</translation>
    </message>
    <message>
        <source>Theater curtain</source>
        <translation>Theatervorhang</translation>
    </message>
    <message>
        <source>Thimble</source>
        <translation>Fingerhut</translation>
    </message>
    <message>
        <source>Thresher</source>
        <translation>Dreschmaschine</translation>
    </message>
    <message>
        <source>Throne</source>
        <translation>Thron</translation>
    </message>
    <message>
        <source>Tile roof</source>
        <translation>Ziegeldach</translation>
    </message>
    <message>
        <source>Toaster</source>
        <translation>Toaster</translation>
    </message>
    <message>
        <source>Tobacco shop</source>
        <translation>Tabakladen</translation>
    </message>
    <message>
        <source>Toilet seat</source>
        <translation>Toilettensitz</translation>
    </message>
    <message>
        <source>Torch</source>
        <translation>Fackel</translation>
    </message>
    <message>
        <source>Totem pole</source>
        <translation>Totempfahl</translation>
    </message>
    <message>
        <source>Tow truck</source>
        <translation>Abschleppwagen</translation>
    </message>
    <message>
        <source>Toyshop</source>
        <translation>Spielzeugladen</translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation>Traktor</translation>
    </message>
    <message>
        <source>Trailer truck</source>
        <translation>Sattelzug</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tablett</translation>
    </message>
    <message>
        <source>Trench coat</source>
        <translation>Trenchcoat</translation>
    </message>
    <message>
        <source>Tricycle</source>
        <translation>Dreirad</translation>
    </message>
    <message>
        <source>Trimaran</source>
        <translation>Trimaran</translation>
    </message>
    <message>
        <source>Tripod</source>
        <translation>Stativ</translation>
    </message>
    <message>
        <source>Triumphal arch</source>
        <translation>Triumphbogen</translation>
    </message>
    <message>
        <source>Trolleybus</source>
        <translation>Oberleitungsbus</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Posaune</translation>
    </message>
    <message>
        <source>Tub</source>
        <translation>Zuber</translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation>Drehkreuz</translation>
    </message>
    <message>
        <source>Typewriter keyboard</source>
        <translation>Schreibmaschine</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Regenschirm</translation>
    </message>
    <message>
        <source>Unicycle</source>
        <translation>Einrad</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>Vacuum</source>
        <translation>Staubsauger</translation>
    </message>
    <message>
        <source>Vase</source>
        <translation>Vase</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Gewölbe</translation>
    </message>
    <message>
        <source>Velvet</source>
        <translation>Samt</translation>
    </message>
    <message>
        <source>Vending machine</source>
        <translation>Verkaufsautomat</translation>
    </message>
    <message>
        <source>Vestment</source>
        <translation>Messgewand</translation>
    </message>
    <message>
        <source>Viaduct</source>
        <translation>Viadukt</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Geige</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>Volleyball</translation>
    </message>
    <message>
        <source>Waffle iron</source>
        <translation>Waffeleisen</translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation>Wanduhr</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Geldbörse</translation>
    </message>
    <message>
        <source>Wardrobe</source>
        <translation>Kleiderschrank</translation>
    </message>
    <message>
        <source>Warplane</source>
        <translation>Kampfflugzeug</translation>
    </message>
    <message>
        <source>Washbasin</source>
        <translation>Waschbecken</translation>
    </message>
    <message>
        <source>Washer</source>
        <translation>Waschmaschine</translation>
    </message>
    <message>
        <source>Water bottle</source>
        <translation>Wasserflasche</translation>
    </message>
    <message>
        <source>Water jug</source>
        <translation>Wasserkrug</translation>
    </message>
    <message>
        <source>Water tower</source>
        <translation>Wasserturm</translation>
    </message>
    <message>
        <source>Whiskey jug</source>
        <translation>Whiskykrug</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Pfeife</translation>
    </message>
    <message>
        <source>Wig</source>
        <translation>Perücke</translation>
    </message>
    <message>
        <source>Window screen</source>
        <translation>Fliegengitter</translation>
    </message>
    <message>
        <source>Window shade</source>
        <translation>Rollo</translation>
    </message>
    <message>
        <source>Windsor tie</source>
        <translation>Krawatte</translation>
    </message>
    <message>
        <source>Wine bottle</source>
        <translation>Weinflasche</translation>
    </message>
    <message>
        <source>Wing</source>
        <translation>Flügel</translation>
    </message>
    <message>
        <source>Wok</source>
        <translation>Wok</translation>
    </message>
    <message>
        <source>Wooden spoon</source>
        <translation>Kochlöffel</translation>
    </message>
    <message>
        <source>Wool</source>
        <translation>Wolle</translation>
    </message>
    <message>
        <source>Worm fence</source>
        <translation>Holzzaun</translation>
    </message>
    <message>
        <source>Wreck</source>
        <translation>Wrack</translation>
    </message>
    <message>
        <source>Yawl</source>
        <translation>Segelboot</translation>
    </message>
    <message>
        <source>Yurt</source>
        <translation>Jurte</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Comic book</source>
        <translation>Comic</translation>
    </message>
    <message>
        <source>Crossword puzzle</source>
        <translation>Kreuzworträtsel</translation>
    </message>
    <message>
        <source>Street sign</source>
        <translation>Straßenschild</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>Book jacket</source>
        <translation>Buchumschlag</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Speisekarte</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Guacamole</source>
        <translation>Guacamole</translation>
    </message>
    <message>
        <source>Consomme</source>
        <translation>Kraftbrühe</translation>
    </message>
    <message>
        <source>Hot pot</source>
        <translation>Feuertopf</translation>
    </message>
    <message>
        <source>Trifle</source>
        <translation>Trifle</translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation>Eiscreme</translation>
    </message>
    <message>
        <source>Ice lolly</source>
        <translation>Eis am Stiel</translation>
    </message>
    <message>
        <source>French loaf</source>
        <translation>Baguette</translation>
    </message>
    <message>
        <source>Bagel</source>
        <translation>Bagel</translation>
    </message>
    <message>
        <source>Pretzel</source>
        <translation>Brezel</translation>
    </message>
    <message>
        <source>Cheeseburger</source>
        <translation>Cheeseburger</translation>
    </message>
    <message>
        <source>Hotdog</source>
        <translation>Hotdog</translation>
    </message>
    <message>
        <source>Mashed potato</source>
        <translation>Kartoffelpüree</translation>
    </message>
    <message>
        <source>Head cabbage</source>
        <translation>Kohlkopf</translation>
    </message>
    <message>
        <source>Broccoli</source>
        <translation>Brokkoli</translation>
    </message>
    <message>
        <source>Cauliflower</source>
        <translation>Blumenkohl</translation>
    </message>
    <message>
        <source>Zucchini</source>
        <translation>Zucchini</translation>
    </message>
    <message>
        <source>Spaghetti squash</source>
        <translation>Spaghettikürbis</translation>
    </message>
    <message>
        <source>Acorn squash</source>
        <translation>Eichelkürbis</translation>
    </message>
    <message>
        <source>Butternut squash</source>
        <translation>Butternusskürbis</translation>
    </message>
    <message>
        <source>Cucumber</source>
        <translation>Gurke</translation>
    </message>
    <message>
        <source>Artichoke</source>
        <translation>Artischocke</translation>
    </message>
    <message>
        <source>Bell pepper</source>
        <translation>Paprika</translation>
    </message>
    <message>
        <source>Cardoon</source>
        <translation>Kardone</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Pilz</translation>
    </message>
    <message>
        <source>Granny Smith</source>
        <translation>Granny Smith</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>Erdbeere</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>Zitrone</translation>
    </message>
    <message>
        <source>Fig</source>
        <translation>Feige</translation>
    </message>
    <message>
        <source>Pineapple</source>
        <translation>Ananas</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>Jackfruit</source>
        <translation>Jackfrucht</translation>
    </message>
    <message>
        <source>Custard apple</source>
        <translation>Zimtapfel</translation>
    </message>
    <message>
        <source>Pomegranate</source>
        <translation>Granatapfel</translation>
    </message>
    <message>
        <source>Hay</source>
        <translation>Heu</translation>
    </message>
    <message>
        <source>Carbonara</source>
        <translation>Carbonara</translation>
    </message>
    <message>
        <source>Chocolate sauce</source>
        <translation>Schokoladensoße</translation>
    </message>
    <message>
        <source>Dough</source>
        <translation>Teig</translation>
    </message>
    <message>
        <source>Meat loaf</source>
        <translation>Hackbraten</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Potpie</source>
        <translation>Pastete</translation>
    </message>
    <message>
        <source>Burrito</source>
        <translation>Burrito</translation>
    </message>
    <message>
        <source>Red wine</source>
        <translation>Rotwein</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Espresso</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Tasse</translation>
    </message>
    <message>
        <source>Eggnog</source>
        <translation>Eierpunsch</translation>
    </message>
    <message>
        <source>Alp</source>
        <translation>Alpen</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Seifenblase</translation>
    </message>
    <message>
        <source>Cliff</source>
        <translation>Klippe</translation>
    </message>
    <message>
        <source>Coral reef</source>
        <translation>Korallenriff</translation>
    </message>
    <message>
        <source>Geyser</source>
        <translation>Geysir</translation>
    </message>
    <message>
        <source>Lakeside</source>
        <translation>Seeufer</translation>
    </message>
    <message>
        <source>Promontory</source>
        <translation>Landspitze</translation>
    </message>
    <message>
        <source>Sandbar</source>
        <translation>Sandbank</translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation>Meeresküste</translation>
    </message>
    <message>
        <source>Valley</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation>Vulkan</translation>
    </message>
    <message>
        <source>Ballplayer</source>
        <translation>Baseballspieler</translation>
    </message>
    <message>
        <source>Groom</source>
        <translation>Bräutigam</translation>
    </message>
    <message>
        <source>Scuba diver</source>
        <translation>Taucher</translation>
    </message>
    <message>
        <source>Rapeseed</source>
        <translation>Raps</translation>
    </message>
    <message>
        <source>Daisy</source>
        <translation>Gänseblümchen</translation>
    </message>
    <message>
        <source>Yellow lady&apos;s slipper</source>
        <translation>Gelber Frauenschuh</translation>
    </message>
    <message>
        <source>Corn</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Acorn</source>
        <translation>Eichel</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hagebutte</translation>
    </message>
    <message>
        <source>Buckeye</source>
        <translation>Rosskastanie</translation>
    </message>
    <message>
        <source>Coral fungus</source>
        <translation>Korallenpilz</translation>
    </message>
    <message>
        <source>Agaric</source>
        <translation>Champignon</translation>
    </message>
    <message>
        <source>Gyromitra</source>
        <translation>Lorchel</translation>
    </message>
    <message>
        <source>Stinkhorn</source>
        <translation>Stinkmorchel</translation>
    </message>
    <message>
        <source>Earthstar</source>
        <translation>Erdstern</translation>
    </message>
    <message>
        <source>Hen-of-the-woods</source>
        <translation>Klapperschwamm</translation>
    </message>
    <message>
        <source>Bolete</source>
        <translation>Steinpilz</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>Kolben</translation>
    </message>
    <message>
        <source>Toilet tissue</source>
        <translation>Toilettenpapier</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>Years and months</source>
        <translation>Jahre und Monate</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take this back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Drop a picture here to find photos like it</source>
        <translation>Ein Bild hier ablegen, um ähnliche Fotos zu finden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>File all…</source>
        <translation>Alle ablegen…</translation>
    </message>
    <message>
        <source>Put every group into a folder of its own, also what a filter leaves out</source>
        <translation>Jede Gruppe in einen eigenen Ordner ablegen, auch was ein Filter auslässt</translation>
    </message>
    <message>
        <source>There is no group to file yet</source>
        <translation>Es gibt noch keine Gruppe zum Ablegen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TrashFlow</name>
    <message>
        <source>Looking at the trash</source>
        <translation>Papierkorb wird geprüft</translation>
    </message>
    <message>
        <source>There is nothing to move to the trash.</source>
        <translation>Es gibt nichts für den Papierkorb.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Fotos kommen in den Papierkorb</translation>
    </message>
    <message>
        <source>To get it back, open the trash of this computer.</source>
        <translation>Zum Zurückholen den Papierkorb dieses Computers öffnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Unsorted</source>
        <translation>Unsortiert</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Zurück zu den Fotos (Esc)</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Voriges Foto (Links)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Nächstes Foto (Rechts)</translation>
    </message>
    <message>
        <source>Facts (I)</source>
        <translation>Angaben (I)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Whole photo or full size (Z)</source>
        <translation>Ganzes Foto oder volle Größe (Z)</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Einen Ordner mit Fotos hinzufügen</translation>
    </message>
    <message>
        <source>No folder was added yet</source>
        <translation>Noch kein Ordner hinzugefügt</translation>
    </message>
    <message>
        <source>Copy one picture to find photos like it.</source>
        <translation>Kopieren Sie ein einzelnes Bild, um ähnliche Fotos zu finden.</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>{method}: {line}</source>
        <translation>{method}: {line}</translation>
    </message>
</context>
<context>
    <name>_FolderDelegate</name>
    <message>
        <source>Copy here</source>
        <translation>Hierher kopieren</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <source>Search names and folders</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Looking at programs and devices</source>
        <translation>Programme und Geräte werden angesehen</translation>
    </message>
</context>
</TS>

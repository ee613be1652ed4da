<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name></name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a folder from the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new and changed photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the photos again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare methods…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks of cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve into Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group from selected photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to all surest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File accepted groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File all groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make groups of keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make groups of folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show stacks as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find photos like the copied picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful photos first, or as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups in one scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos, alike ones together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whole photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left alone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About PhotoClust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File all {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that fit groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that fit your groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked groups get these photos. Click a photo to leave it in Unsorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all of them in Unsorted (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups as alike as those you merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked groups take in these photos. Click a photo to leave its group alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all groups as they are (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these groups were filed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was filed to {folder} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of that is in “{folder}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {photos}, {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping again {what}; {photos}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sorted by hand stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these photos may not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of these photos belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not belong to this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits this group fairly well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits this group well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the photos most like it are in that group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the photos most like it are in that group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly all photos most like it are in that group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and go to the next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to a number key, or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a pinned group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a message or the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selecting photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from photo to photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or take out one photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame around photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a video in the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, or no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the trash, or no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photos or full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the trash, or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from place to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag with the middle button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a stack apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line around photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or untick the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split, or leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to all surest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take more, less sure ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take fewer, surer ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From group to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or untick the group, leave out the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them, or leave them in Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, or file nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photo or full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort it and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts beside the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with this photo is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F2 or double-click to use another folder name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cannot be filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a stack of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no more space; {free} are free on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes {needed} of the {free} that are free on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That disk is too full: {needed} are needed and {free} are free. Choose another folder or file fewer photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos leave the folders they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos stay where they are; the copies take space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos stay where they are and appear in the new folders too. This takes no space, and works only on the same disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are being filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are being filed right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you quit, the photo in hand is finished and the rest stays where it is. What was filed can be undone, tomorrow too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are being moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are being moved to the trash right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you quit, the photo in hand is finished and the rest stays where it is. What went to the trash is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords are being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords are being written right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you quit, the sidecar in hand is finished and the others stay as they are. What was written can be undone, tomorrow too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 gives it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that show the same, whenever they were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of one occasion. Finer: scenes; coarser: trips of several days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both: events, and inside them by what they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of one occasion. Finer: what they show; coarser: trips of several days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keywords in sidecars (XMP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table for spreadsheets (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page with pictures (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of groups as keywords that digiKam, darktable and Lightroom read, in files beside the photos. The photos themselves stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each photo, with its group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups with small pictures in one file that every browser opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA, then UMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PhotoClust’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All networks side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morphology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} groups asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps per 100 photos to the groups you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both make nearly the same groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both make much the same groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both agree in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hardly agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to all {n} surest…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PhotoClust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, devices, model files and databases, for a report of a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts your photos by what they show. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT: use it, change it and pass it on freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Putting like beside like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail size (Ctrl+wheel over the photos)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByButton</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what dates and places of the photos support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen automatically. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What groups are made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What groups are made by: {by}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CacheKeeper</name>
    <message>
        <source>The cache is being moved. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The cache was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the cache’s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making room in the cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CacheLimit</name>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CachePlace</name>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use def&amp;ault folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the cache in the library’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the cache in this folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CacheRescue</name>
    <message>
        <source>The cache of analysed photos is damaged again: the disk it is on may be failing. Your photos and groups are not affected. Check the disk, then start PhotoClust again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the cache afresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertaintySteps</name>
    <message>
        <source>How sure it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only photos that fit a group well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that fit fairly well, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that fit a group at all: look through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockFlow</name>
    <message>
        <source>Clocks can be compared once photos were read and grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the clocks of cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera&apos;s clock seems to be out of step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterListModel</name>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are in no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {n} sends photos here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterPane</name>
    <message>
        <source>Order of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterRowDelegate</name>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareFlow</name>
    <message>
        <source>Select two to six photos to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the best shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Keep what is marked, the others to the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the best, the others to the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photos or full size (Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Keep (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the trash (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Pin to a number key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in PhotoClust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Your photos and what you sorted are safe: every step is on disk. You can go on; if things look odd, start PhotoClust again. The report below helps to mend it. It stays on this computer unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRangePopup</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detour</name>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find photos like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Merge with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is pinned to {n} yet: choose one and press Ctrl+{n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one group to pin it to a number key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Try it with sample photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay on this computer. PhotoClust puts look-alike photos into groups; nothing is moved until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another name, or a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos in there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos in “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Hand groups to other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords that others wrote stay. You can undo this, tomorrow too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking which sidecars there are…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There is no group to hand over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups are in “{file}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>Looking where everything would go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing would be filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File into this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of a folder, or press “Choose…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only renamed ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only left out ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick what should stay; double-click a folder to rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overwritten. You can undo this, tomorrow too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingFlow</name>
    <message>
        <source>There is no group to file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking photos back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing photos again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingModel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingResultDialog</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show only some groups or photos (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With new photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>It is not there now: its disk is not connected, or it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “{group}”: photos put here belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to put photos into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the folders away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderSide</name>
    <message>
        <source>File to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Ctrl: copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this folder at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Looking at new files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FurtherReading</name>
    <message>
        <source>Two networks have seen your photos. They can be grouped by both now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GranularitySlider</name>
    <message>
        <source>Finer or coarser groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer makes more and smaller groups, coarser fewer and larger ones.
Groups you named, merged, accepted or corrected stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let PhotoClust choose how fine the groups are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups made by {methods}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupHeader</name>
    <message>
        <source>Shown group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File all {n}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filed to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of all groups are in this order. Click to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupingFlow</name>
    <message>
        <source>Adding new photos to groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Shots of one moment share a tile that shows their number. Choose one and press E to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a group two things? Choose it and press S: parts are proposed, and nothing changes before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“File all…” puts every group into a folder of its own, after a plan that you see first. Undo brings every photo back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>The beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step to go back to it, or forward again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStatus</name>
    <message>
        <source>{n} photos/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutSwitch</name>
    <message>
        <source>What lies together on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of one theme lie together, and themes apart from each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of one scene lie right beside each other; takes longer to make, once for the same photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Opening your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryRescue</name>
    <message>
        <source>Use the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place. The damaged library was kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookAlikeFlow</name>
    <message>
        <source>Photos like {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More like {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos like this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos have to be read before similar ones can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for similar photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other photo of the library is known to be like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos like this picture were looked for. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapFlow</name>
    <message>
        <source>The map is made as soon as the photos are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting photos that look alike next to each other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was not made. Leave it and come back to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodChoiceBox</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PhotoClust’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper’s: UMAP and HDBSCAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA, UMAP and HDBSCAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain: PCA and k-means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodsFlow</name>
    <message>
        <source>Photos are still being read. Compare methods when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are being grouped. Compare methods again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Compare methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the groups as they are (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far both sides agree is told here once both have groups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodsSide</name>
    <message>
        <source>Make groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by {methods}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose methods, then let them make groups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedPhotos</name>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the photos in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the missing photos are in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPhotosFlow</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>as many as fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perplexity {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} photos at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {n} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many groups to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To how many dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To how many dimensions, or with % how much of the variance stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To how many dimensions before UMAP, or with % how much of the variance stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how many neighbours each photo is held near to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos a group has at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near photos have to be to be in one group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineNotice</name>
    <message>
        <source>Looking at folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Open with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer says that it opens such photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} could not be started: {reason}. The photo is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternRow</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years, in them the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, in them the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years and months, in them the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, in them the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rome</source>
        <comment>a town, as an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the town</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>{name}, video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, drive is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing. It was here when it was last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its drive or folder is not connected now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the stack: E, or click the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See each of them: E, or click the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: {group}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoLikeness</name>
    <message>
        <source>Preparing to find similar photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoLooks</name>
    <message>
        <source>Looking at photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Key {n} sends photos to “{winner}” now, no longer to “{loser}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Open in the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the player (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full view (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: look at it in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar photos in this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in full (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the problems (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingNews</name>
    <message>
        <source>No photos in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleFlow</name>
    <message>
        <source>Copying the sample photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPreparation</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave in Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used now. The cache is in {folder} meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a larger disk if this one is small. The cache moves there at once; the library with your groups stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w stacks as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots of one moment, copies and edited versions share a tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer &amp;new photos as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folders are watched while the window is open. F5 adds what is new at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever is faster here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast (int8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact (float)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another precision all photos are read once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the library was grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look closely, a second network sees every photo too, once: groups often need fewer corrections, and reading takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer leave more of the computer to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos read at &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAW photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the library’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was worked out from your photos. Emptying it loses nothing, but all photos are read once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the cache grows larger, what it keeps of photos no longer in the library goes first, then the oldest thumbnails; these are made again when you look at them. What groups are made of always stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsFlow</name>
    <message>
        <source>The cache is emptied when you quit; photos are then read once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are analysed on this computer with {model}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidecarRows</name>
    <message>
        <source>Sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of ours any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others wrote in it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it already stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarFlow</name>
    <message>
        <source>Looking for similar photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitFlow</name>
    <message>
        <source>Photos are still being read. Split the group when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for parts of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{group}” can be split now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos must be read again before they can be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has changed since. Split it again to see its parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Split a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the group as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into {n} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in “{group}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “{group}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each ticked part becomes a group of its own. The rest stays together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitPartsModel</name>
    <message>
        <source>Part {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackCommands</name>
    <message>
        <source>There is no stack among the selected photos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackFinder</name>
    <message>
        <source>Looking for shots of one moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartingFlow</name>
    <message>
        <source>Reading keywords and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message>
        <source>Looking for suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurestPage</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Finishing what is in hand…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>Merge {n} groups into “{group}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to “{group}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to Unsorted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dissolve {n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split “{group}” into {n} parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} photos from the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “{group}” to “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept {n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen {n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {what} from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That group no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at least two groups to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos are already in that group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos are unsorted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{group}” does not come apart any further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} were left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another program and was not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the photos from that program into a folder and add the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link and was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what it leads to, if you want the photos there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a camera RAW file, which needs an extra that is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a kind of picture that is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG with a photo editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhide it, or give it a name without a dot in front, if you want it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is hidden and was not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder by itself, if you want the photos in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder belongs to the system (trash, thumbnails) and was not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the photos you want out of it into a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was read already, under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PhotoClust keeps its own data in this folder; it was not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a pipe, a socket or a device, which is never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} and {that}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a kind of picture that is not read ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} libraries of other programs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} RAW photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures of kinds that are not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} system folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders with a second name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders of PhotoClust’s own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pipes or devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} photos out of “{group}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep “{group}” and “{other}” apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two groups can be kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files wait for it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer there, nor back at {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done if it was removed on purpose; if not, look into the trash. When it is in one of these places again, it can be taken back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved on from here by filing {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the trash, nor back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there, so it was not filed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there. The photo that it belongs to does not wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there, and at its old place {source} is another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo filing {holder} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was moved, refresh (F5) and file its group again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done if that is the photo, edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} keeps what it knows of these photos in {path} and others like it, which stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} keeps what it knows of these photos in {path}, which stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything about the files can go along to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The originals keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Permissions and owners are not kept ({n} of the files).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owners are not kept ({n} of the files).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access lists are not kept ({n} of the files).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags and other attributes are not kept ({n} of the files).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times are kept less exactly ({n} of the files).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flags such as “hidden” are not kept ({n} of the files).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty stretches of sparse files take up room ({n} of the files).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard links become files of their own ({n} of the files).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>PhotoClust remembers it, and undo gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are in two places now; these could not be brought back: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its companion {name} could not go: {reason} Both stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its companion {name} is no longer there. It stays here for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these could be removed: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} It stays here with its companions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} It stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} lies inside {path}, where photos are filed from. Filed photos stay part of the library; filing again leaves them where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs together with {file}, which cannot be filed: {reason} Both stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there: it was moved or deleted since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{anchor} is not a folder, so nothing can be filed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{anchor} cannot be written, so nothing can be filed there. Choose another folder or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to another file; links are not filed. It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File the photo that it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary file, so it is left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same file as {reached}, reached by another path. It is filed once, from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is read-only, so the photo cannot be moved out. It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy instead of moving, or change the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard link to it cannot be made on the destination&apos;s disk. It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or move instead, or choose a folder on the photo&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder cannot be reached, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive it is on, then file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither here nor at its place {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither here nor at its place {end}; an unfinished copy is {partial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file and {end} were both changed; both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file is here; {source} was not filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file is here now; the one that was may be in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be settled after the program ended early. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the file that was to come here from {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file is here; {start} stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file is here now; the one that was is at {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked at again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then do it again; nothing is lost by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its drive, or refresh (F5) if it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or rename that. Then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy on the disk is not the same as the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its original {original} is gone, so the copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its original {original} was changed since, so the copy, which is as that was before, is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of its original {original} is not connected, so the copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {original} itself, reached by another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or rename one of the two. Then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} was replaced by a link or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no permission to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not permit that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long for that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or the file itself is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its drive, or refresh (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path would be longer than Windows allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder nearer to the top of the disk, or a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed since it was last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5), then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is now at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file took its place in that instant; that one is now at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the destination&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard link to it cannot be made on that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or move instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed since it was made, so it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is at {path} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect its drive, then file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let a program take it out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the trash and put it back from there, then refresh (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path in {folder} would be longer than this system allows. It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder nearer to the top of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of {folder} is too long for this system to file anything there. Choose a folder nearer to the top of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appeared while its photo was on its way, which is now in {folder}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disk has no trash, and nothing is deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it yourself if you mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the trash with the system&apos;s own file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {names} could be carried and is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {names} could be carried and is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything about the files could be given back. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing photos again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files themselves are back and whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grouping was ended by the system, most likely because memory ran out. Close other programs and try again. The photos read so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was ended by the system, most likely because memory ran out. Close other programs and try again. The photos read so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grouping could not be started: {error}. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the grouping of this many photos. Close other programs and try again. The photos read so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the map of this many photos. Close other programs and try again. The photos read so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grouping could not read its working file {path}: {error}. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not read its working file {path}: {error}. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no picture, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture needs more memory than is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and read the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture crashed its decoder; it is most likely damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process for reading photos could not be started: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the camera or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The picture is packed in {n} layers, more than a photo ever has.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save it anew with a photo editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a rare kind of {form}, and this kind cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a rare kind of {form} that cannot be read, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture ({form}) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is cut off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RAW file is damaged or of a camera that is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG with the camera&apos;s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is changing the file at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh to look through the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no permission to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the folder again when that is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {MAX_BYTES} MB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist. Check the spelling, or plug in the drive it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder belongs to the system (trash, thumbnails); nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the cloud, not on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the cloud program to keep it on this computer, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need the photo, look for it in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or not an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in another program to see what it is; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the permission to read it, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive went away while this folder was read, or the folder was moved. Nothing was taken for deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive, then read the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive it is on went away before it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive that holds the photos of this folder is not connected. Its photos are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive or share does not answer: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable or the network, then read the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” belongs to another program; nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filing number {batch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is where PhotoClust keeps its own data. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of the files got another name than planned, because the planned one was taken in the meantime.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo a filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start puts the list of filings right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PhotoClust ended in the middle of “{what}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files had got to where they were going.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are where they were before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of {folder} has {size} free, but {needed} are needed. Nothing was filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both places; PhotoClust leaves them as they are, and tells this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files need a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When filing {batch} was interrupted, it was not clear whether this file is here or at its place in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When filing {batch} was interrupted, it was not clear whether this file is here or at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been moved; they stay where they are now, the others are where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been copied; they stay where they are now, the others are where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been linked; they stay where they are now, the others are where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By then {done} of {n} files had been carried; they stay where they are now, the others are where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trash {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add {n} new photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making room in the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For now the cache is in {folder}. No photo and no group is affected; some photos may be read once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is in {folder} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} chosen for the cache is not there: its disk may not be plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the cache, in MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} chosen for the cache holds none now. If its disk is plugged in, choose the folder again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there, or no folder. The cache was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {file} in {folder} already, perhaps of another library. Choose another folder, or remove that file first. The cache was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} are needed, {free} are free. The cache was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache could not be moved to {folder} ({error}). It was left where it is. Check that you may write to that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} chosen for the cache cannot be used for it ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading dates again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing {number} of {when} ({what}) is not in the backup and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The best of {n} sound backups is {path}; “photoclust-cli recover --restore-backup” puts it in its place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To begin a new library instead, move it and the folder {folder} elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin a new library instead, move the folder {folder} elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache in {folder} is used again from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier filings that it does not know cannot be taken back either.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The old library can no longer tell of all filings: those that were made after the backup, {when}, cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their photos are safe, in the folders that they were filed into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of its {n} backups can be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sound backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is empty, which it was not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be backed up to {folder} ({error}). The library itself is as it was. Make sure that this is a folder you may write to, on a disk with space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} could not be copied to {folder} ({error}). Nothing was changed; mend that and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache of analysed photos was damaged and has been started afresh. No photo and no group is affected; photos will be read once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the cache of analysed photos was damaged and has been dropped. No photo and no group is affected; those photos will be read once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of PhotoClust (format {version}; this one knows up to {newest}). Update PhotoClust to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be looked at: {error}. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being moved already. Wait until that is done, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in {folder} is open in another PhotoClust. Close that one first, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({what}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing was lost; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Check that you may write it and its folder, and that the disk is not mounted read-only. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing {path} failed ({error}). Check the disk: it may be full or failing. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that you may write it and its folder, and that the disk is not full or mounted read-only. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that you may write it and its folder. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close that one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be locked. Other programs may be using it, or its disk knows no locks. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} photos look alike; there is nothing to split by.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes {n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes {n} new groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dissolves {n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos would be elsewhere</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} groups into folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files that belong to them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups are filed whole, also the {n} photos that search and filter hide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsorted photos stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups have no name yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped it; {n} photos stayed where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files stayed where they are; you can try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos linked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos put into the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are on a disk that has no trash; they stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash of this computer?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} photos to the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>into {n} folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files stayed where they are; they can be tried again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos {into} (moved)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos {into} (copied)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos {into} (linked)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} photos {into}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} photos {into}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked {n} photos {into}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} files back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed {n} files again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be filed; they are where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} photos selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opening your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” is not connected; its {n} photos are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{folder}” and {more} more are not connected; their {n} photos are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos have no place on the map: they could not be compared yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be handled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {n} folders…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PhotoClust failed on this picture ({name}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PhotoClust again to mend it; your photos and groups are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two models are called {id}: {both}. Remove one of the two folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {folder} is of another version of PhotoClust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is missing: {path} cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is damaged: {path} makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {path} cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a graphics card PhotoClust computes in float only. Choose --precision float.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this installation of onnxruntime knows no CUDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no NVIDIA graphics card with its driver was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {folder} cannot be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed in a trial ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called {network}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern goes on from the folder that is filed into, so it cannot begin with “{beginning}”. Write for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is empty. Write for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” names no folder below the one that is filed into. Leave it out of the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is no field of a pattern. There are {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace in “{name}” stands alone. Fields are written like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every disk takes “{character}” in the name of a folder. Leave it out of the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too long for the name of a folder. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every system takes a folder called “{name}”. “{safe}” would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} groups take the names of their folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave {n} photos in Unsorted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} new photos into “{group}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {n} new photos into their groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new photos in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to {groups}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} photos out of {groups}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These photos are no longer in Unsorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still to be read when and where it was taken. It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until all photos are read, then file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its group goes on in {folder}, which is on another disk than the rest. It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that group by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The picture is larger than {n} megapixels ({width} × {height}) and was not unpacked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Holding new photos against the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos that were moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were found again in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos here fit groups you have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Are “{group}” and “{other}” the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Do these {n} photos belong to “{group}”?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do {n} of these {selected} photos belong to “{group}”?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put these {n} photos into {groups}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {n} of these {selected} photos into {groups}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge them into “{group}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photos to “{group}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos to Unsorted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} to {n} groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos left in Unsorted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups became “{group}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos to {groups}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos kept out of “{group}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{group}” and “{other}” stay apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos to “{group}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos kept out of {groups}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{joining} of {n} photos join</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos join</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos stay in Unsorted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} new photos fit groups you have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} in {n} new groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes in the groups they fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n} new photos fit groups you have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsorted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} photos into a folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes and stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>into “{folder}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photos joined “{group}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos that fit here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos that were left here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos that are in no group yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} new photos that fit here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there any more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos of this group are not where they were. Choose the folder they are in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where are they?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File {n} more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos in “{folder}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos changed on disk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos in {folders} folders.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{folder}” has too many folders for this computer to watch. Press F5 to find new photos in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>File {n} groups here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} selected photos here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} selected photos here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy {n} groups here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were found again in “{folder}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos were found again in “{folder}” and {more} more folders.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are not there any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} computes in float only. Choose --precision float.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card failed while looking at photos: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor failed while looking at photos: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reptiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals and whales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wolves and foxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wild cats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butterflies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rabbits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elephants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheep and goats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cattle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pandas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trucks and buses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motorcycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monuments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a video, which needs an extra that is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a kind of video that is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the ending of a video (.mp4), or save it as MP4 with a video editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says that it is not whole yet: a download or a copy under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is whole, give it the name of a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} videos of kinds that are not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If it was moved, refresh (F5), or choose its folder above the photos of its group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {n} others are {faults}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No clear winner: several are as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sharpest, and {n} others are {faults}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These do not show the same scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear winner: one is sharper, another better exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underexposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noisier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs at least {fewest} different photos; there are {photos}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes at most {most} photos, because its time and memory grow with all pairs of them; there are {photos}. Choose some with --photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method {name}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no setting; write it without a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} makes no sense: behind the colon stands {about}, from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what photos show: nearly all are of one event by their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what photos show: their dates have no clear gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what photos show: only {dated} of {count} have a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what photos show: none has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video needs more memory than is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the video crashed its decoder; it is most likely damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in a smaller size with a video editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no video that can be read, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has no picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series of exposures: all of its photos are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panorama: all of its photos are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of them can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what photos show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no architecture {name}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was imported before. Remove {folder} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no last layer {layer}; it is of another architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {found} names, and the network tells {classes} classes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}: {error}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives what is no number: the weights are damaged or unfit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {error}. Name another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} exposures of one view</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of one panorama</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} copies of one photo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions of one photo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shots of one moment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the best one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comparing {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move {n} photos to the trash…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the selected photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file of weights that PhotoClust knows. It reads checkpoints of torch (.pth, .pt) and safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large to be the weights of a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or no file of weights. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for {what} to be run, which weights do not need. It was not run, and nothing was changed. Save the network&apos;s state_dict() alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {name} are damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no weights called {name}; they are of another architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {name} are of size {found}, where {wanted} is wanted; they are of another architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {name} hold what is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has weights that this architecture does not: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of {camera} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the clock of {camera} as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which camera&apos;s clock is to be set right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} pairs of groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These groups no longer exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make {n} groups of folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No folder below those you added holds two photos outside of groups that you keep, so there is no group to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make {n} groups of keywords</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No two photos outside of groups that you keep share a keyword, so there is no group to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this sidecar since, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keywords can be changed in the program that shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for a sidecar, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no permission to write in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions. Then do it again; nothing is lost by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidecar is read-only, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable if keywords are to go into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidecar is not written in UTF-8, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidecar holds its keywords in an unknown form, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidecar has a document type, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidecar holds no XMP, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidecar is damaged ({error}), so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking keywords back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing keywords again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By event and what photos show: {dated} of {count} have a date, with clear gaps between {events} events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need the video, look for it in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or not a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {error}. Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write keywords of {n} photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack {number}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the clocks of cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proposed for the clock of {camera}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for shots of one moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes are shown for up to {most} photos; with more it would take too long. There are {photos}, so the map shows themes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are looked at once more, by {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the sample photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample photos cannot be copied to “{folder}”: {why}. Nothing was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker has another installation of PhotoClust: {wanted} is asked for, {here} is there. Install the same release on all machines, from the same lock file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker has no model called {network}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheduler at {address} ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was taught before. Remove {folder} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt before is damaged. Remove {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be run: {error} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not give what its last layer says. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds weights without saying of which network. Name it with --architecture: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network has to have a name of at most {most} letters a to z, digits and underscores. Give one with --architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or folder: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is in no name, day or place, and nothing the photos show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more pairs like these…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more groups to split likewise…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs of groups are as alike as those you merged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more groups may be mixed like the one you split.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of {camera} seems to be {time} behind: {n} moments that {other} saw too say so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of {camera} seems to be {time} ahead: {n} moments that {other} saw too say so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of {camera} was set forward by {time} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of {camera} was set back by {time} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clock of {camera} is set right in the library; its {n} files stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of {camera} counts as the files have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put {photos} into {n} groups.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos are unsorted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs of groups merged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos stay apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} does not end with {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars have their keywords already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files cannot get keywords.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups have suggested names only, so their photos get no keywords: accept or rename them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new photos wait for your yes and get no keywords.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not get keywords; they are as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars have their keywords now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new sidecars.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars stayed as they are; they can be tried again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars are as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sidecars have their keywords again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has {n} groups by the methods you chose. Undo takes that back; “Group the photos again” makes PhotoClust’s own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} photos: {rand} by pairs (ARI), {information} by information (AMI); 1 is the same, 0 is chance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {n} photos in the stack</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The sample photos are copies in “{folder}”. Try what you like, filing too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {name} as a link, packed, or in another file, which weights do not need. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras has no network {name}, so its weights have no known names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file of weights as Keras names them. Save the model with model.save(...) or model.save_weights(...) to a file that ends with .h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be taken: {why}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not take one square photo in three colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no last layer that tells classes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has parts of a kind that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights are in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cut before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or no ONNX file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs the operator {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has graphs inside its graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks and watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottles and glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter sports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit and vegetables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mushrooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indoors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} January {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} February {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} March {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} April {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} May {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} June {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} July {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} August {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} September {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} October {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} November {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} December {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airplane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seaside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puppy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wolf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vegetables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goldfish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great white shark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiger shark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammerhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric ray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stingray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ostrich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brambling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goldfinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House finch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo bunting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulbul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magpie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chickadee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water ouzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bald eagle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great grey owl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European fire salamander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common newt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotted salamander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axolotl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullfrog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree frog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailed frog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loggerhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leatherback turtle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mud turtle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrapin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box turtle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banded gecko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common iguana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American chameleon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whiptail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frilled lizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alligator lizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gila monster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green lizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>African chameleon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komodo dragon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>African crocodile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American alligator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triceratops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunder snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringneck snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hognose snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>King snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garter snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vine snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boa constrictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian cobra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green mamba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horned viper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamondback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidewinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trilobite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvestman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorpion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and gold garden spider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barn spider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garden spider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black widow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarantula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wolf spider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centipede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black grouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ptarmigan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruffed grouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prairie chicken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peacock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>African grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulphur-crested cockatoo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorikeet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coucal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bee eater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hornbill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hummingbird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jacamar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toucan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-breasted merganser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black swan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tusker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echidna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platypus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallaby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wombat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jellyfish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea anemone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain coral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatworm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nematode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chambered nautilus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dungeness crab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock crab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiddler crab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>King crab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American lobster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiny lobster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crayfish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hermit crab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isopod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White stork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black stork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoonbill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flamingo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little blue heron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American egret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bittern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limpkin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European gallinule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American coot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bustard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruddy turnstone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-backed sandpiper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redshank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dowitcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oystercatcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelican</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>King penguin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albatross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey whale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killer whale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dugong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea lion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chihuahua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese spaniel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shih-Tzu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blenheim spaniel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toy terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhodesian ridgeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afghan hound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beagle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloodhound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black-and-tan coonhound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walker hound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English foxhound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borzoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish wolfhound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian greyhound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibizan hound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian elkhound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otterhound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saluki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scottish deerhound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weimaraner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffordshire bullterrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American Staffordshire terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedlington terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerry blue terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwich terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yorkshire terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire-haired fox terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lakeland terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealyham terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airedale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australian terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dandie Dinmont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boston bull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miniature schnauzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giant schnauzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard schnauzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotch terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silky terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft-coated wheaten terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>West Highland white terrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lhasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat-coated retriever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curly-coated retriever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden retriever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labrador retriever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chesapeake Bay retriever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German short-haired pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vizsla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English setter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish setter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gordon setter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brittany spaniel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English springer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh springer spaniel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocker spaniel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sussex spaniel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish water spaniel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuvasz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schipperke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groenendael</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malinois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelpie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komondor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old English sheepdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shetland sheepdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border collie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouvier des Flandres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rottweiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German shepherd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doberman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miniature pinscher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater Swiss Mountain dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bernese mountain dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appenzeller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EntleBucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bull mastiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan mastiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French bulldog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Dane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Bernard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eskimo dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malamute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siberian husky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dalmatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affenpinscher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basenji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leonberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newfoundland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great Pyrenees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomeranian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeshond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brabancon griffon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardigan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toy poodle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miniature poodle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard poodle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexican hairless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timber wolf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White wolf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red wolf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coyote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dingo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dhole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>African hunting dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red fox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit fox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arctic fox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey fox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiger cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siamese cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egyptian cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cougar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lynx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leopard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow leopard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaguar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheetah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American black bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sloth bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongoose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meerkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiger beetle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladybug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground beetle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-horned beetle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf beetle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dung beetle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhinoceros beetle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weevil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grasshopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cricket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cockroach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mantis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cicada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leafhopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragonfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damselfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monarch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabbage butterfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulphur butterfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lycaenid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starfish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea urchin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea cucumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood rabbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porcupine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fox squirrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marmot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea pig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wild boar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warthog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hippopotamus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water buffalo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bighorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hartebeest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gazelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabian camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weasel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polecat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black-footed ferret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armadillo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-toed sloth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orangutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gorilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chimpanzee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siamang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guenon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baboon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macaque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colobus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proboscis monkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marmoset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capuchin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Howler monkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spider monkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squirrel monkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian elephant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>African elephant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser panda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giant panda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barracouta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock beauty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anemone fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sturgeon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lionfish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abacus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic gown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acoustic guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aircraft carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airliner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amphibian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analog clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashcan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assault rifle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance beam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band Aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bannister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barber chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbershop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bassinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bathing cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bath towel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bathtub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beach wagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beacon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearskin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beer bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beer glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell cote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicycle-built-for-two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bikini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binoculars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birdhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boathouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bobsled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolo tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookcase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlecap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bow tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brassiere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breastplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulletproof vest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butcher shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caldron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can opener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carpenter&apos;s kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cassette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cassette player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Castle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catamaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CD player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cellular telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chainlink fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiffonier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas stocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December {year}</source>
        <comment>behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Church</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliff dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocktail shaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee mug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffeepot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combination lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confectionery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convertible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corkscrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cowboy boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cowboy hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cradle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash helmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crock Pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croquet ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuirass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dining table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dishrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk brake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dogsled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drilling platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drumstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch oven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric locomotive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entertainment center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espresso maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face powder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather boa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fireboat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagpole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Football helmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forklift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fountain pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four-poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frying pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fur coat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbage truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gasmask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goblet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-kart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golf ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golfcart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gondola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grocery store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guillotine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hair spray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand blower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-held computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handkerchief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatchet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home theater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honeycomb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoopskirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horse cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jack-o&apos;-lantern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jigsaw puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jinrikisha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joystick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kimono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab coat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampshade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawn mower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter opener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifeboat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limousine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loafer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbermill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnetic compass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maillot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manhole cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maraca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matchstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maypole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring cup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megalith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milk can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minibus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miniskirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minivan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixing bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monastery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mortar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mortarboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mosquito net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor scooter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain bike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain tent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mousetrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Necklace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nipple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obelisk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ocarina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oscilloscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overskirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxcart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddlewheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paintbrush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pajama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panpipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper towel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parachute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay-phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedestal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencil box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencil sharpener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petri dish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickelhaube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picket fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piggy bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pill bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping-pong ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinwheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pirate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs {library}, which is not installed. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not part of this download. Set PhotoClust up from its sources for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a graphics card by NVIDIA with its driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of this download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs a graphics card by NVIDIA with its driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card could not lay the photos out: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the picture took longer than {n} seconds of work, so it was given up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was read of the picture for {n} seconds, so it was given up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the video took longer than {n} seconds of work, so it was given up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing more was read of the video for {n} seconds, so it was given up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking more closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading with more machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process could not be started: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos could not be described: the system ended the process, most likely because memory ran out. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA cannot be used (--provider cpu computes without it): {why_not}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its libraries are missing. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planetarium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plastic bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plunger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polaroid camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poncho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potter&apos;s wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prayer rug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projectile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punching bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio telescope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain barrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recreational vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflex camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refrigerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rifle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocking chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotisserie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubber eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rugby ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saltshaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sarong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scabbard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screwdriver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat belt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sewing machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoe shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopping basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shovel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shower cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shower curtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ski</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ski mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeping bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snorkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snowmobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snowplow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soap dispenser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soccer ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar dish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombrero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soup bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space heater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shuttle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedboat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spider web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spindle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sports car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steam locomotive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steel arch bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steel drum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stethoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stone wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streetcar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio couch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submarine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweatshirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swimming trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teapot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teddy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Television</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tennis ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theater curtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thimble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile roof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tobacco shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toilet seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totem pole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tow truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toyshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailer truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trench coat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tricycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trimaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tripod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triumphal arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trolleybus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnstile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typewriter keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacuum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velvet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vending machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vestment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viaduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waffle iron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wardrobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warplane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Washbasin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Washer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water jug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water tower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whiskey jug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window shade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windsor tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wooden spoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worm fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wreck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yawl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comic book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossword puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book jacket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guacamole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consomme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trifle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice lolly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French loaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheeseburger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mashed potato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head cabbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broccoli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cauliflower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zucchini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaghetti squash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acorn squash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butternut squash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cucumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artichoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell pepper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granny Smith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pineapple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jackfruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custard apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pomegranate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbonara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chocolate sauce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meat loaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potpie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burrito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eggnog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coral reef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geyser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lakeside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promontory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seashore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volcano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballplayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scuba diver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapeseed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow lady&apos;s slipper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckeye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coral fungus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agaric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gyromitra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stinkhorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earthstar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hen-of-the-woods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toilet tissue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>Years and months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Drop a picture here to find photos like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every group into a folder of its own, also what a filter leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group to file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashFlow</name>
    <message>
        <source>Looking at the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to move to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get it back, open the trash of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole photo or full size (Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Add a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder was added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy one picture to find photos like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>{method}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FolderDelegate</name>
    <message>
        <source>Copy here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <source>Search names and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Looking at programs and devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

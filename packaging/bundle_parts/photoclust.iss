; The installer for Windows, made by Inno Setup 6 from the folder that packaging/bundle.py builds:
;     iscc /DVersion=0.1.0 /DProgram=build\bundle\frozen\photoclust packaging\bundle_parts\photoclust.iss
; Written by its manual and not yet run: it needs Windows.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif
#ifndef Program
  #define Program "..\..\build\bundle\frozen\photoclust"
#endif

[Setup]
; Never changes: by it an update finds what it replaces.
AppId={{6B1D6E0A-64C1-4B0F-9E3C-2F6A5C4B7D31}
AppName=PhotoClust
AppVersion={#Version}
AppPublisher=PhotoClust contributors
DefaultDirName={autopf}\PhotoClust
DefaultGroupName=PhotoClust
DisableProgramGroupPage=yes
LicenseFile={#Program}\licences\LICENSE
; Below the person's own folder, without an administrator; who is one may choose all people.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=photoclust-{#Version}-windows-x64
SetupIconFile={#Program}\..\..\icons\photoclust.ico
UninstallDisplayIcon={app}\photoclust.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; A running program is closed before its files are replaced.
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[InstallDelete]
; Libraries of an earlier version must not lie beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\PhotoClust"; Filename: "{app}\photoclust.exe"

[Registry]
; "Open with PhotoClust" on folders; the library stays when the program goes.
Root: HKA; Subkey: "Software\Classes\Directory\shell\PhotoClust"; ValueType: string; ValueData: "PhotoClust"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\PhotoClust"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\photoclust.exe"
Root: HKA; Subkey: "Software\Classes\Directory\shell\PhotoClust\command"; ValueType: string; ValueData: """{app}\photoclust.exe"" ""%1"""

[Run]
Filename: "{app}\photoclust.exe"; Description: "{cm:LaunchProgram,PhotoClust}"; Flags: nowait postinstall skipifsilent

@echo off
rem Starts Variorum: the window without a command, commands with one. See `variorum --help`.
rem Any Java of version 25 or newer will do. VARIORUM_JAVA names the folder of a JDK; without it JAVA_HOME, the PATH
rem and the folders where JDKs are usually installed are searched. VARIORUM_OPTIONS holds further options for Java.
setlocal EnableExtensions DisableDelayedExpansion

set "needed=25"
set "home=%~dp0.."
set "java="

if not defined VARIORUM_JAVA goto search
call :try "%VARIORUM_JAVA%"
if defined java goto run
echo variorum: VARIORUM_JAVA does not name the folder of a JDK of version %needed% or newer. 1>&2
exit /b 127

:search
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined java goto run
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if defined java goto run
for %%F in (
    "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
    "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java" "%USERPROFILE%\scoop\apps"
) do for /d %%D in ("%%~F\*") do call :try "%%~D"
if defined java goto run
echo variorum: Variorum needs Java of version %needed% or newer and found none; install one, or name it in VARIORUM_JAVA. 1>&2
exit /b 127

:run
rem What Java learnt about the classes of a start, one cache for the window and a smaller one for commands.
set cache=variorum
if "%~1"=="" set cache=window
if /i "%~x1"==".variorum" set cache=window
"%java%" --module-path="%home%\lib\javafx" --add-modules=javafx.controls ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED ^
    -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -Xms32m -XX:AOTCache="%home%\lib\%cache%.aot" -Xlog:disable ^
    %VARIORUM_OPTIONS% ^
    --class-path="%home%\lib\variorum.jar" variorum.Main %*
exit /b %ERRORLEVEL%

rem Sets java if the JDK in folder %1 is new enough: its `release` file says so in a line JAVA_VERSION="25.0.1".
:try
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
    for /f "tokens=1 delims=.-+" %%M in (%%V) do if %%~M GEQ %needed% set "java=%~1\bin\java.exe"
)
exit /b 0
